// What page and worker say to one another while a paper is read into the graph.

import type { Files } from '../../corpus/index.ts'
import type { Drafted } from './draft.ts'

/** Asks what these files come to; a later question takes the place of one that has not been answered. */
export type DraftRequest = { readonly call: number; readonly files: Files }

export type DraftMessage = { readonly call: number; readonly drafted: Drafted }
