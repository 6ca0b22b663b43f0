// The languages that Verband speaks, one file each.

import { type InterfaceLanguage, isInterfaceLanguage, type Language } from '../../model/index.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { dutch } from './nl.ts'
import type { SpokenLanguage } from './spoken-language.ts'

export type { SpokenLanguage }

export const spokenLanguages: Readonly<Record<InterfaceLanguage, SpokenLanguage>> = {
  en: english,
  nl: dutch,
  fr: french,
  de: german,
}

/** What is known of a language; of one that is not spoken, what is known of English. */
export const spokenLanguage = (language: Language): SpokenLanguage =>
  spokenLanguages[isInterfaceLanguage(language) ? language : 'en']
