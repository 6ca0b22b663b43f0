// What the page says in all its languages at once.

import { loadMessages, type Messages, messagesIn } from '../src/app/messages/index.ts'
import { loadSheetMessages, type SheetMessages } from '../src/app/messages/sheets/index.ts'
import { loadViewMessages, type ViewMessages } from '../src/app/messages/views/index.ts'
import { type InterfaceLanguage, interfaceLanguages } from '../src/model/index.ts'

await Promise.all(interfaceLanguages.map(loadMessages))

const inAll = async <Texts>(textsIn: (ui: InterfaceLanguage) => Texts | Promise<Texts>) =>
  Object.fromEntries(
    await Promise.all(interfaceLanguages.map(async ui => [ui, await textsIn(ui)] as const)),
  ) as Readonly<Record<InterfaceLanguage, Texts>>

export const catalogue: Readonly<Record<InterfaceLanguage, Messages>> = await inAll(messagesIn)

/** What the dialogs of the bar say. */
export const sheetCatalogue: Readonly<Record<InterfaceLanguage, SheetMessages>> =
  await inAll(loadSheetMessages)

/** What the views say that come when they are asked for. */
export const viewCatalogue: Readonly<Record<InterfaceLanguage, ViewMessages>> = await inAll(loadViewMessages)
