// Fetches the words of all documents while the browser has nothing else to do, so that they are there when someone wants to read.

import type { DocumentId } from '../../model/index.ts'
import { savesData, whenIdle } from '../kit/idle.ts'
import type { Texts } from './texts.ts'

/** One document after the other, until the function it gives is called. What does not come is left to whoever wants it. */
export function prefetchWords(texts: Texts, documents: Iterable<DocumentId>): () => void {
  const all = [...documents]
  const isAbsent = (document: DocumentId) => texts.stateOf(document).kind === 'absent'
  /** What is before it is not looked at again until the end: it is there, or coming, or has failed. */
  let from = 0
  let cancel = () => {}
  const go = () => {
    cancel()
    // What someone waits for comes first.
    if (texts.isFetching()) return
    while (from < all.length && !isAbsent(all[from]!)) from++
    // What was coming may have been taken back.
    if (from === all.length) from = Math.max(0, all.findIndex(isAbsent))
    const next = all.slice(from, from + 1).find(isAbsent)
    if (next === undefined) unwatch()
    else cancel = whenIdle(() => texts.ask([next]))
  }
  const unwatch = savesData() ? () => {} : texts.watch(go)
  if (!savesData()) go()
  return () => {
    cancel()
    unwatch()
  }
}
