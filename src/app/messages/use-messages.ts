// What the page says in a language, fetched where it is not there yet.

import { useEffect, useReducer } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import { areLoaded, loadMessages, type Messages, messagesIn } from './index.ts'

/** The messages of a language; while they are on their way, those of another. */
export function useMessages(ui: InterfaceLanguage): Messages {
  const [, drawAgain] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    let gone = false
    // Should they not come, the page goes on in the language that it has.
    if (!areLoaded(ui))
      loadMessages(ui).then(
        () => gone || drawAgain(),
        () => {},
      )
    return () => {
      gone = true
    }
  }, [ui])
  return messagesIn(ui)
}
