// What a paper would be if all that is proposed of it were taken over: so that proposals are drawn, named and read out as what
// has been accepted is, and by the same code. Which is which is told beside it.

import { stringify } from 'yaml'
import { type Compilation, compiler, type Files } from '../../corpus/index.ts'
import { incrementalLayout, type PositionsByMode } from '../../graph/index.ts'
import type { ClaimId, Corpus, DocumentId, EntityId } from '../../model/index.ts'
import {
  type ClaimAddition,
  type EntityAddition,
  type Entries,
  entriesOf,
  type Proposals,
  type ProposedClaim,
  type ProposedEntity,
  writtenIn,
} from '../../proposals/index.ts'
import { shortName, type Taken, untaken } from '../../text/index.ts'
import type { Gated, ModelAnswers } from './model/answers.ts'
import { proposedOf } from './proposed.ts'
import { type Readings, readingsIn } from './readings.ts'

/** A proposal, and what would stand in the data for it. */
export type NameProposal = Pick<ProposedEntity, 'score' | 'why' | 'by'> & EntityAddition
export type StatementProposal = Pick<ProposedClaim, 'score' | 'by'> & {
  readonly document: DocumentId
  /** With the id that it would have. */
  readonly entry: ClaimAddition['entry'] & { readonly id: string }
}

export type Draft = {
  /** What has been read, and what is proposed. */
  readonly corpus: Corpus
  readonly positions: PositionsByMode
  /** Of what is in it, what nobody has accepted yet. */
  readonly names: ReadonlyMap<EntityId, NameProposal>
  readonly statements: ReadonlyMap<ClaimId, StatementProposal>
  /** Who has read which of the statements that are accepted. */
  readonly readings: Readings
  /** Why passages state nothing, where somebody has said so. */
  readonly reasons: Compilation['reasons']
  /** What has come of a model's answers; null where none is asked. */
  readonly gated: Gated | null
}

/** What files come to: what has been read into the graph, what is wrong with that, and what is proposed besides. */
export type Drafted = {
  readonly read: { readonly corpus: Corpus; readonly positions: PositionsByMode }
  /** What keeps the files from being used, in the words of the compiler. */
  readonly errors: readonly string[]
  readonly draft: Draft
}

/** What is done of all that a first draft takes, after each of its steps: as measured on forty and on four hundred questions. */
const shareAfter = { read: 0.1, proposed: 0.5, drafted: 0.75, named: 0.9 } as const

/** Makes drafts of files that are edited: what an edit leaves alone is kept, so that each takes a moment. */
export function drafter(): (
  files: Files,
  answers?: ModelAnswers | null,
  onShare?: (share: number) => void,
) => Drafted {
  const [compileRead, compileDraft] = [compiler(), compiler()]
  const readings = readingsIn()
  const [layRead, layDraft] = [incrementalLayout(), incrementalLayout()]
  return (files, answers = null, onShare = () => {}) => {
    const read = compileRead(files)
    onShare(shareAfter.read)
    const { proposals: proposed, gated } = proposedOf(read.corpus, files, answers)
    onShare(shareAfter.proposed)
    let entries = entriesOf(proposed.entities, proposed.claims, writtenIn(read.corpus))
    let drafted = compileDraft(withEntries(files, entries))
    onShare(shareAfter.drafted)
    // A name may stand within longer ones alone, and is no mention then.
    const named = new Set(drafted.corpus.mentions.map(({ entity }) => entity as string))
    const isNamed = ({ id }: ProposedEntity) => named.has(id)
    if (!entries.entities.every(({ entry }) => named.has(entry.id))) {
      entries = entriesOf(proposed.entities.filter(isNamed), proposed.claims, writtenIn(read.corpus))
      drafted = compileDraft(withEntries(files, entries))
    }
    onShare(shareAfter.named)
    return {
      read: { corpus: read.corpus, positions: layRead(read) },
      errors: read.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
      draft: {
        ...draftOf(drafted, layDraft(drafted), entries, proposed),
        ...{ readings: readings(files), reasons: read.reasons, gated },
      },
    }
  }
}

/** The files with what is proposed behind what stands in them. */
function withEntries(files: Files, { entities, claims }: Entries): Files {
  const added = new Map<string, object[]>()
  const add = (path: string, entry: object) => {
    const others = added.get(path)
    if (others) others.push(entry)
    else added.set(path, [entry])
  }
  for (const { type, entry } of entities) add(`entities/${type}.yaml`, entry)
  for (const { document, entry } of named(claims)) add(`documents/${document}/claims.yaml`, entry)
  const drafted = new Map(files)
  for (const [path, entries] of added) {
    const before = files.get(path)
    const text = before ? new TextDecoder().decode(before) : ''
    // An empty list may stand there, or a last line without an end.
    const kept = text.trim() === '[]' ? '' : text
    drafted.set(
      path,
      new TextEncoder().encode(
        `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${stringify(entries)}`,
      ),
    )
  }
  return drafted
}

/** Each with an id that follows from what it says: it is the same when it is accepted. */
function named(claims: readonly ClaimAddition[]) {
  const taken: Taken = new Map()
  return claims.map(({ document, entry }) => ({
    document,
    entry: {
      id: untaken(shortName(JSON.stringify(entry)), taken),
      ...entry,
      quotes: Object.fromEntries(
        Object.entries(entry.quotes).map(([language, quote]) => [language, quote.replace(/\s+/gu, ' ')]),
      ),
    },
  }))
}

function draftOf(
  { corpus }: Compilation,
  positions: PositionsByMode,
  entries: Entries,
  proposed: Proposals,
): Omit<Draft, 'readings' | 'reasons' | 'gated'> {
  const known = new Set(corpus.entities.map(({ id }) => id))
  const stated = new Set(corpus.claims.map(({ id }) => id))
  const proposals = new Map(proposed.entities.map(entity => [entity.id, entity]))
  const judged = new Map(proposed.claims.map(claim => [saidBy(claim), claim]))
  return {
    ...{ corpus, positions },
    names: new Map(
      entries.entities
        .map(addition => [addition.entry.id as EntityId, addition] as const)
        .filter(([id]) => known.has(id))
        .map(([id, addition]) => {
          const { score, why, by } = proposals.get(id)!
          return [id, { ...addition, score, why, ...(by && { by }) }]
        }),
    ),
    statements: new Map(
      named(entries.claims)
        .map(each => [`${each.document}~${each.entry.id}` as ClaimId, each] as const)
        .filter(([id]) => stated.has(id))
        .map(([id, each]) => {
          const { score = 0, by } = judged.get(saidBy(each.entry)) ?? {}
          return [id, { ...each, score, ...(by && { by }) }]
        }),
    ),
  }
}

/** What a claim says, and on which words: those of any language that it shares with another tell that. */
const saidBy = ({
  predicate,
  subjects,
  objects = [],
  quotes,
}: Pick<ProposedClaim, 'predicate' | 'subjects'> & {
  readonly objects?: readonly string[]
  readonly quotes: object
}) =>
  JSON.stringify([
    ...[predicate, subjects, objects],
    String(Object.values(quotes).at(-1)).replace(/\s+/gu, ' '),
  ])
