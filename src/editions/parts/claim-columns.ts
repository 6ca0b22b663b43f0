// The claims of a document without their words, as columns.

import type {
  Claim,
  ClaimId,
  DocumentHead,
  Entity,
  EntityId,
  Language,
  Predicate,
  QuotePlace,
  Status,
} from '../../model/index.ts'
import { asName, fullName } from './names.ts'
import { type PackedReader, packed, unpacked } from './packed-numbers.ts'

export type ClaimColumns = {
  /** Ids, without that of the document. */
  readonly claims: readonly string[]
  /**
   * Of each claim: its predicate, status and time (one more than their places in the lists, 0 for none); how many subjects and
   * which, the same of objects, of projects; how many quotes, and of each its passage and its language, both by their place in the document.
   */
  readonly statements: string
}

/** What claims of all documents refer to by its place. */
export type ClaimLists = {
  readonly predicates: readonly Predicate[]
  readonly statuses: readonly Status[]
  readonly times: readonly string[]
}

export function claimLists(claims: readonly Claim[]): ClaimLists {
  const each = <Value>(values: readonly (Value | undefined)[]): readonly Value[] =>
    [...new Set(values)].flatMap(value => (value === undefined ? [] : [value]))
  return {
    predicates: each(claims.map(({ predicate }) => predicate)),
    statuses: each(claims.map(({ status }) => status)),
    times: each(claims.map(({ when }) => when)),
  }
}

export function claimColumns(
  { id, passages }: DocumentHead,
  claims: readonly Claim[],
  spoken: readonly Language[],
  lists: ClaimLists,
  entityAt: ReadonlyMap<EntityId, number>,
): ClaimColumns {
  const placeIn = <Value>(values: readonly Value[]) => {
    const places = new Map(values.map((value, i) => [value, i + 1]))
    return (value: Value | undefined) => (value === undefined ? 0 : places.get(value)!)
  }
  const [predicate, status, time] = [placeIn(lists.predicates), placeIn(lists.statuses), placeIn(lists.times)]
  const passageAt = new Map(passages.map(({ id }, i) => [id, i]))
  const ends = (ids: readonly EntityId[]) => [ids.length, ...ids.map(id => entityAt.get(id)!)]
  const numbersOf = (claim: Claim): readonly number[] => [
    predicate(claim.predicate),
    status(claim.status),
    time(claim.when),
    ...ends(claim.subjects),
    ...ends(claim.objects),
    ...ends(claim.projects),
    claim.quotes.length,
    ...claim.quotes.flatMap(({ passage, language }) => [passageAt.get(passage)!, spoken.indexOf(language)]),
  ]
  return {
    claims: claims.map(claim => asName(claim.id, `${id}~`)),
    statements: packed(claims.flatMap(numbersOf)),
  }
}

/** @throws {RangeError} where a column is none, or refers to what is not there */
export function readClaims(
  document: DocumentHead,
  { claims, statements, spoken }: ClaimColumns & { readonly spoken: readonly Language[] },
  { predicates, statuses, times }: ClaimLists,
  entities: readonly Entity[],
): readonly Claim[] {
  const beginning = `${document.id}~`
  const numbers = unpacked(statements)
  const placeIn = placesOf(document, spoken)
  const read = claims.map((name): Claim => {
    const predicate = predicates[numbers.below(predicates.length + 1) - 1]
    if (predicate === undefined) throw new RangeError('A claim without a predicate.')
    const status = statuses[numbers.below(statuses.length + 1) - 1]
    const when = times[numbers.below(times.length + 1) - 1]
    const subjects = readEnds(numbers, entities)
    const objects = readEnds(numbers, entities)
    const projects = readEnds(numbers, entities)
    const claim = {
      ...{ id: fullName(name, beginning) as ClaimId, document: document.id },
      ...{ predicate, subjects, objects, projects, quotes: readPlaces(numbers, placeIn) },
    }
    if (when === undefined && status === undefined) return claim
    return { ...claim, ...(when !== undefined && { when }), ...(status && { status }) }
  })
  numbers.end()
  return read
}

const none: readonly never[] = []

function readEnds(numbers: PackedReader, entities: readonly Entity[]): readonly EntityId[] {
  const count = numbers.next()
  if (count === 0) return none
  const ends: EntityId[] = []
  for (let i = 0; i < count; i++) ends.push(entities[numbers.below(entities.length)]!.id)
  return ends
}

function readPlaces(numbers: PackedReader, placeIn: (numbers: PackedReader) => QuotePlace): Claim['quotes'] {
  const count = numbers.next()
  if (count === 0) throw new RangeError('A claim without a quote.')
  const places: [QuotePlace, ...QuotePlace[]] = [placeIn(numbers)]
  while (places.length < count) places.push(placeIn(numbers))
  return places
}

/** Reads a passage and a language of a document. Many claims stand in the same place. */
function placesOf(
  { passages }: DocumentHead,
  languages: readonly Language[],
): (numbers: PackedReader) => QuotePlace {
  const known: QuotePlace[] = []
  return numbers => {
    const passage = numbers.below(passages.length)
    const language = numbers.below(languages.length)
    const at = passage * languages.length + language
    known[at] ??= { language: languages[language]!, passage: passages[passage]!.id }
    return known[at]
  }
}
