// By what the parts of laws and papers are cited: articles, §, 1°, a), roman numbers, recitals. Told from what a block begins with.

import { type Division, type DivisionKind, divisionKinds, type PassageKind } from '../model/index.ts'

/** What Latin adds to a number for what was put in later: 4bis. */
const inserted = '(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|novies|decies|[a-z])?'
const ordinal = '(?:er|re|ère|ste|e|o)?'
const label = `\\d{1,4}${inserted}(?:[/.]\\d{1,3})*`

/**
 * An article's own line: where more of a sentence follows ('Artikel 3 van de wet'), it is told of and does not begin.
 * Numbers and §§ may follow at once: 'Art. 6. § 1.'
 */
const article = new RegExp(
  `^\\**(?:Art(?:ikel|icle|icolo|ículo|igo)?|ART(?:IKEL|ICLE)?)\\.?\\s+(?<label>${label}|premier|[IVX]{1,6})${ordinal}` +
    `(?:\\s*(?:[.:]|\\*{2}|[–—-](?=\\s))(?:[.:*–—-]|\\s)*|\\s*$|\\s*\\n\\s*|\\s+(?=[\\p{Lu}§«“"(]))`,
  'u',
)
const paragraph = new RegExp(`^§\\s*(?<label>${label})${ordinal}(?:[.:]|(?=\\s))[\\s–—-]*`, 'u')
const degree = /^(?<label>\d{1,3})°\s*(?<more>bis|ter|quater)?[.)]?\s*/u
const number = /^\((?<label>\d{1,3}[a-z]?)\)\s+/u
const letter = /^(?:\((?<label>[a-z]{1,2})\)|(?<bare>[a-z]{1,2})\))\s+/u
const roman = /^(?:\((?<label>[ivxl]{1,7})\)|(?<bare>[ivxl]{1,7})\))\s+/u

const signs: readonly (readonly [DivisionKind, RegExp])[] = [
  ['article', article],
  ['paragraph', paragraph],
  ['degree', degree],
  ['number', number],
  ['roman', roman],
  ['letter', letter],
]

const levelOf = (kind: DivisionKind): number => divisionKinds.indexOf(kind)

/** The divisions that a text opens with, outermost first: 'Art. 6. § 1. The Centre …' opens an article and its first §. */
export function divisionsIn(text: string): readonly Division[] {
  if (!mayBegin.test(text)) return []
  const found: Division[] = []
  let rest = text
  for (const [kind, sign] of signs) {
    const last = found.at(-1)
    if (last && levelOf(kind) <= levelOf(last.kind)) continue
    const match = sign.exec(rest)
    if (!match?.groups) continue
    const { label, bare, more = '' } = match.groups
    found.push({ kind, label: plainLabel(`${label ?? bare}${more}`) })
    rest = rest.slice(match[0].length)
  }
  return found
}

const mayBegin = /^\**(?:A[Rr][Tt]|§|\d{1,3}°|\(?[a-z0-9]{1,7}\))/u

const plainLabel = (label: string): string => (label === 'premier' ? '1' : label)

/** Where a label stands among those of its kind; null where it is in no order. */
export function ordinalOf({ kind, label }: Division): number | null {
  if (kind === 'letter') return label.length === 1 ? label.charCodeAt(0) - 96 : null
  if (kind === 'roman') return romanNumber(label)
  const [digits] = /^\d+/u.exec(label) ?? []
  return digits === undefined ? null : Number(digits)
}

const romanDigits: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
])

function romanNumber(label: string): number {
  const values = [...label.toLowerCase()].map(digit => romanDigits.get(digit) ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

/** (i) follows (h) or begins anew: which it is, what came before tells. */
const letterOrRoman = /^[ivxl]$/u

/** Goes through a document with its reader. */
export type Walk = {
  /**
   * Where the next passage stands, outermost first; empty where nothing numbers it.
   *
   * @param opened the divisions that it opens
   */
  readonly at: (kind: PassageKind, opened: readonly Division[]) => readonly Division[]
}

/** A walk from the beginning of a document. */
export function walk(): Walk {
  let path: readonly Division[] = []
  /** How many passages the innermost article, § or recital has had. */
  let alineas = 0
  const open = (opened: readonly Division[], hasText: boolean) => {
    const outer = fitted(opened[0]!, path)
    // An article stands in nothing, and what comes before articles is in none.
    const level = outer.kind === 'article' ? -1 : levelOf(outer.kind)
    path = [...path.filter(({ kind }) => levelOf(kind) < level), outer, ...opened.slice(1)]
    if (!isListed(path.at(-1)!)) alineas = hasText ? 1 : 0
    return path
  }
  const below = (kind: PassageKind) => {
    if (path[0]?.kind === 'recital' && kind === 'paragraph') path = []
    if (path.length === 0 || kind === 'item') return path
    path = path.filter(division => !isListed(division))
    alineas++
    return alineas === 1 ? path : [...path, { kind: 'alinea' as const, label: String(alineas) }]
  }
  return {
    at(kind, opened) {
      if (opened.length > 0) return open(opened, kind !== 'heading')
      // Between the line of an article and its text stands its title; any other heading ends it.
      const isTitle = kind === 'heading' && alineas === 0 && path.at(-1)?.kind === 'article'
      if (kind === 'paragraph' || kind === 'item') return below(kind)
      if (!isTitle) path = []
      return path
    },
  }
}

/** Signs of lists within a text: what follows a list without a sign is no part of its last entry. */
const isListed = ({ kind }: Division): boolean => kind === 'degree' || kind === 'letter' || kind === 'roman'

/** What stands alone may be a letter or a roman number: the one that goes on with what came before. */
function fitted(division: Division, path: readonly Division[]): Division {
  if (division.kind !== 'roman' || !letterOrRoman.test(division.label)) return division
  const letter = path.findLast(({ kind }) => kind === 'letter')
  const before = letter && ordinalOf(letter)
  return before === division.label.charCodeAt(0) - 97 ? { kind: 'letter', label: division.label } : division
}
