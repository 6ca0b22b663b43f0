// What the dialogs say that open from the bar: nobody reads it before one is opened. Each language is fetched when it is first wanted.

import type { InterfaceLanguage } from '../../../model/index.ts'
import type { SheetMessages } from './en.ts'

export type { SheetMessages }

const sources: Readonly<Record<InterfaceLanguage, () => Promise<SheetMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  nl: async () => (await import('./nl.ts')).nl,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
}

/** Fetches what the dialogs say in a language. Rejects if it does not come. */
export const loadSheetMessages = (ui: InterfaceLanguage): Promise<SheetMessages> => sources[ui]()
