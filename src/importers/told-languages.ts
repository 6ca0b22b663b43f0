// The languages of blocks that a file says them of, or does not.

import type { Language } from '../model/index.ts'
import { detect, languagesIn } from '../text/index.ts'
import type { ImportedText, SourceBlock } from './imported.ts'

/** What a file says is in a language, and is less of it than this, is a quotation. */
const minShare = 0.03

/**
 * The blocks with their languages: those that were asked for, or else those that the file says and those that its words
 * tell, in the order in which they come. What a file says of a block is heeded where it is one of them.
 *
 * @param declared the language of the whole file, as it says; null where it does not
 */
export function withLanguages(
  blocks: readonly SourceBlock[],
  asked: readonly Language[] | null,
  declared: Language | null = null,
): Pick<ImportedText, 'blocks' | 'languages'> {
  const languages = asked
    ? askedOf(
        blocks.map(({ text }) => text),
        asked,
      )
    : languagesOf(blocks, declared)
  const [only, ...others] = languages
  if (!only) return { blocks, languages }
  if (others.length === 0) return { blocks: blocks.map(block => ({ ...block, language: only })), languages }
  const told = detect(
    blocks.map(({ text }) => text),
    languages,
  )
  const inLanguages = blocks.map((block, i) =>
    block.language && languages.includes(block.language) ? block : { ...block, language: told[i]! },
  )
  return {
    blocks: inLanguages,
    languages: asked ? languages : [...new Set(inLanguages.map(({ language }) => language!))],
  }
}

/**
 * Of the languages that were asked for the one that a file is in, where it is in one: the others are in other files of the same paper. Else all of them.
 *
 * @param texts the blocks of the file
 */
export function askedOf(texts: readonly string[], asked: readonly Language[]): readonly Language[] {
  if (asked.length < 2) return asked
  const found = languagesIn(texts).filter(language => asked.includes(language))
  return found.length === 1 ? found : asked
}

function languagesOf(blocks: readonly SourceBlock[], declared: Language | null): readonly Language[] {
  const chars = new Map<Language, number>()
  let all = 0
  for (const { language, text } of blocks) {
    all += text.length
    if (language) chars.set(language, (chars.get(language) ?? 0) + text.length)
  }
  const said = [...chars].filter(([, own]) => own > all * minShare).map(([language]) => language)
  const found = languagesIn(blocks.filter(({ language }) => language === null).map(({ text }) => text))
  const languages = [...new Set([...said, ...found])]
  return languages.length > 0 || !declared ? languages : [declared]
}

/** The language of a code like `nl-BE`; null where it is none of two letters. */
export const languageOf = (code: string | null | undefined): Language | null =>
  code && /^[a-z]{2}(?:[-_]|$)/iu.test(code.trim())
    ? (code.trim().slice(0, 2).toLowerCase() as Language)
    : null

/** The languages of the columns of a table, where they are one text in several; null where they are columns of a table. */
export function columnLanguages(rows: readonly (readonly string[])[]): readonly Language[] | null {
  const columns = rows[0]?.length ?? 0
  if (columns < 2 || columns > maxLanguageColumns || !rows.every(({ length }) => length === columns))
    return null
  const told = Array.from(
    { length: columns },
    (_, i) => languagesIn([rows.map(row => row[i]!).join('\n')])[0],
  )
  const languages = told.flatMap(language => language ?? [])
  return new Set(languages).size === columns ? languages : null
}

/** More columns are none of languages. */
const maxLanguageColumns = 4
