// A claim read out, and names in a row: the parts of a sentence. Nothing else joins a predicate to names.

import { type CorpusIndex, oneLine } from '../graph/index.ts'
import {
  type Claim,
  type DefaultPredicate,
  type EntityId,
  type NameGrammar as Inflection,
  isSymmetric,
  type Language,
  type LanguageMap,
  type Predicate,
  statusOf,
  type Vocabulary,
} from '../model/index.ts'
import { addedPredicate, clauseOfAdded } from './added-verbs.ts'
import { hasTerms, termsOf } from './catalogue.ts'
import type { Agreement, Clause, Name, Voice, Wording } from './grammar/grammar.ts'
import { isolated } from './languages.ts'
import { capitalised, labelIn } from './names.ts'
import { spokenLanguage } from './spoken/index.ts'

/** A piece of a sentence: a name, which may bring its article, the words of the verb and its prepositions, or what joins them. */
export type SentencePart =
  | { readonly kind: 'name'; readonly id: EntityId; readonly text: string }
  | { readonly kind: 'verb' | 'text'; readonly text: string }

/** Who speaks of what: a corpus, in a language. One that has no grammar here is spoken of in English. */
export type Speaker = { readonly index: CorpusIndex; readonly language: Language }

const grammarOf = (language: Language) => termsOf(language).grammar

/** What a recommendation is about, in brackets: a colon and commas would be taken for those of the sentence. */
const bracketed = (label: string, colon: string): string =>
  label.replace(/(?: \(([^()]*)\))?\s*:\s+(.+)$/u, (_, paper: string | undefined, subject: string) =>
    paper === undefined ? ` (${subject})` : ` (${paper}${colon} ${subject})`,
  )

/** An entity's name as sentences of a language take it up. */
export function nameFor({ index, language }: Speaker, id: EntityId): Name {
  const entity = index.entities.get(id)
  const found = labelIn(index, id, language)
  const grammar = found ? inflectionIn(entity?.grammar ?? {}, found.language) : {}
  // An article of another language has no place in this one.
  const own = found?.language === language && hasTerms(language) ? grammar : {}
  const label = oneLine(found?.value ?? '') || id
  return {
    text: isolated(
      entity?.type === 'recommendation'
        ? bracketed(label, spokenLanguage(found?.language ?? language).colon)
        : label,
    ),
    type: entity?.type ?? null,
    article: own.article ?? '',
    gender: own.gender ?? null,
    plural: grammar.number === 'plural',
    shore: grammar.shore === true,
  }
}

const inflectionIn = (grammar: LanguageMap<Inflection>, language: Language): Inflection =>
  (Object.hasOwn(grammar, language) ? grammar[language] : null) ?? {}

const agreementOf = (names: readonly Name[]): Agreement => ({
  plural: names.length > 1 || names.some(({ plural }) => plural),
  feminine: names.length > 0 && names.every(({ gender }) => gender === 'feminine'),
})

function wordingOf({ types }: Vocabulary, predicate: DefaultPredicate, objects: readonly Name[]): Wording {
  const isFounded = ({ type }: Name) => type !== null && types.get(type)?.founded === true
  if (objects.length === 0) return predicate
  if (predicate === 'produces' && objects.every(isFounded)) return 'founds'
  if (predicate === 'located-in' && objects.every(({ shore }) => shore)) return 'lies-on'
  return predicate
}

type ListType = 'conjunction' | 'disjunction'

const lists = new Map<string, Intl.ListFormat>()

/** How names are joined in a language: 'A, B and C', or 'A, B or C'. Made when it is first needed, for that takes a while. */
export function listFormatOf(language: Language, type: ListType = 'conjunction'): Intl.ListFormat {
  const { locale } = termsOf(language)
  const key = `${locale} ${type}`
  const list = lists.get(key) ?? new Intl.ListFormat(locale, { type })
  lists.set(key, list)
  return list
}

function listParts(
  speaker: Speaker,
  ids: readonly EntityId[],
  names: readonly Name[],
  preposition: string | null,
): SentencePart[] {
  const { phrase } = grammarOf(speaker.language)
  let at = 0
  return listFormatOf(speaker.language)
    .formatToParts(ids)
    .flatMap(({ type, value }): SentencePart[] => {
      if (type === 'literal') return [{ kind: 'text', text: value }]
      const { before, name } = phrase(names[at]!, preposition, at === 0)
      const part: SentencePart = { kind: 'name', id: ids[at]!, text: name }
      at++
      return before === '' ? [part] : [{ kind: 'verb', text: before }, part]
    })
}

/** Begins with a capital. */
const withCapital = (
  [first, ...others]: readonly SentencePart[],
  language: Language,
): readonly SentencePart[] =>
  first ? [{ ...first, text: capitalised(first.text, language) }, ...others] : []

/** Names in a row, each with its article: 'Belgium, the Netherlands and customs'. */
export const listOf = (speaker: Speaker, ids: readonly EntityId[]): readonly SentencePart[] =>
  listParts(
    speaker,
    ids,
    ids.map(id => nameFor(speaker, id)),
    null,
  )

/** Names in a row where they stand alone: 'The Netherlands and customs'. */
export const capitalisedList = (speaker: Speaker, ids: readonly EntityId[]): readonly SentencePart[] =>
  withCapital(listOf(speaker, ids), speaker.language)

type Statement = Pick<Claim, 'predicate' | 'subjects' | 'objects' | 'status'>

function clauseFor(speaker: Speaker, claim: Statement, asked: Voice) {
  const { vocabulary } = speaker.index
  const added = addedPredicate(vocabulary, claim.predicate)
  const voice = added && !added.inverse ? 'active' : asked
  const isMutual = isSymmetric(vocabulary, claim.predicate)
  const [first, second] =
    voice === 'active' || isMutual
      ? [claim.subjects, isMutual ? [] : claim.objects]
      : [claim.objects, claim.subjects]
  const [before, after] = [first, second].map(ids => ids.map(id => nameFor(speaker, id))) as [Name[], Name[]]
  const ends = { before: agreementOf(before), after: agreementOf(after) }
  const request = { voice, status: statusOf(claim), ...ends }
  const clause: Clause = added
    ? clauseOfAdded(added, speaker.language, request)
    : grammarOf(speaker.language).clause({
        ...request,
        wording: wordingOf(
          vocabulary,
          claim.predicate as DefaultPredicate,
          voice === 'active' ? after : before,
        ),
      })
  return { first, second, before, after, clause }
}

/**
 * A claim as a sentence, without a full stop: 'Belgium and France work together', 'Customs is to take part in Hazeldonk'; told
 * from its objects: 'Hazeldonk is led by Belgium'. Its status has to be said beside it: not every verb that a corpus adds tells it.
 */
export function sentenceOf(
  speaker: Speaker,
  claim: Statement,
  voice: Voice = 'active',
): readonly SentencePart[] {
  const { first, second, before, after, clause } = clauseFor(speaker, claim, voice)
  const { verb, preposition, end } = clause
  const space: SentencePart = { kind: 'text', text: ' ' }
  const parts: SentencePart[] = [
    ...listParts(speaker, first, before, null),
    space,
    { kind: 'verb', text: verb },
    ...(second.length > 0 ? [space, ...listParts(speaker, second, after, preposition)] : []),
    ...(end === '' ? [] : end.startsWith(',') ? [] : [space]),
    ...(end === '' ? [] : [{ kind: 'verb', text: end } as const]),
  ]
  return withCapital(parts, speaker.language)
}

/** The verb of a claim for where the names stand apart: 'zal … leiden', 'participent à'. Its status has to be said beside it. */
export function verbOf(speaker: Speaker, claim: Statement): string {
  return clauseText(clauseFor(speaker, claim, 'active').clause)
}

/** A relation by its name in a language: 'takes part in'. */
export function relationName(vocabulary: Vocabulary, predicate: Predicate, language: Language): string {
  const nobody: Agreement = { plural: false, feminine: false }
  const request = { voice: 'active', status: 'done', before: nobody, after: nobody } as const
  const added = addedPredicate(vocabulary, predicate)
  return clauseText(
    added
      ? clauseOfAdded(added, language, request)
      : grammarOf(language).clause({ ...request, wording: predicate as DefaultPredicate }),
  )
}

/**
 * What an entity is to others by a predicate, as it stands over their names: 'leads', 'are led by'; '… finances EURIEC' where
 * nobody says how that is told from its objects.
 *
 * @param as which end of the predicate it is
 */
export function relationOf(
  speaker: Speaker,
  id: EntityId,
  predicate: Predicate,
  as: 'subject' | 'object',
): string {
  const ends = { subjects: as === 'subject' ? [id] : [], objects: as === 'object' ? [id] : [] }
  const { first, clause } = clauseFor(
    speaker,
    { predicate, ...ends },
    as === 'subject' ? 'active' : 'inverse',
  )
  if (first.length > 0) return clauseText(clause)
  return `…${textOfParts(sentenceOf(speaker, { predicate, ...ends }))}`
}

const clauseText = ({ verb, preposition, end }: Clause): string =>
  // The case that German names stand in is nothing that one says.
  [verb, (preposition ?? '').replace(/\|.*/, ''), ...(end === '' ? [] : ['…', end])]
    .filter(text => text !== '')
    .join(' ')

/** The words of some parts. */
export const textOfParts = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('')
