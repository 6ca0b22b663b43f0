// BibTeX (https://www.bibtex.org/Format/), in UTF-8: the documents, for a reference list.

import type { SourceDocument } from '../../model/index.ts'
import { termsOf, textInNearestLanguage, timeIn } from '../../terms/index.ts'
import type { Extract } from '../extract.ts'
import type { TextPieces } from '../pieces.ts'
import { issuerOf, publishedIn } from './publication.ts'

/** An entry a document: its number, title, issuer and date. */
export function* writeBibTex(extract: Extract): TextPieces {
  const keys = new Set<string>()
  let between = ''
  for (const document of extract.index.corpus.documents) {
    yield between + entry(extract, document, keys)
    between = '\n'
  }
}

function entry(extract: Extract, document: SourceDocument, taken: Set<string>): string {
  const { number, title, date, languages } = document
  const [year, month] = publishedIn(date)[0] ?? []
  const fields = {
    title: `{${escapeBibTex(textInNearestLanguage(title, extract.language))}}`,
    institution: `{${escapeBibTex(issuerOf(extract, document) ?? '')}}`,
    number: escapeBibTex(number),
    year: year === undefined ? escapeBibTex(timeIn(date, termsOf(extract.language))) : String(year),
    month: month === undefined ? '' : String(month),
    language: escapeBibTex(languages.join(' and ')),
  }
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '' && value !== '{}')
    .map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@techreport{${keyOf(document, taken)},\n${lines.join('')}}\n`
}

/** A key that BibTeX allows, and no other document of the file has. */
function keyOf({ id }: SourceDocument, taken: Set<string>): string {
  const key = id.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') || 'document'
  let unique = key
  for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${key}-${n}`
  taken.add(unique.toLowerCase())
  return unique
}

// A brace must have its partner even where it is escaped, so braces get names.
const commands: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
])

/** What would turn the direction of all that comes after it in the list. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

const escapeBibTex = (text: string): string =>
  text
    .replace(turning, '')
    .replace(/[\p{Cc}\p{Surrogate}\s]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^]|[$&#%_]/g, found => commands.get(found) ?? `\\${found}`)
