// What `add` says of the papers that it has added: what was read, what was left out, what to look at.

import type { DocumentFiles, ImportedText, Paper } from '../importers/index.ts'
import type { DocumentId } from '../model/index.ts'
import { readDocument } from '../text/index.ts'
import { sizeTold } from './originals.ts'
import { printable } from './terminal.ts'

export type AddedPaper = {
  readonly id: DocumentId
  readonly paper: Paper
  readonly files: DocumentFiles
  readonly originals: ReadonlyMap<string, Uint8Array>
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** Of more papers no more is said than how many there are. */
const maxTold = 10

const setAsideNames = new Map<string, readonly [one: string, many: string]>([
  ['running-head', ['running head', 'running heads']],
  ['page-number', ['page number', 'page numbers']],
  ['line-number', ['line number', 'line numbers']],
  ['contents', ['line of a table of contents', 'lines of a table of contents']],
  ['hidden', ['hidden text', 'hidden texts']],
  ['code', ['piece of code', 'pieces of code']],
  ['ornament', ['ornament', 'ornaments']],
  ['navigation', ['piece of navigation', 'pieces of navigation']],
  ['note-mark', ['mark of a note', 'marks of notes']],
])

/** Lines about all papers that were added. */
export function formatAdded(
  added: readonly AddedPaper[],
  { named, year }: { readonly named: string; readonly year: string },
): string[] {
  const base = named.replace(/\/+$/, '')
  const on = base === 'graph-data' ? '' : ` --data ${base}`
  const told = added.length > maxTold ? [] : added.flatMap(paper => formatPaper(paper, base, year))
  const undated = added.filter(({ paper }) => paper.head.date === null).length
  const summary =
    added.length > maxTold
      ? [
          `${added.length} papers added to ${base}/, in ${languagesIn(added).join(', ')}.`,
          ...(undated > 0
            ? [`  ${undated} say no date: they have that of the file, ${year}. --date gives one to all.`]
            : []),
        ]
      : []
  return [
    ...told,
    ...summary,
    '',
    `Next: \`npm run corpus -- check${on}\` says what may be stated of them.`,
  ].map(printable)
}

const languagesIn = (added: readonly AddedPaper[]): string[] => [
  ...new Set(added.flatMap(({ paper }) => paper.head.languages)),
]

function formatPaper({ id, paper, files, originals }: AddedPaper, base: string, year: string): string[] {
  const { head, texts } = paper
  const pages = texts.reduce((sum, { text }) => sum + text.pages.length, 0)
  const names = texts.map(({ file, importer }) => `${file} (${importer})`).join(', ')
  const { passages, unpaired } = readDocument({
    ...{ document: id, languages: head.languages },
    sources: head.languages.map(language => {
      const file = files.has('source.md') ? 'source.md' : `source.${language}.md`
      return { file, text: files.get(file) ?? '', language, whole: true }
    }),
  })
  const pairs = passages.length - unpaired.length
  const title = Object.values(head.title)[0] ?? ''
  return [
    `${base}/documents/${id}/  ${title}`,
    `  read:      ${names}: ${pages > 0 ? `${plural(pages, 'page')}, ` : ''}${head.languages.join(', ')}`,
    `  passages:  ${passages.length}${head.languages.length > 1 ? `; ${pairs} in all languages, ${unpaired.length} not` : ''}`,
    ...leftOut(paper),
    ...kept(originals),
    ...lookAt(paper, {
      path: `${base}/documents/${id}`,
      year,
      unpaired: unpaired.length,
      passages: passages.length,
    }),
  ]
}

function leftOut({ texts }: Paper): string[] {
  const counts = new Map<string, number>()
  for (const { text } of texts)
    for (const { what } of text.setAside) counts.set(what, (counts.get(what) ?? 0) + 1)
  const said = [...counts].map(([what, count]) => plural(count, ...(setAsideNames.get(what) ?? [what, what])))
  return said.length > 0 ? [`  left out:  ${said.join(', ')} (they are kept in pages.json)`] : []
}

/** What is published with the corpus, and that one may choose. */
const kept = (originals: AddedPaper['originals']): string[] =>
  originals.size === 0
    ? []
    : [
        `  kept:      ${[...originals].map(([name, { length }]) => `${name} (${sizeTold(length)})`).join(', ')}: its pages are shown beside the text, also where`,
        '             the corpus is published; delete it, or add with --no-original, where that is not allowed',
      ]

/** A text with more passages that have no counterpart is perhaps two papers, in per cent. */
const maxUnpairedShare = 0.2

function lookAt(
  { head, texts }: Paper,
  found: {
    readonly path: string
    readonly year: string
    readonly unpaired: number
    readonly passages: number
  },
): string[] {
  const untold = texts.filter(({ text }) => text.languages.length === 0)
  const things = [
    ...(head.date === null
      ? [`no date was found: ${found.path}/document.yaml says ${found.year}, the year of the file`]
      : []),
    ...untold.map(
      ({ file }) =>
        `nothing tells the language of ${file}: it is taken for English; --languages says another`,
    ),
    ...(found.unpaired > found.passages * maxUnpairedShare
      ? [`${found.unpaired} of ${found.passages} passages lack a counterpart: do the languages say the same?`]
      : []),
    ...texts.flatMap(({ text }) => {
      const empty = emptyPages(text)
      if (empty.length === 0) return []
      const named = `${plural(empty.length, 'page')} of ${text.pages.length} (${empty.slice(0, maxTold).join(', ')}${empty.length > maxTold ? ', …' : ''})`
      return [`no text on ${named}: empty, or pictures of text`]
    }),
    ...(texts.some(({ importer }) => importer === 'ocr')
      ? ['letters were read from pictures: compare names and numbers']
      : []),
  ]
  return things.map((thing, i) => `  ${i === 0 ? 'look at:   ' : '           '}${thing}`)
}

/** The pages on which no letter stands, from 1 or by what is printed on them. */
function emptyPages({ pages, blocks, setAside }: ImportedText): string[] {
  const written = new Set([
    ...blocks.flatMap(({ runs }) => runs.map(({ page }) => page)),
    ...setAside.flatMap(({ place }) => (place ? [place.page] : [])),
  ])
  return pages.flatMap(({ label }, page) => (written.has(page) ? [] : [label ?? String(page + 1)]))
}
