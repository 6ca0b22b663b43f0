// The message catalogue: a message that a language lacks is a type error. Each language is fetched when it is first spoken.

import type { InterfaceLanguage } from '../../explorer/index.ts'
import type { Messages } from './en.ts'

export type { Messages }

const sources: Readonly<Record<InterfaceLanguage, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  nl: async () => (await import('./nl.ts')).nl,
  fr: async () => (await import('./fr.ts')).fr,
}

const loaded = new Map<InterfaceLanguage, Messages>()

/** Fetches what the page says in a language. Rejects if it does not come. */
export async function loadMessages(ui: InterfaceLanguage): Promise<void> {
  if (!loaded.has(ui)) loaded.set(ui, await sources[ui]())
}

export const areLoaded = (ui: InterfaceLanguage): boolean => loaded.has(ui)

/** What the page says in a language that has been fetched; until then, in the first that has been. */
export function messagesIn(ui: InterfaceLanguage): Messages {
  const [first] = loaded.values()
  const messages = loaded.get(ui) ?? first
  if (!messages) throw new Error('No language has been fetched.')
  return messages
}
