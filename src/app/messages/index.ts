// The message catalogue: a message that a language lacks is a type error. Each language is fetched when it is first spoken.

import type { Interface } from '../../explorer/index.ts'
import type { Messages } from './en.ts'

export type { Messages }

const sources: Readonly<Record<Interface, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  nl: async () => (await import('./nl.ts')).nl,
  fr: async () => (await import('./fr.ts')).fr,
}

const loaded = new Map<Interface, Messages>()

/** Fetches what the page says in a language. Rejects if it does not come. */
export async function loadMessages(ui: Interface): Promise<void> {
  if (!loaded.has(ui)) loaded.set(ui, await sources[ui]())
}

export const areLoaded = (ui: Interface): boolean => loaded.has(ui)

/** What the page says in a language that has been fetched; until then, in the first that has been. */
export function messagesIn(ui: Interface): Messages {
  const [first] = loaded.values()
  const messages = loaded.get(ui) ?? first
  if (!messages) throw new Error('No language has been fetched.')
  return messages
}
