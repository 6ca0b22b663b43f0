// The keys of the workbench: one decides without leaving the text.

import { useCallback, useEffect } from 'react'
import { isSingle, useGlobalKey } from '../kit/keys.ts'
import type { Bench } from './bench.ts'

const letters = ['a', 'c', 'x', 'm', 'j', 'k'] as const
const matches = letters.map(key => (event: KeyboardEvent) => isSingle(event, key))

/** Where Ctrl-Z belongs to the text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')

export function useBenchKeys({ accept, current, redo, refuse, step, undo, work, write }: Bench): void {
  const passage = work.find(({ open }) => open.some(({ key }) => key === current?.key))?.passage.id
  const change = useCallback(() => {
    if (!current || !passage) return
    write(
      current.kind === 'name'
        ? { of: 'name', id: current.id, passage, words: null }
        : { of: 'statement', id: current.claim.id, passage, words: null },
    )
  }, [current, passage, write])
  const merge = useCallback(() => {
    if (current?.kind === 'name' && passage) write({ of: 'same', id: current.id, passage })
  }, [current, passage, write])
  useGlobalKey(
    matches[0]!,
    useCallback(() => current && accept([current], true), [current, accept]),
  )
  useGlobalKey(matches[1]!, change)
  useGlobalKey(
    matches[2]!,
    useCallback(() => current && refuse([current]), [current, refuse]),
  )
  useGlobalKey(matches[3]!, merge)
  useGlobalKey(
    matches[4]!,
    useCallback(() => step(1), [step]),
  )
  useGlobalKey(
    matches[5]!,
    useCallback(() => step(-1), [step]),
  )
  useEffect(() => {
    // Before the page, whose own steps these keys take back elsewhere.
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)
      if (!isUndo || isTyping(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (event.shiftKey) redo()
      else undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [redo, undo])
}
