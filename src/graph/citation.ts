// Where words stand, in the parts that a citation is made of, and as the line that one pastes.

import type {
  Division,
  DivisionKind,
  Language,
  LanguageMap,
  PassageHead,
  PassageId,
  PassageKind,
  PointKind,
} from '../model/index.ts'
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
  /** The article and what parts it, outermost first; empty where nothing does. */
  readonly divisions: readonly Division[]
  /** What its numbered points are. */
  readonly points: PointKind | null
  /** Its place among the paragraphs of its section, from 1. */
  readonly paragraph: number
  /** The page that each language stands on, or the first and the last; empty where nobody knows. */
  readonly pages: LanguageMap<string>
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
    divisions: passage.divisions ?? [],
    points: document.points,
    paragraph: passage.paragraph,
    pages: passage.pages ?? {},
  }
}

/**
 * The page of a citation, as it is printed there, or the first and the last; null where nobody knows.
 *
 * @param cited the language of the words that are cited; without it, a page that is that of all
 */
export function pageOf({ pages }: Pick<Citation, 'pages'>, cited?: Language): string | null {
  if (cited !== undefined && pages[cited] !== undefined) return pages[cited]
  const [first, ...others] = Object.values(pages)
  return first !== undefined && others.every(other => other === first) ? first : null
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
  /** A page by what is printed on it, or the first and the last: `p. 4`, `pp. 4–5`. */
  readonly page: (label: string) => string
  /** A point that is nothing in particular. */
  readonly point: (n: number) => string
  readonly points: Readonly<Record<PointKind, (n: number) => string>>
  /** A part of an article, or an article, by its label: `art. 6`, `§ 2`. */
  readonly divisions: Readonly<Record<DivisionKind, (label: string) => string>>
  readonly languageName: (language: Language) => string
  /** A title in the wanted language, or else in this other, or the nearest there is. */
  readonly titleIn: (title: LanguageMap<string>, otherwise?: Language) => string
}

/**
 * Where it stands in its document: `Hazeldonk cooperation, par. 1`, `art. 6, § 2, p. 4`; empty for what stands above all sections
 * but the cover. A heading that is not in the reader's language is given in that of the words cited.
 */
export function locationOf(citation: Citation, terms: CitationTerms, cited?: Language): readonly string[] {
  const page = pageOf(citation, cited)
  return [...sectionsOf(citation, terms, cited), ...(page === null ? [] : [terms.page(page)])]
}

function sectionsOf(citation: Citation, terms: CitationTerms, cited?: Language): readonly string[] {
  const { section, divisions, kind } = citation
  if (divisions.length > 0) return divisions.map(division => terms.divisions[division.kind](division.label))
  // A numbered point is one of its document, under whatever heading it stands; and one heading is enough.
  const point = section.findLastIndex(part => part.kind === 'point')
  const parts = section
    .slice(point < 0 ? -1 : point)
    .map(part =>
      part.kind === 'point'
        ? numberedPoint(citation, part.number, terms)
        : shortTitle(terms.titleIn(part.title, cited)),
    )
  switch (kind) {
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

/**
 * What a numbered point is called: `recommendation 3`.
 *
 * @param number the printed number of the point
 */
export const numberedPoint = ({ points }: Citation, number: number, terms: CitationTerms): string =>
  (points === null ? terms.point : terms.points[points])(number)

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
