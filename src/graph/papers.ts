// What the papers of a corpus say, each for itself and together: who figures most, what they share, who said it first.

import type { Claim, DocumentHead, DocumentId, EntityId } from '../model/index.ts'
import { actsIn, type CorpusIndex } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'
import type { Statement } from './same-statement.ts'
import { entitiesConcerned } from './statements.ts'
import { intervalOf } from './time.ts'

/** Something, and how many statements or papers it figures in. */
export type Counted<Id> = { readonly id: Id; readonly count: number }

/** Those with the highest counts first; of equals, in the order of the alphabet. */
const ranked = <Id extends string>(counts: ReadonlyMap<Id, number>): readonly Counted<Id>[] =>
  Array.from(counts, ([id, count]) => ({ id, count })).sort(
    (a, b) => b.count - a.count || (a.id < b.id ? -1 : 1),
  )

const add = <Id>(counts: Map<Id, number>, id: Id): void => void counts.set(id, (counts.get(id) ?? 0) + 1)

/** The statements that each paper makes. */
const statementsByPaper = memoizeByKey(
  (index: CorpusIndex): ReadonlyMap<DocumentId, readonly Statement[]> => {
    const found = new Map<DocumentId, Statement[]>()
    for (const statement of index.statements)
      for (const id of papersOf(statement)) {
        const known = found.get(id)
        if (known) known.push(statement)
        else found.set(id, [statement])
      }
    return found
  },
)

/** The papers that some claims are of, each once. */
export const papersOf = (claims: readonly Claim[]): ReadonlySet<DocumentId> =>
  new Set(claims.map(({ document }) => document))

/** Who and what figures in some statements. */
export type Figures = {
  readonly statements: number
  /** Those that act, in most statements first; a project in whose context something is stated is none of them. */
  readonly actors: readonly Counted<EntityId>[]
  /** Projects, and what is treated as one and does not act. */
  readonly projects: readonly Counted<EntityId>[]
}

function figuresIn(index: CorpusIndex, statements: readonly Statement[]): Figures {
  const counts = new Map<EntityId, number>()
  for (const [claim] of statements) for (const id of entitiesConcerned(claim)) add(counts, id)
  const all = ranked(counts)
  const acts = (id: EntityId) => actsIn(index, id)
  return {
    statements: statements.length,
    actors: all.filter(({ id }) => acts(id)),
    projects: all.filter(({ id }) => index.contexts.has(id) && !acts(id)),
  }
}

/** Who and what figures in all papers. */
export const figuresOf = memoizeByKey((index: CorpusIndex): Figures => figuresIn(index, index.statements))

/** Who and what figures in one of them. */
export const figuresOfPaper = (index: CorpusIndex, id: DocumentId): Figures =>
  figuresIn(index, statementsByPaper(index).get(id) ?? [])

/** What several papers state something about, that in most papers first; and how many statements several papers make. */
export const sharedByPapers = memoizeByKey(
  (index: CorpusIndex): { readonly entities: readonly Counted<EntityId>[]; readonly statements: number } => {
    const papers = new Map<EntityId, Set<DocumentId>>()
    let statements = 0
    for (const statement of index.statements) {
      const of = papersOf(statement)
      if (of.size > 1) statements += 1
      for (const id of entitiesConcerned(statement[0])) {
        const known = papers.get(id) ?? new Set()
        papers.set(id, known)
        for (const paper of of) known.add(paper)
      }
    }
    const counts = Array.from(papers, ([id, { size }]) => [id, size] as const).filter(([, size]) => size > 1)
    return { entities: ranked(new Map(counts)), statements }
  },
)

/** When a paper came out: the day on which its date begins; of one whose date says nothing, after all others. */
const dayOf = ({ date }: DocumentHead): number => intervalOf(date)?.start ?? Number.POSITIVE_INFINITY

/** The papers by their dates, and in the order of the corpus where these are one. */
const papersByDay = memoizeByKey(({ corpus }: CorpusIndex): readonly DocumentHead[] =>
  corpus.documents.toSorted((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)]
    return first < second ? -1 : first > second ? 1 : 0
  }),
)

/** Which of them each is. */
const placesByDay = memoizeByKey(
  (index: CorpusIndex): ReadonlyMap<DocumentId, number> =>
    new Map(papersByDay(index).map(({ id }, i) => [id, i])),
)

/** The first of the papers that make some claims, by their dates; of one date, in the order of the corpus. Null for no claims. */
export function firstPaper(index: CorpusIndex, claims: readonly Claim[]): DocumentHead | null {
  const places = placesByDay(index)
  let first = Number.POSITIVE_INFINITY
  for (const { document } of claims) first = Math.min(first, places.get(document) ?? first)
  return papersByDay(index)[first] ?? null
}

/** How many statements no paper made before, by the paper that does. */
const firstStatements = memoizeByKey((index: CorpusIndex): ReadonlyMap<DocumentId, number> => {
  const counts = new Map<DocumentId, number>()
  for (const statement of index.statements) {
    const first = firstPaper(index, statement)
    if (first) add(counts, first.id)
  }
  return counts
})

/** How many statements a paper makes, and how many of these no paper made before it. */
export const statementsOfPaper = (
  index: CorpusIndex,
  id: DocumentId,
): readonly [all: number, first: number] => [
  statementsByPaper(index).get(id)?.length ?? 0,
  firstStatements(index).get(id) ?? 0,
]

/** The first and the last of the papers, by their dates; null where there is none. */
export function firstAndLast(index: CorpusIndex): readonly [DocumentHead, DocumentHead] | null {
  const [first] = papersByDay(index)
  return first ? [first, papersByDay(index).at(-1)!] : null
}

/** How many papers have each value of a kind: who issued them, what sort of paper they are. Most first. */
export function papersBy(
  { corpus }: CorpusIndex,
  valuesOf: (document: DocumentHead) => readonly string[],
): readonly Counted<string>[] {
  const counts = new Map<string, number>()
  for (const document of corpus.documents) for (const value of valuesOf(document)) add(counts, value)
  return ranked(counts)
}
