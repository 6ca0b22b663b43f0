// Which format a file is: by what it holds first, and by its name where that does not tell.

import { looksLikeDot } from './dot-reading.ts'
import { looksLikeGml } from './gml-reading.ts'
import { endOfString } from './json.ts'
import { elementKeys, graphKeys } from './json-graph-reading.ts'
import type { ForeignFile } from './reading.ts'
import { tellsEdges } from './table-columns.ts'
import { firstRows } from './table-text.ts'

/** The formats of graphs that are read. */
export type GraphFormat = 'gexf' | 'graphml' | 'json' | 'table' | 'gml' | 'pajek' | 'dot'

/** What a file is. */
export type Recognised =
  | { readonly kind: 'graph'; readonly format: GraphFormat }
  /** An edition of the page's own, compiled. */
  | { readonly kind: 'corpus' }
  | { readonly kind: 'linked-data'; readonly format: 'json-ld' | 'n-quads' }
  | { readonly kind: 'foreign'; readonly found: ForeignFile }
  | { readonly kind: 'empty' }

const graph = (format: GraphFormat): Recognised => ({ kind: 'graph', format })
const foreign = (found: ForeignFile): Recognised => ({ kind: 'foreign', found })

/** What files of other kinds begin with, byte by byte. */
const signatures: readonly (readonly [ForeignFile, string])[] = [
  ['archive', 'PK\u0003\u0004'],
  ['archive', 'PK\u0005\u0006'],
  ['archive', '\u001f\u008b'],
  ['archive', '7z\u00bc\u00af'],
  ['archive', 'Rar!'],
  ['pdf', '%PDF-'],
  ['image', '\u0089PNG'],
  ['image', '\u00ff\u00d8\u00ff'],
  ['image', 'GIF8'],
  // Excel's before 2007, and all else of Microsoft's then.
  ['spreadsheet', '\u00d0\u00cf\u0011\u00e0'],
]

/** What archives are that people think of as something else, by how they are called. */
const packed: ReadonlyMap<string, ForeignFile> = new Map([
  ['xlsx', 'spreadsheet'],
  ['xlsm', 'spreadsheet'],
  ['ods', 'spreadsheet'],
  ['gephi', 'gephi'],
])

/** The kind of bytes that are no text, by how they begin; null where nothing tells. */
export function foreignBytes(name: string, bytes: Uint8Array): ForeignFile | null {
  const begin = String.fromCharCode(...bytes.subarray(0, 8))
  return foreignStart(name, begin)
}

function foreignStart(name: string, start: string): ForeignFile | null {
  const found = signatures.find(([, signature]) => start.startsWith(signature))?.[0] ?? null
  return found === 'archive' ? (packed.get(extensionOf(name)) ?? found) : found
}

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()

/** So much of a file tells what it is; a longer preamble than this is none. */
const head = 1 << 16

/** Tells what a file is. Its name matters only where two formats could begin so, or where it breaks off too soon. */
export function recognise(name: string, text: string): Recognised {
  const start = text
    .slice(0, head)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start === '') return { kind: 'empty' }
  const early = foreignStart(name, start)
  if (early) return foreign(early)
  if (start.includes('\u0000')) return foreign('binary')
  if (start.startsWith('<')) return /^<(?:https?|urn|_):/i.test(start) ? nQuads : recogniseXml(name, start)
  if (start.startsWith('{') || /^\[\s*[[{]/.test(start)) return recogniseJson(name, text)
  if (start.startsWith('_:')) return nQuads
  return recogniseWords(name, start)
}

const nQuads: Recognised = { kind: 'linked-data', format: 'n-quads' }

/** Text that is neither XML nor JSON: told by how it begins, else by how it is called, else by its rows. */
function recogniseWords(name: string, start: string): Recognised {
  if (/^(?:%[^\n]*\n|\s)*\*(?:vertices|network)\b/i.test(start)) return graph('pajek')
  if (looksLikeDot(start)) return graph('dot')
  if (looksLikeGml(start)) return graph('gml')
  if (/^dl\s/i.test(start)) return foreign('dl')
  const named = byName(name)
  if (named && (named.kind !== 'graph' || named.format === 'table')) return named
  // Words of another kind are no graph, whatever they are called; but a text may be a table.
  const rows = named ? [] : firstRows(start).rows
  return tellsEdges(rows) ? graph('table') : foreign('text')
}

const byExtension: ReadonlyMap<string, Recognised> = new Map([
  ['gexf', graph('gexf')],
  ['graphml', graph('graphml')],
  ['jsonld', { kind: 'linked-data', format: 'json-ld' }],
  ['nq', nQuads],
  ['nt', nQuads],
  ['sif', foreign('sif')],
  ...['csv', 'tsv', 'tab', 'edges', 'edgelist', 'ncol'].map(name => [name, graph('table')] as const),
])

const byName = (name: string): Recognised | undefined => byExtension.get(extensionOf(name))

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
      return named?.kind === 'graph' && named.format !== 'table' ? named : foreign('xml')
    }
  }
}

function recogniseJson(name: string, text: string): Recognised {
  const keys = isListed(text) ? elementKeys : graphKeys
  for (const key of outerKeys(text)) {
    if (key === '@context' || key === '@graph' || key === '@id') {
      return { kind: 'linked-data', format: 'json-ld' }
    }
    if (key === 'corpus') return { kind: 'corpus' }
    if (keys.has(key)) return graph('json')
  }
  const named = byName(name)
  return named?.kind === 'linked-data' ? named : foreign('json')
}

const isListed = (text: string) => /^[\s\uFEFF]*\[/.test(text)

/** The keys of the outermost object, or of the first in the outermost array, as they come; values are passed over. */
function* outerKeys(text: string): Generator<string> {
  const outer = isListed(text) ? 2 : 1
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
