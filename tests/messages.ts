// What the page says in all its languages at once.

import { loadMessages, type Messages, messagesIn } from '../src/app/messages/index.ts'
import { type InterfaceLanguage, interfaceLanguages } from '../src/model/index.ts'

await Promise.all(interfaceLanguages.map(loadMessages))

export const catalogue = Object.fromEntries(interfaceLanguages.map(ui => [ui, messagesIn(ui)])) as Readonly<
  Record<InterfaceLanguage, Messages>
>
