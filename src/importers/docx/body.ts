// The paragraphs and tables of a Word file, in their order.

import { attribute, eachTag } from './styles.ts'

export type Paragraph = {
  readonly is: 'paragraph'
  readonly text: string
  readonly style: string | null
  /** From 0; null for none. */
  readonly outline: number | null
  readonly numbering: { readonly id: string; readonly level: number } | null
  /** All of it is in bold. */
  readonly bold: boolean
  /** The notes that it calls: `footnotes 3`. */
  readonly notes: readonly string[]
  readonly hidden: string
  /** The page on which it begins, as far as the file says where pages end. */
  readonly page: number
}

export type Table = { readonly is: 'table'; readonly rows: readonly (readonly (readonly Paragraph[])[])[] }
export type Body = readonly (Paragraph | Table)[]

type Draft = { -readonly [Key in keyof Paragraph]: Paragraph[Key] } & { notes: string[]; plain: boolean }
type Rows = Paragraph[][][]

/** What is there twice, was taken out, or is no text. */
const skipped: ReadonlySet<string> = new Set([
  'mc:Fallback',
  'w:del',
  'w:moveFrom',
  'w:pict',
  'w:instrText',
  'w:delText',
])

const isOn = (attributes: Record<string, unknown>): boolean =>
  !/^(?:0|false|off|none)$/iu.test(attribute(attributes, 'w:val'))

/** The text of a part of a Word file; of notes, each note's under its id. */
export function bodyOf(xml: string): {
  readonly body: Body
  readonly notes: ReadonlyMap<string, Body>
  readonly pages: number
} {
  const body: (Paragraph | Table)[] = []
  const notes = new Map<string, (Paragraph | Table)[]>()
  const open: Draft[] = []
  const tables: Rows[] = []
  let into = body
  let skipping = 0
  let inText = false
  let run = { bold: false, hidden: false, isRun: false }
  let page = 0
  let isBroken = false
  const add = (text: string) => {
    const paragraph = open.at(-1)
    if (!paragraph) return
    if (run.hidden) paragraph.hidden += text
    else {
      paragraph.text += text
      if (text.trim() === '') return
      isBroken = false
      if (!run.bold) paragraph.plain = true
    }
  }
  const close = (name: string) => {
    if (skipping > 0) {
      skipping--
      return
    }
    if (name === 'w:t') inText = false
    else if (name === 'w:r') run = { bold: false, hidden: false, isRun: false }
    else if (name === 'w:p') {
      const { plain, ...paragraph } = open.pop()!
      const done = { ...paragraph, bold: !plain && paragraph.text.trim() !== '' }
      const cell = tables.at(-1)?.at(-1)?.at(-1)
      if (cell) cell.push(done)
      else into.push(done)
    } else if (name === 'w:tbl') {
      const rows = tables.pop()!
      const cell = tables.at(-1)?.at(-1)?.at(-1)
      // A table in a cell is more of what the cell says.
      if (cell) cell.push(...rows.flat(2))
      else into.push({ is: 'table', rows })
    } else if (name === 'w:footnote' || name === 'w:endnote') into = body
  }
  eachTag(xml, {
    open: (name, attributes) => {
      if (skipping > 0 || skipped.has(name)) {
        skipping++
        return
      }
      const value = attribute(attributes, 'w:val')
      const paragraph = open.at(-1)
      switch (name) {
        case 'w:footnote':
        case 'w:endnote':
          into = []
          if (attribute(attributes, 'w:type') === '') notes.set(attribute(attributes, 'w:id'), into)
          return
        case 'w:tbl':
          tables.push([])
          return
        case 'w:tr':
          tables.at(-1)?.push([])
          return
        case 'w:tc':
          tables.at(-1)?.at(-1)?.push([])
          return
        case 'w:p':
          open.push({
            ...{ is: 'paragraph', text: '', style: null, outline: null, numbering: null, bold: false },
            ...{ notes: [], hidden: '', page, plain: false },
          })
          return
        case 'w:pStyle':
          if (paragraph) paragraph.style = value
          return
        case 'w:outlineLvl':
          if (paragraph) paragraph.outline = Number(value)
          return
        case 'w:ilvl':
          if (paragraph) paragraph.numbering = { id: paragraph.numbering?.id ?? '', level: Number(value) }
          return
        case 'w:numId':
          if (paragraph) paragraph.numbering = { id: value, level: paragraph.numbering?.level ?? 0 }
          return
        case 'w:r':
          run = { bold: false, hidden: false, isRun: true }
          return
        case 'w:b':
          if (run.isRun) run.bold = isOn(attributes)
          return
        case 'w:vanish':
          if (run.isRun) run.hidden = isOn(attributes)
          return
        case 'w:t':
          inText = true
          return
        case 'w:tab':
          // Within the properties of a paragraph it is a place, not a sign.
          if (run.isRun) add('\t')
          return
        case 'w:cr':
          return add('\n')
        case 'w:br':
          if (attribute(attributes, 'w:type') === 'page') {
            page++
            isBroken = true
          }
          return add('\n')
        case 'w:lastRenderedPageBreak':
          // After a break that was asked for it says the same once more.
          if (!isBroken) page++
          isBroken = false
          if (paragraph?.text.trim() === '') paragraph.page = page
          return
        case 'w:noBreakHyphen':
          return add('\u2011')
        case 'w:softHyphen':
          return add('\u00ad')
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          paragraph?.notes.push(
            `${name === 'w:footnoteReference' ? 'footnotes' : 'endnotes'} ${attribute(attributes, 'w:id')}`,
          )
      }
    },
    close,
    text: text => {
      if (inText && skipping === 0) add(text)
    },
  })
  return { body, notes, pages: page + 1 }
}
