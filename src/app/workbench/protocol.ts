// What page and worker say to one another while a paper is read into the graph.

import type { Files } from '../../corpus/index.ts'
import type { DocumentId } from '../../model/index.ts'
import type { PreparedQuestion } from '../../proposals/index.ts'
import type { Drafted } from './draft.ts'
import type { ModelAnswers } from './model/answers.ts'

/**
 * Asks what files come to, where a later question takes the place of one that has not been answered; tells what a model has answered, for drafts from
 * then on; or asks what there is to ask it about a document of the latest draft.
 */
export type DraftRequest =
  | { readonly kind: 'draft'; readonly call: number; readonly files: Files }
  | { readonly kind: 'answers'; readonly answers: ModelAnswers | null }
  | { readonly kind: 'questions'; readonly call: number; readonly document: DocumentId }

export type DraftMessage =
  /** How much of a draft is made, from 0 to 1. */
  | { readonly kind: 'share'; readonly call: number; readonly share: number }
  | { readonly kind: 'drafted'; readonly call: number; readonly drafted: Drafted }
  | { readonly kind: 'questions'; readonly call: number; readonly questions: readonly PreparedQuestion[] }
