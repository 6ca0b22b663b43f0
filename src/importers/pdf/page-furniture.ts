// Running heads, folios and other lines that come again at the same place of page after page.

import { type Line, partsOf } from './lines.ts'
import { bodySizeOf } from './measure.ts'
import { romanIn } from './roman.ts'

/** The lines of a page without its furniture, which is apart. */
export type Cleared = {
  readonly body: readonly Line[]
  readonly heads: readonly Line[]
  readonly folios: readonly Line[]
  /** The number of the page as it stands there; null where none does. */
  readonly label: string | null
}

/** So many lines at the top and at the foot can be furniture. */
const depth = 4
/** How far two lines at one place stand apart at most, in points. */
const near = 3

type Fragment = {
  readonly page: number
  readonly zone: 'top' | 'foot'
  readonly row: Line
  readonly line: Line
  /** Its distance from the top or the foot of the page. */
  readonly place: number
  /** What it says, whatever the numbers. */
  readonly key: string
  readonly numbers: readonly number[]
}

const keyOf = (text: string): string =>
  (romanIn(text) === null ? text : '#').replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()
const folio =
  /^[\W_]*(?:p(?:age|agina|\.)?|blz\.?|bl\.?|seite|s\.)?[\W_]*(?<page>\d{1,5}|[ivxlc]{1,7})(?:[\W_]*(?:of|van|de|sur|von|out of|sur)?[\W_]*\d{1,5})?[\W_]*$/iu
const isFolio = (text: string): boolean => text.length <= 40 && folio.test(text)
/** On so few pages little comes again; a number that is that of its page is one all the same. */
const fewPages = 3

function numbersIn(text: string): number[] {
  const roman = romanIn(text)
  return roman === null ? (text.match(/\d{1,6}/g) ?? []).map(Number) : [roman]
}

export function clear(
  pages: readonly { readonly lines: readonly Line[]; readonly height: number }[],
): Cleared[] {
  const fragments = pages.flatMap(({ lines, height }, page) => fragmentsOf(page, lines, height))
  const byKey = grouped(fragments, ({ key, zone }) => `${zone} ${key}`)
  const again = new Set(
    [...byKey.values()].flatMap(alike => alike.filter(one => alike.some(other => repeats(one, other)))),
  )
  const byRow = grouped(fragments, ({ row }) => row)
  const certain = new Set<Line>()
  for (const [row, parts] of byRow) {
    const repeated = parts.filter(part => again.has(part))
    const numbered = repeated.some(({ line }) => isFolio(line.text))
    const often = repeated.some(({ key, zone }) => pagesOf(byKey.get(`${zone} ${key}`)!) * 2 >= pages.length)
    if (repeated.length === parts.length || (parts.length > 1 && (numbered || often))) certain.add(row)
  }
  const places = placesOf(fragments.filter(({ row }) => certain.has(row)))
  const small = new Set(smallHeads(pages.map(({ lines }) => lines)))
  const isFurniture = (row: Line): boolean => {
    if (certain.has(row) || small.has(row)) return true
    const [part, ...more] = byRow.get(row) ?? []
    if (!part) return false
    const own = more.length === 0 && part.numbers[0] === part.page + 1
    if (pages.length <= fewPages && own && isFolio(row.text) && part.zone === 'foot') return true
    if (pages.length === 1) return isFolio(row.text) && part.zone === 'foot'
    const there = places.filter(
      ({ zone, place }) => zone === part.zone && Math.abs(place - part.place) <= 1.5,
    )
    return there.some(
      ({ count, size }) =>
        count >= Math.max(2, 0.3 * pages.length) && size >= 0.9 * row.size && size <= 1.1 * row.size,
    )
  }
  return pages.map(({ lines }) => cleared(lines, isFurniture))
}

/**
 * What stands first on nearly all pages at one place, in smaller or slanted type and apart from what follows: a head that says
 * something else on each of them.
 */
function smallHeads(pages: readonly (readonly Line[])[]): Line[] {
  const written = pages.filter(lines => lines.length > 2)
  const bodySize = bodySizeOf(written.flat())
  const heads = written.flatMap(([first, second]) => {
    const looks = first!.size <= 0.95 * bodySize || (first!.italic && first!.size <= 1.05 * bodySize)
    return looks && second!.baseline - first!.baseline >= 1.8 * bodySize ? [first!] : []
  })
  const there = heads.filter(head => Math.abs(head.baseline - heads[0]!.baseline) <= 1.5)
  return written.length >= 2 && there.length >= 0.8 * written.length ? there : []
}

function fragmentsOf(page: number, lines: readonly Line[], height: number): Fragment[] {
  const zoneOf = (i: number) =>
    i < depth && i < lines.length / 2 ? 'top' : i >= lines.length - depth ? 'foot' : null
  return lines.flatMap((row, i) => {
    const zone = zoneOf(i)
    if (!zone) return []
    const place = zone === 'top' ? row.baseline : height - row.baseline
    return partsOf(row, 1.8 * row.size).map(line => ({
      page,
      zone,
      row,
      line,
      place,
      ...{ key: keyOf(line.text), numbers: numbersIn(line.text) },
    }))
  })
}

/** Whether a piece stands on another page too: the same words at the same place, the same numbers, or one that goes up with the pages. */
function repeats(one: Fragment, other: Fragment): boolean {
  if (one.page === other.page || Math.abs(one.place - other.place) > near) return false
  if (one.line.text === other.line.text) return !/^\W*$/u.test(one.line.text) || one.line.text.length < 4
  const [ours, theirs] = [one.numbers, other.numbers]
  const changed = ours.flatMap((number, i) => (number === theirs[i] ? [] : [theirs[i]! - number]))
  return changed.length > 0 && changed.every(step => step === other.page - one.page)
}

const pagesOf = (fragments: readonly Fragment[]): number => new Set(fragments.map(({ page }) => page)).size

type Place = {
  readonly zone: Fragment['zone']
  readonly place: number
  readonly size: number
  readonly count: number
}

/** Where furniture stands, and on how many pages: a head that changes with each chapter stands there too. */
function placesOf(fragments: readonly Fragment[]): Place[] {
  const groups = grouped(fragments, ({ zone, place }) => `${zone} ${Math.round(place)}`)
  return [...groups.values()].map(alike => {
    const { zone, place, row } = alike[0]!
    return { zone, place, size: row.size, count: pagesOf(alike) }
  })
}

/** Furniture is outermost: what stands between lines of the text is none. */
function cleared(lines: readonly Line[], isFurniture: (row: Line) => boolean): Cleared {
  let [from, to] = [0, lines.length]
  while (from < Math.min(depth, to) && isFurniture(lines[from]!)) from++
  while (to > from && lines.length - to < depth && isFurniture(lines[to - 1]!)) to--
  const outside = [...lines.slice(0, from), ...lines.slice(to)].flatMap(row => partsOf(row, 1.8 * row.size))
  const folios = outside.filter(({ text }) => isFolio(text))
  const label = folios.map(({ text }) => folio.exec(text)?.groups?.page).find(Boolean) ?? null
  return { body: lines.slice(from, to), heads: outside.filter(line => !folios.includes(line)), folios, label }
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const own = groups.get(keyOf(item))
    if (own) own.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
