// The corpus that things of linked data make, gathered thing by thing.

import { type CorpusReading, parseParts } from '../../editions/index.ts'
import { type Mode, modes } from '../../graph/index.ts'
import { rangesOf } from '../../text/index.ts'
import { refuse } from '../corpora/corpus-reading.ts'
import { graphShelves, shelves } from './things-schema.ts'

type Anything = { readonly [key: string]: unknown }

/** Puts a thing where its first type says; one of any other type says nothing of the corpus. */
function put(places: object, thing: Anything): void {
  const { '@type': types } = thing
  const [type] = Array.isArray(types) ? types : []
  if (typeof type === 'string' && Object.hasOwn(places, type))
    (places as { [type: string]: { add: (thing: unknown) => void } })[type]!.add(thing)
}

export type GraphShelves = ReturnType<typeof graphShelves>

export class Gathered {
  readonly #outer = shelves()
  readonly #graphs: GraphShelves[] = []

  /** A thing that stands outside any graph. A graph is one too; `held` are the things in it. */
  add(thing: Anything, held?: GraphShelves): void {
    const { parts: known } = this.#outer['verband:Graph']
    const before = known.length
    put(this.#outer, thing)
    if (known.length > before) this.#graphs.push(held ?? this.graph())
  }

  /** The shelves for a graph; without a number, for the next. */
  graph(number = this.#graphs.length): GraphShelves {
    return graphShelves(number)
  }

  /** A thing within a graph. */
  addWithin(graph: GraphShelves, thing: Anything): void {
    put(graph, thing)
  }

  /** How many graphs have been added. */
  get graphCount(): number {
    return this.#outer['verband:Graph'].parts.length
  }

  /** The edition that they make, checked. */
  edition(): CorpusReading {
    const { parts: ids } = this.#outer['verband:Graph']
    const graphs = new Map(ids.map((id, i) => [id, partsOf(this.#graphs[i]!)]))
    const { parts: documents } = this.#outer['verband:Document']
    const { parts: entities } = this.#outer['verband:Entity']
    const [corpus] = this.#outer['verband:Corpus'].parts
    if (!corpus) refuse('malformed', 'corpora')
    if (graphs.size !== ids.length) refuse('duplicate', 'graphs')
    if (documents.some(({ id }) => !graphs.has(id)) || ids.length !== documents.length)
      refuse('unknown', 'graphs')
    const ordered = documents.map(({ id }) => graphs.get(id)!)
    return parseParts({
      corpus: {
        ...{ title: corpus.title, languages: corpus.language, questions: corpus.questions },
        ...(corpus.story && { story: corpus.story }),
        ...this.#added(),
        entities: entities.map(({ entity }) => entity),
        documents: documents.map(document => ({ ...document, passages: graphs.get(document.id)!.passages })),
        mentions: ordered.flatMap(({ mentions }) => mentions),
        errata: ordered.flatMap(({ errata }) => errata),
        claims: documents.flatMap(({ id }) => claimsOf(id, graphs.get(id)!)),
      },
      positions: positionsOf(entities),
    })
  }

  /** What the corpus adds to the vocabulary, if it does. */
  #added() {
    const { parts: types } = this.#outer['verband:AddedType']
    const { parts: predicates } = this.#outer['verband:AddedPredicate']
    return types.length + predicates.length > 0 ? { vocabulary: { types, predicates } } : {}
  }
}

const partsOf = (graph: GraphShelves) => ({
  passages: graph['verband:Passage'].parts,
  mentions: graph['verband:Mention'].parts,
  errata: graph['verband:Erratum'].parts,
  claims: graph['verband:Claim'].parts,
})

/** The file says where the words stand in the passage, and where that stands in the source: so it follows where they stand there. */
function claimsOf(document: string, { passages, claims }: ReturnType<typeof partsOf>) {
  const sides = new Map(passages.map(({ id, sides }) => [id, new Map(Object.entries(sides))]))
  return claims.map(claim => ({
    ...claim,
    document,
    quotes: claim.quotes.map(quote => {
      const side = sides.get(quote.passage)?.get(quote.language)
      const text = typeof side?.text === 'string' ? side.text : ''
      const ranges = rangesOf({ text, ranges: side?.ranges ?? [] }, Number(quote.start), Number(quote.end))
      return { ...quote, ranges }
    }),
  }))
}

type WithPositions = {
  readonly entity: { readonly id: string }
  readonly placed: readonly { readonly mode: Mode; readonly x: number; readonly y: number }[]
}

/** The places of each mode in which anything is placed. */
const positionsOf = (entities: readonly WithPositions[]) =>
  Object.fromEntries(
    modes.flatMap(mode => {
      const places = entities.flatMap(({ entity, placed }) =>
        placed.flatMap(place => (place.mode === mode ? [[entity.id, place.x, place.y]] : [])),
      )
      return places.length > 0 ? [[mode, places]] : []
    }),
  )
