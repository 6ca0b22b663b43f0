// Linked data hold to their shapes (SHACL), whatever is exported or published; and the vocabulary page tells every name in them.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import oxigraph from 'oxigraph'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { readFiles } from '../../../src/cli/files.ts'
import { compileCorpus } from '../../../src/corpus/index.ts'
import { formats, graphNames, publishedGraphs } from '../../../src/formats/index.ts'
import { terms } from '../../../src/formats/linked-data/terms.ts'
import { indexCorpus, layOutProjection, type Mode, makeEdition, project } from '../../../src/graph/index.ts'
import { type Corpus, defaultVocabulary, type Language } from '../../../src/model/index.ts'
import { courts } from '../../fixtures/courts.ts'
import { threePapers } from '../../fixtures/papers/three.ts'

const folder = resolve(import.meta.dirname, '../../../src/formats/linked-data')
const shapesText = readFileSync(resolve(folder, 'shapes.ttl'), 'utf8')

type Term = {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly datatype?: Term
  readonly equals: (other: Term | null | undefined) => boolean
}
type Quad = { readonly [part in 'subject' | 'predicate' | 'object' | 'graph']: Term }

/** A term of our own: each look into one of oxigraph's is a call of wasm, and a validator looks a million times. */
function termOf({ termType, value, language, datatype }: Omit<Term, 'equals'>): Term {
  const known = datatype && termOf(datatype)
  return {
    ...{ termType, value },
    ...(known && { language: language ?? '', datatype: known }),
    equals: other =>
      other?.termType === termType &&
      other.value === value &&
      (!known || (other.language === language && other.datatype!.value === known.value)),
  }
}

const parse = (text: string, format: string): readonly Quad[] =>
  (oxigraph.parse(text, { format }) as unknown as readonly Quad[]).map(
    ({ subject, predicate, object, graph }) => ({
      ...{ subject: termOf(subject), predicate: termOf(predicate) },
      ...{ object: termOf(object), graph: termOf(graph) },
    }),
  )

/** Quads as a validator asks for them (https://rdf.js.org/dataset-spec/), found by what is known of them: to go through all takes minutes. */
class Indexed {
  readonly #all: readonly Quad[]
  readonly #known = new Map<string, Quad[]>()

  constructor(quads: readonly Quad[]) {
    this.#all = quads
    for (const quad of quads) {
      const { subject, predicate, object } = quad
      for (const key of [
        keyOf(subject),
        keyOf(null, null, object),
        keyOf(subject, predicate),
        keyOf(null, predicate, object),
      ])
        put(this.#known, key, quad)
    }
  }

  get size(): number {
    return this.#all.length
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#all[Symbol.iterator]()
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Indexed | readonly Quad[] {
    const key = subject ? keyOf(subject, predicate) : object ? keyOf(null, predicate, object) : null
    const found = (key === null ? this.#all : (this.#known.get(key) ?? [])).filter(
      quad =>
        (!subject || quad.subject.equals(subject)) &&
        (!predicate || quad.predicate.equals(predicate)) &&
        (!object || quad.object.equals(object)),
    )
    return Object.assign(found, { size: found.length })
  }
}

const keyOf = (subject: Term | null, predicate?: Term | null, object?: Term | null): string =>
  `${subject?.value ?? ''}\n${predicate?.value ?? ''}\n${object?.value ?? ''}`

const put = (map: Map<string, Quad[]>, key: string, quad: Quad) => {
  const known = map.get(key)
  if (known) known.push(quad)
  else map.set(key, [quad])
}

const paper = compileCorpus(await readFiles('graph-data')).corpus

const validator = new SHACLValidator(new Indexed(parse(shapesText, 'text/turtle')) as never, {})

/** What is wrong, a line each. */
async function faultsIn(quads: readonly Quad[]): Promise<readonly string[]> {
  const report = await validator.validate(new Indexed(quads) as never)
  return report.results.map(
    ({ focusNode, path, message }) =>
      `${focusNode?.value} ${path?.value ?? ''} ${message.map(({ value }) => value).join(' ')}`,
  )
}

function exported(corpus: Corpus, format: 'n-quads' | 'json-ld'): string {
  const index = indexCorpus(corpus)
  const projection = project(index, 'all')
  const positions = (mode: Mode) => layOutProjection(project(index, mode))
  return [...formats[format].write({ index, projection, positions, language: 'en' as Language })].join('')
}

describe('the shapes hold', () => {
  it.each([
    ['three papers', threePapers],
    ['papers with words of their own', courts],
    ['928/2', paper],
  ])(
    'on what is exported: %s',
    async (_, corpus) => {
      expect(await faultsIn(parse(exported(corpus, 'n-quads'), 'application/n-quads'))).toEqual([])
    },
    60_000,
  )

  it.each([
    ['three papers', threePapers],
    ['papers with words of their own', courts],
  ])('on JSON-LD: %s', async (_, corpus) => {
    expect(await faultsIn(parse(exported(corpus, 'json-ld'), 'application/ld+json'))).toEqual([])
  })

  it.each([
    ['three papers', threePapers, undefined],
    ['papers with words of their own, by a name of their own', courts, 'https://example.org/courts'],
    ['928/2', paper, undefined],
  ])(
    'on what is published: %s',
    async (_, corpus, graph) => {
      const graphs = publishedGraphs(makeEdition(corpus), graphNames(graph))
      const text = graphs.flatMap(({ pieces }) => [...pieces()]).join('')
      expect(await faultsIn(parse(text, 'application/n-triples'))).toEqual([])
    },
    60_000,
  )
})

describe('the shapes find', () => {
  const text = exported(threePapers, 'n-quads')
  it.each([
    ['a statement without its words', /^.*oa#hasBody.*claim:.*\n/gm],
    ['a quote without its place', /^<urn:verband:place:.*oa#start.*\n/gm],
    ['a passage of no document', /^<urn:verband:passage:[^>]*> <[^>]*isPartOf>.*\n/gm],
    ['claims about nobody', /^.*rdf-syntax-ns#subject>.*\n/gm],
    ['a document without a date', /^<urn:verband:document:[^>]*> <[^>]*terms\/date>.*\n/m],
  ])('%s', async (_, lines) => {
    const spoilt = text.replace(lines, '')
    expect(spoilt).not.toBe(text)
    expect(await faultsIn(parse(spoilt, 'application/n-quads'))).not.toEqual([])
  })
})

/** What a shape asks of a property of the things of a class. */
type Asked = {
  readonly targetClass: string
  readonly path: string
  readonly isNeeded: boolean
  readonly isSingle: boolean
  readonly datatype: string | undefined
}

const sh = (name: string) => `http://www.w3.org/ns/shacl#${name}`
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

/** Every property that the shapes ask something of, by the class that it is asked of. */
const everythingAsked: readonly Asked[] = (() => {
  const shapes = new Indexed(parse(shapesText, 'text/turtle'))
  const quads = [...shapes]
  const one = (subject: Term, predicate: string) =>
    quads.find(quad => quad.subject.equals(subject) && quad.predicate.value === predicate)?.object
  return quads
    .filter(({ predicate }) => predicate.value === sh('targetClass'))
    .flatMap(({ subject, object }) =>
      quads
        .filter(quad => quad.subject.equals(subject) && quad.predicate.value === sh('property'))
        .flatMap(({ object: property }): readonly Asked[] => {
          const path = one(property, sh('path'))
          if (path?.termType !== 'NamedNode') return []
          const isNeeded = Number(one(property, sh('minCount'))?.value ?? 0) > 0
          const isSingle = one(property, sh('maxCount'))?.value === '1'
          const datatype = one(property, sh('datatype'))?.value
          return [{ targetClass: object.value, path: path.value, isNeeded, isSingle, datatype }]
        }),
    )
})()

/** Ways to break an export, each of which one thing suffers for each property that it breaks. */
const harms = {
  MinCount: { applies: ({ isNeeded }: Asked) => isNeeded, instead: () => [] },
  Datatype: {
    applies: ({ datatype }: Asked) => datatype !== undefined,
    instead: (quad: Quad) => [{ ...quad, object: literalOf(quad.object.value, 'urn:wrong') }],
  },
  MaxCount: {
    applies: ({ isSingle, path }: Asked) => isSingle && !path.endsWith('hasTarget'),
    instead: (quad: Quad) => {
      const { object } = quad
      const more = object.datatype
        ? termOf({ ...object, value: `${object.value}0` })
        : termOf({ termType: 'NamedNode', value: `${object.value}-too` })
      return [quad, { ...quad, object: more }]
    },
  },
} as const

const literalOf = (value: string, datatype: string) =>
  termOf({
    ...{ termType: 'Literal', value, language: '' },
    datatype: termOf({ termType: 'NamedNode', value: datatype }),
  })

/** Little of a paper, with all kinds of things that it has. */
function excerpt(corpus: Corpus): Corpus {
  const some = <Item>(items: readonly Item[], has: (item: Item) => unknown) => items.filter(has).slice(0, 3)
  const { claims, errata, mentions } = corpus
  return {
    ...corpus,
    claims: [
      ...new Set([
        ...some(claims, ({ difference }) => difference),
        ...some(claims, ({ remark }) => remark),
        ...some(claims, ({ when }) => when),
      ]),
    ],
    errata: errata.slice(0, 3),
    mentions: mentions.slice(0, 3),
  }
}

describe('of what the shapes ask, whatever an export breaks is found', () => {
  const corpora = [threePapers, courts, excerpt(paper)].map(corpus => {
    const text = publishedGraphs(makeEdition(corpus), graphNames()).flatMap(({ pieces }) => [...pieces()])
    return parse(text.join(''), 'application/n-triples')
  })
  const tried = new Set<Asked>()

  it.each(['MinCount', 'Datatype', 'MaxCount'] as const)('%s', async name => {
    const { applies, instead } = harms[name]
    for (const quads of corpora) {
      const indexed = new Indexed(quads)
      const harmed = new Map<string, Asked>()
      const harmedKeys = new Map<Quad, readonly Quad[]>()
      const gone = new Set<Quad>()
      for (const asked of everythingAsked.filter(applies)) {
        const isOfClass = (quad: Quad) => quad.object.value === asked.targetClass
        const own = quads
          .filter(quad => quad.predicate.value === type && isOfClass(quad))
          .map(({ subject }) =>
            [...indexed.match(subject)].filter(quad => quad.predicate.value === asked.path),
          )
          .find(([first]) => first && !harmed.has(keyOf(first.subject, first.predicate)))
        const [first] = own ?? []
        if (!own || !first) continue
        harmed.set(keyOf(first.subject, first.predicate), asked)
        for (const quad of own) gone.add(quad)
        harmedKeys.set(first, instead(first))
      }
      const spoilt = quads.flatMap(quad => harmedKeys.get(quad) ?? (gone.has(quad) ? [] : [quad]))
      const { results } = await validator.validate(new Indexed(spoilt) as never)
      const found = new Set(
        results
          .filter(
            ({ sourceConstraintComponent: component }) =>
              component?.value === sh(`${name}ConstraintComponent`),
          )
          .map(({ focusNode, path }) => `${focusNode?.value}\n${path?.value}\n`),
      )
      expect([...harmed.keys()].filter(key => !found.has(key))).toEqual([])
      for (const asked of harmed.values()) tried.add(asked)
    }
  })

  it('and none of it goes untried but what these papers have not', () => {
    const untried = everythingAsked.filter(
      asked => !tried.has(asked) && Object.values(harms).some(({ applies }) => applies(asked)),
    )
    expect(untried.map(({ targetClass, path }) => `${targetClass} ${path}`)).toEqual([
      // The seal of a graph in a store.
      'urn:verband:vocabulary:Graph urn:verband:vocabulary:digest',
      'urn:verband:vocabulary:Graph urn:verband:vocabulary:statements',
      // Of what was read from a PDF.
      'urn:verband:vocabulary:Passage urn:verband:vocabulary:pages',
    ])
  })
})

describe('the vocabulary page', () => {
  const page = readFileSync(resolve(folder, 'README.md'), 'utf8')

  it('tells every property that our linked data use', () => {
    const used = new Set([...terms.values()].map(({ iri }) => iri))
    const predicates = new Set(Array.from(defaultVocabulary.predicates.keys(), name => `verband:${name}`))
    const untold = [...used].filter(iri => !predicates.has(iri) && !page.includes(`\`${iri}\``))
    expect(untold).toEqual([])
  })

  it('tells every class and property that has a shape', () => {
    const named = new Set(shapesText.match(/(?<!urn:)\bverband:[\w-]+/g))
    expect([...named].filter(iri => !page.includes(`\`${iri}\``))).toEqual([])
  })
})
