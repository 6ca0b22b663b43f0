// The language of the interface.

import { type InterfaceLanguage, interfaceLanguages } from '../../model/index.ts'
import { loadMessages, type Messages } from '../messages/index.ts'
import { Choice } from './Choice.tsx'

const names = Object.fromEntries(interfaceLanguages.map(ui => [ui, ui.toUpperCase()])) as Record<
  InterfaceLanguage,
  string
>

type Props = {
  readonly messages: Messages
  readonly value: InterfaceLanguage
  readonly onChoose: (ui: InterfaceLanguage) => void
}

/** While one reaches for it, the other languages are fetched, so that the page changes its language at once and whole. */
const prepare = () => {
  for (const ui of interfaceLanguages) loadMessages(ui).catch(() => {})
}

export const LanguageChoice = ({ messages, ...choice }: Props) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: what is within is what one chooses by
  <div onPointerEnter={prepare} onFocus={prepare}>
    <Choice label={messages.chooseLanguage} options={interfaceLanguages} names={names} {...choice} />
  </div>
)
