// Passages → proposed entities and claims, each with its verbatim words in every language, a score, and why.

export {
  type AcceptableClaim,
  type AcceptableEntity,
  type Accepted,
  accept,
  formOf,
  type LeftOut,
} from './accept.ts'
export type { ProposedClaim } from './claims.ts'
export type { ProposedEntity } from './entities.ts'
export { type KnownNames, type Proposals, propose } from './propose.ts'
export type { Reason } from './spans.ts'
