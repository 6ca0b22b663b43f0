// The verbs of predicates that a corpus adds: the words are its own, the grammar that of the language.

import type { AddedPredicate, Language, Predicate, VerbForms, Vocabulary } from '../model/index.ts'
import { hasTerms, termsOf } from './catalogue.ts'
import { type Clause, type ClauseRequest, clauseOf } from './grammar/grammar.ts'
import { isolated } from './languages.ts'
import { inNearestLanguage } from './names.ts'

/** A predicate that a corpus adds; null for one of the default vocabulary, and for one that nobody knows. */
export function addedPredicate({ predicates }: Vocabulary, predicate: Predicate): AddedPredicate | null {
  const definition = predicates.get(predicate)
  return definition && 'verb' in definition ? definition : null
}

/**
 * How such a predicate is put. What is yet to come is told by the verb, where the corpus gives its infinitive in the language that
 * is spoken; else as if it were done. Where the corpus has no words in that language, they come in the nearest.
 */
export function clauseOfAdded(
  { id, verb, inverse }: AddedPredicate,
  language: Language,
  request: Omit<ClauseRequest, 'wording'>,
): Clause {
  const { grammar } = termsOf(language)
  const told = inNearestLanguage(request.voice === 'inverse' && inverse ? inverse : verb, language)
  const wording = told?.value ?? { one: id, many: id }
  const isSpoken = told?.language === language && hasTerms(language)
  if (!isSpoken) return foreignClause(wording, request)
  return grammar.clause({ ...request, status: wording.infinitive ? request.status : 'done', wording })
}

/** Words of another language than the sentence's. */
function foreignClause({ one, many }: VerbForms, { before }: Pick<ClauseRequest, 'before'>): Clause {
  const { verb, end } = clauseOf(before.plural ? many : one)
  return { verb: isolated(verb), preposition: null, end: isolated(end) }
}
