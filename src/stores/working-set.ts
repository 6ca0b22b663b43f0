// Which part of a corpus is looked at: what it is asked for, and the claims and documents that this means.

import type { ClaimId, DocumentId, EntityId } from '../model/index.ts'
import type { Asker } from './asking.ts'
import { type Amounts, endPredicates, type Frame } from './contents.ts'
import { iriRef, literal, own, portionSize, portions, prologue, values } from './sparql.ts'
import { toldOrCounted } from './told-or-counted.ts'

/** What is asked for beside the strongest. Data: it stands in the address. */
export type Wanted = {
  /** What is stated of them: {@link claimsAroundOne} statements each, twice as many of who stands there twice. */
  readonly around: readonly EntityId[]
  /** All that is stated in them, and all of their passages. */
  readonly documents: readonly DocumentId[]
  /** Single claims, which a link names. */
  readonly claims: readonly ClaimId[]
  /** The strongest of papers of these years alone; null of all. */
  readonly period: Period | null
}

/** Years, both ends with them; null where it is open. */
export type Period = { readonly from: number | null; readonly until: number | null }

export const nothingWanted: Wanted = { around: [], documents: [], claims: [], period: null }

/** Up to so many a corpus is looked at whole. */
const wholeUpTo: Amounts = { documents: 12, entities: 1_500, statements: 2_500 }

/** Of a larger one, the so many that most is stated of, and so many of the claims between them. */
const strongestEntities = 120
const strongestClaims = 500

/** Of one that is asked for, so many of the claims about it, as often as it is asked for. */
export const claimsAroundOne = 200

/** And of the claims of a document. */
const claimsOfOneDocument = 2_000

/** More than this no page draws in time; what was asked for last gives way. */
const maxClaims = 6_000

/** Whether there is so little of a corpus that all of it can be looked at. */
export const isSmall = ({ documents, entities, statements }: Amounts): boolean =>
  documents <= wholeUpTo.documents && entities <= wholeUpTo.entities && statements <= wholeUpTo.statements

const ends = values('p', endPredicates)

/** Full IRIs of claims, each once. */
export async function claimsWanted(
  asker: Asker,
  frame: Frame,
  { around, documents, claims, period }: Wanted,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { within } = frame
  const column = async (query: string) =>
    (await asker.rows(`${prologue}\n${query}`, signal)).map(([iri]) => iri!)
  const first = period
    ? column(strongestOf(period, within))
    : isSmall(frame.amounts)
      ? column(`SELECT ?c { ${within} ?c a verband:Claim } }`)
      : strongest(asker, frame, signal)
  const more = [
    // In the order in which the store gives them: to put thousands in another takes it ten times as long.
    ...[...timesOf(around)].map(([id, times]) =>
      column(
        `SELECT DISTINCT ?c { ${ends} ${within} ?c a verband:Claim ; ?p ${own('entity', id)} } } LIMIT ${claimsAroundOne * times}`,
      ),
    ),
    ...documents.map(id =>
      column(
        `SELECT ?c { ${within} ?c a verband:Claim ; prov:wasDerivedFrom ${own('document', id)} } } LIMIT ${claimsOfOneDocument}`,
      ),
    ),
    ...[...portions(claims, portionSize)].map(async some =>
      column(
        `SELECT ?c { VALUES ?c { ${some.map(id => own('claim', id)).join(' ')} } ${within} ?c a verband:Claim } }`,
      ),
    ),
  ]
  const found = await Promise.all([...more, first])
  return [...new Set(found.flat())].slice(0, maxClaims)
}

function timesOf(ids: readonly EntityId[]): ReadonlyMap<EntityId, number> {
  const times = new Map<EntityId, number>()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  return times
}

/** Those of whom most is stated, of equals always the same, as the corpus counts it, or as they are counted now. */
async function leading(
  asker: Asker,
  { graph, within }: Frame,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const rows = await toldOrCounted(
    asker,
    {
      told: `SELECT ?e ?n { GRAPH ${iriRef(graph)} { ?e a verband:Entity ; verband:claims ?n } } ORDER BY DESC(?n) ?e LIMIT ${strongestEntities}`,
      counted: `SELECT ?e (COUNT(?c) AS ?n) { ${values('p', endPredicates.slice(0, 2))} ${within} ?c a verband:Claim ; ?p ?e } }
GROUP BY ?e ORDER BY DESC(?n) ?e LIMIT ${strongestEntities}`,
    },
    signal,
  )
  return rows.map(([iri]) => iri!)
}

/** The claims that join those of whom most is stated. */
async function strongest(asker: Asker, frame: Frame, signal: AbortSignal): Promise<readonly string[]> {
  const claims = await asker.rows(
    `${prologue}
SELECT ?c (COUNT(DISTINCT ?e) AS ?n) { ${values('e', await leading(asker, frame, signal))} ${ends} ${frame.within} ?c ?p ?e . ?c a verband:Claim } }
GROUP BY ?c HAVING (COUNT(DISTINCT ?e) > 1) ORDER BY DESC(?n) ?c LIMIT ${strongestClaims}`,
    signal,
  )
  return claims.map(([iri]) => iri!)
}

/** The claims of papers of some years that join most. */
function strongestOf({ from, until }: Period, within: string): string {
  // Dates may be years alone: as texts they stand in order, and before their months.
  const isIn = [
    ...(from === null ? [] : [`STR(?date) >= ${literal(yearIn(from))}`]),
    ...(until === null ? [] : [`STR(?date) < ${literal(yearIn(until + 1))}`]),
  ]
  const filter = isIn.length > 0 ? `FILTER (${isIn.join(' && ')})` : ''
  return `SELECT ?c (COUNT(DISTINCT ?e) AS ?n) { ${ends} ${within} ?d a verband:Document ; dcterms:date ?date . ${filter} ?c prov:wasDerivedFrom ?d ; a verband:Claim ; ?p ?e } }
GROUP BY ?c HAVING (COUNT(DISTINCT ?e) > 1) ORDER BY DESC(?n) ?c LIMIT ${strongestClaims}`
}

const yearIn = (year: number): string => String(year).padStart(4, '0')
