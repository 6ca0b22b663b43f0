// The interface's language, where no state tells it.

import { interfaceLanguageOf } from '../../explorer/index.ts'
import { type InterfaceLanguage, interfaceLanguages } from '../../model/index.ts'

/** The interface's language before anyone has chosen: the browser's, if it is one of ours. */
export function preferredLanguage(): InterfaceLanguage {
  for (const tag of navigator.languages) {
    const known = interfaceLanguages.find(language => tag.toLowerCase().startsWith(language))
    if (known) return known
  }
  return 'en'
}

/** The interface's language as the address has it, or as preferred: for what stands outside a corpus. */
export const currentLanguage = (): InterfaceLanguage =>
  interfaceLanguageOf(location.hash) ?? preferredLanguage()
