// The pages of a PDF → the text of a paper. All of it is pure: what pdf.js gives goes in, blocks come out.

import type { Language } from '../../model/index.ts'
import type { Box, ImportedText, PageRun, SetAside, SourceBlock } from '../imported.ts'
import { columnsOfPages } from './columns.ts'
import { contentsApart } from './contents.ts'
import { joinCuts, type Told } from './cuts.ts'
import { type Draft, draftsOf } from './drafts.ts'
import { rankHeadings } from './headings.ts'
import { languagesOf } from './languages.ts'
import { lineNumbersApart } from './line-numbers.ts'
import { type Line, linesOf, partsOf } from './lines.ts'
import { bodySizeOf, leadings, measures } from './measure.ts'
import { besideTheirSigns, type Signs, signsOf, withoutSigns } from './notes.ts'
import type { PageText, TextItem } from './page.ts'
import { clear } from './page-furniture.ts'

/** Reads pages as one paper; in the given languages, or in those that are found. */
export function readPages(
  pages: readonly PageText[],
  hint: readonly Language[] | null,
  title: string | null,
): ImportedText {
  const numbered = lineNumbersApart(pages.map(({ items }) => items))
  const cleared = clear(
    numbered.map(({ text }, i) => ({ lines: linesOf(i, text), height: pages[i]!.height })),
  )
  const bodies = contentsApart(cleared.map(({ body }) => body))
  const bodySize = bodySizeOf(bodies.flatMap(({ text }) => text))
  const columns = columnsOfPages(bodies.map(({ text }, i) => ({ lines: text, width: pages[i]!.width })))
  const measured = measures(columns, leadings(columns))
  const drafts = draftsOf(columns, measured, bodySize)
  const { languages, of } = languagesOf(drafts, hint)
  const told = drafts.map((draft, i): Told => ({ draft, language: of[i]! }))
  const joined = joinCuts(told)
  const signs = signsOf(joined)
  const blocks = rankHeadings(besideTheirSigns(joined), bodySize).map(({ draft, language }) =>
    blockOf(draft, language, signs),
  )
  return {
    title,
    date: null,
    id: null,
    languages: languages.filter(language => hint !== null || of.includes(language)),
    blocks: blocks.map(({ block }) => block),
    pages: pages.map(({ width, height }, i) => ({ label: cleared[i]!.label, width, height })),
    setAside: [
      ...blocks.flatMap(({ aside }) => aside),
      ...pages.flatMap((page, i): SetAside[] => [
        ...cleared[i]!.heads.map(line => asideOf('running-head', line)),
        ...cleared[i]!.folios.map(line => asideOf('page-number', line)),
        ...numbered[i]!.numbers.map(item => asideOfItem('line-number', i, item)),
        ...bodies[i]!.contents.map(line => asideOf('contents', line)),
        ...page.turned.map(item => asideOfItem('running-head', i, item)),
      ]),
    ],
  }
}

/** A block, and the signs of notes in it, which are none of its words. */
function blockOf(
  { role, lines }: Draft,
  language: Language | null,
  signs: Signs,
): { readonly block: SourceBlock; readonly aside: readonly SetAside[] } {
  let text = ''
  const runs: PageRun[] = []
  const aside: SetAside[] = []
  for (const line of lines) {
    const said =
      role.is === 'footnote' || role.is === 'row' ? { text: line.text, signs: [] } : withoutSigns(line, signs)
    for (const sign of said.signs) aside.push(asideOfItem('note-mark', line.page, sign))
    if (said.text === '') continue
    if (text !== '') text += '\n'
    const start = text.length
    text +=
      role.is === 'row'
        ? partsOf(line, line.size)
            .map(cell => cell.text)
            .join(' | ')
        : said.text
    runs.push({ page: line.page, box: boxOf(line), start, end: text.length })
  }
  return { block: { role, text, language, runs }, aside }
}

/** How far letters reach above and below the line that they stand on, by their size. */
const ascent = 0.8
const height = 1.05

const boxOf = ({ x0, x1, baseline, size }: Line): Box => ({
  x: x0,
  y: baseline - ascent * size,
  width: x1 - x0,
  height: height * size,
})

const asideOf = (what: SetAside['what'], line: Line): SetAside => ({
  what,
  text: line.text,
  place: { page: line.page, box: boxOf(line) },
})

const asideOfItem = (what: SetAside['what'], page: number, item: TextItem): SetAside => ({
  what,
  text: item.text.trim(),
  place: {
    page,
    box: { x: item.x, y: item.baseline - ascent * item.size, width: item.width, height: height * item.size },
  },
})
