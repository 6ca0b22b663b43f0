// The store that is explored, for its parts.

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { encode, reduce } from '../../explorer/index.ts'
import { openingMode } from '../../graph/index.ts'
import type { EntityId, PassageId } from '../../model/index.ts'
import type { StoreSession, StoreStatus } from '../../stores/index.ts'
import { useExplorer } from '../context/context.ts'
import { writeEntry } from '../kit/history.ts'
import { currentStore } from '../loading/from-store.ts'
import { storeAddress } from '../loading/source.ts'
import { preferredLanguage } from '../messages/language.ts'

/** The store, which is there: parts of the page that show it come after it. */
export const exploredStore = (): StoreSession => currentStore(storeAddress!)

export function useStoreStatus(): StoreStatus {
  const { status, watchStatus } = exploredStore()
  return useSyncExternalStore(watchStatus, status)
}

/** What is to be shown as soon as it is there. */
export type Awaited =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'passage'; readonly id: PassageId }

let awaited: Awaited | null = null

/** Has something shown that may not be there yet, with what the store says of it. */
export function showFromStore(what: Awaited, document?: string): void {
  awaited = what
  const { wanted, want } = exploredStore()
  const now = wanted()
  if (what.kind === 'entity') want({ ...now, around: [...new Set([...now.around, what.id])] })
  else want({ ...now, documents: [...new Set([...now.documents, ...(document ? [document as never] : [])])] })
}

/** Has more of what is stated of somebody shown, who is selected: whoever selects another meanwhile has left them. */
export function showMoreOf(id: EntityId): void {
  const { wanted, want } = exploredStore()
  const now = wanted()
  want({ ...now, around: [...now.around, id] })
}

/** Has all that is stated of several shown, and the first selected. */
export function showSeveral(ids: readonly EntityId[]): void {
  const [first] = ids
  if (first === undefined) return
  awaited = { kind: 'entity', id: first }
  const { wanted, want } = exploredStore()
  const now = wanted()
  want({ ...now, around: [...new Set([...now.around, ...ids])] })
}

/**
 * Has what is drawn stay where it lies when more comes, however it came to lie there. Of what has been gone back to, all is as it was.
 *
 * @returns whether the page's state is that of the corpus that has come last
 */
export function useSteadyPlaces(): boolean {
  const { index, positions, state } = useExplorer()
  const shown = useRef(index)
  const [settled, settle] = useState(index)
  useEffect(() => {
    exploredStore().keepPlaces(positions)
  }, [positions])
  useEffect(() => {
    if (shown.current === index) return
    shown.current = index
    const isBack = exploredStore().isBack()
    // What was laid out anew lies so already; to do it again with those that have come would move all.
    const laidOut = isBack
      ? []
      : [...state.arranged].flatMap(([mode, { laidOut }]) => (laidOut ? [mode] : []))
    if (laidOut.length > 0) {
      const still = laidOut.reduce((next, mode) => reduce(next, { type: 'put-back', mode }), state)
      const hash = encode(still, preferredLanguage(), openingMode(index))
      // No step of its own: to undo it would move what has just come.
      writeEntry('replace', history.state, hash ? `#${hash}` : `${location.pathname}${location.search}`)
    }
    // Whoever follows the address listens for this corpus only after these effects.
    setTimeout(() => {
      if (isBack || laidOut.length > 0) dispatchEvent(new PopStateEvent('popstate'))
      settle(index)
    })
  }, [index, state])
  return settled === index
}

/** Selects or opens what was waited for, when it has come. @param settled whether the page's state is that of what has come */
export function useAwaited(settled: boolean): void {
  const { index, send } = useExplorer()
  useEffect(() => {
    if (!settled) return
    if (awaited?.kind === 'entity' && index.entities.has(awaited.id)) {
      send({ type: 'select', what: { kind: 'entity', id: awaited.id } })
      awaited = null
    } else if (awaited?.kind === 'passage' && index.passages.has(awaited.id)) {
      send({ type: 'open', passage: awaited.id })
      awaited = null
    }
  }, [index, send, settled])
}

/** What a question to the store has come to. */
export type Asked<Answer> =
  | { readonly kind: 'idle' | 'asking' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Asks, a while after what is asked for has changed; what was asked before is cancelled. Null asks nothing. */
export function useAsked<Answer>(
  ask: ((signal: AbortSignal) => Promise<Answer>) | null,
  key: string,
  restMs: number,
): Asked<Answer> {
  const [state, setState] = useState<Asked<Answer>>({ kind: 'idle' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked
  useEffect(() => {
    if (!ask) {
      setState({ kind: 'idle' })
      return
    }
    const request = new AbortController()
    const set = (next: Asked<Answer>) => {
      if (!request.signal.aborted) setState(next)
    }
    const timer = setTimeout(() => {
      set({ kind: 'asking' })
      ask(request.signal).then(
        answer => set({ kind: 'answered', answer }),
        (error: unknown) => set({ kind: 'failed', error }),
      )
    }, restMs)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [key])
  return state
}
