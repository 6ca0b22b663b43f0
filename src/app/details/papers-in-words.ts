// Papers in a sentence: by their numbers, or, where they are many, how many they are.

import type { Setting } from '../context/context.ts'

/** Of more papers than these it is told how many they are, not their numbers. */
export const maxNumbersListed = 3

export const papersInWords = (
  { listFormat, messages }: Pick<Setting, 'listFormat' | 'messages'>,
  numbers: readonly string[],
): string =>
  numbers.length > maxNumbersListed
    ? messages.collection.papers(numbers.length)
    : listFormat().format(numbers)
