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
export { answerSchema } from './model/answer.ts'
export { type DropReason, dropReasons, type Passed, throughGate } from './model/gate.ts'
export { withModel } from './model/join.ts'
export { type Known, type KnownName, type Question, questionsOf } from './model/known.ts'
export { type ChatMessage, promptFor } from './model/prompt.ts'
export { proposalsOf, writtenIn } from './of-corpus.ts'
export { type KnownNames, type Proposals, propose } from './propose.ts'
export { proposedPredicates } from './relation.ts'
export type { Reason } from './spans.ts'
