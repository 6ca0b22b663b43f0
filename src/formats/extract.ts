// What leaves the explorer: the whole, or what one sees.

import {
  type Edition,
  forEachInSteps,
  indexCorpusInSteps,
  type Mode,
  modes,
  type NodePosition,
  type PositionsByMode,
  type Projection,
  projectAllInSteps,
  type Resumable,
  runToEnd,
  type WholeIndex,
} from '../graph/index.ts'
import type {
  ClaimId,
  Corpus,
  EntityId,
  Language,
  Mention,
  Question,
  QuotedClaim,
  SourceDocument,
} from '../model/index.ts'

/** The same for every format: a projection that a filter has narrowed is what is seen; `all`, unfiltered, the whole. */
export type Extract = {
  readonly index: WholeIndex
  readonly projection: Projection
  /** Where the nodes of a mode lie; of those that are not laid out, nothing. Asked by the formats that hold places alone. */
  readonly positions: (mode: Mode) => readonly NodePosition[]
  /** The language of names, where a format knows one name only. */
  readonly language: Language
  /** The filters that made it, in words of that language; absent where none did. */
  readonly filters?: string
}

/** One claim between two entities. Undirected where it says the same of both. */
export type Edge = {
  /** `<claim>:<n>`. */
  readonly id: string
  readonly from: EntityId
  readonly to: EntityId
  readonly directed: boolean
  readonly claim: QuotedClaim
}

/** Each link once for each claim behind it, from the claim's subject to its object. */
export function* edgesOf({ index, projection }: Extract): Generator<Edge> {
  const counts = new Map<ClaimId, number>()
  for (const { a, b, claims } of projection.links)
    for (const id of claims) {
      const claim = index.claims.get(id)
      if (!claim) continue
      const n = counts.get(id) ?? 0
      counts.set(id, n + 1)
      const states = (from: EntityId, to: EntityId) =>
        claim.subjects.includes(from) && claim.objects.includes(to)
      const backward = states(b, a) && !states(a, b)
      yield {
        id: `${id}:${n}`,
        from: backward ? b : a,
        to: backward ? a : b,
        directed: backward || states(a, b),
        claim,
      }
    }
}

/** The corpus cut down to the extract: its entities, its claims, and the documents whole, so that each quote stays in its place. */
export const extractCorpus = (extract: Extract): Corpus => runToEnd(extractCorpusInSteps(extract))

/** The same in steps. */
export function* extractCorpusInSteps({ index: { corpus }, projection }: Extract): Resumable<Corpus> {
  const ids = new Set<ClaimId>()
  yield* forEachInSteps(projection.links, ({ claims }) => {
    for (const id of claims) ids.add(id)
  })
  const entities = new Set<EntityId>(projection.nodes)
  const claims: QuotedClaim[] = []
  yield* forEachInSteps(corpus.claims, claim => {
    if (!ids.has(claim.id)) return
    claims.push(claim)
    for (const id of [...claim.subjects, ...claim.objects, ...claim.projects]) entities.add(id)
  })
  for (const { issuer } of corpus.documents) if (issuer !== null) entities.add(issuer)
  const answerable = (questions: readonly Question[]) =>
    questions.filter(({ of }) => [of].flat().every(id => entities.has(id as EntityId)))
  const mentions: Mention[] = []
  yield* forEachInSteps(corpus.mentions, mention => {
    if (entities.has(mention.entity)) mentions.push(mention)
  })
  // A story is of the whole: views of it would show what is not there.
  const { story, ...rest } = corpus
  return {
    ...rest,
    ...(story && entities.size === corpus.entities.length && { story }),
    entities: corpus.entities.filter(({ id }) => entities.has(id)),
    mentions,
    claims,
    questions: answerable(corpus.questions),
    documents: corpus.documents.map(document =>
      withQuestions(document, answerable(document.questions ?? [])),
    ),
  }
}

/** A document with these questions of its own; with none, it has none. */
function withQuestions(document: SourceDocument, questions: readonly Question[]): SourceDocument {
  if (questions.length === (document.questions?.length ?? 0)) return document
  const { questions: _, ...rest } = document
  return questions.length > 0 ? { ...rest, questions } : rest
}

/** The same, with the places of its nodes in each mode where all of them have one; in steps. */
export function* extractEditionInSteps(extract: Extract): Resumable<Edition> {
  const corpus = yield* extractCorpusInSteps(extract)
  const projections = yield* projectAllInSteps(yield* indexCorpusInSteps(corpus))
  const positions: { -readonly [mode in Mode]?: PositionsByMode[mode] } = {}
  for (const mode of modes) {
    const places = new Map(extract.positions(mode).map(position => [position[0], position]))
    const { nodes } = projections[mode]
    const placed = nodes.flatMap(id => {
      const place = places.get(id)
      return place ? [place] : []
    })
    if (nodes.length > 0 && placed.length === nodes.length) positions[mode] = placed
    yield
  }
  return { format: 1, corpus, positions }
}
