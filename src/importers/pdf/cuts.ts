// What the end of a column or page has cut is joined again, within its language.

import type { Language } from '../../model/index.ts'
import { ends, goesOn } from '../../text/index.ts'
import type { Draft } from './drafts.ts'
import { opens } from './marks.ts'
import { isShort } from './paragraphs.ts'

export type Told = { readonly draft: Draft; readonly language: Language | null }

/** The blocks with what was cut in one piece, where its beginning stands. */
export function joinCuts(told: readonly Told[]): Told[] {
  const whole: Told[] = []
  /** Where the text of each language ends so far, and its notes. */
  const last = new Map<string, number>()
  const indented = usesIndents(told)
  for (const next of told) {
    const { role } = next.draft
    const flow = `${role.is === 'footnote' ? 'notes' : 'text'} ${next.language ?? ''}`
    const at = last.get(flow)
    const before = at === undefined ? undefined : whole[at]
    if (at !== undefined && before && isCut(before.draft, next.draft, indented)) {
      whole[at] = { ...before, draft: joined(before.draft, next.draft) }
    } else {
      last.set(flow, whole.length)
      whole.push(next)
    }
  }
  return whole
}

const joined = (first: Draft, second: Draft): Draft => ({
  ...first,
  lines: [...first.lines, ...second.lines],
  column: second.column,
  measure: second.measure,
  closesColumn: second.closesColumn,
})

function isCut(first: Draft, second: Draft, indented: boolean): boolean {
  if (first.column === second.column || !first.closesColumn || !second.opensColumn) return false
  if (second.role.is === 'footnote') return first.role.is === 'footnote' && second.role.mark === ''
  if (first.role.is !== 'paragraph' && first.role.is !== 'item') return false
  if (second.role.is !== 'paragraph') return false
  const end = first.lines.at(-1)!
  const start = second.lines[0]!
  if (Math.abs(end.size - start.size) > 0.08 * end.size) return false
  const cutWord = /\p{L}[-\u00ad]$/u.test(end.text)
  const lower = goesOn(start.text)
  if (cutWord && lower) return true
  if (isShort(end, start, first.measure.right)) return false
  if (lower) return true
  const stays = start.x0 <= second.measure.left + 0.7 * start.size
  if (opens(start.text) && (ends(end.text) || !stays)) return false
  if (!ends(end.text)) return stays
  // A sentence ends with the page, and perhaps its paragraph: lines that begin further in tell, and lines that end at the edge.
  const full = Math.abs(first.measure.right - end.x1) < 1
  return stays && second.lines.length > 1 && (indented || full)
}

/** Whether paragraphs begin further in than their lines do. */
function usesIndents(told: readonly Told[]): boolean {
  const long = told.filter(({ draft }) => draft.role.is === 'paragraph' && draft.lines.length > 2)
  const indents = long.filter(({ draft: { lines } }) => {
    const step = lines[0]!.x0 - lines[1]!.x0
    return step > 0.7 * lines[0]!.size && step < 6 * lines[0]!.size
  })
  return long.length > 0 && indents.length >= 0.6 * long.length
}
