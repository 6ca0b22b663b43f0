// The same documents, laid out as printers do.

import { readFileSync } from 'node:fs'
import type { DocumentId, Language, LanguageVersion, Passage } from '../../../src/model/index.ts'
import { readDocument, type Source } from '../../../src/text/read.ts'

export type Layout = {
  readonly name: string
  readonly languages: readonly Language[]
  readonly sources: readonly Source[]
}

const languagesOf = (...codes: string[]): Language[] => codes as Language[]

/** The pages of a fixture in one language. */
const pagesOf = (pair: string, language: Language): string[] =>
  readFileSync(`tests/fixtures/layouts/${pair}/${language}.md`, 'utf8').trim().split('\n=== page ===\n')

/** Blocks of the one and the other in turn; what one has more stands at the end. */
function alternate(one: string, other: string): string {
  const [first, second] = [one.split('\n\n'), other.split('\n\n')]
  return first
    .flatMap((block, i) => [block, second[i]])
    .concat(second.slice(first.length))
    .filter(Boolean)
    .join('\n\n')
}

/** A fixture in every layout, with the languages that the layout has. */
export function layoutsOf(pair: string): Layout[] {
  const [one, other] = languagesOf(...pair.split('-')) as [Language, Language]
  const pages = new Map([one, other].map(language => [language, pagesOf(pair, language)]))
  const file = (text: string, name = 'source.md'): Source => ({ file: name, text: `${text}\n` })
  const columns = (...order: Language[]): Source[] => [
    file(
      pages
        .get(one)!
        .flatMap((_, page) => order.map(language => pages.get(language)![page]))
        .join('\n\n'),
    ),
  ]
  const whole = (language: Language): Source => ({
    ...file(pages.get(language)!.join('\n\n'), `${language}.md`),
    language,
  })
  return [
    { name: `${one}, then ${other}, page by page`, languages: [one, other], sources: columns(one, other) },
    { name: `${other}, then ${one}, page by page`, languages: [one, other], sources: columns(other, one) },
    {
      name: 'paragraph by paragraph',
      languages: [one, other],
      sources: [
        file(
          pages
            .get(one)!
            .map((page, i) => alternate(page, pages.get(other)![i]!))
            .join('\n\n'),
        ),
      ],
    },
    { name: 'a file a language', languages: [one, other], sources: [whole(one), whole(other)] },
    { name: `${one} only`, languages: [one], sources: [file(whole(one).text)] },
    { name: `${other} only`, languages: [other], sources: [whole(other)] },
  ]
}

/** The document that the program was first made for. */
export const original: Layout = {
  name: '928/2',
  languages: languagesOf('nl', 'fr'),
  sources: [{ file: 'source.md', text: readFileSync('graph-data/documents/928-2/source.md', 'utf8') }],
}

export const readLayout = ({ languages, sources }: Layout) =>
  readDocument({ document: 'test' as DocumentId, languages, sources })

/** The sides of a passage with their languages. */
export const sidesOf = (passage: Passage): [Language, LanguageVersion][] =>
  Object.entries(passage.sides) as [Language, LanguageVersion][]

/** What a passage says in a language, line and page breaks read as spaces. */
export const said = (passage: Passage, language: string): string =>
  (passage.sides[language as Language]?.text ?? '').replace(/\s+/gu, ' ')
