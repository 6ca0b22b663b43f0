// What of an address was not understood, in words: anyone may have written it.

import type { Ignored } from '../../explorer/index.ts'
import { quoted } from '../kit/foreign-text.ts'
import type { Messages } from '../messages/index.ts'

/** So many parts, and characters of each, tell what is meant. */
const [fewParts, shortPart] = [3, 40]

/** The first few parts, and how many more there are. */
export function ignoredInWords(ignored: readonly Ignored[], messages: Messages): string {
  const firstParts = ignored
    .slice(0, fewParts)
    .map(({ key, value }) => quoted(value ? `${key}=${value}` : key, shortPart))
  return messages.notice.ignored(firstParts.join(', '), ignored.length - firstParts.length)
}
