// A language model at work on a text: which one is set, what it is being asked, what has come. It outlives the view, as the session does.

import {
  askedOf,
  askModel,
  completionsAddress,
  type KeptAnswer,
  type Progress,
  type Usage,
} from '../../../language-model/index.ts'
import type { DocumentId } from '../../../model/index.ts'
import type { PreparedQuestion } from '../../../proposals/index.ts'
import type { ModelAnswers } from './answers.ts'
import { answerStore } from './kept.ts'
import { currentSettings, type ModelSettings, rememberSettings } from './settings.ts'
import { type PageFault, policyWatch, whyUnreached } from './unreached.ts'

/** What is being asked. */
export type Run = Progress & {
  /** What the server said when it is to be asked again, and in how many seconds; null while it answers. */
  readonly waiting: { readonly said: string; readonly seconds: number } | null
}

/** What the last time has come to. */
export type Come = {
  readonly answered: number
  /** Of these, how many were here already. */
  readonly kept: number
  readonly usage: Usage
  readonly uncounted: number
  readonly left: number
  readonly isStopped: boolean
  readonly failures: readonly {
    readonly passage: string
    readonly fault: PageFault
    readonly told: string
  }[]
}

export type DeskState = {
  /** Null where no model is asked. */
  readonly settings: ModelSettings | null
  readonly run: Run | null
  readonly come: Come | null
  /** Whether answers are lost with this tab. */
  readonly isUnkept: boolean
}

export type Desk = {
  readonly state: () => DeskState
  readonly watch: (tell: () => void) => () => void
  /** Sets a model, or none; what it has answered before is there again. */
  readonly set: (settings: ModelSettings | null) => void
  /** What there is to ask about a document; rejects where that cannot be found out. */
  readonly questions: (document: DocumentId) => Promise<readonly PreparedQuestion[]>
  readonly isAnswered: (question: PreparedQuestion) => boolean
  /** Asks. Whoever calls it has been told what is sent where, and has agreed. */
  readonly send: (questions: readonly PreparedQuestion[]) => void
  readonly stop: () => void
  /** Forgets what the model has answered, here and in this browser. */
  readonly forget: () => void
}

type Bench = {
  readonly questions: Desk['questions']
  readonly answer: (answers: ModelAnswers | null) => void
}

/** Answers come into the draft together, so that it is not made anew for each, in milliseconds. */
const restMs = 2_000

const store = answerStore()
const none: Usage = { sent: 0, received: 0 }

export function openDesk(bench: Bench): Desk {
  const watchers = new Set<() => void>()
  let state: DeskState = { settings: null, run: null, come: null, isUnkept: false }
  let answers = new Map<string, KeptAnswer>()
  let stopping = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const set = (next: Partial<DeskState>) => {
    state = { ...state, ...next }
    for (const tell of watchers) tell()
  }
  const give = () => {
    clearTimeout(timer)
    timer = undefined
    const { settings } = state
    bench.answer(settings && { model: settings.model, byContent: new Map(answers) })
  }
  const giveSoon = () => {
    timer ??= setTimeout(give, restMs)
  }
  const onUnkept = () => set({ isUnkept: true })
  const take = (settings: ModelSettings | null) => {
    const before = state.settings
    const isSame = before && settings && whomOf(before) === whomOf(settings)
    set({ settings })
    if (isSame) return
    stopping.abort()
    answers = new Map()
    set({ come: null })
    if (!settings) return give()
    const own = answers
    store
      .all(whomOf(settings))
      .then(kept => {
        for (const [content, each] of kept) if (!own.has(content)) own.set(content, each)
      }, onUnkept)
      .then(() => {
        if (answers !== own) return
        set({})
        give()
      })
  }
  const send = async (questions: readonly PreparedQuestion[]) => {
    const { settings } = state
    if (!settings || state.run) return
    const { address, model, key, waitS } = settings
    const own = answers
    const stop = new AbortController()
    stopping = stop
    const policy = policyWatch()
    set({ run: { done: 0, all: questions.length, usage: none, waiting: null }, come: null })
    const contentBy = new Map(questions.map(each => [askedOf(settings, each), each.content]))
    const { answered, failures, ...rest } = await askModel(
      questions,
      {
        get: async asked => own.get(contentBy.get(asked)!) ?? null,
        put: async (asked, kept) => {
          const content = contentBy.get(asked)!
          own.set(content, kept)
          await store.put(whomOf(settings), content, kept).catch(onUnkept)
        },
      },
      {
        ...{ address, model, key: key === '' ? undefined : key, signal: stop.signal },
        ...{ timeoutMs: waitS * 1000, isUnreachedFinal: true },
        onProgress: progress => set({ run: { ...progress, waiting: null } }),
        onWait: (said, ms) =>
          set({ run: state.run && { ...state.run, waiting: { said, seconds: Math.ceil(ms / 1000) } } }),
        onAnswer: giveSoon,
      },
    )
    // A server that has answered is none that refuses the page.
    const isHeard = answered.length > rest.kept
    const told = await Promise.all(
      failures.map(async ({ fault, ...each }) => ({
        ...each,
        fault: fault === 'unreachable' && !isHeard ? await whyUnreached(address, policy) : fault,
      })),
    )
    policy.end()
    const come = { ...rest, answered: answered.length, isStopped: stop.signal.aborted, failures: told }
    set({ run: null, come: own === answers ? come : null })
    give()
  }
  /** Somebody may have set another one at another text. */
  const catchUp = () => {
    const settings = currentSettings()
    if (settings !== state.settings && !state.run) take(settings)
  }
  catchUp()
  return {
    state: () => state,
    watch(tell) {
      catchUp()
      watchers.add(tell)
      return () => watchers.delete(tell)
    },
    set(settings) {
      rememberSettings(settings)
      take(settings)
    },
    questions: bench.questions,
    isAnswered: ({ content }) => answers.has(content),
    send: questions => void send(questions),
    stop: () => stopping.abort(),
    forget() {
      const { settings } = state
      if (!settings) return
      answers.clear()
      store.forget(whomOf(settings)).catch(onUnkept)
      set({ come: null })
      give()
    },
  }
}

/** Another model answers something else, and so does another server. */
const whomOf = ({ address, model }: ModelSettings): string =>
  JSON.stringify([completionsAddress(address), model])
