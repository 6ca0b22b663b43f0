// What came of each recommendation: what answers it, who is involved, what remains national.

import {
  type Answer,
  actsIn,
  type CorpusIndex,
  claimTest,
  endsOf,
  type FacetSelection,
  filteredAnswers,
  forEachInSteps,
  lazy,
  memoizeByKey,
  memoizeByTwoKeys,
  type Resumable,
  runToEnd,
  statementsAbout,
  type TextIndex,
} from '../graph/index.ts'
import type { Claim, DocumentId, EntityId, PassageId } from '../model/index.ts'
import { remainsNational, subjectsAct } from './national.ts'
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

/**
 * Every recommendation that is asked about, by document and number, with what the facets leave of its answers. One is left out as long as
 * words that tell of it are not there: its own, or those of an answer.
 */
export const recommendationsOf = (
  index: CorpusIndex,
  texts: TextIndex,
  facets: FacetSelection = unfiltered,
): readonly Recommendation[] => runToEnd(recommendationsInSteps(index, texts, facets))

/** Every recommendation that is asked about, as `recommendationsOf` gives them, a step for each: of many papers there are thousands. */
export function* recommendationsInSteps(
  index: CorpusIndex,
  texts: TextIndex,
  facets: FacetSelection,
): Resumable<readonly Recommendation[]> {
  const found: Recommendation[] = []
  const { recommendations } = filteredAnswers(index, facets)
  yield
  yield* answersByRecommendation(index, facets).prepareInSteps()
  for (const id of recommendations) {
    const recommendation = recommendationOf(index, texts, id, facets)
    if (recommendation && isTold(texts, recommendation)) found.push(recommendation)
    yield
  }
  const rank = rankOfPassages(index)
  yield
  return found.sort((a, b) => rank.get(a.passage)! - rank.get(b.passage)!)
}

const isTold = (texts: TextIndex, { passage, shared, national }: Recommendation): boolean =>
  texts.passages.get(passage) !== undefined &&
  [...shared, ...national].every(({ claim }) => texts.claims.get(claim.id) !== undefined)

/**
 * How many recommendations there are, whatever is filtered.
 * @returns those that are points of a document; others cannot be read
 */
export const recommendationCount = memoizeByKey(
  (index: CorpusIndex): number =>
    filteredAnswers(index, unfiltered).recommendations.filter(id => pointOfEntity(index, id) !== null).length,
)

/** Where each passage stands in the corpus. */
const rankOfPassages = memoizeByKey(
  (index: CorpusIndex): ReadonlyMap<PassageId, number> =>
    new Map([...index.passages.keys()].map((id, i) => [id, i])),
)

/** The documents whose words say what came of them. */
export function documentsOfRecommendations(
  index: CorpusIndex,
  facets: FacetSelection = unfiltered,
): ReadonlySet<DocumentId> {
  const { recommendations, answers } = filteredAnswers(index, facets)
  return new Set([
    ...recommendations.flatMap(id => index.passages.get(pointOfEntity(index, id)!)?.document ?? []),
    ...answers.map(({ claim }) => claim.document),
  ])
}

/** One recommendation; null if the entity is none, or stands in no document. */
export function recommendationOf(
  index: CorpusIndex,
  texts: TextIndex,
  id: EntityId,
  facets: FacetSelection = unfiltered,
): Recommendation | null {
  const passage = pointOfEntity(index, id)
  const number = passage && index.passages.get(passage)?.number
  if (passage === null || number === undefined || number === null) return null
  const answers = answersTo(index, id, facets)
  const side = (national: boolean): readonly AnswerClaim[] =>
    answers.flatMap(({ claim, subjects }) => {
      const ofSide = subjects.filter(subject => remainsNational(index, texts, claim, subject) === national)
      return ofSide.length > 0 ? [{ claim, subjects: ofSide }] : []
    })
  const about = (index.claimsByEntity.get(id) ?? []).filter(
    claim => claim.predicate === 'addresses' && claim.subjects.includes(id),
  )
  const [shared, national] = [side(false), side(true)]
  const answering = distinct(answers)
  const actorsOf = knownActors(index, facets)
  return {
    id,
    passage,
    number,
    topics: [...new Set(about.flatMap(claim => claim.objects))],
    shared,
    national,
    involved: answering.flatMap(answer => {
      const actors = actorsOf(answer)
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

/** What answers each recommendation, claim by claim. */
const answersByRecommendation = memoizeByTwoKeys((index: CorpusIndex, facets: FacetSelection) =>
  lazy(() => groupAnswersInSteps(filteredAnswers(index, facets).answers)),
)

function* groupAnswersInSteps(
  answers: readonly Answer[],
): Resumable<ReadonlyMap<EntityId, readonly AnswerClaim[]>> {
  const found = new Map<EntityId, Map<Claim, EntityId[]>>()
  yield* forEachInSteps(answers, ({ recommendation, answer, claim }) => {
    const byClaim = found.get(recommendation) ?? new Map<Claim, EntityId[]>()
    found.set(recommendation, byClaim)
    const subjects = byClaim.get(claim)
    if (subjects) subjects.push(answer)
    else byClaim.set(claim, [answer])
  })
  return new Map(
    Array.from(found, ([id, byClaim]) => [
      id,
      Array.from(byClaim, ([claim, subjects]) => ({ claim, subjects })),
    ]),
  )
}

const answersTo = (index: CorpusIndex, id: EntityId, facets: FacetSelection): readonly AnswerClaim[] =>
  answersByRecommendation(index, facets).get().get(id) ?? []

/** Who acts in each answer that is asked about, for the same one may answer thousands of recommendations. */
const knownActors = memoizeByTwoKeys((index: CorpusIndex, facets: FacetSelection) => {
  const known = new Map<EntityId, readonly EntityId[]>()
  return (answer: EntityId): readonly EntityId[] => {
    const actors = known.get(answer) ?? actorsIn(index, answer, facets)
    known.set(answer, actors)
    return actors
  }
})

/** The actors of the claims left about an answer, or made in its context; an actor that answers itself involves no others. */
function actorsIn(index: CorpusIndex, answer: EntityId, facets: FacetSelection): readonly EntityId[] {
  if (actsIn(index, answer) && !index.contexts.has(answer)) return []
  const passes = claimTest(index, facets)
  const involved = new Set<EntityId>()
  for (const claim of statementsAbout(index, answer))
    if (subjectsAct(index, claim) && passes(claim.id)) for (const id of endsOf(claim)) involved.add(id)
  return [...involved].filter(id => id !== answer && actsIn(index, id))
}
