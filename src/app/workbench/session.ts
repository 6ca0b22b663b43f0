// A paper that is being read into the graph: its files as they are now, what was done to them, and what a worker makes of them.
// It outlives the view: whoever looks at the graph for a while comes back to where they were.

import type { Files } from '../../corpus/index.ts'
import type { WholeIndex } from '../../graph/index.ts'
import {
  type Change,
  edit,
  type Fault,
  filesOf,
  openWorkspace,
  redo,
  textsOf,
  undo,
  type Workspace,
} from '../../workspace/index.ts'
import { indexWhole } from '../loading/whole.ts'
import type { Draft, Drafted } from './draft.ts'
import type { DraftMessage, DraftRequest } from './protocol.ts'

/** A draft, made ready to be looked up. */
export type IndexedDraft = Omit<Draft, 'corpus'> & {
  readonly index: WholeIndex
  readonly errors: Drafted['errors']
}

export type SessionState = {
  readonly workspace: Workspace
  /** Null until the first one is there. */
  readonly draft: IndexedDraft | null
  /** Whether what is shown is older than the files. */
  readonly isBehind: boolean
  /** Whether the worker has broken down, or never came. */
  readonly isBroken: boolean
}

export type Session = {
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
}

/** Told of what has been read into the graph, each time that changes. */
type OnRead = (read: Drafted['read']) => void

export function openSession(given: Files, onRead: OnRead): Session {
  const watchers = new Set<() => void>()
  const first = openWorkspace(textsOf(given))
  let files = given
  let state: SessionState = { workspace: first, draft: null, isBehind: false, isBroken: false }
  let worker: Worker | null = null
  let call = 0

  const set = (next: Partial<SessionState>) => {
    state = { ...state, ...next }
    for (const tell of watchers) tell()
  }
  const break_ = () => {
    worker?.terminate()
    worker = null
    set({ isBroken: true, isBehind: false })
  }
  const take = async ({ call: answered, drafted }: DraftMessage) => {
    if (answered !== call) return
    const { corpus, ...rest } = drafted.draft
    const index = await indexWhole({ format: 1, corpus, positions: rest.positions })
    if (answered !== call) return
    set({ draft: { ...rest, index, errors: drafted.errors }, isBehind: false })
    if (drafted.errors.length === 0 && state.workspace !== first) onRead(drafted.read)
  }
  const ask = () => {
    worker ??= started(break_, message => void take(message))
    if (!worker) return break_()
    call++
    set({ isBehind: true, isBroken: false })
    worker.postMessage({ call, files } satisfies DraftRequest)
  }
  const go = (next: Workspace | Fault): Fault | null => {
    if ('fault' in next) return next
    if (next === state.workspace) return null
    files = filesOf(next.texts, files, state.workspace.texts)
    set({ workspace: next })
    ask()
    return null
  }
  return {
    state: () => state,
    watch(tell) {
      watchers.add(tell)
      return () => watchers.delete(tell)
    },
    change: change => go(edit(state.workspace, change)),
    undo: () => void go(undo(state.workspace)),
    redo: () => void go(redo(state.workspace)),
    cancel() {
      call++
      worker?.terminate()
      worker = null
      set({ isBehind: false })
    },
    begin() {
      if (!state.draft && !state.isBehind) ask()
    },
    files: () => files,
  }
}

function started(onBroken: () => void, onMessage: (message: DraftMessage) => void): Worker | null {
  try {
    const worker = new Worker(new URL('./draft.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('error', onBroken)
    worker.addEventListener('message', ({ data }: MessageEvent<DraftMessage>) => onMessage(data))
    return worker
  } catch {
    return null
  }
}
