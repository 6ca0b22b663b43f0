// What the pages of a plain text repeat at their edges: running heads and page numbers.

export type FurniturePlace = {
  /** Half-open, in UTF-16 code units of the text; without the line break. */
  readonly start: number
  readonly end: number
  readonly what: 'running-head' | 'page-number'
  readonly page: number
}

export type Furniture = {
  readonly places: readonly FurniturePlace[]
  /** What is printed as its number, by the index of the page. */
  readonly labels: ReadonlyMap<number, string>
}

type Line = { readonly start: number; readonly end: number; readonly text: string }

/** Lines from the edge of a page that may be furniture. */
const maxEdgeLines = 3
const maxHeadChars = 120
/** On fewer pages a line that comes again is a title that does. */
const minPages = 3

/** Numbers alone in their paragraphs are those of pages only if so much stands between them, in characters. */
const minPageChars = 250
const usualPageChars = 700

const pageNumber =
  /^[^\p{L}\p{N}]*(?:(?:page|pagina|seite|p|blz|pag)\.?\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|van|de|von|sur|sv)\s*\d{1,4})?[^\p{L}\p{N}]*$/iu

/** What two lines have in common that differ in their numbers. */
const shapeOf = (text: string): string =>
  text.toLowerCase().replace(/\d+/gu, '0').replace(/\s+/gu, ' ').trim()

/** The furniture of a text whose pages end in form feeds, or else in numbers that count on. */
export function furnitureIn(text: string): Furniture {
  const numbered = text.includes('\f') ? [] : numbersAlone(text)
  const pages = text.includes('\f') ? pagesBetween(text, breaksIn(text)) : pagesBetween(text, numbered)
  if (pages.length < 2) return { places: [], labels: new Map() }
  const edges = pages.map(lines => edgesOf(lines))
  const counts = new Map<string, number>()
  for (const { top, bottom } of edges)
    for (const shape of new Set([...top, ...bottom].map(line => shapeOf(line.text))))
      counts.set(shape, (counts.get(shape) ?? 0) + 1)
  const least = pages.length < minPages ? 2 : minPages
  const repeats = ({ text }: Line) => text.length <= maxHeadChars && (counts.get(shapeOf(text)) ?? 0) >= least
  const labels = new Map<number, string>()
  const places = edges.flatMap(({ top, bottom }, page) =>
    [...whileRepeated(top, repeats), ...whileRepeated(bottom, repeats)].map((line): FurniturePlace => {
      const number = pageNumber.exec(line.text)?.[1]
      if (number !== undefined) labels.set(page, number)
      return {
        start: line.start,
        end: line.end,
        what: number === undefined ? 'running-head' : 'page-number',
        page,
      }
    }),
  )
  const unique = new Map([...numbered.map(asPlace), ...places].map(place => [place.start, place]))
  return { places: [...unique.values()].sort((a, b) => a.start - b.start), labels }
}

/** Furniture stands at the edge: what is inside of other lines is text. */
function whileRepeated(lines: readonly Line[], repeats: (line: Line) => boolean): readonly Line[] {
  const end = lines.findIndex(line => !repeats(line))
  return end < 0 ? lines : lines.slice(0, end)
}

/** The lines of a page from its upper edge down, and from its lower edge up; none is both. */
function edgesOf(lines: readonly Line[]): {
  readonly top: readonly Line[]
  readonly bottom: readonly Line[]
} {
  const depth = Math.min(maxEdgeLines, Math.floor(lines.length / 2))
  return { top: lines.slice(0, depth), bottom: depth === 0 ? [] : lines.slice(-depth).reverse() }
}

/** The lines of a text that hold anything. */
function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\n\f]*\S[^\n\f]*/gu), ({ 0: line, index }) => ({
    ...{ start: index, end: index + line.length, text: line.trim() },
  }))
}

const breaksIn = (text: string): Line[] =>
  Array.from(text.matchAll(/\f/gu), ({ index }) => ({ start: index, end: index + 1, text: '' }))

/** The lines of each page; a number stands at the foot of the page that it ends. */
function pagesBetween(text: string, breaks: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]]
  let next = 0
  for (const line of linesOf(text)) {
    while (breaks[next] && line.start >= breaks[next]!.end) {
      pages.push([])
      next++
    }
    pages.at(-1)!.push(line)
  }
  return pages
}

const asPlace = (line: Line, page: number): FurniturePlace => ({
  ...{ start: line.start, end: line.end, page, what: 'page-number' },
})

/** The longest run of paragraphs that are nothing but a number, each one more than the last, a page apart. */
function numbersAlone(text: string): Line[] {
  const alone = Array.from(
    text.matchAll(
      /(?<=^|\n[^\S\n]*\n)[^\S\n]*[-–—]?[^\S\n]*(\d{1,4})[^\S\n]*[-–—]?[^\S\n]*(?=\n\s*\n|\s*$)/gu,
    ),
  )
  const chains = new Map<number, Line[]>()
  for (const { 0: line, 1: digits, index } of alone) {
    const number = Number(digits)
    const before = chains.get(number - 1)
    if (before && index - before.at(-1)!.end < minPageChars) continue
    chains.set(number, [...(before ?? []), { start: index, end: index + line.length, text: line.trim() }])
  }
  const longest = [...chains.values()].reduce<Line[]>(
    (best, chain) => (chain.length > best.length ? chain : best),
    [],
  )
  const span = (longest.at(-1)?.end ?? 0) - (longest[0]?.start ?? 0)
  return longest.length >= minPages && span / (longest.length - 1) >= usualPageChars ? longest : []
}
