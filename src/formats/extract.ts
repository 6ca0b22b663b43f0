// What leaves the explorer: the whole, or what one sees.

import {
  type CorpusIndex,
  type Edition,
  indexCorpus,
  type Mode,
  modes,
  type Position,
  type Positions,
  type Projection,
  project,
} from '../graph/index.ts'
import type { Claim, ClaimId, Corpus, EntityId, Language } from '../model/index.ts'

/** The same for every format: a projection that a filter has narrowed is what is seen; `all`, unfiltered, the whole. */
export type Extract = {
  readonly index: CorpusIndex
  readonly projection: Projection
  /** Where the nodes of a mode lie; of those that are not laid out, nothing. Asked by the formats that hold places alone. */
  readonly positions: (mode: Mode) => readonly Position[]
  /** The language of names, where a format knows one name only. */
  readonly language: Language
}

/** One claim between two entities. Undirected where it says the same of both. */
export type Edge = {
  /** `<claim>:<n>`. */
  readonly id: string
  readonly from: EntityId
  readonly to: EntityId
  readonly directed: boolean
  readonly claim: Claim
}

/** Each tie once for each claim behind it, from the claim's subject to its object. */
export function edgesOf({ index, projection }: Extract): readonly Edge[] {
  const counts = new Map<ClaimId, number>()
  return projection.ties.flatMap(({ a, b, claims }) =>
    claims.flatMap((id): Edge[] => {
      const claim = index.claims.get(id)
      if (!claim) return []
      const n = counts.get(id) ?? 0
      counts.set(id, n + 1)
      const states = (from: EntityId, to: EntityId) =>
        claim.subjects.includes(from) && claim.objects.includes(to)
      const backward = states(b, a) && !states(a, b)
      return [
        {
          id: `${id}:${n}`,
          from: backward ? b : a,
          to: backward ? a : b,
          directed: backward || states(a, b),
          claim,
        },
      ]
    }),
  )
}

/** The corpus cut down to the extract: its entities, its claims, and the documents whole, so that each quote stays in its place. */
export function cutOut({ index: { corpus }, projection }: Extract): Corpus {
  const claims = new Set(projection.ties.flatMap(tie => tie.claims))
  const kept = corpus.claims.filter(({ id }) => claims.has(id))
  const entities = new Set<EntityId>([
    ...projection.nodes,
    ...kept.flatMap(({ subjects, objects, projects }) => [...subjects, ...objects, ...projects]),
    ...corpus.documents.flatMap(({ issuer }) => issuer ?? []),
  ])
  return {
    ...corpus,
    entities: corpus.entities.filter(({ id }) => entities.has(id)),
    mentions: corpus.mentions.filter(({ entity }) => entities.has(entity)),
    claims: kept,
    questions: corpus.questions.filter(({ of }) => [of].flat().every(id => entities.has(id as EntityId))),
  }
}

/** The same, with the places of its nodes in each mode where all of them have one. */
export function cutOutPlaced(extract: Extract): Edition {
  const corpus = cutOut(extract)
  const index = indexCorpus(corpus)
  const positions: { -readonly [mode in Mode]?: Positions[mode] } = {}
  for (const mode of modes) {
    const nodes = new Set(project(index, mode).nodes)
    const placed = extract.positions(mode).filter(([id]) => nodes.has(id))
    if (placed.length === nodes.size) positions[mode] = placed
  }
  return { format: 1, corpus, positions }
}
