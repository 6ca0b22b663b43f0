// What parts say that come when they are asked for: their texts come with them.

import { use, useEffect, useReducer } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import { MissingPart, toldWhenThere } from '../kit/load-later.tsx'
import { useSetting } from './context.ts'

/**
 * A hook that gives such texts in the language of the interface. Whoever asks before any are there waits, or is told that
 * they do not come; while those of another language are on their way, what is there stays.
 */
export function laterMessages<Texts>(load: (ui: InterfaceLanguage) => Promise<Texts>): () => Texts {
  const there = new Map<InterfaceLanguage, Texts>()
  const coming = new Map<InterfaceLanguage, Promise<Texts>>()
  const ask = (ui: InterfaceLanguage): Promise<Texts> => {
    const asked =
      coming.get(ui) ??
      toldWhenThere(
        load(ui).then(
          texts => {
            there.set(ui, texts)
            return texts
          },
          (cause: unknown) => {
            throw new MissingPart(() => coming.delete(ui), cause)
          },
        ),
      )
    coming.set(ui, asked)
    return asked
  }
  return function useLaterMessages() {
    const ui = useSetting().speaker.language
    const [, drawAgain] = useReducer((n: number) => n + 1, 0)
    useEffect(() => {
      let gone = false
      if (!there.has(ui))
        ask(ui).then(
          () => gone || drawAgain(),
          () => coming.delete(ui),
        )
      return () => {
        gone = true
      }
    }, [ui])
    const [first] = there.values()
    return first && !there.has(ui) ? first : use(ask(ui))
  }
}
