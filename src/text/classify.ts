// What each block of one language is.

import type { Division, PassageKind } from '../model/index.ts'
import type { Block } from './blocks.ts'
import { divisionsIn } from './divisions.ts'
import { depthOf, rankOfPart, titleOfPart } from './headings.ts'
import { isRecital } from './recitals.ts'
import { ends, goesOn, holdsSentences, isSentence } from './shape.ts'

/** A block that is whole and known: what is aligned with the other language. */
export type Unit = {
  readonly block: Block
  readonly kind: PassageKind
  readonly number?: number
  /** The articles, §§ and so on that it opens. */
  readonly opens?: readonly Division[]
  /** Of a heading: how deep it stands. */
  readonly depth?: number
}

/** What is longer is a paragraph. */
const maxHeadingChars = 160

/**
 * The kind of each block of one language. All that stands before the first running text, list, point or article is
 * title; a short unfinished line with text below it is a heading. Where there are articles, their numbers are no points.
 *
 * @param hasPoints whether it is known that numbers number points, and never headings
 */
export function classify(blocks: readonly Block[], hasPoints: boolean): Unit[] {
  const cover = blocks.findIndex(isBody)
  const article = blocks.findIndex(block => opensOf(block)[0]?.kind === 'article')
  const areHeadings = !hasPoints && numberHeadings(blocks)
  return blocks.map((block, i): Unit => {
    const { lead, cut } = block
    if (i < cover || cover < 0) return { block, kind: 'title' }
    const next = blocks[i + 1]
    if (lead.is === 'number') {
      const { number } = lead
      if (areHeadings && isNumberedHeading(block, next))
        return { block, kind: 'heading', number, depth: depthOf(block) }
      if (article < 0 || i < article) return { block, kind: 'point', number }
      return { block, kind: 'paragraph', opens: [{ kind: 'number', label: String(number) }] }
    }
    if (lead.is === 'item') {
      const opens = divisionsIn(cut.text)
      return isListed(opens) ? { block, kind: 'item', opens } : { block, kind: 'item' }
    }
    if (lead.is === 'note') return { block, kind: 'paragraph' }
    const isOutline =
      rankOfPart(cut.text) !== null && !holdsSentences(titleOfPart(cut.text)) && isShort(cut.text)
    const kind = isOutline || isHeading(block, next) ? 'heading' : 'paragraph'
    const opens = opensOf(block).map(
      (division): Division =>
        division.kind === 'number' && i < article ? { ...division, kind: 'recital' } : division,
    )
    if (kind === 'heading') return { block, kind, depth: depthOf(block), ...(opens.length > 0 && { opens }) }
    return opens.length === 0 ? { block, kind } : { block, kind: isListed(opens) ? 'item' : kind, opens }
  })
}

/** What ends the title of a paper. */
function isBody({ lead, cut: { text }, bold }: Block): boolean {
  if (lead.is === 'hash') return lead.level > 1
  // '- 313 / 9 - 95 / 96' is no list.
  if (lead.is === 'item' && !/\p{L}/u.test(text)) return false
  if (lead.is !== 'none' || isRecital(text) || rankOfPart(text) !== null) return true
  return !bold && (holdsSentences(text) || isSentence(text))
}

/** The divisions that a block opens; a heading may be the line of an article. */
const opensOf = ({ lead, cut }: Block): readonly Division[] => {
  if (lead.is === 'division') return lead.divisions
  const [article] = lead.is === 'hash' ? divisionsIn(cut.text) : []
  return article?.kind === 'article' ? [article] : []
}

const isListed = ([outermost]: readonly Division[]): boolean =>
  outermost?.kind === 'degree' || outermost?.kind === 'letter' || outermost?.kind === 'roman'

function isHeading(block: Block, next: Block | undefined): boolean {
  const { lead, bold, cut } = block
  if (lead.is === 'hash') return true
  if (!next || next.lead.is === 'item' || next.lead.is === 'note' || goesOn(next.cut.text)) return false
  const { text } = cut
  return (
    isShort(text) && !holdsSentences(text) && (bold || !(ends(text) || endsAtComma(text) || isSentence(text)))
  )
}

const endsAtComma = (text: string): boolean => /[,，、،]$/u.test(text)

/** '1. Introduction' above running text; where numbers follow one another, they are a list. */
function isNumberedHeading({ cut: { text } }: Block, next: Block | undefined): boolean {
  if (!next || next.lead.is === 'item' || next.lead.is === 'note' || goesOn(next.cut.text)) return false
  return isShort(text) && !holdsSentences(text) && !ends(text) && !endsAtComma(text) && isRunning(next)
}

/** Whether numbers number headings: most do, and no other heading stands before them, as above a list of points. */
function numberHeadings(blocks: readonly Block[]): boolean {
  const [cover, first] = [blocks.findIndex(isBody), blocks.findIndex(({ lead }) => lead.is === 'number')]
  if (blocks.slice(cover, first).some((block, i) => isHeading(block, blocks[cover + i + 1]))) return false
  const numbered = blocks.flatMap((block, i) => (block.lead.is === 'number' ? [i] : []))
  const headings = numbered.filter(i => isNumberedHeading(blocks[i]!, blocks[i + 1]))
  return headings.length * 2 > numbered.length
}

const isRunning = ({ lead, cut: { text } }: Block): boolean =>
  lead.is === 'none' && (holdsSentences(text) || isSentence(text) || startsDeeper.test(text))

/** '1. Aims' may be followed by '1.1 Ports' at once. */
const startsDeeper = /^\d{1,2}\.\d/u

const isShort = (text: string): boolean => text.length <= maxHeadingChars && text.split('\n').length <= 2
