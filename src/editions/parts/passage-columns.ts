// The passages of a document without their words, as columns.

import {
  type Division,
  type DocumentHead,
  divisionKinds,
  type Language,
  type LanguageMap,
  type PassageHead,
  type PassageId,
  type PassageKind,
} from '../../model/index.ts'
import { nameColumn, readNames } from './names.ts'
import { PackedReader, packed } from './packed-numbers.ts'

export type PassageColumns = {
  /** Ids, without that of the document. */
  readonly passages: string
  /** Of each passage: its kind, its section (how many, which), its paragraph, its number and one (0: none), how many former ids. */
  readonly heads: string
  readonly formerly: string
  /** Of each passage the divisions that it stands in, a line: a letter for each kind, and its label. None where no passage stands in any. */
  readonly divisions?: string
  /** Of each passage the pages that it stands on, a line: in each language of the document, parted by spaces. None where no page is known. */
  readonly pages?: string
}

const kinds: readonly PassageKind[] = ['title', 'heading', 'paragraph', 'item', 'point']

export function passageColumns({
  id: document,
  languages,
  passages,
}: Pick<DocumentHead, 'id' | 'languages' | 'passages'>): PassageColumns {
  const beginning = `${document}.`
  const at = new Map(passages.map(({ id }, i) => [id, i]))
  const numbersOf = ({ kind, section, paragraph, number, formerly = [] }: PassageHead): readonly number[] => [
    kinds.indexOf(kind),
    section.length,
    ...section.map(id => at.get(id)!),
    paragraph,
    number === undefined ? 0 : number + 1,
    formerly.length,
  ]
  return {
    passages: nameColumn(
      passages.map(({ id }) => id),
      beginning,
    ),
    heads: packed(passages.flatMap(numbersOf)),
    formerly: nameColumn(
      passages.flatMap(({ formerly = [] }) => formerly),
      beginning,
    ),
    ...(passages.some(({ divisions }) => divisions) && {
      divisions: passages.map(divisionsLine).join('\n'),
    }),
    ...(passages.some(({ pages }) => pages) && {
      pages: passages.map(({ pages = {} }) => pagesLine(pages, languages)).join('\n'),
    }),
  }
}

/** Each kind by a letter: a label is of digits and small letters. */
const letters = 'RAPNDLIS'

const divisionsLine = ({ divisions = [] }: PassageHead): string =>
  divisions.map(({ kind, label }) => `${letters[divisionKinds.indexOf(kind)]}${label}`).join(' ')

/** A page is cited without a space; all languages on one page say so once. */
function pagesLine(pages: LanguageMap<string>, languages: readonly Language[]): string {
  const [first, ...others] = languages.map(language => pages[language] ?? '-')
  return others.every(other => other === first) ? (first ?? '-') : [first, ...others].join(' ')
}

function readPages(line: string | undefined, languages: readonly Language[]): LanguageMap<string> | null {
  if (!line || line === '-') return null
  const given = line.split(' ')
  const pages = languages.flatMap((language, i): [Language, string][] => {
    const page = given.length === 1 ? given[0]! : (given[i] ?? '-')
    return page === '-' ? [] : [[language, page]]
  })
  return Object.fromEntries(pages) as LanguageMap<string>
}

function readDivisions(line: string | undefined): readonly Division[] {
  if (!line) return []
  return line.split(' ').map(part => {
    const kind = divisionKinds[letters.indexOf(part[0] ?? ' ')]
    if (!kind || part.length < 2) throw new RangeError(`'${part}' is no division`)
    return { kind, label: part.slice(1) }
  })
}

/** @throws {RangeError} where a column is none */
export function readPassages(
  { id: document, languages }: Pick<DocumentHead, 'id' | 'languages'>,
  { passages, heads, formerly, divisions = '', pages = '' }: PassageColumns,
): readonly PassageHead[] {
  const beginning = `${document}.`
  const ids = readNames(passages, beginning) as readonly PassageId[]
  const formerIds = readNames(formerly, beginning)
  const numbers = new PackedReader(heads)
  const lines = divisions.split('\n')
  const pageLines = pages.split('\n')
  let formerRead = 0
  const read = ids.map((id, i): PassageHead => {
    const kind = kinds[numbers.below(kinds.length)]!
    // A section stands above what it holds.
    const section = Array.from({ length: numbers.below(i + 1) }, () => ids[numbers.below(i)]!)
    const paragraph = numbers.next()
    const number = numbers.next()
    const former = numbers.below(formerIds.length - formerRead + 1)
    const own = formerIds.slice(formerRead, formerRead + former)
    formerRead += former
    const stands = readDivisions(lines[i])
    const printed = readPages(pageLines[i], languages)
    return {
      id,
      ...(former > 0 && { formerly: own }),
      ...{ document, kind, section, paragraph },
      ...(number > 0 && { number: number - 1 }),
      ...(stands.length > 0 && { divisions: stands }),
      ...(printed && { pages: printed }),
    }
  })
  numbers.end()
  return read
}
