// Whether words that have come are those that were asked for.

import type { Claim, DocumentHead, DocumentWords } from '../../model/index.ts'

/** Whether the words of a document are those of this head, and of these claims: not of another build. */
export const belongTogether = (words: DocumentWords, head: DocumentHead, claims: readonly Claim[]): boolean =>
  words.document === head.id &&
  haveSameIds(words.passages, head.passages) &&
  haveSameIds(words.claims, claims)

const haveSameIds = (
  some: readonly { readonly id: string }[],
  others: readonly { readonly id: string }[],
): boolean => some.length === others.length && some.every(({ id }, i) => id === others[i]!.id)
