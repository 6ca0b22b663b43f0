// Passages with their ids and places.

import type {
  DocumentId,
  LanguageMap,
  LanguageVersion,
  Passage,
  PassageId,
  PassageKind,
} from '../model/index.ts'
import { fold } from './fold.ts'
import { shortName, type Taken, untaken } from './naming.ts'

/** A passage that has no place yet. */
export type PassageDraft = {
  readonly kind: PassageKind
  readonly number?: number
  readonly sides: LanguageMap<LanguageVersion>
}

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
 * place among all that stands directly there. Headings and titles are under nothing; each kind counts by itself.
 */
export function placePassages(document: DocumentId, unplaced: readonly PassageDraft[]): Passage[] {
  const counts = new Map<string, number>()
  const names: Taken = new Map()
  let heading: readonly PassageId[] = []
  let point: readonly PassageId[] = []
  return unplaced.map(passage => {
    const id = `${document}.${untaken(shortName(wordsOf(passage)), names)}` as PassageId
    const outer = passage.kind === 'title' || passage.kind === 'heading'
    if (outer) heading = []
    if (outer || passage.kind === 'point') point = []
    const section = [...heading, ...point]
    if (passage.kind === 'heading') heading = [id]
    if (passage.kind === 'point') point = [id]

    const among = outer ? passage.kind : (section.at(-1) ?? '')
    const paragraph = (counts.get(among) ?? 0) + 1
    counts.set(among, paragraph)
    return { id, document, section, paragraph, ...passage }
  })
}
