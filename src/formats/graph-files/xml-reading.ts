// XML, read as a stream of elements, within the limits. Nothing in it is ever fetched or expanded.

import { SaxesParser } from 'saxes'
import { atLine, excerpt, refuse, within } from './reading.ts'
import { fromXml } from './xml-text.ts'

/** The parser's attributes, where it does not resolve namespaces. They have no prototype: any name is just a name. */
type PlainAttributes = Readonly<Record<string, string>>

/** An element as it opens: its name without its prefix, and its attributes. */
export class Opened {
  readonly name: string
  readonly #attributes: PlainAttributes

  constructor(name: string, attributes: PlainAttributes) {
    this.name = name
    this.#attributes = attributes
  }

  /** The value of an attribute, with the characters that XML cannot hold. */
  get(attribute: string): string | undefined {
    const value = this.#attributes[attribute]
    return value === undefined ? undefined : fromXml(value)
  }

  /** The names of its attributes, but those that declare namespaces. */
  names(): readonly string[] {
    return Object.keys(this.#attributes).filter(name => !/^xml(?:ns)?(?::|$)/.test(name))
  }

  /** Whether it has one of these attributes. */
  hasAny(attributes: readonly string[]): boolean {
    for (const attribute of attributes) if (this.#attributes[attribute] !== undefined) return true
    return false
  }
}

export type XmlHandler = {
  /** Files of this format begin so. */
  readonly root: string
  readonly open: (element: Opened) => void
  /** All text straight within an element that is closing; empty unless `wantsText` said so as it opened. */
  readonly close: (name: string, text: string) => void
  readonly wantsText: (name: string) => boolean
}

const chunk = 1 << 16

/** The same elements go by several prefixes, and by none: Gephi's `viz:color` is networkx's `ns0:color`. */
const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Counts nodes and edges before they are read: cheaper by far than to read a million for nothing. */
function withinCounts(text: string): void {
  for (const [limit, tag] of [
    ['nodes', '<node'],
    ['edges', '<edge'],
  ] as const) {
    let count = 0
    for (let at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + tag.length)) {
      // White space, not the rest of a longer name.
      if (text.charCodeAt(at + tag.length) <= 0x20) count++
    }
    within(limit, count)
  }
}

/** What begins a reference, and what does not; in a comment, a section or an instruction it is a letter anyway. */
const bareAmpersand =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|&(?!#\d+;|#x[\da-f]+;|[\p{L}_:][\p{L}\p{N}\p{M}_:.-]*;)/giu

/** A text in which `&` always begins a reference; one that does not is the letter, as browsers read it. And how many did not. */
function withoutBare(text: string): { readonly sound: string; readonly bare: number } {
  if (!text.includes('&')) return { sound: text, bare: 0 }
  let bare = 0
  const sound = text.replace(bareAmpersand, found => {
    if (found !== '&') return found
    bare++
    return '&amp;'
  })
  return { sound, bare }
}

/**
 * Reads a text, calling the handler for each element. Refuses what is not well-formed, has another root, goes over a
 * limit, or declares entities: with these, a few lines grow to gigabytes, or fetch a file. (The parser expands none
 * anyway; but a text with holes in it is not what its author meant.)
 * @returns how often `&` was read as a letter that begins no reference
 */
export function readXml(text: string, handler: XmlHandler): number {
  withinCounts(text)
  const { sound, bare } = withoutBare(text)
  // Positions would only go into the parser's English messages; lines are counted without.
  const parser = new SaxesParser({ position: false })
  const texts: (string | null)[] = []
  let attributes = 0
  /** Nothing more comes: what is amiss now is that. */
  let over = false
  const broken = () => refuse({ code: over ? 'cut-off' : 'malformed', notation: 'XML', line: parser.line })
  parser.on('error', broken)
  parser.on('doctype', type => {
    if (/\[|<!ENTITY/i.test(type)) refuse({ code: 'declarations', line: null })
  })
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', ({ value }) => {
    within('attributes', ++attributes)
    within('length', value.length)
  })
  parser.on('opentag', tag => {
    const name = local(tag.name)
    if (texts.length === 0 && name !== handler.root) {
      refuse({ code: 'wrong-root', found: excerpt(name), expected: handler.root })
    }
    within('depth', texts.length + 1)
    handler.open(new Opened(name, tag.attributes as PlainAttributes))
    texts.push(handler.wantsText(name) ? '' : null)
  })
  const onText = (piece: string) => {
    const text = texts.at(-1)
    if (text === null || text === undefined) return
    within('length', text.length + piece.length)
    texts[texts.length - 1] = text + piece
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.on('closetag', tag => handler.close(local(tag.name), fromXml(texts.pop() ?? '')))
  const read = () => {
    for (let at = 0; at < sound.length; at += chunk) parser.write(sound.slice(at, at + chunk))
    over = true
    parser.close()
  }
  try {
    atLine(() => parser.line, read)
  } catch (error) {
    // Of a lone surrogate the parser makes no code point, and says so in its own way.
    if (error instanceof RangeError) broken()
    throw error
  }
  return bare
}
