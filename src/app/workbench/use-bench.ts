// Where one is on the workbench, and what one does there.

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type {
  ClaimId,
  DocumentId,
  EntityId,
  InterfaceLanguage,
  Language,
  PassageId,
  TextRange,
} from '../../model/index.ts'
import { isolated, nameIn } from '../../terms/index.ts'
import type { Change, Fault } from '../../workspace/index.ts'
import { useSetting } from '../context/context.ts'
import { accepting, refusing } from './decisions.ts'
import { type WorkbenchMessages, workbenchMessages } from './messages/index.ts'
import type { IndexedDraft, Session } from './session.ts'
import { areAlike, type Item, type PassageWork, workOf } from './work.ts'

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
  readonly texts: WorkbenchMessages
  readonly document: DocumentId
  readonly work: readonly PassageWork[]
  /** All that is to be decided, in the order of the text. */
  readonly open: readonly Item[]
  readonly current: Item | null
  readonly form: Form | null
  readonly words: ChosenWords | null
  /** What was done last, or why it could not be. */
  readonly said: string
  readonly nameOf: (id: EntityId) => string
  readonly go: (key: string) => void
  readonly step: (by: 1 | -1) => void
  readonly accept: (items: readonly Item[]) => void
  readonly refuse: (items: readonly Item[]) => void
  readonly alike: (item: Item) => readonly Item[]
  readonly write: (form: Form | null) => void
  readonly choose: (words: ChosenWords | null) => void
  /** Makes a change, says that it is made, and closes the form. Whether it could be made. */
  readonly make: (change: Change, said: string) => boolean
  readonly undo: () => void
  readonly redo: () => void
}

export const BenchContext = createContext<Bench | null>(null)

export function useBenchContext(): Bench {
  const bench = useContext(BenchContext)
  if (!bench) throw new Error('No workbench above this component.')
  return bench
}

const nothing: ReadonlySet<string> = new Set()

export function useBench(session: Session, draft: IndexedDraft, document: DocumentId): Bench {
  const { speaker } = useSetting()
  const texts = workbenchMessages[speaker.language as InterfaceLanguage]
  const [decided, setDecided] = useState<ReadonlySet<string>>(nothing)
  const [at, setAt] = useState({ key: '', place: 0 })
  const [form, write] = useState<Form | null>(null)
  const [words, choose] = useState<ChosenWords | null>(null)
  const [said, say] = useState('')
  // What a newer draft says is so.
  const [drawn, setDrawn] = useState(draft)
  if (drawn !== draft) {
    setDrawn(draft)
    setDecided(nothing)
  }
  const work = useMemo(() => workOf(draft, document, decided), [draft, document, decided])
  const open = useMemo(() => work.flatMap(({ open }) => open), [work])
  const current = open.find(({ key }) => key === at.key) ?? open[Math.min(at.place, open.length - 1)] ?? null

  const latest = useRef({ open, current, draft })
  useEffect(() => {
    latest.current = { open, current, draft }
  }, [open, current, draft])

  const go = useCallback((key: string) => {
    const place = latest.current.open.findIndex(item => item.key === key)
    if (place >= 0) setAt({ key, place })
  }, [])
  const step = useCallback((by: 1 | -1) => {
    const { open, current } = latest.current
    const place = open.findIndex(({ key }) => key === current?.key) + by
    const next = open[place]
    if (next) setAt({ key: next.key, place })
  }, [])
  const tellFault = useCallback((fault: Fault) => say(texts.faults[fault.fault] ?? texts.notDone), [texts])
  const decide = useCallback(
    (items: readonly Item[], change: Change, told: string) => {
      const fault = session.change(change)
      if (fault) return tellFault(fault)
      const keys = new Set(items.map(({ key }) => key))
      const { open, current } = latest.current
      // The next one that is left takes the place of the one that is decided.
      const from = open.findIndex(({ key }) => key === current?.key)
      const next = open.slice(Math.max(0, from)).find(({ key }) => !keys.has(key))
      const left = open.filter(({ key }) => !keys.has(key))
      setAt({ key: next?.key ?? '', place: next ? left.indexOf(next) : Math.max(0, left.length - 1) })
      setDecided(before => new Set([...before, ...keys]))
      write(null)
      choose(null)
      say(told)
    },
    [session, tellFault],
  )
  const accept = useCallback(
    (items: readonly Item[]) => {
      if (items.length > 0)
        decide(items, accepting(latest.current.draft, items), texts.accepted(items.length))
    },
    [decide, texts],
  )
  const refuse = useCallback(
    (items: readonly Item[]) => {
      if (items.length > 0) decide(items, refusing(items, document), texts.refused(items.length))
    },
    [decide, document, texts],
  )
  const make = useCallback(
    (change: Change, told: string) => {
      const fault = session.change(change)
      if (fault) {
        tellFault(fault)
        return false
      }
      write(null)
      choose(null)
      say(told)
      return true
    },
    [session, tellFault],
  )
  const back = useCallback((go: () => void, told: string) => {
    go()
    setDecided(nothing)
    say(told)
  }, [])
  const { undo, redo } = useMemo(
    () => ({
      undo: () => back(session.undo, texts.undone),
      redo: () => back(session.redo, texts.redone),
    }),
    [back, session, texts],
  )
  const nameOf = useCallback(
    (id: EntityId) => isolated(nameIn(draft.index, id, speaker.language)),
    [draft, speaker.language],
  )
  const alike = useCallback((item: Item) => open.filter(other => areAlike(item, other)), [open])
  return useMemo(
    () => ({
      ...{ draft, texts, document, work, open, current, form, words, said, nameOf, go, step },
      ...{ accept, refuse, alike, write, choose, make, undo, redo },
    }),
    [
      draft,
      texts,
      document,
      work,
      open,
      current,
      form,
      words,
      said,
      nameOf,
      go,
      step,
      accept,
      refuse,
      alike,
      make,
      undo,
      redo,
    ],
  )
}
