// What passes of a model's answer: what the passage itself bears out. The rest is dropped, and counted by reason.

import {
  type EntityType,
  isSymmetric,
  type Language,
  type LanguageMap,
  type Passage,
  timeOf,
} from '../../model/index.ts'
import type { ProposedClaim } from '../claims.ts'
import type { ProposedEntity } from '../entities.ts'
import { type ByModel, type Span, spanOf, wordsOf } from '../spans.ts'
import { type AnsweredClaim, type AnsweredEntity, readAnswer } from './answer.ts'
import { endsFit } from './fits.ts'
import type { Known, KnownName } from './known.ts'
import type { ToldName } from './prepare.ts'
import { isNamedIn, placeOf } from './verbatim.ts'

/** Why something of an answer is dropped. */
export const dropReasons = [
  'malformed',
  'id-unusable',
  'type-unknown',
  'name-not-there',
  'id-unknown',
  'end-not-mentioned',
  'ends-do-not-fit',
  'quote-not-there',
  'quote-too-short',
  'time-not-there',
] as const
export type DropReason = (typeof dropReasons)[number]

/** What passed of the answer about one passage. */
export type Passed = {
  readonly passage: Passage
  /** New ones, and those that are known by an id of theirs: the model names them as well, perhaps by other words. */
  readonly entities: readonly ProposedEntity[]
  readonly claims: readonly ProposedClaim[]
  readonly dropped: ReadonlyMap<DropReason, number>
}

/** Neither is taken without reading by `accept`, which asks for 0.8: a model alone is not sure enough. */
const alone = 0.5
const inSeveral = 0.2

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
const maxIdChars = 60
const maxFormChars = 200
/** One word is found anywhere. */
const minQuoteWords = 2

/**
 * Holds an answer against the passage that it is about. Words come out as the passage has them, whatever the answer looked like.
 *
 * @param answer of the model, parsed as JSON; it may be anything
 */
export function throughGate(
  answer: unknown,
  passage: Passage,
  known: Known,
  { told = [], model }: AnsweredBy = {},
): Passed {
  const dropped = new Map<DropReason, number>()
  const drop = (reason: DropReason, times = 1): null => {
    if (times > 0) dropped.set(reason, (dropped.get(reason) ?? 0) + times)
    return null
  }
  const read = readAnswer(answer)
  drop('malformed', read.malformed)
  const by = model === undefined ? {} : { by: { model, isAlone: true } }
  const gate: Gate = { passage, known, drop, by, named: new Map(), aliases: new Map() }
  for (const name of told) followOld(name, gate)
  for (const entity of read.entities) admitEntity(entity, gate)
  const claims = read.claims.flatMap(claim => admittedClaim(claim, gate) ?? [])
  return { passage, entities: [...gate.named.values()], claims, dropped }
}

/** Of an answer, who gave it and what they were told. */
export type AnsweredBy = {
  /** The names that went along when it was asked: ids that are gone since lead to whoever has their words now. */
  readonly told?: readonly ToldName[]
  /** By what name the model goes: proposals say so then. */
  readonly model?: string
}

type Gate = {
  readonly by: { readonly by?: ByModel }
  readonly passage: Passage
  readonly known: Known
  readonly drop: (reason: DropReason) => null
  /** What has passed so far, by id. */
  readonly named: Map<string, ProposedEntity>
  /** New ids of what has one already. */
  readonly aliases: Map<string, string>
}

/** By its entries: a language that is no key of ours may be one of every object. */
const sideIn = ({ sides }: Passage, language: string) =>
  Object.entries(sides).find(([code]) => code === language)?.[1]

function admitEntity(
  { id, type, forms }: AnsweredEntity,
  { passage, known, drop, by, named, aliases }: Gate,
): void {
  const before = known.names.get(aliases.get(id) ?? id)
  if (!before && (!kebab.test(id) || id.length > maxIdChars || named.has(id) || aliases.has(id)))
    return void drop('id-unusable')
  const kind = before?.isSettled
    ? before.type
    : [...known.vocabulary.types.keys()].find(each => each === type)
  if (kind === undefined) return void drop('type-unknown')
  const spans = forms.flatMap(({ language, text: form }) => {
    const side = sideIn(passage, language)
    const place = side === undefined || form.length > maxFormChars ? null : placeOf(form, side.text)
    if (side === undefined || !place) return drop('name-not-there') ?? []
    const sided = { passage: passage.id, language: language as Language, side }
    return [spanOf(sided, place, { reason: 'model', type: kind, entity: null })]
  })
  if (spans.length === 0) return
  const same = before ?? [...known.names.values()].find(name => spans.some(span => isNamedBy(name, span)))
  if (same && same.id !== id) aliases.set(id, same.id)
  const entity = entityOf(same?.id ?? id, same?.isSettled ? same.type : kind, spans, known)
  if (!named.has(entity.id)) named.set(entity.id, { ...entity, ...by })
}

/** Somebody may have made one of two names meanwhile. */
function followOld({ id, forms }: ToldName, { known, aliases }: Gate): void {
  if (known.names.has(id)) return
  const words = Object.entries(forms).flatMap(([language, own]) =>
    own.map(text => ({ language: language as Language, text })),
  )
  const same = [...known.names.values()].find(name => words.some(each => isNamedBy(name, each)))
  if (same) aliases.set(id, same.id)
}

/** Whether these words name it, as it is known. */
const isNamedBy = ({ forms }: KnownName, { language, text }: Pick<Span, 'language' | 'text'>): boolean =>
  forms[language]?.includes(text) ?? false

function entityOf(
  id: string,
  type: EntityType,
  spans: readonly Span[],
  { document, names }: Known,
): ProposedEntity {
  const languages = [...new Set(spans.map(({ language }) => language))]
  const formsIn = (language: Language) => [
    ...new Set(spans.filter(span => span.language === language).map(({ text }) => text)),
  ]
  const forms = Object.fromEntries(languages.map(language => [language, formsIn(language)]))
  const label = Object.fromEntries(
    languages.map(language => [language, formsIn(language).sort((a, b) => b.length - a.length)[0]!]),
  )
  return {
    ...{ document, id, type, spans, why: 'model' },
    forms: forms as LanguageMap<readonly string[]>,
    label: label as LanguageMap<string>,
    score: alone + (languages.length > 1 ? inSeveral : 0),
    known: names.has(id) ? id : null,
  }
}

function admittedClaim(claim: AnsweredClaim, gate: Gate): ProposedClaim | null {
  const { passage, known, drop } = gate
  const { predicate, status } = claim
  const ends = endsOf(claim, gate)
  if (!ends) return null
  const quotes = new Map<string, string>()
  for (const { language, text: words } of claim.quotes) {
    const text = sideIn(passage, language)?.text
    const place = text === undefined ? null : placeOf(words, text)
    if (text === undefined || !place) return drop('quote-not-there')
    const quote = text.slice(place.start, place.end)
    if (wordsOf(quote).length < minQuoteWords) return drop('quote-too-short')
    if (!quotes.has(language)) quotes.set(language, quote)
  }
  // What is said stands without its time, too.
  const when = claim.when !== null && isSaidIn(claim.when, passage) ? claim.when : null
  if (when !== claim.when) drop('time-not-there')
  const score = alone + (quotes.size > 1 ? inSeveral : 0)
  return {
    ...{ document: known.document, predicate, ...ends, status, when, score },
    quotes: Object.fromEntries(quotes) as LanguageMap<string>,
    ...gate.by,
  }
}

/** Whether it is a time, whose years the passage has. */
const isSaidIn = (when: string, { sides }: Passage): boolean => {
  const years = when.match(/\d{4}/g) ?? []
  return (
    years.length > 0 &&
    typeof timeOf(when) === 'object' &&
    years.every(year => Object.values(sides).some(({ text }) => text.includes(year)))
  )
}

function endsOf(
  { predicate, subjects, objects, projects }: AnsweredClaim,
  { passage, known, drop, named, aliases }: Gate,
): Pick<ProposedClaim, 'subjects' | 'objects' | 'projects'> | null {
  const own = (ids: readonly string[]) => [...new Set(ids.map(id => aliases.get(id) ?? id))]
  const [doing, done, within] = [own(subjects), own(objects), own(projects)]
  for (const id of [...doing, ...done, ...within]) {
    if (named.has(id)) continue
    const name = known.names.get(id)
    if (!name) return drop('id-unknown')
    if (!isNamedIn(name, passage)) return drop('end-not-mentioned')
  }
  const typeOf = (id: string) => (named.get(id) ?? known.names.get(id))!.type
  const isAmong = isSymmetric(known.vocabulary, predicate)
  const ends = isAmong
    ? { subjects: own([...doing, ...done]), objects: [], projects: within }
    : { subjects: doing, objects: done, projects: within }
  return endsFit({ predicate, ...ends }, typeOf, known.vocabulary) ? ends : drop('ends-do-not-fit')
}
