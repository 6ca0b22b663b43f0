// Notes from the foot of a page follow the text that has their sign: the languages of a paper turn their pages at different places.

import type { Told } from './cuts.ts'

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
