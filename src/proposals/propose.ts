// Entities and claims that a document may hold, each with its words: for a person to accept, mend or refuse.

import type { Entity, EntityId, Mention, Passage, SourceDocument } from '../model/index.ts'
import { candidatesOf } from './candidates.ts'
import { claimsOf, type ProposedClaim } from './claims.ts'
import { collect } from './collect.ts'
import { entitiesOf, minScore, type ProposedEntity } from './entities.ts'

export type Proposals = {
  /** The surest first. */
  readonly entities: readonly ProposedEntity[]
  /** In the order of the passages. */
  readonly claims: readonly ProposedClaim[]
}

/** What is known of a document already. */
export type KnownNames = {
  /** Those of the document. */
  readonly mentions: readonly Mention[]
  /** Those of the corpus. */
  readonly entities: ReadonlyMap<EntityId, Entity>
}

/**
 * Proposes what a document names and says. What is known keeps its id and is not proposed anew, but claims are proposed of it too.
 * Nothing is asked of anyone: the lexicon, the rules and the text are all there is.
 *
 * @example
 * const { entities, claims } = propose(document, { mentions: [], entities: new Map() })
 */
export function propose(document: SourceDocument<Passage>, known: KnownNames): Proposals {
  const collected = collect(document.passages, known.mentions, known.entities)
  const candidates = entitiesOf(document.id, document.passages, candidatesOf(collected))
  const claims = claimsOf(document.id, document.passages, candidates)
  const sure = claims.filter(({ score }) => score >= minScoreOfClaim)
  const isNamed = new Set(sure.flatMap(({ subjects, objects }) => [...subjects, ...objects]))
  const entities = candidates.filter(({ id, score }) => score >= minScore || isNamed.has(id))
  const ids = new Set(entities.map(({ id }) => id))
  return {
    entities: entities.filter(({ why }) => why !== 'known'),
    claims: claims.filter(({ subjects, objects, projects }) =>
      [...subjects, ...objects, ...projects].every(id => ids.has(id)),
    ),
  }
}

/** What a statement as sure as this names is there, though its name alone would not tell. */
const minScoreOfClaim = 0.6
