// A table of contents: lines that end in the number of a page, after dots or at the edge.

import type { Line } from './lines.ts'

const leaders = /(?:\.\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})$|…{2,}\s*\d{1,4}$/u
const title =
  /^(?:inhoud(?:sopgave|stafel)?|table des matières|sommaire|(?:table of )?contents|inhalt(?:sverzeichnis)?|inhaltsübersicht)\s*$/iu
const numbered = /\p{L}.*\s\d{1,4}$/u

/** Fewer lines with a number at their end are no table of contents. */
const minLines = 3

/** The lines of each page without those of its table of contents, which are apart. */
export function contentsApart(
  pages: readonly (readonly Line[])[],
): { text: readonly Line[]; contents: readonly Line[] }[] {
  let open = false
  return pages.map(lines => {
    const at = lines.findIndex(({ text }) => title.test(text))
    const dotted = lines.filter(({ text }) => leaders.test(text.slice(-200))).length
    const numbers = lines.slice(at + 1).filter(({ text }) => numbered.test(text.slice(-200))).length
    const listed = dotted >= minLines || (at >= 0 && numbers >= minLines)
    if (!listed && !(open && dotted > 0)) {
      open = false
      return { text: lines, contents: [] }
    }
    const ends = (line: Line) => (dotted > 0 ? leaders : numbered).test(line.text.slice(-200))
    const from = at >= 0 ? at : lines.findIndex(ends)
    const to = lastOf(lines, from, ends)
    open = to >= lines.length - 2
    return {
      text: [...lines.slice(0, from), ...lines.slice(to + 1)],
      contents: lines.slice(from, to + 1),
    }
  })
}

/** The last line of the list: an entry may take three lines, of which the last has the number. */
function lastOf(lines: readonly Line[], from: number, ends: (line: Line) => boolean): number {
  let last = from
  for (let i = from; i < lines.length && i <= last + 3; i++) if (ends(lines[i]!)) last = i
  return last
}
