// The keys that work anywhere on the page: Ctrl-Z undoes, Escape steps back.

import { useEffect } from 'react'

/** Where Ctrl-Z belongs to the text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')

type KeyActions = {
  readonly undo: () => void
  readonly redo: () => void
  readonly stepBack: () => void
}

/** Listens while the page is there; what another part has taken for itself is left alone. */
export function usePageKeys({ undo, redo, stepBack }: KeyActions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      if (event.key === 'Escape') return stepBack()
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)
      if (!isUndo || isTyping(event.target)) return
      event.preventDefault()
      if (event.shiftKey) redo()
      else undo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [undo, redo, stepBack])
}
