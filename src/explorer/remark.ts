// What a remark on a claim is: that the languages differ, that one is silent, or a mere note.

import type { Claim, Language, Said } from '../model/index.ts'

/** `alone`: said in one language only. `differs`: the remark compares the languages. `note`: neither. */
export type RemarkKind = 'alone' | 'differs' | 'note'

/**
 * What there is to say beside the quotes of a claim; null if nothing. A remark compares the languages if it names
 * one of them, in each language that it is written in: the data do not say so apart.
 */
export function remarkKind(
  { quotes, remark }: Pick<Claim, 'quotes' | 'remark'>,
  languages: readonly Language[],
): RemarkKind | null {
  if (quotes.length < languages.length) return 'alone'
  if (!remark) return null
  return comparesLanguages(remark, languages) ? 'differs' : 'note'
}

function comparesLanguages(remark: Said<string>, languages: readonly Language[]): boolean {
  return Object.entries(remark).every(([written, text]) => {
    const names = new Intl.DisplayNames([written], { type: 'language' })
    const words = text.toLocaleLowerCase(written)
    return languages.some(language => words.includes((names.of(language) ?? language).toLowerCase()))
  })
}
