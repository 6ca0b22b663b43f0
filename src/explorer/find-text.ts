// Find in a document: the words one types, wherever they stand, forgiving of case, accents and line breaks.

import type { Resumable } from '../graph/index.ts'
import type { Language, Passage, PassageId, SourceDocument, TextRange } from '../model/index.ts'
import { type Folded, fold, unfold } from '../text/index.ts'

/** A place in the text of one side of a passage. */
export type TextHit = TextRange & { readonly passage: PassageId; readonly language: Language }

const marks = /\p{M}/gu
// A text keeps its length where its letters do: one folded unit for each, so that offsets still fit.
const withoutAccents = (text: string): string =>
  [...text]
    .map(character => {
      const bare = character.normalize('NFD').replace(marks, '').toLowerCase()
      return bare.length === character.length ? bare : character
    })
    .join('')

/** Folding a document costs more than searching it; each passage is folded once. */
const foldedByPassage = new WeakMap<Passage, ReadonlyMap<string, Folded>>()

function foldedVersions(passage: Passage) {
  let sides = foldedByPassage.get(passage)
  if (!sides) {
    sides = new Map(
      Object.entries(passage.sides).map(([language, side]) => {
        const folded = fold(side.text)
        return [language, { ...folded, text: withoutAccents(folded.text) }]
      }),
    )
    foldedByPassage.set(passage, sides)
  }
  return sides
}

/** The places of a document that read as `query`, in reading order, those of one passage language by language; in steps. */
export function* findTextInSteps(
  { passages }: Pick<SourceDocument, 'passages'>,
  languages: readonly Language[],
  query: string,
): Resumable<readonly TextHit[]> {
  const wanted = withoutAccents(fold(query).text).trim()
  const found: TextHit[] = []
  if (wanted === '') return found
  for (const passage of passages) {
    for (const language of languages) {
      const side = foldedVersions(passage).get(language)
      if (!side) continue
      for (let i = side.text.indexOf(wanted); i >= 0; i = side.text.indexOf(wanted, i + wanted.length))
        found.push({ passage: passage.id, language, ...unfold(side, i, i + wanted.length) })
    }
    yield
  }
  return found
}

/** Places in the order in which one reads: by passage, then by language, then along the text. */
export function inReadingOrder<P extends TextHit>(
  { passages }: Pick<SourceDocument, 'passages'>,
  languages: readonly Language[],
  places: readonly P[],
): readonly P[] {
  const rank = new Map(passages.map((passage, i) => [passage.id, i]))
  return places
    .filter(place => rank.has(place.passage) && languages.includes(place.language))
    .sort(
      (a, b) =>
        rank.get(a.passage)! - rank.get(b.passage)! ||
        languages.indexOf(a.language) - languages.indexOf(b.language) ||
        a.start - b.start,
    )
}
