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

  it('on JSON-LD', async () => {
    expect(await faultsIn(parse(exported(threePapers, 'json-ld'), 'application/ld+json'))).toEqual([])
  })

  it.each([
    ['papers with words of their own', courts],
    ['928/2', paper],
  ])(
    'on what is published: %s',
    async (_, corpus) => {
      const graphs = publishedGraphs(makeEdition(corpus), graphNames())
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
