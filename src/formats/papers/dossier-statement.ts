// A statement as a dossier tells it: a sentence, the words behind it, where they stand, and what is to be said beside them.

import {
  type CorpusIndex,
  citationLine,
  citationOf,
  isInSomeLanguages,
  oneLine,
  type Statement,
} from '../../graph/index.ts'
import type { Claim, DocumentId, Language, Quote } from '../../model/index.ts'
import {
  citationTerms,
  isolated,
  ownLanguageFirst,
  sentenceOf,
  termsOf,
  textInNearestLanguage,
  textOfParts,
  timeIn,
} from '../../terms/index.ts'
import type { Extract } from '../extract.ts'

export type DossierStatement = {
  /** The same wherever the statement is told again, of another paper too. */
  readonly number: number
  readonly sentence: string
  /** Whether it is the first time that it is told: others lead there. */
  readonly first: boolean
  /** Told with the words of this paper under an earlier entry: no quotes here. */
  readonly again: boolean
  readonly quotes: readonly (Worded & { readonly citation: string })[]
  readonly notes: readonly { readonly kind: string; readonly text: string }[]
  /** Which other papers state it; empty where none does. */
  readonly elsewhere: string
}

export type Worded = { readonly language: Language; readonly text: string }

/** What a dossier has told so far: the number of each statement, and the claims that were quoted. */
export class Told {
  readonly #numbers = new Map<Statement, number>()
  readonly #quoted = new Set<Claim>()

  numberOf({ statementOf }: CorpusIndex, [first]: Statement): { number: number; first: boolean } {
    const statement = statementOf.get(first.id) ?? [first]
    const known = this.#numbers.get(statement)
    const number = known ?? this.#numbers.size + 1
    this.#numbers.set(statement, number)
    return { number, first: known === undefined }
  }

  /** Whether all of them were quoted before; from now on they are. */
  quotes(claims: Statement): boolean {
    const before = claims.every(claim => this.#quoted.has(claim))
    for (const claim of claims) this.#quoted.add(claim)
    return before
  }
}

/** A statement as one paper makes it, by these of its claims; `others` are those of other papers that are told of. */
export function dossierStatement(
  extract: Extract,
  claims: Statement,
  others: readonly Claim[],
  told: Told,
): DossierStatement {
  const { index, language } = extract
  const [claim] = claims
  const again = told.quotes(claims)
  const papers = [...new Set(others.map(({ document }) => document))]
  return {
    ...told.numberOf(index, claims),
    sentence: sentenceIn(extract, claim),
    again,
    quotes: again ? [] : claims.flatMap(claim => quotesOf(extract, claim)),
    notes: again ? [] : claims.flatMap(claim => notesOf(extract, claim)),
    elsewhere:
      papers.length > 0 ? termsOf(language).dossier.alsoStatedIn(numbersInARow(extract, papers)) : '',
  }
}

function numbersInARow({ index, language }: Extract, papers: readonly DocumentId[]): string {
  const numbers = papers.map(id => isolated(oneLine(index.documents.get(id)?.number ?? id)))
  return new Intl.ListFormat(termsOf(language).locale).format(numbers)
}

/** 'Belgium and France work together (since 2006)', 'KMAR is to take part in Hazeldonk (planned)'. */
function sentenceIn(extract: Extract, claim: Claim): string {
  const terms = termsOf(extract.language)
  const { status, when } = claim
  const notes = [...(status ? [terms.statuses[status]] : []), ...(when ? [timeIn(when, terms)] : [])]
  const sentence = textOfParts(sentenceOf(extract, claim))
  return notes.length > 0 ? `${sentence} (${notes.join(', ')})` : sentence
}

/** Quotes with the reader's own language first. */
const inOwnOrder = (quotes: readonly Quote[], own: Language): readonly Quote[] =>
  ownLanguageFirst(
    quotes.map(({ language }) => language),
    own,
  ).flatMap(language => quotes.filter(quote => quote.language === language))

function quotesOf({ index, language: own }: Extract, { id }: Claim): DossierStatement['quotes'] {
  const citing = citationTerms(own)
  const { quotes = [] } = index.claims.get(id) ?? {}
  return inOwnOrder(quotes, own).map(({ language, exact, passage }) => {
    const citation = citationOf(index, passage)
    return {
      language,
      text: citing.quoted(oneLine(exact)),
      citation: [
        ...(citation ? [citationLine(citation, citing, language)] : []),
        citing.languageName(language),
      ].join(', '),
    }
  })
}

/** That not all languages of its paper make it, how they differ, and what the editor adds. */
function notesOf({ index, language: own }: Extract, claim: Claim): DossierStatement['notes'] {
  const { difference, remark } = index.claims.get(claim.id) ?? {}
  const { locale, statement } = termsOf(own)
  const citing = citationTerms(own)
  const alone = isInSomeLanguages(index, claim)
  const speaking = claim.quotes.map(({ language }) => citing.languageName(language))
  const differs = alone
    ? statement.oneLanguage(new Intl.ListFormat(locale).format(speaking))
    : statement.differs
  return [
    ...(alone || difference
      ? [{ kind: differs, text: isolated(oneLine(textInNearestLanguage(difference ?? {}, own))) }]
      : []),
    ...(remark
      ? [{ kind: statement.note, text: isolated(oneLine(textInNearestLanguage(remark, own))) }]
      : []),
  ]
}
