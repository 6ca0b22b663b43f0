// Where the languages of papers differ as CSV: a row for each place, with the text of each language beside one another.

import { citationOf, pageOf, type TextIndex } from '../../graph/index.ts'
import type { EntityId, Language, PassageId, QuotedClaim } from '../../model/index.ts'
import { nameIn, type Speaker, sentenceOf, textOfParts, withoutIsolation } from '../../terms/index.ts'
import type { TextPieces } from '../pieces.ts'
import { type CellValue, writeSpreadsheet } from './delimited.ts'

/** A place where the languages differ: in what is stated there, in whom the passage names, or in having it at all. */
export type DifferingPlace = { readonly passage: PassageId } & (
  | { readonly kind: 'unlike' | 'in-some'; readonly claim: QuotedClaim }
  | { readonly kind: 'named'; readonly entity: EntityId }
  | { readonly kind: 'missing' }
)

const header = [
  'kind',
  'document',
  'date',
  'paragraph',
  'page',
  'passage',
  'statement',
  'entity',
  'label',
  'note',
]

function labelOf({ index, language }: Speaker, place: DifferingPlace): string | undefined {
  switch (place.kind) {
    case 'unlike':
    case 'in-some':
      return withoutIsolation(textOfParts(sentenceOf({ index, language }, place.claim, 'active')))
    case 'named':
      return nameIn(index, place.entity, language)
    case 'missing':
      return undefined
  }
}

/** How the languages differ, as the editor puts it: in the speaker's language, or another. */
function noteOf({ language }: Speaker, place: DifferingPlace): string | undefined {
  const said = 'claim' in place ? place.claim.difference : undefined
  return said && (said[language] ?? Object.values(said)[0])
}

function* rowsOf(
  speaker: Speaker,
  texts: TextIndex,
  places: Iterable<DifferingPlace>,
): Generator<readonly CellValue[]> {
  const { languages } = speaker.index.corpus
  for (const place of places) {
    const citation = citationOf(speaker.index, place.passage)
    const sides = texts.passages.get(place.passage)?.sides ?? {}
    const quoted = (language: Language) =>
      'claim' in place ? place.claim.quotes.find(quote => quote.language === language)?.exact : undefined
    yield [
      ...[place.kind, citation?.number, citation?.date, citation?.paragraph],
      ...[(citation && pageOf(citation)) ?? undefined, place.passage],
      'claim' in place ? place.claim.id : undefined,
      'entity' in place ? place.entity : undefined,
      ...[labelOf(speaker, place), noteOf(speaker, place)],
      ...languages.map(
        language => (sides as Partial<Record<Language, { readonly text: string }>>)[language]?.text,
      ),
      ...languages.map(quoted),
    ]
  }
}

/**
 * The file, in pieces: names, sentences and notes in the speaker's language; of each language of the corpus the passage and the words
 * quoted in it, empty where it has none.
 */
export function* differencesCsv(
  speaker: Speaker,
  texts: TextIndex,
  places: Iterable<DifferingPlace>,
): TextPieces {
  const { languages } = speaker.index.corpus
  yield* writeSpreadsheet(
    [...header, ...languages.map(code => `text_${code}`), ...languages.map(code => `quote_${code}`)],
    rowsOf(speaker, texts, places),
  )
}
