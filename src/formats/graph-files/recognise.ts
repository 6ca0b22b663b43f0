// Which format a file is: by what it holds first, and by its name where that does not tell.

import type { Foreign } from './reading.ts'

/** What a file is. Further formats that the page can open are further members. */
export type Recognised =
  | { readonly kind: 'graph'; readonly format: 'gexf' | 'graphml' | 'graphology' }
  /** An edition of the page's own, compiled. */
  | { readonly kind: 'corpus' }
  | { readonly kind: 'linked-data'; readonly format: 'json-ld' | 'n-quads' }
  | { readonly kind: 'foreign'; readonly found: Foreign }
  | { readonly kind: 'empty' }

const graph = (format: 'gexf' | 'graphml' | 'graphology'): Recognised => ({ kind: 'graph', format })
const foreign = (found: Foreign): Recognised => ({ kind: 'foreign', found })

/** What files of other kinds begin with, byte by byte. */
const signatures: readonly (readonly [Foreign, string])[] = [
  ['archive', 'PK\u0003\u0004'],
  ['archive', 'PK\u0005\u0006'],
  ['archive', '\u001f\u008b'],
  ['archive', '7z\u00bc\u00af'],
  ['archive', 'Rar!'],
  ['pdf', '%PDF-'],
  ['image', '\u0089PNG'],
  ['image', '\u00ff\u00d8\u00ff'],
  ['image', 'GIF8'],
]

/** The kind of bytes that are no text, by how they begin; null where nothing tells. */
export function foreignBytes(bytes: Uint8Array): Foreign | null {
  const begin = String.fromCharCode(...bytes.subarray(0, 8))
  return signatures.find(([, signature]) => begin.startsWith(signature))?.[0] ?? null
}

/** So much of a file tells what it is; a longer preamble than this is none. */
const head = 1 << 16

/** Tells what a file is. Its name matters only where two formats could begin so, or where it breaks off too soon. */
export function recognise(name: string, text: string): Recognised {
  const start = text
    .slice(0, head)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start === '') return { kind: 'empty' }
  const early = signatures.find(([, signature]) => start.startsWith(signature))
  if (early) return foreign(early[0])
  if (start.includes('\u0000')) return foreign('binary')
  if (start.startsWith('<')) return /^<(?:https?|urn|_):/i.test(start) ? nQuads : recogniseXml(name, start)
  if (start.startsWith('{') || start.startsWith('[')) return recogniseJson(name, text)
  if (start.startsWith('_:')) return nQuads
  const named = byName(name)
  // Words that are neither XML nor JSON are no graph, whatever they are called.
  return named?.kind === 'linked-data' || named?.kind === 'foreign' ? named : foreign('text')
}

const nQuads: Recognised = { kind: 'linked-data', format: 'n-quads' }

const byExtension: ReadonlyMap<string, Recognised> = new Map([
  ['gexf', graph('gexf')],
  ['graphml', graph('graphml')],
  ['jsonld', { kind: 'linked-data', format: 'json-ld' }],
  ['nq', nQuads],
  ['nt', nQuads],
  ['csv', foreign('csv')],
  ['tsv', foreign('csv')],
])

const byName = (name: string): Recognised | undefined =>
  byExtension.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase())

/** The first element's name, behind declarations, comments and the document type. Each step goes forward. */
function rootOf(start: string): string | null {
  let at = 0
  for (;;) {
    at = start.indexOf('<', at)
    if (at < 0) return null
    const [end, skipped] = start.startsWith('<!--', at)
      ? (['-->', 3] as const)
      : start.startsWith('<?', at)
        ? (['?>', 2] as const)
        : start.startsWith('<!', at)
          ? (['>', 1] as const)
          : [null, 0]
    if (end === null) return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(start.slice(at, at + 200))?.[1] ?? null
    const close = start.indexOf(end, at)
    if (close < 0) return null
    at = close + skipped
  }
}

function recogniseXml(name: string, start: string): Recognised {
  if (/^<!doctype\s+html/i.test(start)) return foreign('html')
  switch (rootOf(start)?.toLowerCase()) {
    case 'gexf':
      return graph('gexf')
    case 'graphml':
      return graph('graphml')
    case 'svg':
      return foreign('svg')
    case 'html':
      return foreign('html')
    default: {
      const named = byName(name)
      return named?.kind === 'graph' ? named : foreign('xml')
    }
  }
}

function recogniseJson(name: string, text: string): Recognised {
  for (const key of outerKeys(text)) {
    if (key === '@context' || key === '@graph' || key === '@id') {
      return { kind: 'linked-data', format: 'json-ld' }
    }
    if (key === 'corpus') return { kind: 'corpus' }
    if (key === 'nodes') return graph('graphology')
  }
  return byName(name) ?? foreign('json')
}

/** The keys of the outermost object, or of the first in the outermost array, as they come; values are passed over. */
function* outerKeys(text: string): Generator<string> {
  const outer = /^[\s\uFEFF]*\[/.test(text) ? 2 : 1
  let depth = 0
  let last = ''
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '"': {
        const end = endOfString(text, at)
        if (end < 0) return
        if (depth === outer) last = text.slice(at + 1, end)
        at = end
        break
      }
      case '{':
      case '[':
        depth++
        break
      case '}':
      case ']':
        depth--
        if (depth === 0) return
        break
      case ':':
        if (depth === outer) yield last
    }
  }
}

/** Where a string of JSON ends, or -1. A pattern would do, but goes back over all of a long one that has no end. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at
  }
  return -1
}
