// The way into search: a button in the bar, and the keys.

import { useCallback, useEffect, useState } from 'react'
import { useSetting } from '../context/context.ts'
import { savesData, whenIdle } from '../kit/idle.ts'
import { isApple, isSingle, useGlobalKey } from '../kit/keys.ts'
import { useFetchAhead } from '../kit/load-later.tsx'
import { Answers, SearchDialog } from './SearchDialog.tsx'
import type { Chosen } from './use-choose.ts'

const isSearchKey = (event: KeyboardEvent) =>
  isSingle(event, '/') ||
  (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)

/** The first picture is drawn by then, and the panels are being drawn; in milliseconds. Search answers when nothing else is to be done. */
const fetchAheadMs = 500

/**
 * Makes ready what search answers with, where a build has made that beforehand: of hundreds of papers it takes longer to come and to be opened
 * than one wants to wait. Not again after each edit, for which a server would have to make it anew.
 */
function usePrepareAhead(): void {
  const { index, texts } = useSetting()
  const [first] = useState({ index, texts })
  useEffect(() => {
    if (!first.texts.searchFile || savesData()) return
    let stop = () => {}
    const prepare = () =>
      import('./preparation.ts').then(
        ({ prepareSearch }) => prepareSearch(first.index, first.texts),
        // Whoever searches is told.
        () => {},
      )
    const timer = setTimeout(() => {
      stop = whenIdle(prepare)
    }, fetchAheadMs)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [first])
}

/** `onChosen` is called when the dialog has closed upon a choice, and the focus is free to go there. */
export function Search({ onChosen }: { readonly onChosen: (chosen: Chosen) => void }) {
  const { messages } = useSetting()
  const [open, setOpen] = useState(false)
  useGlobalKey(
    isSearchKey,
    useCallback(() => setOpen(true), []),
  )
  useFetchAhead(Answers, fetchAheadMs)
  usePrepareAhead()
  return (
    <>
      <button
        type="button"
        className="button open-search"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onPointerEnter={Answers.fetchAhead}
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 2.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6M10.6 10.6 14 14" />
        </svg>
        <span>{messages.search.open}</span>
        <span className="key" aria-hidden="true">
          {isApple ? '⌘K' : `${messages.help.keyNames.ctrl} K`}
        </span>
      </button>
      {open && (
        <SearchDialog
          onClose={chosen => {
            setOpen(false)
            if (chosen) onChosen(chosen)
          }}
        />
      )}
    </>
  )
}
