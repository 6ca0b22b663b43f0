// Markdown: its blocks as a parser finds them, their words without marks.

import type { SyntaxNode } from '@lezer/common'
import { GFM, parser } from '@lezer/markdown'
import { timeOf } from '../model/index.ts'
import { type References, referencesIn, wordsIn } from '../text/index.ts'
import { decode } from './decode.ts'
import { drafting } from './drafting.ts'
import type { BlockRole, Importer, Reading, Refusal } from './imported.ts'
import { languageOf, withLanguages } from './told-languages.ts'

const blocks = parser.configure(GFM)

const maxChars = 10_000_000
/** Quotes within quotes of no paper: to parse them takes the square of how many there are. */
const endless = /^(?:[ \t]*>){100}|^(?:[ \t]*[-*+][ \t]){100}/mu

const refused = (code: Refusal['code'], detail = ''): Reading => ({
  is: 'refused',
  refusal: { code, detail },
})

/** A file of Markdown. */
export const markdown: Importer = {
  kind: 'markdown',
  async read({ bytes }, { languages }) {
    const decoded = decode(bytes)
    if (!decoded) return refused('unknown-kind', 'binary')
    if (decoded.text.length > maxChars) return refused('too-large', `${decoded.text.length}`)
    if (endless.test(decoded.text)) return refused('broken', 'quotes within quotes without end')
    const { head, body } = fronted(decoded.text)
    const { blocks, asides } = drafted(body)
    if (!blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return refused('no-text')
    const told = withLanguages(blocks, languages, languageOf(head.get('lang') ?? head.get('language')))
    const date = head.get('date')?.slice(0, 10) ?? ''
    const title = head.get('title') ?? null
    const dated = date !== '' && !('fault' in timeOf(date)) ? date : null
    return { is: 'read', texts: [{ title, date: dated, id: null, ...told, pages: [], setAside: asides }] }
  },
}

/** What stands in front of a text between `---`: a key and a value a line. */
function fronted(text: string): { readonly head: ReadonlyMap<string, string>; readonly body: string } {
  const [front = '', lines = ''] = /^---[ \t]*\n([\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text) ?? []
  const pairs = Array.from(lines.matchAll(/^([\w-]+)[ \t]*:[ \t]*(.*)$/gmu), ([, key = '', value = '']) => {
    return [key.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/u, '$2')] as const
  })
  return pairs.length > 0
    ? { head: new Map(pairs), body: text.slice(front.length) }
    : { head: new Map(), body: text }
}

const note = /^\[\^([^\]\s]{1,60})\]:[^\S\n]*/u

function drafted(text: string): ReturnType<typeof drafting> {
  const draft = drafting()
  const references = referencesIn(text)
  const end = (role: BlockRole, words: string) => {
    draft.add(words)
    draft.end(role, null)
  }
  const paragraphOf = (node: SyntaxNode) => {
    const words = linesOf(text.slice(node.from, node.to))
    const [opening, mark] = note.exec(words) ?? []
    if (opening !== undefined && mark !== undefined)
      return end({ is: 'footnote', mark }, saidIn(words.slice(opening.length), references))
    const said = saidIn(words, references)
    const list = listMark(node, text)
    if (list === null) return end({ is: 'paragraph' }, said)
    if (/^\d+\.$/u.test(list)) return end({ is: 'paragraph' }, `${list} ${said}`)
    return end({ is: 'item' }, /^\d/u.test(list) ? `${list} ${said}` : said)
  }
  blocks.parse(text).iterate({
    enter: ({ node }) => {
      const own = text.slice(node.from, node.to)
      const level = /^(?:ATX|Setext)Heading([1-6])$/u.exec(node.name)?.[1]
      if (level) {
        const marks = node.getChildren('HeaderMark')
        const [from, to] = node.name.startsWith('ATX')
          ? [marks[0]!.to, marks[1]?.from ?? node.to]
          : [node.from, marks[0]?.from ?? node.to]
        const role: BlockRole = level === '1' ? { is: 'title' } : { is: 'heading', level: Number(level) as 2 }
        end(role, saidIn(linesOf(text.slice(from, to)), references))
        return false
      }
      switch (node.name) {
        case 'Paragraph':
        case 'Task':
          paragraphOf(node)
          return false
        case 'LinkReference':
          // `[^1]: Europol` looks like one.
          if (note.test(own)) paragraphOf(node)
          return false
        case 'CodeBlock':
          end({ is: 'paragraph' }, linesOf(own))
          return false
        case 'FencedCode':
          draft.setAside('code', own)
          return false
        case 'CommentBlock':
        case 'ProcessingInstructionBlock':
          draft.setAside('hidden', own)
          return false
        case 'HTMLBlock':
          for (const part of own
            .replace(/<!--[\s\S]*?-->/gu, '')
            .split(/<\/?(?:p|div|li|h[1-6]|tr|summary|details|br)\b[^<>]*>/iu))
            end({ is: 'paragraph' }, decodedEntities(part.replace(/<\/?[a-z][^<>]*>/giu, '')))
          return false
        case 'TableHeader':
        case 'TableRow': {
          const cells = node
            .getChildren('TableCell')
            .map(cell => saidIn(text.slice(cell.from, cell.to), references))
          end({ is: 'row' }, cells.filter(cell => cell.trim() !== '').join(' | '))
          return false
        }
        default:
          return undefined
      }
    },
  })
  return draft
}

/** Without what stands before the lines of a quote or an item. */
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line, i) => (i === 0 ? line : line.replace(/^(?:[ \t]*>)*[ \t]*/u, '')))
    .join('\n')

/** The words of a run of text. */
function saidIn(text: string, references: References): string {
  const { words } = wordsIn(text, references)
  return decodedEntities(words.map(({ start, end }) => text.slice(start, end)).join(''))
}

/** What the first paragraph of an item stands behind: `-`, `2.`, `b)`; null of any other. */
function listMark(node: SyntaxNode, text: string): string | null {
  const item = node.parent
  if (item?.name !== 'ListItem' || item.getChild('Paragraph')?.from !== node.from) return null
  const mark = item.getChild('ListMark')
  return mark ? text.slice(mark.from, mark.to) : null
}

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ndash: '–',
    mdash: '—',
    laquo: '«',
    raquo: '»',
    hellip: '…',
    sect: '§',
    deg: '°',
    euro: '€',
  }),
)

const decodedEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named.get(name.toLowerCase()) ?? entity
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
    },
  )
