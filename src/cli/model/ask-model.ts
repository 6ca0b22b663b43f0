// A language model reads passage by passage; what passes the gate is told, what fails is collected.

import {
  answerSchema,
  type DropReason,
  type Passed,
  promptFor,
  type Question,
  throughGate,
} from '../../proposals/index.ts'
import { type ChatOptions, chat, completionsAddress, type Usage } from './chat-client.ts'
import { type Failure, isForAll } from './faults.ts'
import { type KeptAnswers, keyOf } from './kept-answers.ts'

/** A passage ready to be sent. */
export type Prepared = ReturnType<typeof prepare>

/** @param options whom one would ask: another model answers something else */
export function prepare(question: Question, { address, model }: Pick<ChatOptions, 'address' | 'model'>) {
  const messages = promptFor(question)
  const schema = answerSchema(question.known.vocabulary, Object.keys(question.passage.sides))
  const key = keyOf(completionsAddress(address), model, messages, schema)
  return { question, messages, schema, key }
}

export type Progress = { readonly done: number; readonly all: number; readonly usage: Usage }

export type Asked = {
  readonly passed: readonly Passed[]
  readonly failures: readonly Failure[]
  readonly dropped: ReadonlyMap<DropReason, number>
  /** Answers that were there already. */
  readonly kept: number
  readonly usage: Usage
  /** Answers of which the server did not say what they cost. */
  readonly uncounted: number
  /** Passages that nobody has been asked about, since somebody or something has ended it. */
  readonly left: number
}

/** After as many failures one after the other, nothing better is to come. */
const maxFailuresInARow = 3

/** Asks about each passage that no answer is kept of. Stops when told to, and gives what has come. */
export async function askModel(
  prepared: readonly Prepared[],
  answers: KeptAnswers,
  options: ChatOptions & { readonly onProgress: (progress: Progress) => void },
): Promise<Asked> {
  const passed: Passed[] = []
  const failures: Failure[] = []
  let [kept, uncounted, done, inARow] = [0, 0, 0, 0]
  let usage: Usage = { sent: 0, received: 0 }
  for (const { question, messages, schema, key } of prepared) {
    const { passage, known } = question
    const before = answers.get(key)
    if (!before && options.signal.aborted) break
    const reply = before
      ? ({ kind: 'answered', answer: before.answer, usage: null } as const)
      : await chat(messages, schema, options)
    if (reply.kind === 'stopped') break
    done++
    if (reply.kind === 'failed') {
      failures.push({ passage: passage.id, fault: reply.fault, told: reply.told })
      if (isForAll(reply.fault) || ++inARow === maxFailuresInARow) break
    } else {
      inARow = before ? inARow : 0
      if (before) kept++
      else {
        answers.put(key, reply.answer)
        if (reply.usage)
          usage = { sent: usage.sent + reply.usage.sent, received: usage.received + reply.usage.received }
        else uncounted++
      }
      passed.push(throughGate(reply.answer, passage, known))
    }
    options.onProgress({ done, all: prepared.length, usage })
  }
  const left = prepared.length - done
  return { passed, failures, dropped: droppedBy(passed), kept, usage, uncounted, left }
}

function droppedBy(passed: readonly Passed[]): ReadonlyMap<DropReason, number> {
  const dropped = new Map<DropReason, number>()
  for (const each of passed)
    for (const [reason, times] of each.dropped) dropped.set(reason, (dropped.get(reason) ?? 0) + times)
  return dropped
}
