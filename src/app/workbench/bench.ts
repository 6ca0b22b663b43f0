// What one has in hand on the workbench: where one is, and what one can do there.

import { createContext, useContext } from 'react'
import type { ClaimId, DocumentId, EntityId, Language, PassageId, TextRange } from '../../model/index.ts'
import { sentenceOf, textOfParts } from '../../terms/index.ts'
import type { Change, Reading } from '../../workspace/index.ts'
import { useSetting } from '../context/context.ts'
import type { WorkbenchMessages } from './messages/index.ts'
import type { IndexedDraft } from './session.ts'
import type { Reader } from './use-reader.ts'
import type { Item, PassageWork, Stop } from './work.ts'

/** Words of a passage that somebody has chosen, to say what they are. */
export type ChosenWords = TextRange & { readonly passage: PassageId; readonly language: Language }

/** What is being written: one form at a time, below its passage. */
export type Form = { readonly passage: PassageId } & (
  | { readonly of: 'name'; readonly id: EntityId | null; readonly words: ChosenWords | null }
  | { readonly of: 'same'; readonly id: EntityId }
  | { readonly of: 'statement'; readonly id: ClaimId | null; readonly words: ChosenWords | null }
  | { readonly of: 'form'; readonly words: ChosenWords }
  | { readonly of: 'misprint'; readonly words: ChosenWords }
)

export type Bench = {
  readonly draft: IndexedDraft
  /** Who reads, if they have said so, and when: it goes with what they have read. */
  readonly reading: Reading | null
  readonly reader: Reader
  readonly texts: WorkbenchMessages
  readonly document: DocumentId
  readonly work: readonly PassageWork[]
  /** All that is to be decided, in the order of the text. */
  readonly open: readonly Item[]
  /** Where one is: at a proposal or a passage; null where all is decided. */
  readonly stop: Stop | null
  /** Whether one has come there step by step: then the focus comes along from wherever it was. */
  readonly isLed: boolean
  /** The proposal that one is at, if it is one. */
  readonly current: Item | null
  /** The passage that one is in. */
  readonly here: PassageWork | null
  readonly form: Form | null
  readonly words: ChosenWords | null
  /** What was done last, or why it could not be. */
  readonly said: string
  readonly nameOf: (id: EntityId) => string
  readonly go: (key: string) => void
  /** Brings a passage into view, of whichever document. */
  readonly show: (passage: PassageId) => void
  /** What `show` was asked for last; another object each time. */
  readonly shown: { readonly passage: PassageId } | null
  /** To the next stop, or the one before; or past all passages in which nothing is proposed. */
  readonly step: (by: 1 | -1, to?: 'stop' | 'proposal') => void
  /** @param isRead whether somebody has looked at each beside its words, or takes many over at once */
  readonly accept: (items: readonly Item[], isRead: boolean) => void
  readonly refuse: (items: readonly Item[]) => void
  /** Says that passages state nothing; what is proposed as stated there is refused. */
  readonly passOver: (passages: readonly PassageWork[]) => void
  readonly alike: (item: Item) => readonly Item[]
  readonly write: (form: Form | null) => void
  readonly choose: (words: ChosenWords | null) => void
  /** Makes a change, says that it is made, and closes the form. Whether it could be made. */
  readonly make: (change: Change, said: string) => boolean
  readonly undo: () => void
  readonly redo: () => void
}

export const BenchContext = createContext<Bench | null>(null)

/** Reads a statement of the draft out. */
export function useSentence(): (claim: Parameters<typeof sentenceOf>[1]) => string {
  const { draft } = useBenchContext()
  const { speaker } = useSetting()
  return claim => textOfParts(sentenceOf({ ...speaker, index: draft.index }, claim, 'active'))
}

export function useBenchContext(): Bench {
  const bench = useContext(BenchContext)
  if (!bench) throw new Error('No workbench above this component.')
  return bench
}
