// How often the documents name something, in words.

import { mentionCounts } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import type { Explorer } from '../context/context.ts'

/** '1 mention in Dutch, 1 mention in French': a text and its translation are no two mentions. */
export function mentionsInWords(explorer: Explorer, id: EntityId): string {
  const { index, languageName, messages, ownFirst } = explorer
  const texts = messages.counted
  const counts = mentionCounts(index, id)
  const counted = ownFirst([...counts.keys()]).map(language =>
    texts.mention(counts.get(language) ?? 0, languageName(language)),
  )
  return counted.join(', ') || texts.noMention
}
