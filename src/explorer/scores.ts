// What is counted of each recommendation, which needs no words: what answers it, who acts in that, what is yet to come, where a
// language is silent.

import {
  type Answer,
  actsIn,
  type CorpusIndex,
  claimTest,
  endsOf,
  type FacetSelection,
  filteredAnswers,
  filteredStatements,
  forEachInSteps,
  isInSomeLanguages,
  lazy,
  memoizeByKey,
  memoizeByTwoKeys,
  type Resumable,
  recommendationsOfClaim,
  statementsAbout,
} from '../graph/index.ts'
import type { Claim, ClaimId, EntityId, PassageId } from '../model/index.ts'
import { subjectsAct } from './national.ts'
import { pointOfEntity } from './sections.ts'

/** What the text gives as an answer, and the claim whose quotes say so. */
export type AnswerClaim = {
  readonly claim: Claim
  /** Of the claim's subjects, those that are meant: one sentence may name the countries and what they do together. */
  readonly subjects: readonly EntityId[]
}

/** Those who act in an answer, as the claims about it state. */
export type Involvement = { readonly answer: EntityId; readonly actors: readonly EntityId[] }

/** What the facets leave of the answers to a recommendation: each once, however many claims give it. */
export type Score = {
  readonly id: EntityId
  /** The numbered point: its wording in each language. */
  readonly passage: PassageId
  readonly number: number
  readonly answers: readonly EntityId[]
  /** Of the answers, the projects, and what the document presents as one. */
  readonly projects: readonly EntityId[]
  readonly involved: readonly Involvement[]
  /** Who answers, and who is involved in an answer. */
  readonly actors: readonly EntityId[]
  /** Of the statements that bear on it, those of what is yet to come, each by its first claim. */
  readonly planned: readonly ClaimId[]
  /** Of the statements that bear on it, those on which a language version is silent, each by its first claim. */
  readonly silent: readonly ClaimId[]
  /** How many answers the facets hide. */
  readonly hidden: number
}

const unfiltered: FacetSelection = new Map()

/** Every recommendation that is asked about, by document and number; a step for each: of many papers there are thousands. */
export function* scoresInSteps(index: CorpusIndex, facets: FacetSelection): Resumable<readonly Score[]> {
  const scores: Score[] = []
  const { recommendations } = filteredAnswers(index, facets)
  yield
  yield* openStatements(index, facets).prepareInSteps()
  for (const selection of new Set([facets, unfiltered]))
    yield* answersByRecommendation(index, selection).prepareInSteps()
  for (const id of recommendations) {
    const score = scoreOf(index, id, facets)
    if (score) scores.push(score)
    yield
  }
  const rank = rankOfPassages(index)
  return scores.sort((a, b) => rank.get(a.passage)! - rank.get(b.passage)!)
}

/** Where each passage stands in the corpus. */
export const rankOfPassages = memoizeByKey(
  (index: CorpusIndex): ReadonlyMap<PassageId, number> =>
    new Map([...index.passages.keys()].map((id, i) => [id, i])),
)

/** What is counted of one recommendation; null if the entity is none, or stands in no document. */
export function scoreOf(index: CorpusIndex, id: EntityId, facets: FacetSelection = unfiltered): Score | null {
  const passage = pointOfEntity(index, id)
  const number = passage && index.passages.get(passage)?.number
  if (passage === null || number === undefined || number === null) return null
  const given = answersTo(index, id, facets)
  const answers = answering(given)
  const actorsOf = knownActors(index, facets)
  const involved = answers
    .map(answer => ({ answer, actors: actorsOf(answer) }))
    .filter(({ actors }) => actors.length > 0)
  return {
    ...{ id, passage, number, answers, involved },
    projects: answers.filter(answer => index.contexts.has(answer)),
    actors: [
      ...new Set([
        ...answers.filter(answer => actsIn(index, answer)),
        ...involved.flatMap(({ actors }) => actors),
      ]),
    ],
    ...(openStatements(index, facets).get().get(id) ?? noOpenStatements),
    hidden: facets.size === 0 ? 0 : answering(answersTo(index, id, unfiltered)).length - answers.length,
  }
}

/** What some claims give as answers, each once. */
export const answering = (answers: readonly AnswerClaim[]): readonly EntityId[] => [
  ...new Set(answers.flatMap(({ subjects }) => subjects)),
]

type OpenStatements = Pick<Score, 'planned' | 'silent'>

const noOpenStatements: OpenStatements = { planned: [], silent: [] }

/** What bears on each recommendation and leaves something open: it is yet to come, or only some of the languages say it. */
const openStatements = memoizeByTwoKeys((index: CorpusIndex, facets: FacetSelection) =>
  lazy(() => openStatementsInSteps(index, facets)),
)

function* openStatementsInSteps(
  index: CorpusIndex,
  facets: FacetSelection,
): Resumable<ReadonlyMap<EntityId, OpenStatements>> {
  const found = new Map<EntityId, Record<keyof OpenStatements, ClaimId[]>>()
  const isSilent = (claim: Claim) => isInSomeLanguages(index, claim)
  yield* forEachInSteps(filteredStatements(index, facets), claims => {
    const kinds = [
      ...(claims.every(({ status }) => status) ? (['planned'] as const) : []),
      ...(claims.every(isSilent) ? (['silent'] as const) : []),
    ]
    if (kinds.length === 0) return
    for (const id of new Set(claims.flatMap(claim => [...recommendationsOfClaim(index, claim)]))) {
      const open = found.get(id) ?? { planned: [], silent: [] }
      found.set(id, open)
      for (const kind of kinds) open[kind].push(claims[0].id)
    }
  })
  return found
}

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

/** What answers a recommendation, claim by claim, as far as the facets leave it. */
export const answersTo = (index: CorpusIndex, id: EntityId, facets: FacetSelection): readonly AnswerClaim[] =>
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
