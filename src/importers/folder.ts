// A paper as the files of documents/<id>/: its text, where it stands on which page, and what is said of it.

import { Document, isSeq } from 'yaml'
import type { Language } from '../model/index.ts'
import { isOrnament, writeBlocks } from '../text/index.ts'
import type { Box, SetAside, SourceBlock } from './imported.ts'
import { languagesOf, type Paper, type ReceivedText } from './papers.ts'

/** The files of a document's folder, by their names in it. */
export type DocumentFiles = ReadonlyMap<string, string>

/** Half of what may stand in one paragraph of a source, for each character may take a backslash. */
const maxBlockChars = 45_000

type Placed = SourceBlock & { readonly file: number; readonly language: Language }

/**
 * The files of a paper. Its text is written a file a language, each block of it a paragraph.
 *
 * @param date EDTF, for a paper that has none
 */
export function documentFiles({ head, texts }: Paper, date: string): DocumentFiles {
  const { languages } = head
  const blocks = texts.flatMap(({ text }, file) => placedIn(text, file))
  const said = blocks.filter(({ text }) => !isOrnament(text))
  const nameOf = (language: Language) => (languages.length === 1 ? 'source.md' : `source.${language}.md`)
  const files = new Map<string, string>()
  const runs: [string, readonly RunRow[]][] = []
  for (const language of languages) {
    const { source, rows } = written(said.filter(block => block.language === language))
    files.set(nameOf(language), source)
    if (rows.length > 0) runs.push([nameOf(language), rows])
  }
  files.set('document.yaml', documentYaml({ head, texts }, date, nameOf))
  const pages = pagesJson(
    texts,
    runs,
    blocks.filter(({ text }) => isOrnament(text)),
  )
  if (pages) files.set('pages.json', pages)
  return files
}

/** The blocks of a text with their languages: of one that has none, that of the block before. */
function placedIn(text: ReceivedText['text'], file: number): Placed[] {
  const languages = languagesOf(text)
  let language = text.blocks.find(block => block.language)?.language ?? languages[0]
  return text.blocks.flatMap(block => {
    if (block.language && languages.includes(block.language)) language = block.language
    return parted(block).map(part => ({ ...part, file, language }))
  })
}

/** A block, or pieces of one that is longer than any paragraph of a paper, cut between words. */
function parted(block: SourceBlock): SourceBlock[] {
  const { text, runs } = block
  if (text.length <= maxBlockChars) return [block]
  const parts: SourceBlock[] = []
  for (let start = 0; start < text.length; ) {
    const space = text.lastIndexOf(' ', start + maxBlockChars)
    const end =
      start + maxBlockChars >= text.length ? text.length : space > start ? space + 1 : start + maxBlockChars
    const own = runs.flatMap(run => {
      const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)]
      return from < to ? [{ ...run, start: from - start, end: to - start }] : []
    })
    parts.push({ ...block, text: text.slice(start, end), runs: own })
    start = end
  }
  return parts
}

/** File, page, from, to in the source; and x, y, width and height on the page, where they are known. */
type RunRow = readonly number[]

const boxOf = (box: Box | null): number[] => (box ? [box.x, box.y, box.width, box.height].map(rounded) : [])

/** A hundredth of a point is less than anybody sees. */
const rounded = (points: number): number => Math.round(points * 100) / 100

function written(blocks: readonly Placed[]): { readonly source: string; readonly rows: readonly RunRow[] } {
  const { text: source, placeOf } = writeBlocks(blocks)
  const rows = blocks.flatMap(({ runs, file }, i) =>
    runs.map(({ page, start, end, box }) => [
      ...[file, page, placeOf(i, start), placeOf(i, Math.max(end - 1, start)) + 1],
      ...boxOf(box),
    ]),
  )
  return { source, rows }
}

function documentYaml({ head, texts }: Paper, date: string, nameOf: (language: Language) => string): string {
  const { number, title, languages } = head
  const sources = Object.fromEntries(languages.map(language => [language, nameOf(language)]))
  const yaml = new Document({
    ...{ number, title, date: head.date ?? date, languages },
    ...(languages.length > 1 && { sources }),
    paragraphs: 'whole',
    provenance: texts.map(({ file, sha256, importer }) => ({ file, sha256, importer })),
  })
  const list = yaml.get('languages')
  if (isSeq(list)) list.flow = true
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false })
}

const setAsideRow = (file: number, { what, text, place }: SetAside) => ({
  ...{ file, what, text },
  ...(place && { page: place.page }),
  ...(place?.box && { box: boxOf(place.box) }),
})

/** Null where no file has pages, and nothing was set aside. */
function pagesJson(
  texts: readonly ReceivedText[],
  runs: readonly (readonly [string, readonly RunRow[]])[],
  ornaments: readonly Placed[],
): string | null {
  const files = texts.map(({ file, text }) => ({ name: file, pages: text.pages }))
  const ruled = ornaments.map(({ file, text, runs: [run] }) => {
    const place = run ? { page: run.page, box: run.box } : null
    return setAsideRow(file, { what: 'ornament', text, place })
  })
  const setAside = [
    ...texts.flatMap(({ text }, file) => text.setAside.map(it => setAsideRow(file, it))),
    ...ruled,
  ]
  if (runs.length === 0 && setAside.length === 0) return null
  const list = (rows: readonly unknown[]) =>
    rows.length === 0 ? '[]' : `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]`
  const sources = runs.map(([name, rows]) => `${JSON.stringify(name)}: ${list(rows)}`)
  return `{"format": 1,\n"files": ${list(files)},\n"runs": {${sources.join(',\n')}},\n"setAside": ${list(setAside)}}\n`
}
