// A language model by the chat protocol of OpenAI: asked once at a time, patient with what passes, never without end.

import type { ChatMessage } from '../proposals/index.ts'
import { completionsAddress } from './address.ts'
import type { ModelFault } from './faults.ts'

/** Tokens, as the server counts them. */
export type Usage = { readonly sent: number; readonly received: number }

export type Reply =
  | { readonly kind: 'answered'; readonly answer: unknown; readonly usage: Usage | null }
  | { readonly kind: 'failed'; readonly fault: ModelFault; readonly told: string }
  | { readonly kind: 'stopped' }

export type ChatOptions = {
  /** Before `/chat/completions`, or with it. */
  readonly address: string
  readonly model: string
  /** Undefined for none. It goes to that address alone, and not into what is told. */
  readonly key: string | undefined
  readonly signal: AbortSignal
  /** Told when a request is sent again. */
  readonly onWait: (reason: string, ms: number) => void
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs?: number
  /** Whether a server that cannot be reached is not tried again: who is there to see it does so. */
  readonly isUnreachedFinal?: boolean
  /** For tests: how long is waited before a request is sent again, time after time, in milliseconds. */
  readonly waits?: readonly number[]
}

/** How long is waited before a request is sent again, in milliseconds, time after time. */
const patience = [1_000, 4_000, 15_000, 30_000]
const maxRetryAfterMs = 120_000
/** A model on a laptop takes a minute for a long passage. */
export const usualTimeoutMs = 180_000
/** One that has not answered in time is asked once more, and no oftener. */
const maxSilences = 2
const maxAnswerBytes = 2_000_000
const maxToldChars = 300

/** Asks until there is an answer, or none will come. Nothing is thrown. */
export async function chat(
  messages: readonly ChatMessage[],
  schema: object,
  options: ChatOptions,
): Promise<Reply> {
  const waits = options.waits ?? patience
  for (let tries = 0, silences = 0; ; tries++) {
    const outcome = await chatOnce(messages, schema, options)
    if (outcome.kind !== 'failed') return outcome
    const { fault, told, retryAfterMs } = outcome
    if (fault === 'silent') silences++
    const passes =
      ['busy', 'failing'].includes(fault) ||
      (fault === 'unreachable' && !options.isUnreachedFinal) ||
      (fault === 'silent' && silences < maxSilences)
    const wait = waits[tries]
    if (!passes || wait === undefined) return { kind: 'failed', fault, told }
    const ms = Math.max(wait, retryAfterMs)
    options.onWait(told, ms)
    if (!(await pause(ms, options.signal))) return { kind: 'stopped' }
  }
}

type Outcome =
  | Exclude<Reply, { readonly kind: 'failed' }>
  | (Extract<Reply, { readonly kind: 'failed' }> & { readonly retryAfterMs: number })

async function chatOnce(
  messages: readonly ChatMessage[],
  schema: object,
  { address, model, key, signal, timeoutMs = usualTimeoutMs }: ChatOptions,
): Promise<Outcome> {
  const late = AbortSignal.timeout(timeoutMs)
  let hasBegun = false
  try {
    const response = await fetch(completionsAddress(address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        ...{ model, messages },
        response_format: { type: 'json_schema', json_schema: { name: 'passage', strict: true, schema } },
      }),
      // A page says neither where it is nor who looks at it.
      ...({ credentials: 'omit', referrerPolicy: 'no-referrer' } as const),
      // Elsewhere nobody has agreed to send it.
      redirect: 'error',
      signal: AbortSignal.any([signal, late]),
    })
    hasBegun = true
    const text = await boundedText(response)
    if (text === null) return failed('endless', `More than ${maxAnswerBytes / 1_000_000} MB.`)
    if (response.ok) return answerIn(withoutKey(text, key))
    const { status } = response
    const said = withoutKey(text, key).replace(/\s+/gu, ' ').trim().slice(0, maxToldChars)
    const retryAfterMs = Math.min(maxRetryAfterMs, (Number(response.headers.get('retry-after')) || 0) * 1000)
    return { ...failed(faultOf(status), `${status}${said ? `, ${said}` : ''}`), retryAfterMs }
  } catch (error) {
    if (signal.aborted) return { kind: 'stopped' }
    if (late.aborted) return failed('silent', `No answer in ${Math.round(timeoutMs / 1000)} s.`)
    const { message, cause } = error as Error & {
      readonly cause?: { readonly code?: string; readonly message?: string }
    }
    return failed(hasBegun ? 'failing' : 'unreachable', cause?.code ?? cause?.message ?? message)
  }
}

const failed = (fault: ModelFault, told: string) =>
  ({ kind: 'failed', fault, told, retryAfterMs: 0 }) as const

/** A server that says again what it was sent does not bring a key onto the screen, or into a file. */
const withoutKey = (text: string, key: string | undefined): string => (key ? text.replaceAll(key, '…') : text)

function faultOf(status: number): ModelFault {
  if (status === 401 || status === 403) return 'unauthorised'
  if (status === 404 || status === 405) return 'not-found'
  if (status === 429 || status === 402) return 'busy'
  return status === 408 || status >= 500 ? 'failing' : 'refused'
}

/** The text of a response; null where it goes on and on. */
async function boundedText({ body }: Response): Promise<string | null> {
  // Not every browser goes through a stream with `for await`.
  const reader = body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maxAnswerBytes) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}

type Completion = {
  readonly choices?: readonly {
    readonly finish_reason?: unknown
    readonly message?: { readonly content?: unknown; readonly refusal?: unknown }
  }[]
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown }
}

function answerIn(text: string): Outcome {
  const completion = parsed(text) as Completion | null | undefined
  const choice = Array.isArray(completion?.choices) ? completion.choices[0] : undefined
  const content = choice?.message?.content
  if (choice?.finish_reason === 'length') return failed('cut-off', 'It has reached its limit.')
  if (typeof content !== 'string')
    return failed('no-answer', String(choice?.message?.refusal ?? text).slice(0, maxToldChars))
  // Some models fence what they write, whatever the schema.
  const answer = parsed(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''))
  if (answer === null || typeof answer !== 'object')
    return failed('no-answer', content.slice(0, maxToldChars))
  const { prompt_tokens: sent, completion_tokens: received } = completion?.usage ?? {}
  const usage = isCount(sent) && isCount(received) ? { sent, received } : null
  return { kind: 'answered', answer, usage }
}

const isCount = (given: unknown): given is number =>
  typeof given === 'number' && given >= 0 && Number.isFinite(given)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Whether it has waited to the end. */
const pause = (ms: number, signal: AbortSignal) =>
  new Promise<boolean>(done => {
    if (signal.aborted) return done(false)
    const stop = () => {
      clearTimeout(timer)
      done(false)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      done(true)
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
