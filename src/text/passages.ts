// Passages with their ids and places.

import type {
  Division,
  DocumentId,
  LanguageMap,
  LanguageVersion,
  Passage,
  PassageId,
  PassageKind,
} from '../model/index.ts'
import { walk } from './divisions.ts'
import { fold } from './fold.ts'
import { shortName, type Taken, untaken } from './naming.ts'

/** A passage that has no place yet. */
export type PassageDraft = {
  readonly kind: PassageKind
  readonly number?: number
  /** The articles, §§ and so on that it opens. */
  readonly opens?: readonly Division[]
  /** Of a heading: how deep it stands (see `depthOf`). */
  readonly depth?: number
  readonly sides: LanguageMap<LanguageVersion>
}

/** A heading that what follows stands under; the title of an article ends with it. */
type Heading = { readonly id: PassageId; readonly depth: number; readonly isInArticle: boolean }

/** The printed number of a point: another point before it changes that, and not what it says. */
const ownNumber = /^\s*\d+[.)]?\s*/u

/** What a passage is named after: its words in the first language that has it, however they are set. */
function wordsOf({ number, sides }: PassageDraft): string {
  const text = Object.values(sides)[0]?.text ?? ''
  return fold(number === undefined ? text : text.replace(ownNumber, '')).text.trim()
}

/**
 * Names the passages of a document after their words and puts each under its heading and numbered point; what follows a
 * point is under it until the next point or heading. A point itself is under the heading; its `paragraph` is its
 * place among all that stands directly there. A heading stands under those that are less deep; each kind counts by itself.
 * Where there are articles, recitals and the like, it is told in which each stands.
 */
export function placePassages(document: DocumentId, unplaced: readonly PassageDraft[]): Passage[] {
  const counts = new Map<string, number>()
  const names: Taken = new Map()
  const divisions = walk()
  let headings: readonly Heading[] = []
  let point: readonly PassageId[] = []
  return unplaced.map(({ opens = [], depth = 0, ...passage }) => {
    const id = `${document}.${untaken(shortName(wordsOf(passage)), names)}` as PassageId
    const outer = passage.kind === 'title' || passage.kind === 'heading'
    const path = divisions.at(passage.kind, opens)
    const isInArticle = path[0]?.kind === 'article'
    if (opens[0]?.kind === 'article') headings = headings.filter(above => !above.isInArticle)
    if (outer) headings = passage.kind === 'title' ? [] : headings.filter(above => above.depth < depth)
    if (outer || passage.kind === 'point') point = []
    const section = [...headings.map(above => above.id), ...point]
    if (passage.kind === 'heading') headings = [...headings, { id, depth, isInArticle }]
    if (passage.kind === 'point') point = [id]

    const among = passage.kind === 'title' ? 'title' : `${outer ? 'heading' : ''} ${section.at(-1) ?? ''}`
    const paragraph = (counts.get(among) ?? 0) + 1
    counts.set(among, paragraph)
    return { id, document, section, paragraph, ...passage, ...(path.length > 0 && { divisions: path }) }
  })
}
