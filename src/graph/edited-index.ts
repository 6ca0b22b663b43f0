// The index of a corpus that is being edited: made of the one before, of which only what the changed claims are in is made anew.

import { type Claim, type ClaimId, type EntityId, isHubType, type Overview } from '../model/index.ts'
import { type ClaimChanges, claimChanges, placeIn, withChanged } from './claim-changes.ts'
import {
  type CorpusIndex,
  type CorpusParts,
  contextsInSteps,
  contextsOf,
  endsOf,
  groupByInSteps,
  indexOfParts,
  indexOverview,
  indexWithWords,
  madeParts,
  type PartsOfClaims,
} from './corpus-index.ts'
import { lazy, made } from './lazy.ts'
import { type Lookup, patchedMap } from './patched-map.ts'
import { runToEnd } from './resumable.ts'
import { type Statement, statementKey } from './same-statement.ts'
import type { TextSummary } from './text-summary.ts'

/**
 * Indexes a corpus after an edit, as `indexOverview` does. What is the same object in both (entities, claims) is taken to be the same.
 *
 * @param before an index of the corpus before the edit
 */
export function indexAfterEdit(
  before: CorpusIndex,
  corpus: Overview,
  summary: () => TextSummary,
): CorpusIndex {
  if (before.corpus === corpus) return indexWithWords(before, summary)
  const changes = editedClaims(before, corpus)
  const parts = madeParts(before)
  return changes && parts
    ? indexOfParts(before, corpus, summary, editedParts(before, parts, corpus, changes))
    : indexOverview(corpus, summary)
}

/** Which claims an edit has changed; null where it has changed more than claims, or too many of them. */
export const editedClaims = (before: CorpusIndex, after: Overview): ClaimChanges | null =>
  before.corpus.entities === after.entities && before.corpus.vocabulary === after.vocabulary
    ? claimChanges(before.corpus, after).changes
    : null

function editedParts(
  before: CorpusIndex,
  parts: CorpusParts,
  corpus: Overview,
  changes: ClaimChanges,
): PartsOfClaims {
  const place = placeIn(corpus)
  const contexts = editedContexts(before, corpus, changes)
  const contextsOfClaim = (claim: Claim) => contextsOf({ contexts }, claim)
  const { byKey, all, of } = editedStatements(parts, changes, place)
  return {
    claims: made(editedById(parts.claims, changes)),
    statementByKey: made(byKey),
    statements: made(all),
    statementOf: made(of),
    contexts: made(contexts),
    claimsByEntity: made(editedGroups(parts.claimsByEntity, changes, endsOf, place)),
    claimsByContext: haveSame(contexts, before.contexts)
      ? made(editedGroups(parts.claimsByContext, changes, contextsOfClaim, place))
      : lazy(() => groupByInSteps(corpus.claims, contextsOfClaim)),
  }
}

const haveSame = <Item>(some: ReadonlySet<Item>, others: ReadonlySet<Item>): boolean =>
  some.size === others.size && [...some].every(item => others.has(item))

function editedById(
  claims: Lookup<ClaimId, Claim>,
  { removed, added }: ClaimChanges,
): Lookup<ClaimId, Claim> {
  const entries = new Map<ClaimId, Claim | undefined>()
  for (const { id } of removed) entries.set(id, undefined)
  for (const claim of added) entries.set(claim.id, claim)
  return patchedMap(claims, entries)
}

/** Claims by their keys, of which those that have changed give way to others. */
function editedGroups<Key>(
  groups: Lookup<Key, readonly Claim[]>,
  { removed, added }: ClaimChanges,
  keysOf: (claim: Claim) => Iterable<Key>,
  place: (claim: Claim) => number,
): Lookup<Key, readonly Claim[]> {
  const addedTo = new Map<Key, Claim[]>()
  for (const claim of removed) for (const key of keysOf(claim)) addedTo.set(key, [])
  for (const claim of added)
    for (const key of new Set(keysOf(claim))) addedTo.set(key, [...(addedTo.get(key) ?? []), claim])
  const edited = new Map<Key, readonly Claim[] | undefined>()
  for (const [key, own] of addedTo) {
    const group = withChanged(groups.get(key) ?? [], removed, own, place)
    edited.set(key, group.length > 0 ? group : undefined)
  }
  return patchedMap(groups, edited)
}

/** The contexts: the same set where the changed claims neither name another nor are the last to name one. A hub is one whoever names it. */
function editedContexts(
  before: CorpusIndex,
  corpus: Overview,
  { removed, added }: ClaimChanges,
): ReadonlySet<EntityId> {
  const { entities, vocabulary } = before
  const isHub = (id: EntityId) => {
    const type = entities.get(id)?.type
    return type !== undefined && isHubType(vocabulary, type)
  }
  if ([...removed, ...added].every(({ projects }) => projects.every(isHub))) return before.contexts
  const contexts = runToEnd(contextsInSteps(corpus, before.vocabulary))
  const known = [...before.contexts]
  return contexts.size === known.length && [...contexts].every((id, i) => id === known[i])
    ? before.contexts
    : contexts
}

function editedStatements(
  { statementByKey, statements, statementOf }: CorpusParts,
  changes: ClaimChanges,
  place: (claim: Claim) => number,
) {
  const keys = new Set([...changes.removed, ...changes.added].map(statementKey))
  const byKey = editedGroups(statementByKey, changes, claim => [statementKey(claim)], place) as Lookup<
    string,
    Statement
  >
  const of = new Map<ClaimId, Statement | undefined>()
  for (const { id } of changes.removed) of.set(id, undefined)
  const gone = new Set<Statement>()
  const come: Statement[] = []
  for (const key of keys) {
    const [was, is] = [statementByKey.get(key), byKey.get(key)]
    if (was) gone.add(was)
    if (is) come.push(is)
    for (const { id } of is ?? []) of.set(id, is)
  }
  return {
    byKey,
    all: withChanged(statements, gone, come, ([first]) => place(first)),
    of: patchedMap(statementOf, of),
  }
}
