// Notes from the foot of a page follow the text that has their sign: the languages of a paper turn their pages at different places.

import type { Told } from './cuts.ts'
import { type Line, lineOf } from './lines.ts'
import type { TextItem } from './page.ts'

/** What is smaller, by the size of its line, is raised: a sign that leads to a note. */
const raised = 0.85

/** The blocks, each note after the one that calls it; where none does, it stays where the page has it. */
export function besideTheirSigns(told: readonly Told[]): Told[] {
  const notesOf = new Map<Told, Told[]>()
  const moved = new Set<Told>()
  told.forEach((note, i) => {
    const { role } = note.draft
    if (role.is !== 'footnote' || role.mark === '') return
    const page = note.draft.lines[0]!.page
    for (let at = i - 1; at >= 0; at--) {
      const one = told[at]!
      if (one.draft.role.is === 'footnote' || one.language !== note.language) continue
      if (one.draft.lines.at(-1)!.page < page) return
      if (!calls(one, role.mark, page)) continue
      notesOf.set(one, [...(notesOf.get(one) ?? []), note])
      moved.add(note)
      return
    }
  })
  return told.filter(one => !moved.has(one)).flatMap(one => [one, ...(notesOf.get(one) ?? [])])
}

/** What stands in the place of a sign until the line is put together. */
const placeholder = '\ue000'

/** The signs that notes on a page have, by pages. */
export type Signs = ReadonlyMap<number, ReadonlySet<string>>

export function signsOf(told: readonly Told[]): Signs {
  const signs = new Map<number, Set<string>>()
  for (const { draft } of told) {
    const { role, lines } = draft
    if (role.is !== 'footnote' || role.mark === '') continue
    for (const { page } of lines.slice(0, 1)) signs.set(page, (signs.get(page) ?? new Set()).add(role.mark))
  }
  return signs
}

/**
 * A line without the signs that lead to notes on its page: raised behind a word, they are no part of it. `m2` and `1er` stay, and so does
 * a number that no note has.
 */
export function withoutSigns(
  line: Line,
  signs: Signs,
): { readonly text: string; readonly signs: readonly TextItem[] } {
  const own = signs.get(line.page)
  const found = own ? line.items.filter((item, i) => isSign(item, line, line.items.slice(0, i), own)) : []
  if (found.length === 0) return { text: line.text, signs: [] }
  const items = line.items.map(item => (found.includes(item) ? { ...item, text: placeholder } : item))
  const text = lineOf(line.page, items).text.replace(/( ?)\ue000+( ?)/gu, (_, before, after) =>
    before && after ? ' ' : before + after,
  )
  return { text: text.trim(), signs: found }
}

function isSign(
  { size, text }: TextItem,
  line: Line,
  before: readonly TextItem[],
  own: ReadonlySet<string>,
): boolean {
  const mark = text.replace(/[()[\]\s]/gu, '')
  const word = before.map(item => item.text).join('')
  return size <= raised * line.size && own.has(mark) && /(?:\p{L}{3}|[.,;:!?»”"’')])\s?$/u.test(word)
}

const calls = ({ draft }: Told, mark: string, page: number): boolean =>
  draft.lines.some(
    line =>
      line.page === page &&
      line.items.some(
        ({ size, text }) =>
          (size <= raised * line.size && text.replace(/[()[\]\s]/g, '') === mark) ||
          text.includes(`(${mark})`) ||
          text.includes(`[${mark}]`),
      ),
  )
