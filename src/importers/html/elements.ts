// What an element of a page is for the text: part of it, or of what stands around it.

import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { BlockRole, SetAside } from '../imported.ts'

export type Element = Tree.Element
export type Node = Tree.ChildNode

export const isElement = (node: Tree.Node): node is Element => 'tagName' in node
export const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text'

/** An attribute of an element; '' where it has none. */
export const attributeOf = (element: Element, name: string): string =>
  element.attrs.find(attribute => attribute.name === name)?.value ?? ''

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const codes = set(
  'script style noscript template svg math iframe object embed applet canvas audio video map frameset',
)
const controls = set('nav button select input textarea datalist dialog menu option label fieldset')
const landmarks = set(
  'navigation banner contentinfo search menu menubar toolbar dialog alertdialog complementary form tablist',
)

/** Elements that stand on lines of their own. */
const blocks = set(
  'address article aside blockquote body center details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul caption',
)

export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName)

const hiddenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/iu

/** Why nothing of an element is text of the paper; null where it is. `header` and `footer` are the page's only outside of what is read. */
export function asideOf(element: Element): SetAside['what'] | null {
  const { tagName } = element
  if (codes.has(tagName)) return 'code'
  if (element.attrs.some(({ name }) => name === 'hidden') || hiddenStyle.test(attributeOf(element, 'style')))
    return 'hidden'
  if (controls.has(tagName) || landmarks.has(attributeOf(element, 'role').toLowerCase())) return 'navigation'
  return null
}

/** The classes of the Official Journal say what its paragraphs are: `oj-doc-ti`, `ti-art`, `oj-note`. */
const journalTitle = /(?:^|\s)(?:oj-)?(?:doc-ti|hd-ti|title-doc[\w-]*)(?=\s|$)/u
const journalHeading =
  /(?:^|\s)(?:oj-)?(?:s?ti-(?:art|section|grseq|annex|tbl)[\w-]*|title-(?:article|division|annex)[\w-]*)(?=\s|$)/u
const noteClass = /(?:^|[\s_-])(?:foot|end)?note(?:s|text|body)?(?=$|[\s_-])/iu

/** What a block of a page is by its element; null where nothing says more than that it is one. */
export function roleOf(element: Element): BlockRole | null {
  const { tagName } = element
  const heading = /^h([1-6])$/u.exec(tagName)?.[1]
  if (heading) return { is: 'heading', level: Number(heading) as 1 | 2 | 3 | 4 | 5 | 6 }
  const named = attributeOf(element, 'class')
  if (journalTitle.test(named)) return { is: 'title' }
  if (journalHeading.test(named)) return { is: 'heading', level: 3 }
  const role = attributeOf(element, 'role')
  const isNote =
    /^doc-(?:foot|end)note$/u.test(role) ||
    (/^(?:p|li|div|aside|dd)$/u.test(tagName) && noteClass.test(named))
  if (isNote) return { is: 'footnote', mark: '' }
  if (tagName === 'li' || tagName === 'dd') return { is: 'item' }
  if (tagName === 'caption' || tagName === 'figcaption') return { is: 'paragraph' }
  return null
}

/** All text in an element. */
export function textIn(element: Element): string {
  const found: string[] = []
  const open: Node[] = [...element.childNodes].reverse()
  while (open.length > 0) {
    const node = open.pop()!
    if (isText(node)) found.push(node.value)
    else if (isElement(node)) open.push(...node.childNodes.toReversed())
  }
  return found.join(' ')
}

/** All elements of these names in an element, itself aside. */
export function allIn(
  element: { readonly childNodes: readonly Node[] },
  isWanted: (element: Element) => boolean,
): Element[] {
  const found: Element[] = []
  const open: Node[] = [...element.childNodes].reverse()
  while (open.length > 0) {
    const node = open.pop()!
    if (!isElement(node)) continue
    if (isWanted(node)) found.push(node)
    open.push(...node.childNodes.toReversed())
  }
  return found
}
