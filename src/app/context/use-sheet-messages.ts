// What the dialogs of the bar say, for them.

import { use } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import { MissingPart } from '../kit/load-later.tsx'
import { loadSheetMessages, type SheetMessages } from '../messages/sheets/index.ts'
import { useExplorer } from './context.ts'

const coming = new Map<InterfaceLanguage, Promise<SheetMessages>>()

/** In the language of the interface; whoever asks before they are there waits, or is told that they do not come. */
export function useSheetMessages(): SheetMessages {
  const { ui } = useExplorer().state
  const messages =
    coming.get(ui) ??
    loadSheetMessages(ui).catch((cause: unknown) => {
      throw new MissingPart(() => coming.delete(ui), cause)
    })
  coming.set(ui, messages)
  return use(messages)
}
