// DOCX: the paragraphs of a Word file, by its styles, with its numbers and notes.

import { type Language, timeOf } from '../../model/index.ts'
import { drafting } from '../drafting.ts'
import type { BlockRole, Importer, Reading, Refusal } from '../imported.ts'
import { columnLanguages, withLanguages } from '../told-languages.ts'
import { TooLarge, unzip } from '../unpack.ts'
import { type Body, bodyOf, type Paragraph, type Table } from './body.ts'
import { counter, numberingIn } from './numbering.ts'
import { eachTag, inherited, type Styles, stylesIn } from './styles.ts'

/** The text of a paper of thousands of pages has less. */
const maxBytes = 100_000_000

const refused = (code: Refusal['code'], detail = ''): Reading => ({
  is: 'refused',
  refusal: { code, detail },
})

const parts =
  /^(?:word\/(?:document\d*|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml|docProps\/core\.xml)$/u

/** A Word file. */
export const docx: Importer = {
  kind: 'docx',
  async read({ bytes }, { languages, onProgress }) {
    let files: ReadonlyMap<string, Uint8Array>
    try {
      files = unzip(bytes, name => parts.test(name), maxBytes)
    } catch (error) {
      return error instanceof TooLarge ? refused('too-large', error.message) : refused('broken', 'zip')
    }
    onProgress(0.3)
    const xmlOf = (name: string): string | null => {
      const part = files.get(name)
      return part ? new TextDecoder().decode(part) : null
    }
    const main = [...files.keys()].find(name => /^word\/document\d*\.xml$/u.test(name))
    if (!main) return refused('broken', 'word/document.xml is missing')
    try {
      const { body, pages } = bodyOf(xmlOf(main)!)
      onProgress(0.6)
      const styles = stylesIn(xmlOf('word/styles.xml') ?? '<none/>')
      const draft = drafted(body, {
        ...{ styles, pages },
        numberOf: counter(numberingIn(xmlOf('word/numbering.xml') ?? '<none/>')),
        notes: new Map(['footnotes', 'endnotes'].flatMap(kind => notesIn(kind, xmlOf(`word/${kind}.xml`)))),
      })
      for (const [name] of files)
        if (/\/(?:header|footer)\d*\.xml$/u.test(name))
          draft.setAside('running-head', textOf(bodyOf(xmlOf(name)!).body))
      if (!draft.blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return refused('no-text')
      const told = withLanguages(draft.blocks, languages)
      const listed =
        pages > 1 ? Array.from({ length: pages }, () => ({ label: null, width: 0, height: 0 })) : []
      return {
        is: 'read',
        texts: [
          { ...coreOf(xmlOf('docProps/core.xml')), id: null, ...told, pages: listed, setAside: draft.asides },
        ],
      }
    } catch (error) {
      return refused('broken', error instanceof Error ? error.message.slice(0, 120) : '')
    }
  },
}

function notesIn(kind: string, xml: string | null): [string, Body][] {
  return xml === null
    ? []
    : Array.from(bodyOf(xml).notes, ([id, body]): [string, Body] => [`${kind} ${id}`, body])
}

const paragraphsOf = (body: Body): readonly Paragraph[] =>
  body.flatMap(part => (part.is === 'table' ? part.rows.flat(2) : [part]))

const textOf = (body: Body): string =>
  paragraphsOf(body)
    .map(({ text }) => text.trim())
    .filter(text => text !== '')
    .join('\n')

/** The title that the file has, where somebody gave it one. When it was saved says nothing of the paper. */
function coreOf(xml: string | null): { readonly title: string | null; readonly date: string | null } {
  let title = ''
  let date = ''
  let inside = ''
  if (xml !== null)
    eachTag(xml, {
      open: name => {
        inside = name
      },
      close: () => {
        inside = ''
      },
      text: text => {
        if (inside === 'dc:title') title += text
        if (inside === 'dc:date') date += text
      },
    })
  const day = date.trim().slice(0, 10)
  return { title: title.trim() || null, date: day !== '' && !('fault' in timeOf(day)) ? day : null }
}

type Known = {
  readonly styles: Styles
  readonly pages: number
  readonly numberOf: ReturnType<typeof counter>
  readonly notes: ReadonlyMap<string, Body>
}

function drafted(body: Body, known: Known): ReturnType<typeof drafting> {
  const draft = drafting()
  let notes = 0
  const place = (page: number) => (known.pages > 1 ? page : null)
  const say = (paragraph: Paragraph, language: Language | null = null) => {
    draft.setAside('hidden', paragraph.hidden)
    if (isContents(paragraph, known.styles)) {
      draft.setAside('contents', paragraph.text)
      return
    }
    const number = paragraph.text.trim() === '' ? null : numberBefore(paragraph, known)
    draft.add(`${number ? `${number} ` : ''}${paragraph.text}`)
    draft.end(roleOf(paragraph, number, known.styles), language, place(paragraph.page))
    for (const id of paragraph.notes) {
      const mark = String(++notes)
      draft.add(`${mark} ${textOf(known.notes.get(id) ?? [])}`)
      if (known.notes.has(id)) draft.end({ is: 'footnote', mark }, language, place(paragraph.page))
    }
  }
  for (const part of body) {
    if (part.is === 'paragraph') say(part)
    else {
      const languages = columnLanguages(part.rows.map(row => row.map(textOf)))
      if (languages || isLayout(part)) {
        for (const row of part.rows)
          for (const [i, cell] of row.entries())
            for (const paragraph of cell) say(paragraph, languages?.[i] ?? null)
        continue
      }
      for (const row of part.rows) {
        const cells = row.map(cell => textOf(cell).replace(/\s+/gu, ' ')).filter(text => text !== '')
        draft.add(cells.join(' | '))
        draft.end({ is: 'row' }, null, place(row.flat()[0]?.page ?? 0))
      }
    }
  }
  return draft
}

const isContents = ({ style }: Paragraph, styles: Styles): boolean =>
  style !== null && /^(?:toc \d|table of figures)$/u.test(styles.get(style)?.name ?? '')

function numberBefore({ numbering, style }: Paragraph, { styles, numberOf }: Known): string | null {
  const own = numbering ?? inherited(styles, style, ({ numbering }) => numbering)
  return own && own.id !== '0' ? numberOf(own.id, own.level) : null
}

/** A heading that no style says to be one is short, in bold, and no sentence. */
const maxBoldChars = 160

function roleOf({ style, outline, bold, text }: Paragraph, number: string | null, styles: Styles): BlockRole {
  const name = styles.get(style ?? '')?.name ?? ''
  if (name === 'title') return { is: 'title' }
  const named = inherited(styles, style, ({ name }) => /^heading ([1-9])$/u.exec(name)?.[1] ?? null)
  const level =
    outline ??
    inherited(styles, style, ({ outline }) => outline) ??
    (named === null ? null : Number(named) - 1)
  if (level !== null && level < 9 && text.length < 400)
    return { is: 'heading', level: Math.min(level + 1, 6) as 1 }
  if (bold && text.length <= maxBoldChars && !/[.;:,]\s*$/u.test(text)) return { is: 'heading', level: 3 }
  if (number === null) return { is: 'paragraph' }
  return { is: /^\(?\d+[.)]?\)?$/u.test(number) ? 'paragraph' : 'item' }
}

/** More in a cell is none of a table, but of a column, in characters. */
const maxCellChars = 400

function isLayout({ rows }: Table): boolean {
  return (
    rows.every(({ length }) => length < 2) || rows.flat().some(cell => textOf(cell).length > maxCellChars)
  )
}
