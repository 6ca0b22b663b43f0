// The corpus, looked up from every side: without its words, or with them. What of it nobody asks for is not made.

import {
  type Claim,
  type ClaimId,
  type Corpus,
  type DocumentHead,
  type DocumentId,
  type Entity,
  type EntityId,
  type Erratum,
  isActor,
  isHubType,
  type LanguageMap,
  type Mention,
  type Overview,
  type Passage,
  type PassageHead,
  type PassageId,
  type QuotedClaim,
  type SourceDocument,
  type Vocabulary,
  vocabularyOf,
} from '../model/index.ts'
import { type Lazy, lazy } from './lazy.ts'
import { memoizeByKey } from './memoize.ts'
import type { Lookup } from './patched-map.ts'
import { forEachInSteps, type Resumable } from './resumable.ts'
import { type Statement, statementKey } from './same-statement.ts'
import type { MentionCount, TextLengths, TextSummary } from './text-summary.ts'

/** All that is known without the words of the documents. */
export type CorpusIndex = {
  readonly corpus: Overview
  /** The types and predicates that it speaks in: the default ones, and those that it adds. */
  readonly vocabulary: Vocabulary
  readonly documents: ReadonlyMap<DocumentId, DocumentHead>
  readonly passages: ReadonlyMap<PassageId, PassageHead>
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly claims: Lookup<ClaimId, Claim>
  /** What the claims state, each once, in the order of the first of each. */
  readonly statements: readonly Statement[]
  /** The statement that each claim makes; the same object for claims that state the same. */
  readonly statementOf: Lookup<ClaimId, Statement>
  /** The projects, and whatever else a claim names as its context: the second mode of the affiliation network. */
  readonly contexts: ReadonlySet<EntityId>
  /** The claims that have an entity among their subjects or objects, in the order of the corpus. */
  readonly claimsByEntity: Lookup<EntityId, readonly Claim[]>
  /** The claims made in the context of a project: those that name it as such, and those about it. */
  readonly claimsByContext: Lookup<EntityId, readonly Claim[]>
  /** The headings and numbered points as printed, each on one line; some in short. */
  readonly titles: ReadonlyMap<PassageId, LanguageMap<string>>
  /** The recommendation that a numbered point is; whatever a heading names and says nothing else. */
  readonly named: ReadonlyMap<PassageId, EntityId>
  readonly mentionCounts: ReadonlyMap<EntityId, readonly MentionCount[]>
  /** The claims of which is said how the languages differ. */
  readonly differing: ReadonlySet<ClaimId>
  readonly lengths: TextLengths
}

/** The words of documents: of all, or of those whose words are there. */
export type TextIndex = {
  readonly passages: Lookup<PassageId, Passage>
  readonly claims: Lookup<ClaimId, QuotedClaim>
  readonly mentionsByEntity: Lookup<EntityId, readonly Mention[]>
  readonly mentionsByPassage: Lookup<PassageId, readonly Mention[]>
  readonly errataByPassage: Lookup<PassageId, readonly Erratum[]>
}

/** A corpus whose words are all there. */
export type WholeIndex = Omit<CorpusIndex, keyof WholeParts> & WholeParts

type WholeParts = {
  readonly corpus: Corpus
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>
  readonly passages: ReadonlyMap<PassageId, Passage>
  readonly claims: ReadonlyMap<ClaimId, QuotedClaim>
  readonly claimsByEntity: ReadonlyMap<EntityId, readonly QuotedClaim[]>
  readonly claimsByContext: ReadonlyMap<EntityId, readonly QuotedClaim[]>
  readonly mentionsByEntity: ReadonlyMap<EntityId, readonly Mention[]>
  readonly mentionsByPassage: ReadonlyMap<PassageId, readonly Mention[]>
  readonly errataByPassage: ReadonlyMap<PassageId, readonly Erratum[]>
}

/** Items by their keys, each once for a key. */
export function* groupByInSteps<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): Resumable<Map<Key, Item[]>> {
  const groups = new Map<Key, Item[]>()
  yield* forEachInSteps(items, item => {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      // An item that has a key twice has it one after the other.
      if (!group) groups.set(key, [item])
      else if (group.at(-1) !== item) group.push(item)
    }
  })
  return groups
}

function* byIdInSteps<Id, Item extends { readonly id: Id }>(
  lists: Iterable<Iterable<Item>>,
): Resumable<Map<Id, Item>> {
  const found = new Map<Id, Item>()
  for (const items of lists) yield* forEachInSteps(items, item => void found.set(item.id, item))
  return found
}

/** What of an index depends on the corpus alone. */
export type CorpusParts = Pick<
  CorpusIndex,
  | 'documents'
  | 'passages'
  | 'entities'
  | 'claims'
  | 'statements'
  | 'statementOf'
  | 'contexts'
  | 'claimsByEntity'
  | 'claimsByContext'
> & {
  /** The statements by what they state (`statementKey`). */
  readonly statementByKey: Lookup<string, Statement>
}

type Lazies<Values> = { readonly [name in keyof Values]: Lazy<Values[name]> }
const partsOfIndex = new WeakMap<
  CorpusIndex,
  Lazies<CorpusParts> & Lazies<Pick<CorpusIndex, 'mentionCounts'>>
>()
const summaries = new WeakMap<CorpusIndex, () => TextSummary>()

/** Makes all of an index that nobody has asked for yet. */
export function* prepareIndexInSteps(index: CorpusIndex): Resumable<void> {
  for (const part of Object.values(partsOfIndex.get(index) ?? {})) yield* part.prepareInSteps()
}

/** The parts of an index, if all of them have been made. */
export function madeParts(index: CorpusIndex): CorpusParts | null {
  const parts = partsOfIndex.get(index)
  if (!parts || Object.entries(parts).some(([name, part]) => name !== 'mentionCounts' && !part.isMade()))
    return null
  const { statementByKey } = parts
  return { ...index, statementByKey: statementByKey.get() }
}

/** The parts, each made when it is asked for; `index` is that itself, where one part is made of others. */
function partsOf(corpus: Overview, vocabulary: Vocabulary, index: () => CorpusIndex): Lazies<CorpusParts> {
  const { claims } = corpus
  const statementByKey = lazy(() => statementByKeyInSteps(claims))
  return {
    ...frameParts(corpus),
    claims: lazy(() => byIdInSteps<ClaimId, Claim>([claims])),
    statementByKey,
    statements: lazy(function* () {
      yield* statementByKey.prepareInSteps()
      return [...statementByKey.get().values()]
    }),
    statementOf: lazy(() => statementOfInSteps(index().statements)),
    contexts: lazy(() => contextsInSteps(corpus, vocabulary)),
    claimsByEntity: lazy(() => groupByInSteps(claims, endsOf)),
    claimsByContext: lazy(() => groupByInSteps(claims, claim => contextsOf(index(), claim))),
  }
}

/** Those that no claims are in. */
const frameParts = ({ documents, entities }: Overview): Frame => ({
  documents: lazy(() => byIdInSteps<DocumentId, DocumentHead>([documents])),
  passages: lazy(() => byIdInSteps<PassageId, PassageHead>(documents.map(({ passages }) => passages))),
  entities: lazy(() => byIdInSteps<EntityId, Entity>([entities])),
})

/** Indexes a corpus without its words; what is known of them is asked for when it is needed. */
export function indexOverview(corpus: Overview, summary: () => TextSummary): CorpusIndex {
  const vocabulary = vocabularyOf(corpus)
  const index = indexOf(corpus, vocabulary, summary, () => partsOf(corpus, vocabulary, () => index))
  return index
}

/**
 * Indexes a corpus again whose claims an edit has left as they were: the same index, where what is known of the words is the same, too.
 *
 * @param before an index of the same overview, perhaps with other words
 */
export function indexWithWords(before: CorpusIndex, summary: () => TextSummary): CorpusIndex {
  if (summaries.get(before) === summary) return before
  const known = partsOfIndex.get(before)
  if (!known) throw new Error('Not an index.')
  return indexOf(before.corpus, before.vocabulary, summary, () => known)
}

/** What of an index follows from the claims. */
export type PartsOfClaims = Omit<Lazies<CorpusParts>, keyof Frame>

/** An index in the vocabulary of another, of which it is known what follows from the claims. */
export const indexOfParts = (
  before: CorpusIndex,
  corpus: Overview,
  summary: () => TextSummary,
  known: PartsOfClaims,
): CorpusIndex =>
  indexOf(corpus, before.vocabulary, summary, () => ({ ...editedFrame(before, corpus), ...known }))

type Frame = Lazies<Pick<CorpusParts, 'documents' | 'passages' | 'entities'>>

/** The parts that no claims are in: those that were, where they are made of the same. */
function editedFrame(before: CorpusIndex, corpus: Overview): Frame {
  const known = partsOfIndex.get(before)
  const { documents: was, entities } = before.corpus
  const is = corpus.documents
  const stay =
    entities === corpus.entities && was.length === is.length && was.every((own, i) => own === is[i])
  if (!known || !stay) return frameParts(corpus)
  return { documents: known.documents, passages: known.passages, entities: known.entities }
}

function indexOf(
  corpus: Overview,
  vocabulary: Vocabulary,
  summary: () => TextSummary,
  makeParts: () => Lazies<CorpusParts>,
): CorpusIndex {
  const parts = {
    ...makeParts(),
    mentionCounts: lazy(() => byEntityInSteps(summary().mentionCounts)),
  }
  const index: CorpusIndex = {
    corpus,
    vocabulary,
    get documents() {
      return parts.documents.get()
    },
    get passages() {
      return parts.passages.get()
    },
    get entities() {
      return parts.entities.get()
    },
    get claims() {
      return parts.claims.get()
    },
    get statements() {
      return parts.statements.get()
    },
    get statementOf() {
      return parts.statementOf.get()
    },
    get contexts() {
      return parts.contexts.get()
    },
    get claimsByEntity() {
      return parts.claimsByEntity.get()
    },
    get claimsByContext() {
      return parts.claimsByContext.get()
    },
    get titles() {
      return summary().titles
    },
    get named() {
      return summary().named
    },
    get mentionCounts() {
      return parts.mentionCounts.get()
    },
    get differing() {
      return summary().differing
    },
    get lengths() {
      return summary().lengths
    },
  }
  partsOfIndex.set(index, parts)
  summaries.set(index, summary)
  return index
}

/** Of the same list, the same groups: most edits change the name of nobody. */
const groupedMentions = memoizeByKey((counts: readonly MentionCount[]) =>
  lazy(() => groupByInSteps(counts, ({ entity }) => [entity])),
)

function* byEntityInSteps(
  counts: readonly MentionCount[],
): Resumable<ReadonlyMap<EntityId, readonly MentionCount[]>> {
  yield* groupedMentions(counts).prepareInSteps()
  return groupedMentions(counts).get()
}

/** What the claims state, each once, by that; in the order of the first of each. */
function* statementByKeyInSteps(claims: readonly Claim[]): Resumable<ReadonlyMap<string, Statement>> {
  const groups = yield* groupByInSteps(claims, claim => [statementKey(claim)])
  return groups as ReadonlyMap<string, readonly Claim[]> as ReadonlyMap<string, Statement>
}

function* statementOfInSteps(statements: readonly Statement[]): Resumable<ReadonlyMap<ClaimId, Statement>> {
  const found = new Map<ClaimId, Statement>()
  yield* forEachInSteps(statements, statement => {
    for (const { id } of statement) found.set(id, statement)
  })
  return found
}

export function* contextsInSteps(
  { entities, claims }: Overview,
  vocabulary: Vocabulary,
): Resumable<ReadonlySet<EntityId>> {
  const contexts = new Set(entities.filter(({ type }) => isHubType(vocabulary, type)).map(({ id }) => id))
  yield* forEachInSteps(claims, ({ projects }) => {
    // Most name none: not even a list is gone through.
    if (projects.length > 0) for (const id of projects) contexts.add(id)
  })
  return contexts
}

/** Whether an entity acts: it cooperates, takes part, leads. */
export function actsIn({ entities, vocabulary }: CorpusIndex, id: EntityId): boolean {
  const type = entities.get(id)?.type
  return type !== undefined && isActor(vocabulary, type)
}

/** Whom or what a claim is about: its subjects and objects. */
export const endsOf = (claim: Claim): readonly EntityId[] => [...claim.subjects, ...claim.objects]

/** The projects in whose context a claim is made: those it names as context, and those it is about. */
export function contextsOf({ contexts }: Pick<CorpusIndex, 'contexts'>, claim: Claim): ReadonlySet<EntityId> {
  const about = endsOf(claim).filter(id => contexts.has(id))
  return new Set([...claim.projects, ...about])
}
