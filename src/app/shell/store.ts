// The one state of the page, and its bond with the address: each change is a step that Back undoes.

import { useCallback, useEffect, useRef, useState } from 'react'
import {
  decode,
  encode,
  type Ignored,
  type Intent,
  reduce,
  type State,
  sharing,
} from '../../explorer/index.ts'
import type { CorpusIndex } from '../../graph/index.ts'
import { embedded } from '../share/embed.ts'
import { preferredInterface } from './language.ts'

const here = () => location.hash

/** How many steps lie behind in this page, kept with each entry of the browser's history. */
const depth = (): number => Number((history.state as { depth?: number } | null)?.depth ?? 0)

const undo = () => {
  if (depth() > 0) history.back()
}
const redo = () => {
  // In another page, forward may be that page's.
  if (!embedded) history.forward()
}

/** Writes a step into the address: as a new entry of the history, unless that belongs to another page. */
const keep = (address: string) => {
  if (embedded) history.replaceState(null, '', address)
  else history.pushState({ ...history.state, depth: depth() + 1 }, '', address)
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
  const [ui] = useState(preferredInterface)
  const [{ state, ignored }, set] = useState(() => decode(here(), index, ui))
  const current = useRef(state)
  current.current = state

  const send = useCallback(
    (intent: Intent) => {
      const next = reduce(current.current, intent)
      if (next === current.current) return
      current.current = next
      const hash = encode(next, ui)
      if (hash !== here().replace(/^#/, ''))
        keep(hash ? `#${hash}` : `${location.pathname}${location.search}`)
      set(({ ignored }) => ({ state: next, ignored }))
    },
    [ui],
  )

  useEffect(() => {
    const restore = () => {
      const decoded = decode(here(), index, ui)
      if (encode(decoded.state, ui) !== encode(current.current, ui))
        set({ ...decoded, state: sharing(current.current, decoded.state) })
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
  }, [index, ui])

  const dismiss = useCallback(() => set(({ state }) => ({ state, ignored: [] })), [])
  return { state, send, undo, redo, ignored, dismiss }
}
