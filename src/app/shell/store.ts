// The one state of the page, and its bond with the address: each change is a step that Back undoes.

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import {
  decode,
  encode,
  type Ignored,
  type Intent,
  reduce,
  reuseUnchanged,
  type State,
} from '../../explorer/index.ts'
import { type CorpusIndex, openingMode } from '../../graph/index.ts'
import { isEmbedded } from '../kit/embed.ts'
import { historyDepth, writeEntry } from '../kit/history.ts'
import { preferredLanguage } from '../messages/language.ts'

const currentHash = () => location.hash

const undo = () => {
  if (historyDepth() > 0) history.back()
}
const redo = () => {
  // In another page, forward may be that page's.
  if (!isEmbedded) history.forward()
}

/** After so many milliseconds a browser that has refused an entry may take it. */
const retryMs = 5000

/** Writes a hash into the address: as a new entry of the history, unless that belongs to another page. Whether it now is there. */
function writeAddress(hash: string): boolean {
  const isThere = () => currentHash() === (hash && `#${hash}`)
  if (isThere()) return true
  const address = hash ? `#${hash}` : `${location.pathname}${location.search}`
  if (isEmbedded) writeEntry('replace', null, address)
  else writeEntry('push', { ...history.state, depth: historyDepth() + 1 }, address)
  return isThere()
}

type Store = {
  readonly state: State
  readonly send: (intent: Intent) => void
  /** One of one's own steps back or forward; never out of the page. */
  readonly undo: () => void
  readonly redo: () => void
  /** What of the address was not understood. */
  readonly ignored: readonly Ignored[]
  readonly dismiss: () => void
}

/** The explorer's state for a corpus, begun from the address and kept in it. */
export function useStore(index: CorpusIndex): Store {
  const [ui] = useState(preferredLanguage)
  const [{ state, ignored }, set] = useState(() => decode(currentHash(), index, ui))
  const current = useRef(state)
  // Before anyone can touch what has been drawn of it.
  useLayoutEffect(() => {
    current.current = state
  }, [state])
  const later = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(later.current), [])

  const hashOf = useCallback((state: State) => encode(state, ui, openingMode(index)), [ui, index])
  const currentHashOf = useRef(hashOf)
  useLayoutEffect(() => {
    currentHashOf.current = hashOf
  }, [hashOf])
  // Always the same, also after an edit: whoever has it need not be drawn anew.
  const send = useCallback((intent: Intent) => {
    const next = reduce(current.current, intent)
    if (next === current.current) return
    current.current = next
    set(({ ignored }) => ({ state: next, ignored }))
    const tell = () => {
      clearTimeout(later.current)
      // The page goes on; its address follows when it may.
      if (!writeAddress(currentHashOf.current(current.current))) later.current = setTimeout(tell, retryMs)
    }
    tell()
  }, [])

  useEffect(() => {
    const restore = () => {
      const decoded = decode(currentHash(), index, ui)
      if (hashOf(decoded.state) !== hashOf(current.current))
        set({ ...decoded, state: reuseUnchanged(current.current, decoded.state) })
      // Popstate and hashchange come both; what changes nothing draws nothing.
      else
        set(before =>
          before.ignored.length + decoded.ignored.length === 0
            ? before
            : { state: before.state, ignored: decoded.ignored },
        )
    }
    addEventListener('popstate', restore)
    addEventListener('hashchange', restore)
    return () => {
      removeEventListener('popstate', restore)
      removeEventListener('hashchange', restore)
    }
  }, [index, ui, hashOf])

  const dismiss = useCallback(() => set(({ state }) => ({ state, ignored: [] })), [])
  return { state, send, undo, redo, ignored, dismiss }
}
