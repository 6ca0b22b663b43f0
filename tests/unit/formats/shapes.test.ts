// Linked data hold to their shapes (SHACL), whatever is exported or published; and the vocabulary page tells every name in them.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import oxigraph from 'oxigraph'
import SHACLValidator from 'rdf-validate-shacl'
import { describe, expect, it } from 'vitest'
import { formats, graphNames, publishedGraphs } from '../../../src/formats/index.ts'
import { terms } from '../../../src/formats/linked-data/terms.ts'
import { indexCorpus, layOutProjection, type Mode, makeEdition, project } from '../../../src/graph/index.ts'
import { type Corpus, defaultVocabulary, type Language } from '../../../src/model/index.ts'
import { courts } from '../../fixtures/courts.ts'
import { threePapers } from '../../fixtures/papers/three.ts'

const folder = resolve(import.meta.dirname, '../../../src/formats/linked-data')
const shapesText = readFileSync(resolve(folder, 'shapes.ttl'), 'utf8')

type Quad = InstanceType<typeof oxigraph.Quad>
type Term = Quad['object']

const parse = (text: string, format: string): readonly Quad[] =>
  oxigraph.parse(text, { format }) as unknown as readonly Quad[]

/** Quads as a validator asks for them (https://rdf.js.org/dataset-spec/), found by what is known of them: to go through all takes minutes. */
class Indexed {
  readonly #all: readonly Quad[]
  readonly #bySubject = new Map<string, Quad[]>()
  readonly #byObject = new Map<string, Quad[]>()

  constructor(quads: readonly Quad[]) {
    this.#all = quads
    for (const quad of quads) {
      put(this.#bySubject, quad.subject.value, quad)
      put(this.#byObject, quad.object.value, quad)
    }
  }

  get size(): number {
    return this.#all.length
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#all[Symbol.iterator]()
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): Indexed | readonly Quad[] {
    const known = subject
      ? (this.#bySubject.get(subject.value) ?? [])
      : object
        ? (this.#byObject.get(object.value) ?? [])
        : this.#all
    const found = known.filter(
      quad =>
        (!subject || quad.subject.equals(subject)) &&
        (!predicate || quad.predicate.equals(predicate)) &&
        (!object || quad.object.equals(object)),
    )
    return Object.assign(found, { size: found.length })
  }
}

const put = (map: Map<string, Quad[]>, key: string, quad: Quad) => {
  const known = map.get(key)
  if (known) known.push(quad)
  else map.set(key, [quad])
}

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
  ])('on what is exported: %s', async (_, corpus) => {
    expect(await faultsIn(parse(exported(corpus, 'n-quads'), 'application/n-quads'))).toEqual([])
  })

  it('on JSON-LD', async () => {
    expect(await faultsIn(parse(exported(threePapers, 'json-ld'), 'application/ld+json'))).toEqual([])
  })

  it('on what is published', async () => {
    const graphs = publishedGraphs(makeEdition(courts), graphNames())
    const text = graphs.flatMap(({ pieces }) => [...pieces()]).join('')
    expect(await faultsIn(parse(text, 'application/n-triples'))).toEqual([])
  })
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
