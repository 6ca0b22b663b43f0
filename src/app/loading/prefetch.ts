// Fetches the words of all documents while the browser has nothing else to do, so that they are there when someone wants to read.

import type { DocumentId } from '../../model/index.ts'
import { savesData, whenIdle } from '../kit/idle.ts'
import type { Texts } from './texts.ts'

/** One document after the other, until the function it gives is called. What does not come is left to whoever wants it. */
export function prefetchWords(texts: Texts, documents: Iterable<DocumentId>): () => void {
  const all = [...documents]
  /** What is before it need not be looked at again: words that have come stay, and what has failed is left. */
  let from = 0
  let cancel = () => {}
  const go = () => {
    cancel()
    // What someone waits for comes first.
    if (texts.isFetching()) return
    while (from < all.length && texts.stateOf(all[from]!).kind !== 'absent') from++
    const next = all[from]
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
