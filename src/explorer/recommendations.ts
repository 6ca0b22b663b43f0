// What came of each recommendation: what answers it, who is involved, what remains national.

import { type CorpusIndex, endsOf } from '../graph/index.ts'
import { type Claim, type EntityId, isActor, type PassageId } from '../model/index.ts'
import { acting, remainsNational } from './national.ts'
import { pointOfEntity } from './outline.ts'

/** What the text gives as an answer, and the claim whose quotes say so. */
export type Answer = {
  readonly claim: Claim
  /** Of the claim's subjects, those of this side: one sentence may name the countries and what they do together. */
  readonly subjects: readonly EntityId[]
}

/** Those who act in an answer, as the claims about it state. */
export type Involvement = { readonly answer: EntityId; readonly actors: readonly EntityId[] }

export type Recommendation = {
  readonly id: EntityId
  /** The numbered point: its wording in each language. */
  readonly passage: PassageId
  readonly number: number
  /** What it is about, in the order of the text. */
  readonly topics: readonly EntityId[]
  readonly shared: readonly Answer[]
  readonly national: readonly Answer[]
  readonly involved: readonly Involvement[]
}

/** Every recommendation of the corpus, by document and number. */
export function recommendationsOf(index: CorpusIndex): readonly Recommendation[] {
  const found = index.corpus.entities.flatMap(({ id }) => recommendationOf(index, id) ?? [])
  const rank = new Map([...index.passages.keys()].map((id, i) => [id, i]))
  return found.sort((a, b) => rank.get(a.passage)! - rank.get(b.passage)!)
}

/** One recommendation; null if the entity is none, or stands in no document. */
export function recommendationOf(index: CorpusIndex, id: EntityId): Recommendation | null {
  const passage = pointOfEntity(index, id)
  const number = passage && index.passages.get(passage)?.number
  if (passage === null || number === undefined || number === null) return null
  const claims = index.claimsByEntity.get(id) ?? []
  const answers = claims.filter(claim => claim.predicate === 'answers' && claim.objects.includes(id))
  const side = (national: boolean): readonly Answer[] =>
    answers.flatMap(claim => {
      const subjects = claim.subjects.filter(subject => remainsNational(index, claim, subject) === national)
      return subjects.length > 0 ? [{ claim, subjects }] : []
    })
  const about = claims.filter(claim => claim.predicate === 'addresses' && claim.subjects.includes(id))
  return {
    id,
    passage,
    number,
    topics: [...new Set(about.flatMap(claim => claim.objects))],
    shared: side(false),
    national: side(true),
    involved: [...new Set(answers.flatMap(claim => claim.subjects))].flatMap(answer => {
      const actors = actorsIn(index, answer)
      return actors.length > 0 ? [{ answer, actors }] : []
    }),
  }
}

/** The actors of the claims about an answer, or made in its context; an actor that answers itself involves no others. */
function actorsIn(index: CorpusIndex, answer: EntityId): readonly EntityId[] {
  const actor = (id: EntityId) => {
    const type = index.entities.get(id)?.type
    return type !== undefined && isActor(type)
  }
  if (actor(answer) && !index.contexts.has(answer)) return []
  const claims = index.claimsByContext.get(answer) ?? index.claimsByEntity.get(answer) ?? []
  const involved = claims.filter(({ predicate }) => acting.has(predicate)).flatMap(endsOf)
  return [...new Set(involved)].filter(id => id !== answer && actor(id))
}
