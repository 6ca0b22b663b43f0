// The gate for an overview that was put together of answers, and not read from a file.

import type { Overview } from '../model/index.ts'
import { type CorpusRefusal, held, list, most, z } from './corpus-reading.ts'
import { claim, corpusSchema, documentHead, language, passage, passageId } from './corpus-schema.ts'
import { misfitInOverview } from './integrity.ts'

export type OverviewPartsReading = { readonly kind: 'read'; readonly overview: Overview } | CorpusRefusal

const quotePlace = z.object({ language, passage: passageId })

const overviewSchema = corpusSchema
  .omit({ mentions: true, errata: true, documents: true, claims: true })
  .extend({
    documents: list(
      documentHead.extend({ passages: list(passage.omit({ sides: true }), most.passages) }),
      most.documents,
    ),
    claims: list(
      claim.omit({ difference: true, remark: true }).extend({ quotes: z.tuple([quotePlace], quotePlace) }),
      most.claims,
    ),
  }) satisfies z.ZodType<Overview>

/**
 * The overview that a value is, or the first thing that is wrong with it. Never throws.
 *
 * @param value an object of any origin, whose parts are checked
 */
export function parseOverviewParts(value: unknown): OverviewPartsReading {
  const overview = held(overviewSchema, value)
  if (overview.kind === 'refused') return overview
  return misfitInOverview(overview.value) ?? { kind: 'read', overview: overview.value }
}
