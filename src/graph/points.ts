// Which numbered point of a document is which recommendation.

import type { Claim, EntityId, PassageId } from '../model/index.ts'
import { type CorpusIndex, endsOf } from './corpus-index.ts'
import { once } from './once.ts'

/** The recommendation that each numbered point is: the one that the point's printed number names. */
const recommendationOf = once(
  (index: CorpusIndex): ReadonlyMap<PassageId, EntityId> =>
    new Map(
      index.corpus.mentions
        .filter(
          ({ entity, passage, start }) =>
            start === 0 &&
            index.passages.get(passage)?.kind === 'point' &&
            index.entities.get(entity)?.type === 'recommendation',
        )
        .map(({ passage, entity }) => [passage, entity]),
    ),
)

/**
 * The recommendations that a claim bears on. Those among its ends: it says what they address or what answers them.
 * And those whose point or the comment below it holds its words: there, the document replies to that point, also
 * where a sentence does not say so again.
 */
export function recommendationsOf(index: CorpusIndex, claim: Claim): ReadonlySet<EntityId> {
  const ofPoint = recommendationOf(index)
  const ends = endsOf(claim).filter(id => index.entities.get(id)?.type === 'recommendation')
  const around = claim.quotes.flatMap(({ passage }) =>
    [passage, ...(index.passages.get(passage)?.section ?? [])].flatMap(id => ofPoint.get(id) ?? []),
  )
  return new Set([...ends, ...around])
}
