// What there is to decide in a document, passage by passage.

import { isProse } from '../../corpus/index.ts'
import type {
  ClaimId,
  DocumentId,
  EntityId,
  Mention,
  Passage,
  PassageId,
  QuotedClaim,
} from '../../model/index.ts'
import type { NameProposal, StatementProposal } from './draft.ts'
import type { IndexedDraft } from './session.ts'

/** Something that is proposed, and waits to be accepted, changed or refused. */
export type Item = { readonly key: string; readonly score: number } & (
  | { readonly kind: 'name'; readonly id: EntityId; readonly proposal: NameProposal }
  | { readonly kind: 'statement'; readonly claim: QuotedClaim; readonly proposal: StatementProposal }
)

/** Where one stops when one reads: at a proposal, or at a passage of which nobody has said what it states. */
export type Stop = Item | { readonly kind: 'passage'; readonly key: string; readonly passage: PassageId }

/**
 * How a passage of prose stands: somebody has said what it states, or that it states nothing (`read`); proposals wait there; or nothing is
 * proposed, and nobody has said anything.
 */
export type Standing = 'read' | 'proposed' | 'unread'

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
  /** Null where nothing has to be said of it: headings need not be read into the graph. */
  readonly standing: Standing | null
  /** Whether somebody has said what it states, or that it states nothing. */
  readonly isSaid: boolean
}

export const keyOfName = (id: EntityId): string => `name ${id}`
export const keyOfStatement = (id: ClaimId): string => `statement ${id}`
export const keyOfPassage = (id: PassageId): string => `passage ${id}`

/**
 * The passages of a document with what there is to decide in each.
 *
 * @param decided what has been decided since the draft was made
 */
export function workOf(
  { index, names, reasons, statements }: IndexedDraft,
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
    const stated = own.filter(({ id }) => !statements.has(id))
    const left = open.filter(({ key }) => !decided.has(key))
    const isSaid = stated.length > 0 || reasons.has(passage.id) || decided.has(keyOfPassage(passage.id))
    const standing = left.length > 0 ? 'proposed' : isSaid ? 'read' : 'unread'
    return {
      passage,
      mentions,
      named,
      stated,
      open: left,
      isSaid,
      standing: isProse(passage) ? standing : null,
    }
  })
}

/** All that is alike: proposed for the same reason, by rules or by a model alone, and of the same kind. */
export const areAlike = (one: Item, other: Item): boolean =>
  Boolean(one.proposal.by?.isAlone) === Boolean(other.proposal.by?.isAlone) &&
  (one.kind === 'name' && other.kind === 'name'
    ? one.proposal.why === other.proposal.why && one.proposal.type === other.proposal.type
    : one.kind === 'statement' && other.kind === 'statement' && one.claim.predicate === other.claim.predicate)

/** Where one stops, in the order of the text: at each proposal, then at the passage, as long as nobody has said what it states. */
export const stopsOf = (work: readonly PassageWork[]): readonly Stop[] =>
  work.flatMap(({ passage, open, standing, isSaid }): readonly Stop[] =>
    standing === null || isSaid
      ? open
      : [...open, { kind: 'passage', key: keyOfPassage(passage.id), passage: passage.id }],
  )

/** The passages up to one in which nothing is proposed, and of which nobody has said anything. */
export function unreadUpTo(work: readonly PassageWork[], passage: PassageId): readonly PassageWork[] {
  const end = work.findIndex(each => each.passage.id === passage)
  return work.slice(0, end + 1).filter(({ standing }) => standing === 'unread')
}

/** How far one is: passages of prose by how they stand, and all of them. */
export type Progress = Readonly<Record<Standing | 'all', number>>

export function progressOf(work: readonly PassageWork[]): Progress {
  const count = (of: Standing) => work.filter(({ standing }) => standing === of).length
  const [read, proposed, unread] = [count('read'), count('proposed'), count('unread')]
  return { read, proposed, unread, all: read + proposed + unread }
}
