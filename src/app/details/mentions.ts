// How often the documents name something, in words.

import { mentionCounts } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import type { Explorer } from '../shell/context.ts'

/** '1 mention in Dutch, 1 mention in French': a text and its translation are no two mentions. */
export function mentionsInWords({ index, languageName, messages }: Explorer, id: EntityId): string {
  const words = messages.counted
  const counts = [...mentionCounts(index, id)].map(([language, n]) =>
    words.mention(n, languageName(language)),
  )
  return counts.join(', ') || words.noMention
}
