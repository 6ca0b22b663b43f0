// The language model of the workbench, in the words of whoever reads.

import { createContext, useContext, useSyncExternalStore } from 'react'
import { type ModelMessages, modelMessages } from '../messages/model/index.ts'
import { useInLanguage } from '../use-messages.ts'
import type { Desk, DeskState } from './desk.ts'

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk & { readonly now: DeskState } {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('No workbench above this component.')
  return { ...desk, now: useSyncExternalStore(desk.watch, desk.state) }
}

export const useModelMessages = (): ModelMessages => useInLanguage(modelMessages)
