// Whether the languages of a paper agree on a statement: known before the words are there.

import type { Claim } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'

/** Whether not all languages of its paper make a claim. */
export const isInSomeLanguages = (
  { documents }: Pick<CorpusIndex, 'documents'>,
  { document, quotes }: Claim,
): boolean => quotes.length < (documents.get(document)?.languages.length ?? 0)

/** All languages of its paper state it alike, or not alike, or some do not state it. */
export const agreements = ['alike', 'unlike', 'some'] as const
export type Agreement = (typeof agreements)[number]

/** How the languages of its paper agree on a claim; null where it has but one. */
export function agreementOn(index: CorpusIndex, claim: Claim): Agreement | null {
  if ((index.documents.get(claim.document)?.languages.length ?? 0) < 2) return null
  if (isInSomeLanguages(index, claim)) return 'some'
  return index.differing.has(claim.id) ? 'unlike' : 'alike'
}
