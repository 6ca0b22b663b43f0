// What each block of one language is.

import type { PassageKind } from '../model/index.ts'
import type { Block } from './blocks.ts'
import { ends, goesOn, holdsSentences, isSentence } from './shape.ts'

/** A block that is whole and known: what is aligned with the other language. */
export type Unit = { readonly block: Block; readonly kind: PassageKind; readonly number?: number }

/** What is longer is a paragraph. */
const maxHeadingChars = 160

/**
 * The kind of each block of one language. All that stands before the first running text, list or point is title;
 * a short unfinished line with text below it is a heading.
 */
export function classify(blocks: readonly Block[]): Unit[] {
  const cover = blocks.findIndex(({ lead, cut, bold }) => {
    if (lead.is === 'hash') return lead.level > 1
    return lead.is !== 'none' || (!bold && (holdsSentences(cut.text) || isSentence(cut.text)))
  })
  return blocks.map((block, i) => {
    const { lead } = block
    if (i < cover || cover < 0) return { block, kind: 'title' }
    if (lead.is === 'number') return { block, kind: 'point', number: lead.number }
    if (lead.is === 'item') return { block, kind: 'item' }
    if (lead.is === 'note') return { block, kind: 'paragraph' }
    return { block, kind: isHeading(block, blocks[i + 1]) ? 'heading' : 'paragraph' }
  })
}

function isHeading({ lead, bold, cut: { text } }: Block, next: Block | undefined): boolean {
  if (lead.is === 'hash') return true
  if (!next || next.lead.is === 'item' || next.lead.is === 'note' || goesOn(next.cut.text)) return false
  return (
    text.length <= maxHeadingChars &&
    text.split('\n').length <= 2 &&
    !holdsSentences(text) &&
    (bold || !(ends(text) || isSentence(text)))
  )
}
