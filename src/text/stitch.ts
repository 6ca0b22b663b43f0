// Joins what a page break has cut.

import type { Division } from '../model/index.ts'
import { type Block, join, noLead } from './blocks.ts'
import type { Cues } from './cues.ts'
import { ordinalOf } from './divisions.ts'
import { opensRecital } from './recitals.ts'
import { ends, goesOn, holdsSentences, lastWord, pauses } from './shape.ts'

/** Longer than a heading, and longer than any line of a title: an unfinished text of this length may be cut, or is. */
const longLength = 100
const veryLongLength = 200

/**
 * The blocks of one language, whole again. `runs` are its columns: the blocks between two changes of language.
 * Between two runs a page ends, so there a text without an end goes on; within a run only one whose next block
 * cannot begin a sentence; of a source whose blocks are whole, none. Numbers out of sequence ('22. Juni') number nothing.
 */
export function stitch(runs: readonly (readonly Block[])[], cues: Cues): Block[] {
  const open = new Set(cues.open)
  const whole: Block[] = []
  let fresh = false
  for (const block of inSequence(runs)) {
    if (block === 'turn') {
      fresh = true
      continue
    }
    // A note at the foot of a page stands between the halves of what the page cuts.
    const notes = block.lead.is === 'note' ? 0 : notesAtEnd(whole)
    const at = whole.length - 1 - notes
    const last = whole[at]
    if (
      last &&
      last.source === block.source &&
      !block.source.whole &&
      isCut(last, block, open, fresh || notes > 0)
    ) {
      whole[at] = join(last, block)
    } else whole.push(block)
    fresh = false
  }
  return whole
}

function notesAtEnd(blocks: readonly Block[]): number {
  const body = blocks.findLastIndex(({ lead }) => lead.is !== 'note')
  return body < 0 ? 0 : blocks.length - 1 - body
}

function isCut(first: Block, second: Block, open: ReadonlySet<string>, turned: boolean): boolean {
  const { text } = first.cut
  if (first.lead.is === 'hash' || second.lead.is !== 'none' || first.bold !== second.bold || ends(text))
    return false
  if (pauses(text) && !turned && opensRecital(second.cut.text, text)) return false
  if (pauses(text) || (/\p{L}$/u.test(text) && open.has(lastWord(text)))) return true
  const sentences = holdsSentences(text)
  if (goesOn(second.cut.text)) return turned || sentences || text.length >= longLength
  return turned && (sentences || (first.lead.is === 'none' && text.length >= veryLongLength))
}

/** What a block is numbered by: points by their numbers, articles, letters and so on each by their own. */
function numberingOf({ lead }: Block): { readonly of: string; readonly number: number } | null {
  if (lead.is === 'number') return { of: 'number', number: lead.number }
  const innermost: Division | undefined = lead.is === 'division' ? lead.divisions.at(-1) : undefined
  const number = innermost ? ordinalOf(innermost) : null
  if (!innermost || number === null) return null
  // A single '(1)' leads to no list: it is a note.
  return { of: innermost.kind === 'number' ? 'number-in-brackets' : innermost.kind, number }
}

/** The blocks with a 'turn' between two runs; a number is a block's only as the first or beside its neighbour. */
function inSequence(runs: readonly (readonly Block[])[]): (Block | 'turn')[] {
  const numbers = new Map<string, number[]>()
  for (const { of, number } of runs.flat().flatMap(block => numberingOf(block) ?? [])) {
    const own = numbers.get(of)
    if (own) own.push(number)
    else numbers.set(of, [number])
  }
  const seen = new Map<string, number>()
  return runs.flatMap(run => [
    'turn' as const,
    ...run.map(block => {
      const numbering = numberingOf(block)
      if (!numbering) return block
      const { of, number } = numbering
      const i = seen.get(of) ?? 0
      seen.set(of, i + 1)
      const all = numbers.get(of)!
      const step = number - (all[i - 1] ?? 0)
      const isNext = all[i + 1] === number + 1
      const isAlone = !isNext && (i === 0 || step !== 1)
      if (of === 'number-in-brackets' && isAlone) return { ...block, lead: { is: 'note' as const } }
      const fits = number === 1 || (step > 0 && step <= 3) || isNext
      return fits ? block : { ...block, lead: noLead }
    }),
  ])
}
