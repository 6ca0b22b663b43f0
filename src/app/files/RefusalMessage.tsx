// What a refusal says to a person: what is wrong with the file, where, and what to do. Its words come when they are needed.

import { refusalInWords } from '../../formats/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import { fileFaultIn, paperRefusalIn } from '../messages/papers.ts'
import type { Refusal } from './reading.ts'

type Props = { readonly refusal: Refusal; readonly ui: InterfaceLanguage }

export default function RefusalMessage({ refusal, ui }: Props) {
  return <p>{wordsOf(refusal, ui)}</p>
}

function wordsOf(refusal: Refusal, ui: InterfaceLanguage): string {
  if (refusal.as === 'file') return fileFaultIn(ui, refusal.code)
  return refusal.as === 'paper' ? paperRefusalIn(ui, refusal.code) : refusalInWords(refusal, ui)
}
