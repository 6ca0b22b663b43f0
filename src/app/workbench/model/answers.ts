// What a language model has answered, as whoever makes proposals of it takes it.

import type { KeptAnswer } from '../../../language-model/index.ts'
import type { DropReason } from '../../../proposals/index.ts'

export type ModelAnswers = {
  /** By what name the model goes. */
  readonly model: string
  /** By what was asked, as `PreparedQuestion` has it. */
  readonly byContent: ReadonlyMap<string, KeptAnswer>
}

/** What has come of answers: about how many passages of the text there is one, and what of them does not count. */
export type Gated = { readonly answered: number; readonly dropped: ReadonlyMap<DropReason, number> }
