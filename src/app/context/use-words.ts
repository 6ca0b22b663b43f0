// The words of the documents that one wants to read: there, coming, or not to be had.

import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { LoadFault } from '../../editions/index.ts'
import { type TextIndex, wordsOfDocuments } from '../../graph/index.ts'
import type { DocumentId } from '../../model/index.ts'
import type { Texts } from '../loading/texts.ts'
import { useSetting } from './context.ts'

export type Words =
  | { readonly kind: 'there'; readonly texts: TextIndex }
  /** So many of the documents are there, of so many. */
  | ({ readonly kind: 'coming'; readonly there: number; readonly all: number } & Meanwhile)
  | ({ readonly kind: 'failed'; readonly fault: LoadFault; readonly again: () => void } & Meanwhile)

/** What can be read while the rest is not there: the first of the documents; null where not even one is there. */
type Meanwhile = { readonly texts: TextIndex | null }

/** How many of the first of some documents can be read: none before them is still to come. */
function leadingThere(texts: Texts, wanted: readonly DocumentId[]): number {
  const end = wanted.findIndex(
    id => texts.stateOf(id).kind !== 'there' && texts.stateOf(id).kind !== 'failed',
  )
  return end < 0 ? wanted.length : end
}

/** What is read is set anew for twice as many documents, not for each: of hundreds, that would be all there is time for. */
const powerOfTwo = (count: number): number => (count === 0 ? 0 : 2 ** Math.floor(Math.log2(count)))

/** Asks for the words of these documents, in the order in which they are read, and says how that stands. */
export function useWords(documents: Iterable<DocumentId>): Words {
  const { texts } = useSetting()
  const given = [...new Set(documents)]
  const key = given.join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same documents are the same list
  const wanted = useMemo(() => given, [key])
  const there = useSyncExternalStore(
    texts.watch,
    () => wanted.filter(id => texts.stateOf(id).kind === 'there').length,
  )
  const leading = useSyncExternalStore(texts.watch, () => powerOfTwo(leadingThere(texts, wanted)))
  const failed = useSyncExternalStore(texts.watch, () => {
    const id = wanted.find(id => texts.stateOf(id).kind === 'failed')
    return id === undefined ? null : texts.stateOf(id)
  })
  useEffect(() => {
    // What has failed is asked for again by hand; what nobody looks at any more, by nobody.
    return texts.ask(wanted.filter(id => texts.stateOf(id).kind !== 'failed'))
  }, [texts, wanted])
  const first = useMemo(
    () => (leading === 0 ? null : wordsOfDocuments(texts.index, new Set(wanted.slice(0, leading)))),
    [texts, wanted, leading],
  )
  if (failed?.kind === 'failed') return { ...failed, again: () => texts.ask(wanted), texts: first }
  return there === wanted.length
    ? { kind: 'there', texts: texts.index }
    : { kind: 'coming', there, all: wanted.length, texts: first }
}

/** The words that what stands below may read. */
export const TextsContext = createContext<TextIndex | null>(null)

/** To be asked below `WithWords` alone. */
export function useTexts(): TextIndex {
  const texts = useContext(TextsContext)
  if (!texts) throw new Error('No words above this component.')
  return texts
}
