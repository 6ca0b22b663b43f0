// What is said in several languages.

import type { LanguageCode } from './ids.ts'
import type { InterfaceLanguage } from './languages.ts'

/** Something said once per language; a language may be missing. Keys are checked to be two lower-case letters. */
export type LanguageMap<T> = { readonly [code in LanguageCode]: T } & {
  readonly [code in InterfaceLanguage]?: T
}
