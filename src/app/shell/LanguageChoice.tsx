// The language of the interface.

import { type Interface, interfaces } from '../../explorer/index.ts'
import type { Messages } from '../messages/index.ts'
import { Choice } from './Choice.tsx'

const names = { en: 'EN', nl: 'NL', fr: 'FR' } as const

type Props = {
  readonly messages: Messages
  readonly value: Interface
  readonly onChoose: (ui: Interface) => void
}

export const LanguageChoice = ({ messages, ...choice }: Props) => (
  <Choice label={messages.chooseLanguage} options={interfaces} names={names} {...choice} />
)
