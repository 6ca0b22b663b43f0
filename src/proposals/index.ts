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
export { type AnsweredBy, type DropReason, dropReasons, type Passed, throughGate } from './model/gate.ts'
export { droppedOf, withModel } from './model/join.ts'
export { type Known, type KnownName, type Question, questionsOf } from './model/known.ts'
export { contentOf, type PreparedQuestion, prepared, type ToldName } from './model/prepare.ts'
export type { ChatMessage } from './model/prompt.ts'
export { proposalsOf, writtenIn } from './of-corpus.ts'
export { type KnownNames, type Proposals, propose } from './propose.ts'
export { proposedPredicates } from './relation.ts'
export type { ByModel, Reason } from './spans.ts'
