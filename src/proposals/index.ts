// Passages → proposed entities and claims, each with its verbatim words in every language, a score, and why.

export {
  type AcceptableClaim,
  type AcceptableEntity,
  type ClaimAddition,
  type EntityAddition,
  type Entries,
  entriesOf,
  formOf,
  type LeftOut,
  type Written,
} from './accept.ts'
export type { ProposedClaim } from './claims.ts'
export type { ProposedEntity } from './entities.ts'
export { proposalsOf, writtenIn } from './of-corpus.ts'
export { type KnownNames, type Proposals, propose } from './propose.ts'
export type { Reason } from './spans.ts'
