// A language model is asked about passage after passage; what comes is given and kept, what fails is collected.

import type { PreparedQuestion } from '../proposals/index.ts'
import { type ChatOptions, chat, type Usage } from './chat-client.ts'
import { type Failure, isForAll } from './faults.ts'
import { askedOf, type KeptAnswer, type KeptAnswers, keepable } from './kept-answers.ts'

/** A question with its answer. */
export type AnsweredQuestion<Asked> = { readonly question: Asked; readonly kept: KeptAnswer }

export type Progress = { readonly done: number; readonly all: number; readonly usage: Usage }

export type AskOptions<Asked> = ChatOptions & {
  readonly onProgress: (progress: Progress) => void
  /** Told of each answer as it comes, and of those that are there already. */
  readonly onAnswer?: (answered: AnsweredQuestion<Asked>) => void
}

/** What has come, and what has not. */
export type Asked<Question> = {
  readonly answered: readonly AnsweredQuestion<Question>[]
  readonly failures: readonly Failure[]
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

/** Asks about each passage that no answer is kept of, one at a time. Stops when told to, and gives what has come. Nothing is thrown. */
export async function askModel<Question extends PreparedQuestion>(
  questions: readonly Question[],
  answers: KeptAnswers,
  options: AskOptions<Question>,
): Promise<Asked<Question>> {
  const answered: AnsweredQuestion<Question>[] = []
  const failures: Failure[] = []
  let [kept, uncounted, done, inARow] = [0, 0, 0, 0]
  let usage: Usage = { sent: 0, received: 0 }
  for (const question of questions) {
    const { passage, messages, schema, told } = question
    const asked = askedOf(options, question)
    const before = await answers.get(asked)
    if (!before && options.signal.aborted) break
    const reply = before ?? (await chat(messages, schema, options))
    if ('kind' in reply && reply.kind === 'stopped') break
    done++
    if ('kind' in reply && reply.kind === 'failed') {
      failures.push({ passage, fault: reply.fault, told: reply.told })
      if (isForAll(reply.fault) || ++inARow === maxFailuresInARow) break
    } else {
      const own = before ?? keepable(reply.answer, told)
      inARow = before ? inARow : 0
      if (before) kept++
      else await answers.put(asked, own)
      if ('kind' in reply) {
        if (reply.usage)
          usage = { sent: usage.sent + reply.usage.sent, received: usage.received + reply.usage.received }
        else uncounted++
      }
      answered.push({ question, kept: own })
      options.onAnswer?.(answered.at(-1)!)
    }
    options.onProgress({ done, all: questions.length, usage })
  }
  return { answered, failures, kept, usage, uncounted, left: questions.length - done }
}
