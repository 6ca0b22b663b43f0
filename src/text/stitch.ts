// Joins what a page break has cut.

import { type Block, join, noLead } from './blocks.ts'
import type { Cues } from './cues.ts'
import { ends, goesOn, holdsSentences, lastWord, pauses } from './shape.ts'

/** Longer than a heading, and longer than any line of a title: an unfinished text of this length may be cut, or is. */
const longLength = 100
const veryLongLength = 200

/**
 * The blocks of one language, whole again. `runs` are its columns: the blocks between two changes of language.
 * Between two runs a page ends, so there a text without an end goes on; within a run only one whose next block
 * cannot begin a sentence; of a source whose blocks are whole, none. Numbers out of sequence ('22. Juni') are no points.
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
    const last = whole.at(-1)
    if (last && last.source === block.source && !block.source.whole && isCut(last, block, open, fresh)) {
      whole[whole.length - 1] = join(last, block)
    } else whole.push(block)
    fresh = false
  }
  return whole
}

function isCut(first: Block, second: Block, open: ReadonlySet<string>, turned: boolean): boolean {
  const { text } = first.cut
  if (first.lead.is === 'hash' || second.lead.is !== 'none' || first.bold !== second.bold || ends(text))
    return false
  if (pauses(text) || (/\p{L}$/u.test(text) && open.has(lastWord(text)))) return true
  const sentences = holdsSentences(text)
  if (goesOn(second.cut.text)) return turned || sentences || text.length >= longLength
  return turned && (sentences || (first.lead.is === 'none' && text.length >= veryLongLength))
}

/** The blocks with a 'turn' between two runs; a number is a point's only as the first or beside its neighbour. */
function inSequence(runs: readonly (readonly Block[])[]): (Block | 'turn')[] {
  const numbers = runs.flat().flatMap(({ lead }) => (lead.is === 'number' ? [lead.number] : []))
  let i = 0
  return runs.flatMap(run => [
    'turn' as const,
    ...run.map(block => {
      if (block.lead.is !== 'number') return block
      const { number } = block.lead
      const step = number - (numbers[i - 1] ?? 0)
      const fits = number === 1 || (step > 0 && step <= 3) || numbers[i + 1] === number + 1
      i++
      return fits ? block : { ...block, lead: noLead }
    }),
  ])
}
