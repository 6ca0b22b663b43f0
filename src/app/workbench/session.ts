// A text that is being read into the graph: its files as this browser keeps them, and what a worker makes of them. It outlives the
// view: whoever looks at the graph for a while comes back to where they were.

import type { Files } from '../../corpus/index.ts'
import type { WholeIndex } from '../../graph/index.ts'
import type { PreparedQuestion } from '../../proposals/index.ts'
import {
  type Change,
  type Conflict,
  type Fault,
  filesOf,
  textsOf,
  type Workspace,
} from '../../workspace/index.ts'
import { indexWhole } from '../loading/whole.ts'
import type { Keeping, Kept } from '../workspace/index.ts'
import type { Draft, Drafted } from './draft.ts'
import type { ModelAnswers } from './model/answers.ts'
import { type Desk, openDesk } from './model/desk.ts'
import type { DraftMessage, DraftRequest } from './protocol.ts'
import { started } from './started.ts'

/** A draft, made ready to be looked up. */
export type IndexedDraft = Omit<Draft, 'corpus'> & {
  readonly index: WholeIndex
  readonly errors: Drafted['errors']
}

export type SessionState = {
  readonly workspace: Workspace
  readonly keeping: Keeping
  /** How many of one's changes another tab's have made impossible. */
  readonly lost: number
  /** Null until the first one is there. */
  readonly draft: IndexedDraft | null
  /** Whether what is shown is older than the files. */
  readonly isBehind: boolean
  /** How much of what is to be shown is made, from 0 to 1. */
  readonly share: number
  /** Whether the worker has broken down, or never came. */
  readonly isBroken: boolean
}

/** Whose word counts where two have changed the same: mine, theirs, or both beside one another. */
export type Which = 'mine' | 'theirs' | 'both'

export type Session = {
  readonly kept: Kept
  readonly state: () => SessionState
  readonly watch: (tell: () => void) => () => void
  /** Does something; tells why it cannot be done. */
  readonly change: (change: Change) => Fault | null
  readonly undo: () => void
  readonly redo: () => void
  /** Stops, and begins anew when it is next asked for. */
  readonly cancel: () => void
  readonly begin: () => void
  /** The files as they are now. */
  readonly files: () => Files
  /** Somebody takes the files along, as they are now. */
  readonly markSaved: () => void
  /** Decides what both have changed otherwise; tells why it cannot be so. */
  readonly decide: (conflict: Conflict, which: Which) => Fault | null
  /** The language model that reads along, if one is asked. */
  readonly desk: Desk
}

type Waiting = {
  readonly resolve: (questions: readonly PreparedQuestion[]) => void
  readonly reject: (error: Error) => void
}

/** Told of what has been read into the graph, each time that changes. */
type OnRead = (read: Drafted['read']) => void

export function openSession(kept: Kept, onRead: OnRead): Session {
  const watchers = new Set<() => void>()
  const base = textsOf(kept.base)
  const { workspace } = kept.state()
  let texts = workspace.texts
  let files = filesOf(texts, kept.base, base)
  let made: Pick<SessionState, 'draft' | 'isBehind' | 'isBroken' | 'share'> = {
    ...{ draft: null, isBehind: false, isBroken: false, share: 0 },
  }
  const stateNow = (): SessionState => {
    const { workspace, keeping, lost } = kept.state()
    return { workspace, keeping, lost: lost.length, ...made }
  }
  let state = stateNow()
  let worker: Worker | null = null
  let call = 0
  let answers: ModelAnswers | null = null
  const asked = new Map<number, Waiting>()

  const set = (next: Partial<typeof made>) => {
    made = { ...made, ...next }
    state = stateNow()
    for (const tell of watchers) tell()
  }
  const stop = () => {
    call++
    worker?.terminate()
    worker = null
    for (const { reject } of asked.values()) reject(new Error('The worker has ended.'))
    asked.clear()
  }
  const onBroken = () => {
    stop()
    set({ isBroken: true, isBehind: false })
  }
  const take = async (message: DraftMessage) => {
    const { call: answered } = message
    if (message.kind === 'questions') {
      asked.get(answered)?.resolve(message.questions)
      asked.delete(answered)
      return
    }
    if (answered !== call) return
    if (message.kind === 'share') {
      // Later ones are made while one goes on: nobody waits for them.
      if (!made.draft) set({ share: message.share })
      return
    }
    const { drafted } = message
    const { corpus, ...rest } = drafted.draft
    const index = await indexWhole({ format: 1, corpus, positions: rest.positions })
    if (answered !== call) return
    set({ draft: { ...rest, index, errors: drafted.errors }, isBehind: false })
    if (drafted.errors.length === 0) onRead(drafted.read)
  }
  const tell = (request: DraftRequest) => worker?.postMessage(request)
  const ask = () => {
    if (!worker) {
      worker = started(onBroken, message => void take(message))
      if (!worker) return onBroken()
      if (answers) tell({ kind: 'answers', answers })
    }
    call++
    set({ isBehind: true, isBroken: false, share: 0 })
    tell({ kind: 'draft', call, files })
  }
  let questionsAsked = 0
  // Whoever has changed it: this view, or another tab.
  kept.watch(() => {
    const { texts: now } = kept.state().workspace
    if (now === texts) return set({})
    files = filesOf(now, files, texts)
    texts = now
    if (made.draft || made.isBehind) ask()
    else set({})
  })
  const desk = openDesk({
    questions: document =>
      new Promise((resolve, reject) => {
        if (!worker) return reject(new Error('There is no worker.'))
        asked.set(++questionsAsked, { resolve, reject })
        tell({ kind: 'questions', call: questionsAsked, document })
      }),
    answer(next) {
      answers = next
      tell({ kind: 'answers', answers })
      if (made.draft || made.isBehind) ask()
    },
  })
  return {
    kept,
    state: () => state,
    watch(tell) {
      watchers.add(tell)
      return () => watchers.delete(tell)
    },
    change: change => kept.act(change),
    undo: () => void kept.act('undo'),
    redo: () => void kept.act('redo'),
    cancel() {
      stop()
      set({ isBehind: false })
    },
    begin() {
      if (!made.draft && !made.isBehind) ask()
    },
    files: () => files,
    desk,
    markSaved: () => void kept.act('save'),
    decide(conflict, which) {
      const change = which === 'mine' ? conflict.toMine : which === 'both' ? conflict.toBoth : null
      // What is so already is decided, too.
      const fault = change && kept.act(change)
      if (fault && fault.fault !== 'nothing-changes') return fault
      kept.act({ did: 'settle', conflict })
      return null
    },
  }
}
