// What the grammar of a language has to know to make a sentence of a claim.

import type { DefaultPredicate, EntityType, StatusName, VerbForms } from '../../model/index.ts'

/** A name as a sentence takes it up. */
export type Name = {
  /** As it stands in the middle of a sentence. */
  readonly text: string
  readonly type: EntityType | null
  /** The article that stands before it in the language of the sentence; empty where none does. */
  readonly article: string
  readonly gender: 'masculine' | 'feminine' | 'neuter' | null
  readonly plural: boolean
  /** Things lie on it, not in it. */
  readonly shore: boolean
}

/** What verbs and participles agree with: the names at one end of a claim. */
export type Agreement = { readonly plural: boolean; readonly feminine: boolean }

/** A claim is told from its subjects, or from its objects: 'is led by'. */
export type Voice = 'active' | 'inverse'

/** How a predicate is put. To found a body is another word than to draw up a report, to lie on a sea another than in a country. */
export type Wording = DefaultPredicate | 'founds' | 'lies-on'

export type ClauseRequest = {
  /** Of the default vocabulary, or the words in this language and voice of a predicate that a corpus adds. */
  readonly wording: Wording | VerbForms
  readonly voice: Voice
  readonly status: StatusName
  /** The names before the verb, and those after it. */
  readonly before: Agreement
  readonly after: Agreement
}

/** The words between the two ends of a claim, and those after the second. */
export type Clause = {
  readonly verb: string
  /**
   * What the names after the verb stand under, where that grows together with their articles, or shows in them; empty
   * elsewhere. Null after words of another language: there they stand as they do alone.
   */
  readonly preposition: string | null
  /** Empty, or the end of the verb: 'brengt … tot stand'. */
  readonly end: string
}

/** A name with its article: what stands before it, and the name itself, which may hold the article: `au ` `Luxembourg`, `à ` `la France`. */
export type Phrase = { readonly before: string; readonly name: string }

export type Grammar = {
  readonly clause: (telling: ClauseRequest) => Clause
  /**
   * A name after the verb, under what its clause gives as preposition; before the verb, or alone, under null. `isFirst`: of
   * those in a row.
   */
  readonly phrase: (name: Name, preposition: string | null, isFirst?: boolean) => Phrase
}

/** Where the names stand in the words of a verb; without it, after them. */
export const hole = '…'

/** The words of a verb as a clause: 'brengt … tot stand' has an end. */
export function clauseOf(words: string, preposition = '', tail = ''): Clause {
  const [verb = '', end = ''] = words.split(hole)
  return { verb: verb.trim(), preposition, end: end.trim() + tail }
}

/**
 * An infinitive of Dutch or German as the clauses take it: one word has the names before it, and the place of `te` or `zu`:
 * `financieren`, `an|erkennen` as `… |financieren`, `… an|erkennen`.
 */
export function openInfinitive(infinitive: string): string {
  if (/\s/u.test(infinitive)) return infinitive
  return `${hole} ${infinitive.includes('|') ? '' : '|'}${infinitive}`
}

/** An article before a name; one that ends in an apostrophe belongs to it. */
export const withArticle = ({ article, text }: Name): string => {
  if (article === '') return text
  return /['’]$/.test(article) ? `${article.slice(0, -1)}’${text}` : `${article} ${text}`
}
