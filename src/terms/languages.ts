// Languages: what they are called, and which way their words run.

import type { Language } from '../model/index.ts'

/** By locale and code: a table asks for each of its cells, and ICU takes its time. */
const names = new Map<string, string>()

/** What a language is called in the language of a locale: `Dutch`, `néerlandais`; its code, if it has no name. */
export function languageNameIn(code: Language, locale: string): string {
  const key = `${locale} ${code}`
  const known = names.get(key) ?? new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
  names.set(key, known)
  return known
}

const rightToLeft: ReadonlySet<string> = new Set('ar dv fa he ps ug ur yi'.split(' '))
/** Written in several scripts: what stands there tells. */
const eitherWay: ReadonlySet<string> = new Set('az ks ku ms pa sd tk uz'.split(' '))

/** What an element needs that holds words of a language: to be spoken, broken and laid in its direction. */
export type LanguageAttributes = { readonly lang: string; readonly dir: 'ltr' | 'rtl' | 'auto' }

/**
 * What an element needs that holds words of a language: to be spoken, broken and laid in its direction.
 * @param language two letters; of one that is written in several scripts, what stands there tells the direction
 */
export const languageAttributes = (language: string): LanguageAttributes => ({
  lang: language,
  dir: eitherWay.has(language) ? 'auto' : rightToLeft.has(language) ? 'rtl' : 'ltr',
})

/** Letters of the scripts that run from right to left. */
const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * A name as it goes into a sentence of another language: between marks that keep its direction to itself, where it runs
 * from right to left. Once is enough: a text that is isolated stays as it is.
 */
export const isolated = (text: string): string =>
  rightToLeftLetters.test(text) && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text

/** A text without the marks of `isolated`, for what is no sentence. */
export const withoutIsolation = (text: string): string => text.replace(/[\u2068\u2069]/g, '')
