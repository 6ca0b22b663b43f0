// The words of the documents that one wants to read: there, coming, or not to be had.

import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { LoadFault } from '../../editions/index.ts'
import type { TextIndex } from '../../graph/index.ts'
import type { DocumentId } from '../../model/index.ts'
import { useSetting } from './context.ts'

export type Words =
  | { readonly kind: 'there'; readonly texts: TextIndex }
  /** So many of the documents are there, of so many. */
  | { readonly kind: 'coming'; readonly there: number; readonly all: number }
  | { readonly kind: 'failed'; readonly fault: LoadFault; readonly again: () => void }

/** Asks for the words of these documents, and says how that stands. */
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
  const failed = useSyncExternalStore(texts.watch, () => {
    const id = wanted.find(id => texts.stateOf(id).kind === 'failed')
    return id === undefined ? null : texts.stateOf(id)
  })
  useEffect(() => {
    // What has failed is asked for again by hand.
    texts.ask(wanted.filter(id => texts.stateOf(id).kind === 'absent'))
  }, [texts, wanted])
  if (failed?.kind === 'failed') return { ...failed, again: () => texts.ask(wanted) }
  return there === wanted.length
    ? { kind: 'there', texts: texts.index }
    : { kind: 'coming', there, all: wanted.length }
}

/** The words that what stands below may read. */
export const TextsContext = createContext<TextIndex | null>(null)

/** To be asked below `WithWords` alone. */
export function useTexts(): TextIndex {
  const texts = useContext(TextsContext)
  if (!texts) throw new Error('No words above this component.')
  return texts
}
