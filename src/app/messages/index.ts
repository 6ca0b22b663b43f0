// The message catalogue: a message that a language lacks is a type error. Each language is fetched when it is first spoken.

import type { InterfaceLanguage } from '../../model/index.ts'
import { loadTerms, type Terms } from '../../terms/index.ts'
import type { Messages } from './en.ts'

export type { Messages }

const sources: Readonly<Record<InterfaceLanguage, () => Promise<(terms: Terms) => Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  nl: async () => (await import('./nl.ts')).nl,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
}

const loaded = new Map<InterfaceLanguage, Messages>()

/** Fetches what the page says in a language. Rejects if it does not come. */
export async function loadMessages(ui: InterfaceLanguage): Promise<void> {
  if (loaded.has(ui)) return
  const [messages, terms] = await Promise.all([sources[ui](), loadTerms(ui)])
  loaded.set(ui, messages(terms))
}

export const areLoaded = (ui: InterfaceLanguage): boolean => loaded.has(ui)

/** What the page says in a language that has been fetched; until then, in the first that has been. */
export function messagesIn(ui: InterfaceLanguage): Messages {
  const [first] = loaded.values()
  const messages = loaded.get(ui) ?? first
  if (!messages) throw new Error('No language has been fetched.')
  return messages
}
