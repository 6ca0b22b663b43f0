// What a refusal says to a person: what is wrong with the file, where, and what to do. Its words come when they are needed.

import { refusalInWords } from '../../formats/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import { messagesIn } from '../messages/index.ts'
import type { Refusal } from './reading.ts'

type Props = { readonly refusal: Refusal; readonly ui: InterfaceLanguage }

export default function RefusalMessage({ refusal, ui }: Props) {
  return (
    <p>{refusal.as === 'file' ? messagesIn(ui).open.unread[refusal.code] : refusalInWords(refusal, ui)}</p>
  )
}
