// Keys that work wherever the focus is.

import { useEffect } from 'react'
import { remember, remembered } from './storage.ts'

const storageKey = 'verband.single-keys'

/** Whether keys of one character work outside fields. A reader who speaks to the computer can switch them off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  return remembered(storageKey) !== 'off'
}

export function switchSingleKeys(on: boolean): void {
  remember(storageKey, on ? 'on' : 'off')
}

/** Whether what has the focus takes characters itself. */
const takesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=range])'))

/** Whether a key was pressed alone (Shift aside, which some keyboards need for `/` and `?`) and may be taken. */
export const isSingle = (event: KeyboardEvent, key: string): boolean =>
  event.key === key && !event.ctrlKey && !event.metaKey && !event.altKey && singleKeysOn()

/** Calls `act` for the keys that `matches`, unless someone is typing or a dialog is open. */
export function useGlobalKey(
  matches: (event: KeyboardEvent) => boolean,
  act: (event: KeyboardEvent) => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || takesText(event.target) || !matches(event)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      act(event)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [matches, act])
}

/** On Apple's keyboards the command key does what Ctrl does elsewhere. */
export const isApple = /Mac|iP(hone|ad|od)/.test(navigator.platform)
