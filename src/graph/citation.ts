// Where words stand, in the parts that a citation is made of, and as the line that one pastes.

import type { Language, LanguageMap, PassageHead, PassageId, PassageKind } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { oneLine, shortTitle } from './titles.ts'

/** A heading or a numbered point that words stand under. */
export type SectionPart =
  | { readonly kind: 'heading'; readonly title: LanguageMap<string> }
  | { readonly kind: 'point'; readonly number: number; readonly title: LanguageMap<string> }

export type Citation = {
  /** The document's number as printed. */
  readonly number: string
  /** EDTF. */
  readonly date: string
  readonly kind: PassageKind
  /** The headings and numbered points above it (or that it is), outermost first. */
  readonly section: readonly SectionPart[]
  /** What its numbered points are. */
  readonly points: 'recommendation' | null
  /** Its place among the paragraphs of its section, from 1. */
  readonly paragraph: number
}

/** The citation of a passage; null if there is no such passage. */
export function citationOf(index: CorpusIndex, id: PassageId): Citation | null {
  const passage = index.passages.get(id)
  const document = passage && index.documents.get(passage.document)
  if (!passage || !document) return null
  const own = passage.kind === 'point' || passage.kind === 'heading'
  return {
    number: document.number,
    date: document.date,
    kind: passage.kind,
    section: (own ? [...passage.section, id] : passage.section).flatMap(part => {
      const found = index.passages.get(part)
      return found ? [sectionPart(found, index.titles.get(part) ?? {})] : []
    }),
    points: document.points,
    paragraph: passage.paragraph,
  }
}

function sectionPart({ kind, number }: PassageHead, title: LanguageMap<string>): SectionPart {
  return kind === 'point' && number !== undefined
    ? { kind: 'point', number, title }
    : { kind: 'heading', title }
}

/** The words of a citation in one language. */
export type CitationTerms = {
  /** A text in the language's quotation marks. */
  readonly quoted: (text: string) => string
  /** EDTF as people write it. */
  readonly date: (edtf: string) => string
  readonly of: (date: string) => string
  readonly cover: string
  readonly paragraph: (n: number) => string
  readonly point: (n: number) => string
  readonly recommendation: (n: number) => string
  readonly languageName: (language: Language) => string
  /** A title in the wanted language, or else in this other, or the nearest there is. */
  readonly titleIn: (title: LanguageMap<string>, otherwise?: Language) => string
}

/**
 * Where it stands in its document: `Hazeldonk cooperation, par. 1`; empty for what stands above all sections but the
 * cover. A heading that is not in the reader's language is given in that of the words cited.
 */
export function locationOf(citation: Citation, terms: CitationTerms, cited?: Language): readonly string[] {
  const numbered = citation.points === 'recommendation' ? terms.recommendation : terms.point
  // A numbered point is one of its document, under whatever heading it stands.
  const point = citation.section.findLastIndex(part => part.kind === 'point')
  const parts = citation.section
    .slice(Math.max(point, 0))
    .map(part =>
      part.kind === 'point' ? numbered(part.number) : shortTitle(terms.titleIn(part.title, cited)),
    )
  switch (citation.kind) {
    case 'title':
      return [...parts, terms.cover]
    case 'heading':
    case 'point':
      return parts
    case 'paragraph':
    case 'item':
      return [...parts, terms.paragraph(citation.paragraph)]
  }
}

/** One line: `928/2, Hazeldonk cooperation, par. 1`. */
export const citationLine = (citation: Citation, terms: CitationTerms, cited?: Language): string =>
  [citation.number, ...locationOf(citation, terms, cited)].join(', ')

/**
 * All that someone else needs to find the words again: `“sinds 2006 …” (928/2 of 17 June 2023, Hazeldonk
 * cooperation, par. 1, Dutch)`.
 */
export function citationText(
  citation: Citation,
  quote: { readonly text: string; readonly language: Language },
  terms: CitationTerms,
): string {
  const place = [
    `${citation.number} ${terms.of(terms.date(citation.date))}`,
    ...locationOf(citation, terms, quote.language),
    terms.languageName(quote.language),
  ]
  return `${terms.quoted(oneLine(quote.text))} (${place.join(', ')})`
}
