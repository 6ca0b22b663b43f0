// What the views say that come when they are asked for: nobody reads it before. Each language is fetched when it is first wanted.

import type { InterfaceLanguage } from '../../../model/index.ts'
import type { ViewMessages } from './en.ts'

export type { ViewMessages }

const sources: Readonly<Record<InterfaceLanguage, () => Promise<ViewMessages>>> = {
  en: async () => (await import('./en.ts')).en,
  nl: async () => (await import('./nl.ts')).nl,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
}

/** Fetches what the views say in a language. Rejects if it does not come. */
export const loadViewMessages = (ui: InterfaceLanguage): Promise<ViewMessages> => sources[ui]()
