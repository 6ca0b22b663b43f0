// pages.json: where each run of a document's text stands on which page, laid upon its passages.

import { z } from 'zod'
import type {
  Language,
  LanguageMap,
  LanguageVersion,
  PageLine,
  PaperFile,
  Passage,
  TextRange,
} from '../model/index.ts'
import type { Report } from './diagnostics.ts'
import { type Files, readText } from './files.ts'

/** File, page, from and to in the source; and x, y, width and height on the page, where they are known. */
const row = z.array(z.number()).min(4).max(8)

const pageMapFile = z.object({
  files: z.array(z.object({ pages: z.array(z.object({ label: z.string().nullable() })) })),
  runs: z.record(z.string(), z.array(row)),
})

type Row = z.output<typeof row>

type PageMap = {
  readonly files: readonly PaperFile[]
  /** Of each source its runs, in its order. */
  readonly runs: ReadonlyMap<string, readonly Row[]>
}

type Provenance = readonly { readonly file: string; readonly sha256: string }[]

/** The pages of a document's files; null where it has no pages.json, or none that can be read. */
export function pageMapIn(
  files: Files,
  folder: string,
  provenance: Provenance,
  report: Report,
): PageMap | null {
  const path = `${folder}/pages.json`
  if (!files.has(path)) return null
  const text = readText(files, path, report)
  if (text === null) return null
  const read = pageMapFile.safeParse(parsed(text))
  if (!read.success || read.data.files.length !== provenance.length) {
    report({
      ...{ file: path, line: 1, column: 1, severity: 'warning', code: 'pages-unread' },
      message: 'It does not say where the text stands on the pages of the files in document.yaml.',
      remedy: 'Add the paper anew (npm run corpus -- add), or delete pages.json: the text needs none.',
    })
    return null
  }
  if (read.data.files.every(({ pages }) => pages.length === 0)) return null
  return {
    files: read.data.files.map(({ pages }, i): PaperFile => {
      const { file: name, sha256 } = provenance[i]!
      const address = `${folder}/${originalName(i, provenance.length)}`
      const bytes = files.get(address)?.length
      return {
        ...{ name, sha256, pages: labelled(pages.map(({ label }) => label)) },
        ...(bytes !== undefined && { original: { address, bytes } }),
      }
    }),
    runs: new Map(
      Object.entries(read.data.runs).map(([source, rows]) => [
        source,
        rows.toSorted((a, b) => a[2]! - b[2]!),
      ]),
    ),
  }
}

/**
 * What the file that a document was read from is called in its folder.
 * @param at its place among the files of the document, from 0
 * @param count how many files the document was read from
 */
export const originalName = (at: number, count: number): string =>
  count === 1 ? 'original.pdf' : `original-${at + 1}.pdf`

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What a page may be cited by as it is printed: no words, and nothing that parts a list. */
const citable = /^(?=.*[\p{L}\p{N}])[\p{L}\p{N}./]{1,12}$/u

/** What pages are cited by: as printed; between pages that are numbered one by one, by that number; where nothing is printed, by their place. */
export function labelled(printed: readonly (string | null)[]): string[] {
  const labels = printed.map(label => (label !== null && citable.test(label) ? label : null))
  const offsets = labels.flatMap((label, i) => (label && /^\d+$/.test(label) ? [Number(label) - i] : []))
  const [offset] = offsets
  const goesOn = offset !== undefined && offsets.every(other => other === offset)
  const known = labels.some(label => label !== null)
  return labels.map((label, i) => {
    if (label !== null) return label
    if (goesOn && i + offset > 0) return `${i + offset}`
    // Beside printed numbers, its place among all pages would be taken for one.
    return known ? `[${i + 1}]` : `${i + 1}`
  })
}

/** Passages with the pages that they stand on, and where there. */
export function withPages(passages: readonly Passage[], { files, runs }: PageMap): Passage[] {
  return passages.map(passage => {
    const placed = (Object.entries(passage.sides) as [Language, LanguageVersion][]).map(
      ([language, side]) => {
        const own = runsIn(side.ranges, runs.get(side.file) ?? [])
        return {
          language,
          side,
          file: own[0]?.row[0],
          own: own.filter(({ row }) => row[0] === own[0]!.row[0]),
        }
      },
    )
    const pages = placed.flatMap(({ language, file, own }): [Language, string][] => {
      const labels = files[file ?? -1]?.pages
      const [first, last] = [own[0]?.row[1], own.at(-1)?.row[1]]
      const [from, to] = [labels?.[first ?? -1], labels?.[last ?? -1]]
      return from && to ? [[language, from === to ? from : `${from}–${to}`]] : []
    })
    if (pages.length === 0) return passage
    const sides = placed.map(({ language, side, file, own }): [Language, LanguageVersion] => {
      const lines = own.flatMap(lineOf)
      return [language, lines.length > 0 ? { ...side, placed: { file: file!, lines } } : side]
    })
    return {
      ...passage,
      pages: Object.fromEntries(pages) as LanguageMap<string>,
      sides: Object.fromEntries(sides) as LanguageMap<LanguageVersion>,
    }
  })
}

/** A run, and from where to where it stands in a text. */
type OwnRun = { readonly row: Row; readonly start: number; readonly end: number }

/** The runs that stand in a text, in its order. */
function runsIn(ranges: readonly TextRange[], rows: readonly Row[]): OwnRun[] {
  const found: OwnRun[] = []
  let at = 0
  for (const range of ranges) {
    for (let i = firstEndingAfter(rows, range.start); i < rows.length; i++) {
      const row = rows[i]!
      const [from, to] = [Math.max(row[2]!, range.start), Math.min(row[3]!, range.end)]
      if (row[2]! >= range.end) break
      if (from >= to) continue
      const [start, end] = [at + from - range.start, at + to - range.start]
      const last = found.at(-1)
      // A mark that is no text has cut it.
      if (last?.row === row) found[found.length - 1] = { ...last, end }
      else found.push({ row, start, end })
    }
    at += range.end - range.start
  }
  return found
}

/** Runs do not overlap: where they begin, the ones before have ended. */
function firstEndingAfter(rows: readonly Row[], offset: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]![3]! > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** A tenth of a point is less than anybody sees. */
const rounded = (points: number): number => Math.round(points * 10) / 10

function lineOf({ row, start, end }: OwnRun): PageLine[] {
  const [, page, , , x, y, width, height] = row
  if (page === undefined || x === undefined || y === undefined) return []
  if (width === undefined || height === undefined) return []
  return [[start, end, page, rounded(x), rounded(y), rounded(width), rounded(height)]]
}
