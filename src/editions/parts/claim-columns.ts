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
import { nameColumn, readNames } from './names.ts'
import { PackedReader, packed, signed, unsigned } from './packed-numbers.ts'

export type ClaimColumns = {
  /** Ids, without that of the document. */
  readonly claims: string
  /** Of each claim: its shape; its subjects, objects and projects; the passage of its first quote, by its place in the document. */
  readonly statements: string
}

/** What the claims of all documents have in common; what they refer to, by its place in these lists. */
export type ClaimLists = {
  readonly predicates: readonly Predicate[]
  readonly statuses: readonly Status[]
  readonly times: readonly string[]
  /**
   * Each once: the predicate; the status and the time and one (0: none); how many subjects, objects and projects; and of each
   * quote how many passages after the first it stands, and its language among those of the document.
   */
  readonly shapes: readonly string[]
}

/** Writes the columns of one document after the other; the lists that they refer to grow with each. */
export function claimColumns(entityAt: ReadonlyMap<EntityId, number>): {
  readonly lists: ClaimLists
  readonly columnsOf: (
    document: DocumentHead,
    spoken: readonly Language[],
    claims: readonly Claim[],
  ) => ClaimColumns
} {
  const [predicates, statuses, times, shapes] = [
    places<Predicate>(),
    places<Status>(),
    places<string>(),
    places<string>(),
  ]
  const shapeOf = (
    { predicate, status, when, subjects, objects, projects, quotes }: Claim,
    passageAt: ReadonlyMap<string, number>,
    spoken: readonly Language[],
  ): string => {
    const first = passageAt.get(quotes[0].passage)!
    return packed([
      predicates.of(predicate),
      status === undefined ? 0 : statuses.of(status) + 1,
      when === undefined ? 0 : times.of(when) + 1,
      ...[subjects.length, objects.length, projects.length],
      ...quotes.flatMap(({ passage, language }) => [
        unsigned(passageAt.get(passage)! - first),
        spoken.indexOf(language),
      ]),
    ])
  }
  return {
    lists: {
      predicates: predicates.all,
      statuses: statuses.all,
      times: times.all,
      shapes: shapes.all,
    },
    columnsOf({ id, passages }, spoken, own) {
      const passageAt = new Map<string, number>(passages.map(({ id }, i) => [id, i]))
      const numbersOf = (claim: Claim): readonly number[] => [
        shapes.of(shapeOf(claim, passageAt, spoken)),
        ...[claim.subjects, claim.objects, claim.projects].flatMap(ids => ids.map(id => entityAt.get(id)!)),
        passageAt.get(claim.quotes[0].passage)!,
      ]
      return {
        claims: nameColumn(
          own.map(({ id }) => id),
          `${id}~`,
        ),
        statements: packed(own.flatMap(numbersOf)),
      }
    },
  }
}

/** A list that grows: gives each value a place in it, the same for the same. */
function places<Value>() {
  const all: Value[] = []
  const known = new Map<Value, number>()
  return {
    all,
    of(value: Value): number {
      const place = known.get(value) ?? all.push(value) - 1
      known.set(value, place)
      return place
    },
  }
}

/** What claims of one shape have in common. */
export type ClaimShape = {
  readonly predicate: Predicate
  readonly status: Status | undefined
  readonly when: string | undefined
  readonly counts: readonly [subjects: number, objects: number, projects: number]
  /** How many passages after the first quote's each stands, and its language among those of the document. */
  readonly quotes: readonly (readonly [after: number, language: number])[]
}

/** @throws {RangeError} where a shape is none */
export function readShapes({ predicates, statuses, times, shapes }: ClaimLists): readonly ClaimShape[] {
  return shapes.map((shape): ClaimShape => {
    const numbers = new PackedReader(shape)
    const predicate = predicates[numbers.below(predicates.length)]!
    const status = statuses[numbers.below(statuses.length + 1) - 1]
    const when = times[numbers.below(times.length + 1) - 1]
    const counts = [numbers.next(), numbers.next(), numbers.next()] as const
    const quotes: [number, number][] = []
    do quotes.push([signed(numbers.next()), numbers.next()])
    while (!numbers.atEnd())
    return { predicate, status, when, counts, quotes }
  })
}

/** @throws {RangeError} where a column is none, or refers to what is not there */
export function readClaims(
  document: DocumentHead,
  { claims, statements, spoken }: ClaimColumns & { readonly spoken: readonly Language[] },
  shapes: readonly ClaimShape[],
  entities: readonly Entity[],
): readonly Claim[] {
  const numbers = new PackedReader(statements)
  const placesOf = placesIn(document, spoken)
  const read = readNames(claims, `${document.id}~`).map((id): Claim => {
    const at = numbers.below(shapes.length)
    const shape = shapes[at]!
    const { predicate, status, when, counts } = shape
    const subjects = readEnds(numbers, counts[0], entities)
    const objects = readEnds(numbers, counts[1], entities)
    const projects = readEnds(numbers, counts[2], entities)
    const quotes = placesOf(shape, numbers.below(document.passages.length))
    const claim = { id: id as ClaimId, document: document.id, predicate, subjects, objects, projects, quotes }
    if (status === undefined) return when === undefined ? claim : { ...claim, when }
    return when === undefined ? { ...claim, status } : { ...claim, status, when }
  })
  numbers.end()
  return read
}

const none: readonly never[] = []

function readEnds(numbers: PackedReader, count: number, entities: readonly Entity[]): readonly EntityId[] {
  if (count === 0) return none
  const ends: EntityId[] = []
  for (let i = 0; i < count; i++) ends.push(entities[numbers.below(entities.length)]!.id)
  return ends
}

/** Where the quotes of claims of a shape stand, by the passage of the first. Many claims stand in the same places. */
function placesIn({ passages }: DocumentHead, spoken: readonly Language[]) {
  const known = new Map<ClaimShape, Claim['quotes'][]>()
  const placeOf = (passage: number, language: number): QuotePlace => {
    const [at, code] = [passages[passage], spoken[language]]
    if (!at || !code) throw new RangeError(`No quote in ${passage}, ${language}.`)
    return { language: code, passage: at.id }
  }
  return (shape: ClaimShape, first: number): Claim['quotes'] => {
    const byPassage = known.get(shape) ?? []
    known.set(shape, byPassage)
    byPassage[first] ??= shape.quotes.map(([after, language]) =>
      placeOf(first + after, language),
    ) as readonly QuotePlace[] as Claim['quotes']
    return byPassage[first]
  }
}
