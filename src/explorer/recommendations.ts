// What came of each recommendation: what answers it, who is involved, what remains national.

import {
  type CorpusIndex,
  claimTest,
  endsOf,
  type FacetSelection,
  filteredAnswers,
  statementsAbout,
} from '../graph/index.ts'
import { type Claim, type EntityId, isActor, type PassageId } from '../model/index.ts'
import { actingPredicates, remainsNational } from './national.ts'
import { pointOfEntity } from './outline.ts'

/** What the text gives as an answer, and the claim whose quotes say so. */
export type AnswerClaim = {
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
  /** What it is about, in the order of the text; facets do not change it. */
  readonly topics: readonly EntityId[]
  readonly shared: readonly AnswerClaim[]
  readonly national: readonly AnswerClaim[]
  readonly involved: readonly Involvement[]
  readonly counts: AnswerCounts
}

/** An answer is counted once for each recommendation, however many claims give it: as a cell of the matrix. */
export type AnswerCounts = {
  /** What answers, as far as the facets leave it. */
  readonly answers: number
  /** Of these, the projects, and what the document presents as one. */
  readonly projects: number
  /** Of these, what remains national. */
  readonly national: number
  /** What the facets hide. */
  readonly hidden: number
}

const unfiltered: FacetSelection = new Map()

/** Every recommendation that is asked about, by document and number, with what the facets leave of its answers. */
export function recommendationsOf(
  index: CorpusIndex,
  facets: FacetSelection = unfiltered,
): readonly Recommendation[] {
  const found = filteredAnswers(index, facets).recommendations.flatMap(
    id => recommendationOf(index, id, facets) ?? [],
  )
  const rank = new Map([...index.passages.keys()].map((id, i) => [id, i]))
  return found.sort((a, b) => rank.get(a.passage)! - rank.get(b.passage)!)
}

/** One recommendation; null if the entity is none, or stands in no document. */
export function recommendationOf(
  index: CorpusIndex,
  id: EntityId,
  facets: FacetSelection = unfiltered,
): Recommendation | null {
  const passage = pointOfEntity(index, id)
  const number = passage && index.passages.get(passage)?.number
  if (passage === null || number === undefined || number === null) return null
  const answers = answersTo(index, id, facets)
  const side = (national: boolean): readonly AnswerClaim[] =>
    answers.flatMap(({ claim, subjects }) => {
      const ofSide = subjects.filter(subject => remainsNational(index, claim, subject) === national)
      return ofSide.length > 0 ? [{ claim, subjects: ofSide }] : []
    })
  const about = (index.claimsByEntity.get(id) ?? []).filter(
    claim => claim.predicate === 'addresses' && claim.subjects.includes(id),
  )
  const [shared, national] = [side(false), side(true)]
  const answering = distinct(answers)
  return {
    id,
    passage,
    number,
    topics: [...new Set(about.flatMap(claim => claim.objects))],
    shared,
    national,
    involved: answering.flatMap(answer => {
      const actors = actorsIn(index, answer, facets)
      return actors.length > 0 ? [{ answer, actors }] : []
    }),
    counts: {
      answers: answering.length,
      projects: answering.filter(answer => index.contexts.has(answer)).length,
      national: distinct(national).length,
      hidden: distinct(answersTo(index, id, unfiltered)).length - answering.length,
    },
  }
}

const distinct = (answers: readonly AnswerClaim[]): readonly EntityId[] => [
  ...new Set(answers.flatMap(({ subjects }) => subjects)),
]

/** What answers a recommendation, claim by claim. */
function answersTo(index: CorpusIndex, id: EntityId, facets: FacetSelection): readonly AnswerClaim[] {
  const byClaim = new Map<Claim, EntityId[]>()
  for (const { recommendation, answer, claim } of filteredAnswers(index, facets).answers) {
    if (recommendation !== id) continue
    const subjects = byClaim.get(claim)
    if (subjects) subjects.push(answer)
    else byClaim.set(claim, [answer])
  }
  return [...byClaim].map(([claim, subjects]) => ({ claim, subjects }))
}

/** The actors of the claims left about an answer, or made in its context; an actor that answers itself involves no others. */
function actorsIn(index: CorpusIndex, answer: EntityId, facets: FacetSelection): readonly EntityId[] {
  const actor = (id: EntityId) => {
    const type = index.entities.get(id)?.type
    return type !== undefined && isActor(type)
  }
  if (actor(answer) && !index.contexts.has(answer)) return []
  const passes = claimTest(index, facets)
  const involved = statementsAbout(index, answer)
    .filter(({ id, predicate }) => actingPredicates.has(predicate) && passes(id))
    .flatMap(endsOf)
  return [...new Set(involved)].filter(id => id !== answer && actor(id))
}
