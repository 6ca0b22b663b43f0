// The keys of the workbench: one decides without leaving the text.

import { useCallback, useEffect, useMemo } from 'react'
import { isSingle, useGlobalKey } from '../kit/keys.ts'
import type { Bench } from './bench.ts'
import { unreadUpTo } from './work.ts'

const letters = ['a', 'c', 'x', 'm', 'n', 'N', 's', 'j', 'k', 'J', 'K'] as const
type Letter = (typeof letters)[number]
const isLetter = (event: KeyboardEvent) => letters.some(key => isSingle(event, key))

/** Where Ctrl-Z belongs to the text. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')

export function useBenchKeys(bench: Bench): void {
  const { accept, current, here, passOver, redo, refuse, step, undo, words, work, write } = bench
  const acts = useMemo((): Readonly<Record<Letter, () => void>> => {
    const passage = here?.passage.id
    const state = words?.passage ?? passage
    return {
      a: () => current && accept([current], true),
      c: () =>
        current &&
        passage &&
        write(
          current.kind === 'name'
            ? { of: 'name', id: current.id, passage, words: null }
            : { of: 'statement', id: current.claim.id, passage, words: null },
        ),
      x: () => current && refuse([current]),
      m: () => current?.kind === 'name' && passage && write({ of: 'same', id: current.id, passage }),
      n: () => here && !here.isSaid && here.standing !== null && passOver([here]),
      N: () => passage && passOver(unreadUpTo(work, passage)),
      s: () => state && write({ of: 'statement', id: null, passage: state, words }),
      j: () => step(1),
      k: () => step(-1),
      J: () => step(1, 'proposal'),
      K: () => step(-1, 'proposal'),
    }
  }, [accept, current, here, passOver, refuse, step, words, work, write])
  useGlobalKey(
    isLetter,
    // What is typed has been matched.
    useCallback((event: KeyboardEvent) => acts[event.key as Letter](), [acts]),
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
