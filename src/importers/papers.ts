// What was read of files, as papers: which files are languages of one, and what each is called.

import type { Language, LanguageMap } from '../model/index.ts'
import { plain, truncateAtWord } from '../text/index.ts'
import { dateIn } from './dates.ts'
import type { FileKind, ImportedText, SourceBlock } from './imported.ts'
import { partedAlike } from './parting.ts'

/** A text with the file that it comes from. */
export type ReceivedText = {
  readonly file: string
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
  readonly importer: FileKind | 'ocr'
  readonly text: ImportedText
}

/** What a paper is, as far as it can be told, or as it was said. */
export type PaperHead = {
  /** As printed on it. */
  readonly number: string
  readonly title: LanguageMap<string>
  /** EDTF; null where nothing tells. */
  readonly date: string | null
  readonly languages: readonly Language[]
}

/** A paper: a text, or several that are its languages. */
export type Paper = { readonly head: PaperHead; readonly texts: readonly ReceivedText[] }

/** What whoever adds a paper says of it goes before what is found. */
export type Said = { readonly number?: string; readonly title?: string; readonly date?: string }

/** A text that nothing tells the language of is taken for one in this. */
const unknownLanguage = 'en' as Language

/** The languages of a text; never none. */
export const languagesOf = (text: ImportedText): readonly [Language, ...Language[]] => {
  const [first, ...more] = text.languages
  return first ? [first, ...more] : [unknownLanguage]
}

/** A file's name without what its kind and its language add to it. */
export function stemOf(file: string): string {
  const name = file.replace(/^.*[/\\]/u, '').replace(/(?:\.[\p{L}\d]{1,8}){1,2}$/u, '')
  return (
    name.replace(/[-_. (]+(?:nl|fr|de|en|lb|es|it|pt|ned|fra|dut|fre|ger|eng|deu|nld)\)?$/iu, '') ||
    name ||
    'paper'
  )
}

/**
 * The papers that texts make. Texts with an id of their own are papers of their own. Others are languages of one paper
 * where their files differ by a language in the name, or where all that came are of different languages.
 */
export function papersOf(received: readonly ReceivedText[], said: Said = {}): Paper[] {
  const rows = received.filter(({ text }) => text.id !== null)
  const files = received.filter(({ text }) => text.id === null)
  const groups = areLanguages(files)
    ? [files]
    : [...groupBy(files, ({ file }) => stemOf(file).toLowerCase()).values()].flatMap(group =>
        areLanguages(group) ? [group] : group.map(text => [text]),
      )
  return [...groups.filter(group => group.length > 0), ...rows.map(row => [row])].map(texts => {
    const parted = partedAlike(texts.map(({ text }) => text))
    return { head: headOf(texts, said), texts: texts.map((one, i) => ({ ...one, text: parted[i]! })) }
  })
}

/** Whether no language is in two of these texts. */
function areLanguages(texts: readonly ReceivedText[]): boolean {
  const languages = texts.flatMap(({ text }) => languagesOf(text))
  return new Set(languages).size === languages.length
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function headOf(texts: readonly ReceivedText[], said: Said): PaperHead {
  const [{ file, text }] = texts as [ReceivedText]
  const languages = [...new Set(texts.flatMap(({ text }) => languagesOf(text)))]
  const titles = languages.flatMap((language): [Language, string][] => {
    const title = said.title ?? titleIn(texts, language)
    return title === null ? [] : [[language, title]]
  })
  const named = stemOf(file)
  const title = titles.length > 0 ? titles : [[languages[0]!, text.title ?? named] as const]
  const dates = texts.map(({ text }) => text.date ?? dateOf(text))
  return {
    number: said.number ?? text.id ?? named,
    title: Object.fromEntries(title) as LanguageMap<string>,
    date: said.date ?? dates.find(date => date !== null) ?? null,
    languages,
  }
}

/** A title that is longer is one that was not told from what follows it, in characters. */
const maxTitleChars = 300

/** Of a paper that has no title, its first words. */
const maxOpeningChars = 100

/** So many blocks from the beginning may hold the title and the date. */
const openingBlocks = 30

const isIn = (language: Language, text: ImportedText) => (block: SourceBlock) =>
  block.language === language || (block.language === null && languagesOf(text)[0] === language)

/** Of a paper without a title page, the first headings may be the title. */
const openingHeadings = 2

/** The longest line of the title page in a language that is no date, or of the first headings, or its first words. */
function titleIn(texts: readonly ReceivedText[], language: Language): string | null {
  const blocks = texts.flatMap(({ text }) => text.blocks.filter(isIn(language, text)).slice(0, openingBlocks))
  const isTitle = ({ text }: SourceBlock) =>
    text.length <= maxTitleChars && /\p{L}{2}/u.test(text) && (text.length > 40 || !dateIn(text, language))
  const longestOf = (blocks: readonly SourceBlock[]) =>
    blocks.filter(isTitle).toSorted((a, b) => b.text.length - a.text.length)[0]
  const told =
    longestOf(blocks.filter(({ role }) => role.is === 'title')) ??
    longestOf(blocks.filter(({ role }) => role.is === 'heading').slice(0, openingHeadings))
  const best = told ?? blocks.find(({ text }) => /\p{L}{3}/u.test(text))
  if (!best) return null
  const line = best.text.replace(/[-\u00ad]\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s+/gu, ' ')
  return truncateAtWord(line.trim(), told ? maxTitleChars : maxOpeningChars)
}

const maxDatelineChars = 120

function dateOf(text: ImportedText): string | null {
  const opening = text.blocks.slice(0, openingBlocks)
  for (const block of opening) {
    // In running text it is the date of something else.
    const isOpening = block.role.is === 'title' || block.role.is === 'heading'
    if (!isOpening && block.text.length > maxDatelineChars) continue
    const date = dateIn(block.text.slice(0, 2_000), block.language ?? languagesOf(text)[0])
    if (date) return date
  }
  return null
}

/** Latin letters, digits and hyphens of a name, as ids have them. */
export function idOf(name: string): string {
  const id = plain(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '')
  return id || 'paper'
}

/** An id that is not taken: the one that is wanted, or with the first number after it that makes it one. */
export function untakenId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}
