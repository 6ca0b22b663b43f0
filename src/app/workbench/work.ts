// What there is to decide in a document, passage by passage.

import { isProse } from '../../corpus/index.ts'
import type { ClaimId, DocumentId, EntityId, Mention, Passage, QuotedClaim } from '../../model/index.ts'
import type { NameProposal, StatementProposal } from './draft.ts'
import type { IndexedDraft } from './session.ts'

/** Something that is proposed, and waits to be accepted, changed or refused. */
export type Item = { readonly key: string; readonly score: number } & (
  | { readonly kind: 'name'; readonly id: EntityId; readonly proposal: NameProposal }
  | { readonly kind: 'statement'; readonly claim: QuotedClaim; readonly proposal: StatementProposal }
)

export type PassageWork = {
  readonly passage: Passage
  /** Where it names something, accepted or not. */
  readonly mentions: readonly Mention[]
  /** Whom it names, each once, in the order of the text. */
  readonly named: readonly EntityId[]
  /** What has been accepted of what it states. */
  readonly stated: readonly QuotedClaim[]
  /** What is to be decided here: names where they first stand, then what is stated. */
  readonly open: readonly Item[]
  /** Whether anything has to be said of it at all: headings need not be read into the graph. */
  readonly isProse: boolean
}

export const keyOfName = (id: EntityId): string => `name ${id}`
export const keyOfStatement = (id: ClaimId): string => `statement ${id}`

/**
 * The passages of a document with what there is to decide in each.
 *
 * @param decided what has been decided since the draft was made
 */
export function workOf(
  { index, names, statements }: IndexedDraft,
  document: DocumentId,
  decided: ReadonlySet<string>,
): readonly PassageWork[] {
  const claims = new Map<string, QuotedClaim[]>()
  for (const claim of index.claims.values()) {
    const [{ passage }] = claim.quotes
    const others = claims.get(passage)
    if (others) others.push(claim)
    else claims.set(passage, [claim])
  }
  const met = new Set<EntityId>()
  return (index.documents.get(document)?.passages ?? []).map(passage => {
    const mentions = index.mentionsByPassage.get(passage.id) ?? []
    const named = [...new Set(mentions.map(({ entity }) => entity))]
    const own = claims.get(passage.id) ?? []
    const open: Item[] = []
    for (const id of named) {
      const proposal = names.get(id)
      if (met.has(id)) continue
      met.add(id)
      if (proposal) open.push({ kind: 'name', key: keyOfName(id), id, proposal, score: proposal.score })
    }
    for (const claim of own) {
      const proposal = statements.get(claim.id)
      const key = keyOfStatement(claim.id)
      if (proposal) open.push({ kind: 'statement', key, claim, proposal, score: proposal.score })
    }
    return {
      ...{ passage, mentions, named },
      stated: own.filter(({ id }) => !statements.has(id)),
      open: open.filter(({ key }) => !decided.has(key)),
      isProse: isProse(passage),
    }
  })
}

/** All that is alike: proposed for the same reason, and of the same kind. */
export const areAlike = (one: Item, other: Item): boolean =>
  one.kind === 'name' && other.kind === 'name'
    ? one.proposal.why === other.proposal.why && one.proposal.type === other.proposal.type
    : one.kind === 'statement' && other.kind === 'statement' && one.claim.predicate === other.claim.predicate

/** How far one is: passages of prose in which nothing is left to be decided, of all of them. */
export function progressOf(work: readonly PassageWork[]): { readonly done: number; readonly all: number } {
  const prose = work.filter(({ isProse }) => isProse)
  return { done: prose.filter(({ open }) => open.length === 0).length, all: prose.length }
}
