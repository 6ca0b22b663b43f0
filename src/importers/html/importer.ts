// HTML: the text of a saved page, without what stands around it. Nothing of it runs, and nothing is fetched.

import { parse } from 'parse5'
import type { Language } from '../../model/index.ts'
import { decode } from '../decode.ts'
import { drafting } from '../drafting.ts'
import type { BlockRole, Importer, Reading, Refusal } from '../imported.ts'
import { languageOf, withLanguages } from '../told-languages.ts'
import {
  allIn,
  asideOf,
  attributeOf,
  type Element,
  isBlock,
  isElement,
  isText,
  type Node,
  roleOf,
  textIn,
} from './elements.ts'
import { cellsOf, purposeOf, rowsOf } from './tables.ts'

const maxChars = 40_000_000

/** Pages of the web are not nested deeper; the parser takes its time with those that are. */
const maxDepth = 2_000

const refused = (code: Refusal['code'], detail = ''): Reading => ({
  is: 'refused',
  refusal: { code, detail },
})

/** A saved page. */
export const html: Importer = {
  kind: 'html',
  async read({ bytes }, { languages }) {
    const text = decoded(bytes)
    if (text === null) return refused('unknown-kind', 'binary')
    if (text.length > maxChars) return refused('too-large', `${Math.ceil(text.length / 1_000_000)} MB`)
    if (isTooDeep(text)) return refused('broken', 'elements within elements without end')
    return readPage(text, languages)
  },
}

/** The text in the encoding that the page names, if it is one; UTF-8 and a mark go before. */
function decoded(bytes: Uint8Array): string | null {
  const own = decode(bytes)
  if (own?.encoding !== 'windows-1252') return own?.text ?? null
  const named = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,30})/iu.exec(own.text.slice(0, 4_096))?.[1]
  try {
    return new TextDecoder(named ?? 'windows-1252').decode(bytes)
  } catch {
    return own.text
  }
}

/** Whether so many elements are open at once that to build their tree takes for ever. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [tag] of text.matchAll(
    /<\/?(?:div|span|b|i|em|font|table|ul|ol|li|section|blockquote|a|p|u|small|big|sub|sup|strong)\b/giu,
  )) {
    depth = Math.max(0, depth + (tag[1] === '/' ? -1 : /^<(?:p|li)$/iu.test(tag) ? 0 : 1))
    if (depth > maxDepth) return true
  }
  return false
}

/** The part of a page that holds its text. */
function contentOf(body: Element): Element {
  const isMain = (element: Element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main'
  const [main, second] = allIn(body, isMain)
  if (main && !second) return main
  const [article, other] = allIn(body, ({ tagName }) => tagName === 'article')
  return article && !other ? article : body
}

type Around = {
  readonly language: Language | null
  readonly role: BlockRole | null
  readonly isContent: boolean
}

const paragraph: BlockRole = { is: 'paragraph' }

function readPage(text: string, asked: readonly Language[] | null): Reading {
  const tree = parse(text)
  const root = tree.childNodes.find(isElement)
  const body = root?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body')
  if (!root || !body) return refused('broken')
  const draft = drafting()
  const content = contentOf(body)
  if (content !== body) draft.setAside('navigation', textIn(body).slice(0, 500))

  type Step = { readonly node: Node; readonly around: Around } | { readonly after: () => void }
  const steps: Step[] = []
  const push = (nodes: readonly Node[], around: Around) => {
    for (const node of nodes.toReversed()) steps.push({ node, around })
  }
  const end = ({ role, language }: Around) => draft.end(role ?? paragraph, language)

  const enter = (element: Element, around: Around) => {
    const { tagName } = element
    const aside =
      asideOf(element) ?? (isPageEdge(element, around) || isLinkList(element) ? 'navigation' : null)
    if (aside) return draft.setAside(aside, textIn(element))
    if (tagName === 'br') return draft.add('\n')
    if (isNoteMark(element)) return draft.setAside('note-mark', textIn(element))
    const inner: Around = {
      language:
        languageOf(attributeOf(element, 'lang') || attributeOf(element, 'xml:lang')) ?? around.language,
      role: roleOf(element) ?? around.role,
      isContent: around.isContent || tagName === 'main' || tagName === 'article',
    }
    if (!isBlock(element)) return push(element.childNodes, inner)
    end(around)
    if (tagName === 'table') return enterTable(element, inner)
    const own =
      inner.role?.is === 'footnote'
        ? { ...inner, role: { is: 'footnote', mark: markOf(element) } as const }
        : inner
    steps.push({ after: () => end(own) })
    if (tagName === 'pre') draft.add('')
    push(element.childNodes, own)
  }

  const enterTable = (table: Element, around: Around) => {
    const purpose = purposeOf(table)
    if (purpose.is === 'layout') {
      const cells = rowsOf(table).flatMap(row =>
        cellsOf(row).map((node, i) => ({
          node,
          around: { ...around, language: around.language ?? purpose.languages?.[i] ?? null },
        })),
      )
      for (const cell of cells.toReversed()) steps.push({ after: () => end(cell.around) }, cell)
      return
    }
    for (const row of rowsOf(table)) {
      const language = languageOf(attributeOf(row, 'lang')) ?? around.language
      const cells = cellsOf(row).map(cell => (asideOf(cell) ? '' : textIn(cell).replace(/\s+/gu, ' ').trim()))
      if (purpose.is === 'items') {
        const [mark = ''] = cells
        draft.add(cells.join(' '))
        draft.end(/^\(?\d/u.test(mark) ? paragraph : { is: 'item' }, language)
      } else {
        draft.add(cells.filter(cell => cell !== '').join(' | '))
        draft.end({ is: 'row' }, language)
      }
    }
  }

  push(content.childNodes, {
    language: languageOf(attributeOf(content, 'lang')),
    role: null,
    isContent: content !== body,
  })
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('after' in step) step.after()
    else if (isText(step.node))
      draft.add(step.node.value.replace(/\s/gu, space => (space === '\u00a0' ? space : ' ')))
    else if (isElement(step.node)) enter(step.node, step.around)
  }
  draft.end(paragraph, null)
  return finished(draft, { asked, declared: languageOf(attributeOf(root, 'lang')), title: titleOf(root) })
}

function finished(
  { blocks, asides }: ReturnType<typeof drafting>,
  page: {
    readonly asked: readonly Language[] | null
    readonly declared: Language | null
    readonly title: string | null
  },
): Reading {
  if (!blocks.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return refused('no-text')
  // One heading of the first level is the title of the page.
  const isTop = ({ role }: (typeof blocks)[number]) => role.is === 'heading' && role.level === 1
  const tops = blocks.filter(isTop)
  const titled =
    tops.length === 1
      ? blocks.map(block => (isTop(block) ? { ...block, role: { is: 'title' } as const } : block))
      : blocks
  const told = withLanguages(titled, page.asked, page.declared)
  return {
    is: 'read',
    texts: [{ title: page.title, date: null, id: null, ...told, pages: [], setAside: asides }],
  }
}

const titleOf = (root: Element): string | null => {
  const [title] = allIn(root, ({ tagName }) => tagName === 'title')
  return (title && textIn(title).replace(/\s+/gu, ' ').trim()) || null
}

/** The head and the foot of a page, not of what it is about. */
const isPageEdge = ({ tagName }: Element, { isContent }: Around): boolean =>
  !isContent && (tagName === 'header' || tagName === 'footer' || tagName === 'aside')

const minLinks = 3

/** A list of nothing but links is a way about the page. */
function isLinkList(element: Element): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false
  const links = allIn(element, ({ tagName }) => tagName === 'a')
  if (links.length < minLinks) return false
  const linked = links.reduce((sum, link) => sum + textIn(link).replace(/\s/gu, '').length, 0)
  return linked >= textIn(element).replace(/\s/gu, '').length
}

/** A sign above the line that leads to a note. */
const isNoteMark = (element: Element): boolean => {
  const other = element.tagName === 'sup' ? 'a' : element.tagName === 'a' ? 'sup' : null
  if (
    other === null ||
    !/^\s*[[(]?(?:\d{1,4}|[*†‡]{1,3}|[a-z])[\])]?\s*$/u.test(textIn(element).replace(/\s/gu, ''))
  )
    return false
  return allIn(element, ({ tagName }) => tagName === other).length > 0
}

/** What a note begins with. */
const markOf = (element: Element): string => /^\s*[[(]?([\d*†‡]{1,4})/u.exec(textIn(element))?.[1] ?? ''
