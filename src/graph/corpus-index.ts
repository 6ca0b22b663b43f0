// The corpus, looked up from every side.

import type {
  Claim,
  ClaimId,
  Corpus,
  DocumentId,
  Entity,
  EntityId,
  Erratum,
  Mention,
  Passage,
  PassageId,
  SourceDocument,
} from '../model/index.ts'
import { forEachInSteps, type Resumable, runToEnd } from './resumable.ts'
import { type Statement, statementKey } from './same-statement.ts'

export type CorpusIndex = {
  readonly corpus: Corpus
  readonly documents: ReadonlyMap<DocumentId, SourceDocument>
  readonly passages: ReadonlyMap<PassageId, Passage>
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly claims: ReadonlyMap<ClaimId, Claim>
  /** What the claims state, each once, in the order of the first of each. */
  readonly statements: readonly Statement[]
  /** The statement that each claim makes; the same object for claims that state the same. */
  readonly statementOf: ReadonlyMap<ClaimId, Statement>
  /** The projects, and whatever else a claim names as its context: the second mode of the affiliation network. */
  readonly contexts: ReadonlySet<EntityId>
  readonly mentionsByEntity: ReadonlyMap<EntityId, readonly Mention[]>
  readonly mentionsByPassage: ReadonlyMap<PassageId, readonly Mention[]>
  readonly errataByPassage: ReadonlyMap<PassageId, readonly Erratum[]>
  /** The claims that have an entity among their subjects or objects, in the order of the corpus. */
  readonly claimsByEntity: ReadonlyMap<EntityId, readonly Claim[]>
  /** The claims made in the context of a project: those that name it as such, and those about it. */
  readonly claimsByContext: ReadonlyMap<EntityId, readonly Claim[]>
}

function* groupByInSteps<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => Iterable<Key>,
): Resumable<Map<Key, Item[]>> {
  const groups = new Map<Key, Item[]>()
  yield* forEachInSteps(items, item => {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  })
  return groups
}

const byId = <Item extends { readonly id: unknown }>(items: readonly Item[]): Map<Item['id'], Item> =>
  new Map(items.map(item => [item.id, item]))

/** Indexes a corpus; everything else asks this. */
export const indexCorpus = (corpus: Corpus): CorpusIndex => runToEnd(indexCorpusInSteps(corpus))

/** The same in steps. */
export function* indexCorpusInSteps(corpus: Corpus): Resumable<CorpusIndex> {
  const entities = byId(corpus.entities) as Map<EntityId, Entity>
  const contexts = new Set([
    ...corpus.entities.filter(({ type }) => type === 'project').map(({ id }) => id),
    ...corpus.claims.flatMap(({ projects }) => projects),
  ])
  const statements = [
    ...(yield* groupByInSteps(corpus.claims, claim => [statementKey(claim)])).values(),
  ] as readonly unknown[] as readonly Statement[]
  return {
    corpus,
    documents: byId(corpus.documents) as Map<DocumentId, SourceDocument>,
    passages: byId(corpus.documents.flatMap(document => document.passages)) as Map<PassageId, Passage>,
    entities,
    contexts,
    claims: byId(corpus.claims) as Map<ClaimId, Claim>,
    statements,
    statementOf: new Map(
      statements.flatMap(statement => statement.map(({ id }): [ClaimId, Statement] => [id, statement])),
    ),
    mentionsByEntity: yield* groupByInSteps(corpus.mentions, mention => [mention.entity]),
    mentionsByPassage: yield* groupByInSteps(corpus.mentions, mention => [mention.passage]),
    errataByPassage: yield* groupByInSteps(corpus.errata, erratum => [erratum.passage]),
    claimsByEntity: yield* groupByInSteps(corpus.claims, endsOf),
    claimsByContext: yield* groupByInSteps(corpus.claims, claim => contextsOf({ contexts }, claim)),
  }
}

/** Whom or what a claim is about: its subjects and objects. */
export const endsOf = (claim: Claim): readonly EntityId[] => [...claim.subjects, ...claim.objects]

/** The projects in whose context a claim is made: those it names as context, and those it is about. */
export function contextsOf({ contexts }: Pick<CorpusIndex, 'contexts'>, claim: Claim): ReadonlySet<EntityId> {
  const about = endsOf(claim).filter(id => contexts.has(id))
  return new Set([...claim.projects, ...about])
}
