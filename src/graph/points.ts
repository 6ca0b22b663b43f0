// Which numbered point of a document is which recommendation.

import type { Claim, DocumentHead, DocumentId, EntityId, PassageId } from '../model/index.ts'
import { type CorpusIndex, endsOf } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'

/** The recommendation that each numbered point is: the one that the point's printed number names. */
const recommendationOfPoint = memoizeByKey(
  (index: CorpusIndex): ReadonlyMap<PassageId, EntityId> =>
    new Map([...index.named].filter(([id]) => index.passages.get(id)?.kind === 'point')),
)

/** The numbered point that each recommendation is; the first, should there be several. */
export const pointsOfRecommendations = memoizeByKey(
  (index: CorpusIndex): ReadonlyMap<EntityId, PassageId> =>
    new Map([...recommendationOfPoint(index)].reverse().map(([id, entity]) => [entity, id])),
)

/** The paper whose point each recommendation is. */
export const papersOfRecommendations = memoizeByKey(
  (index: CorpusIndex): ReadonlyMap<EntityId, DocumentHead> =>
    new Map(
      [...recommendationOfPoint(index)].flatMap(([id, entity]) => {
        const passage = index.passages.get(id)
        const document = passage && index.documents.get(passage.document)
        return document ? [[entity, document]] : []
      }),
    ),
)

/** The recommendations that are points of a paper, in the order of the corpus. */
export const recommendationsOfPaper = (index: CorpusIndex, paper: DocumentId): readonly EntityId[] =>
  [...papersOfRecommendations(index)].flatMap(([id, document]) => (document.id === paper ? [id] : []))

/**
 * The printed number of the paper whose point a recommendation is, where several papers state something: then one asks
 * whose recommendation 1 it is.
 */
export const paperNumbers = memoizeByKey((index: CorpusIndex): ReadonlyMap<EntityId, string> => {
  const papers = papersOfRecommendations(index)
  const stating = new Set(index.corpus.claims.map(({ document }) => document))
  return stating.size > 1 ? new Map([...papers].map(([entity, { number }]) => [entity, number])) : new Map()
})

/**
 * The recommendations that a claim bears on. Those among its ends: it says what they address or what answers them.
 * And those whose point or the comment below it holds its words: there, the document replies to that point, also
 * where a sentence does not say so again.
 */
export function recommendationsOfClaim(index: CorpusIndex, claim: Claim): ReadonlySet<EntityId> {
  const ofPoint = recommendationOfPoint(index)
  const ends = endsOf(claim).filter(id => index.entities.get(id)?.type === 'recommendation')
  const around = claim.quotes.flatMap(({ passage }) =>
    [passage, ...(index.passages.get(passage)?.section ?? [])].flatMap(id => ofPoint.get(id) ?? []),
  )
  return new Set([...ends, ...around])
}
