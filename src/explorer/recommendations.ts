// What came of each recommendation, in words: what countries share in answer to it, and what remains national.

import {
  type CorpusIndex,
  type FacetSelection,
  filteredAnswers,
  memoizeByKey,
  type Resumable,
  runToEnd,
  type TextIndex,
} from '../graph/index.ts'
import type { DocumentId, EntityId } from '../model/index.ts'
import { remainsNational } from './national.ts'
import { type AnswerClaim, answering, answersTo, type Score, scoreOf, scoresInSteps } from './scores.ts'
import { pointOfEntity } from './sections.ts'

export type Recommendation = Score & {
  /** What it is about, in the order of the text; facets do not change it. */
  readonly topics: readonly EntityId[]
  readonly shared: readonly AnswerClaim[]
  readonly national: readonly AnswerClaim[]
  /** Of the answers, what remains national. */
  readonly nationalAnswers: readonly EntityId[]
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
): readonly Recommendation[] =>
  runToEnd(recommendationsInSteps(index, texts, runToEnd(scoresInSteps(index, facets)), facets))

/**
 * The recommendations of some scores, as `recommendationsOf` gives them, a step for each.
 *
 * @param texts the words that are there; null where none are, so that nothing can be told
 * @param scores what `scoresInSteps` gives for the same facets
 */
export function* recommendationsInSteps(
  index: CorpusIndex,
  texts: TextIndex | null,
  scores: readonly Score[],
  facets: FacetSelection,
): Resumable<readonly Recommendation[]> {
  const found: Recommendation[] = []
  if (!texts) return found
  yield
  for (const score of scores) {
    if (isTold(index, texts, score, facets)) found.push(inWords(index, texts, score, facets))
    yield
  }
  return found
}

const isTold = (
  index: CorpusIndex,
  texts: TextIndex,
  { id, passage }: Score,
  facets: FacetSelection,
): boolean =>
  texts.passages.get(passage) !== undefined &&
  answersTo(index, id, facets).every(({ claim }) => texts.claims.get(claim.id) !== undefined)

/**
 * How many recommendations there are, whatever is filtered.
 * @returns those that are points of a document; others cannot be read
 */
export const recommendationCount = memoizeByKey(
  (index: CorpusIndex): number =>
    filteredAnswers(index, unfiltered).recommendations.filter(id => pointOfEntity(index, id) !== null).length,
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
  const score = scoreOf(index, id, facets)
  return score && inWords(index, texts, score, facets)
}

function inWords(index: CorpusIndex, texts: TextIndex, score: Score, facets: FacetSelection): Recommendation {
  const answers = answersTo(index, score.id, facets)
  const side = (national: boolean): readonly AnswerClaim[] =>
    answers.flatMap(({ claim, subjects }) => {
      const ofSide = subjects.filter(subject => remainsNational(index, texts, claim, subject) === national)
      return ofSide.length > 0 ? [{ claim, subjects: ofSide }] : []
    })
  const about = (index.claimsByEntity.get(score.id) ?? []).filter(
    claim => claim.predicate === 'addresses' && claim.subjects.includes(score.id),
  )
  const national = side(true)
  return {
    ...score,
    topics: [...new Set(about.flatMap(claim => claim.objects))],
    shared: side(false),
    national,
    nationalAnswers: answering(national),
  }
}
