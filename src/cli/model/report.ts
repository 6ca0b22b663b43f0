// What is told to the terminal before a language model is asked, and afterwards.

import { type Asked, completionsAddress, isLocal } from '../../language-model/index.ts'
import type { DropReason, PreparedQuestion } from '../../proposals/index.ts'
import { onOneLine, truncate } from '../../text/index.ts'
import { remedies } from './faults.ts'

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

export type Sending = {
  readonly address: string
  readonly model: string
  readonly hasKey: boolean
  /** All passages, and how many of them would be sent. */
  readonly questions: readonly PreparedQuestion[]
  readonly unanswered: readonly PreparedQuestion[]
}

/** What would be sent, and where: before anything is. */
export function formatSending({ address, model, hasKey, questions, unanswered }: Sending): readonly string[] {
  const chars = unanswered.reduce(
    (sum, { messages }) => sum + messages.reduce((n, { content }) => n + content.length, 0),
    0,
  )
  const kept = questions.length - unanswered.length
  if (unanswered.length === 0)
    return [
      kept > 0
        ? `Nothing is sent: the answers about all ${kept} passages are here already.`
        : 'Nothing is sent: no passage is long enough to be asked about.',
    ]
  return [
    `${plural(unanswered.length, 'passage goes', 'passages go')} to ${completionsAddress(address)} (${
      isLocal(address) ? 'on this machine' : 'NOT on this machine: who runs it can read them'
    }), model '${model}', ${hasKey ? 'with the key of VERBAND_MODEL_KEY' : 'without a key'}.`,
    `With each goes its text in all its languages, the ids, types and words of the names that are known, and what to do: ${chars} characters in all.`,
    ...(kept > 0 ? [`Of ${kept} more the answer is here already.`] : []),
  ]
}

const reasons: Readonly<Record<DropReason, string>> = {
  malformed: 'not in the shape that was asked for',
  'id-unusable': 'with an id that is none, or twice the same',
  'type-unknown': 'of a type that there is not',
  'name-not-there': 'names that are not in the passage',
  'id-unknown': 'of somebody whom neither data nor answer know',
  'end-not-mentioned': 'of somebody whom the passage does not name',
  'ends-do-not-fit': 'of things that cannot do so',
  'quote-not-there': 'with words that are not in the passage',
  'quote-too-short': 'with a single word as evidence',
  'time-not-there': 'times that the passage does not say (taken away, the rest stays)',
}

/** Failures are told by their first words. */
const maxToldChars = 200
const maxPassages = 5

export type Told = Asked<PreparedQuestion> & { readonly dropped: ReadonlyMap<DropReason, number> }

/** What has come, what was dropped, what failed and what helps. */
export function formatAsked({
  answered,
  failures,
  dropped,
  kept,
  usage,
  uncounted,
  left,
}: Told): readonly string[] {
  const faults = new Map(
    failures.map(failure => [failure.fault, failures.filter(({ fault }) => fault === failure.fault)]),
  )
  const asked = answered.length - kept
  return [
    `${plural(asked, 'answer', 'answers')} came${kept > 0 ? `, ${kept} were here already` : ''}: ${usage.sent} tokens sent, ${usage.received} received${
      uncounted > 0 ? `; of ${plural(uncounted, 'answer', 'answers')} the server did not say how many` : ''
    }.`,
    ...(dropped.size > 0 ? ['Dropped of what it answered:'] : []),
    ...[...dropped].sort(([, a], [, b]) => b - a).map(([reason, times]) => `  ${times} ${reasons[reason]}`),
    ...[...faults].flatMap(([fault, own]) => [
      `${plural(own.length, 'passage', 'passages')} without an answer (${own
        .slice(0, maxPassages)
        .map(({ passage }) => passage)
        .join(
          ', ',
        )}${own.length > maxPassages ? ', …' : ''}): ${truncate(onOneLine(own[0]!.told), maxToldChars)}`,
      `  ${remedies[fault]}`,
    ]),
    ...(left > 0
      ? [
          `${plural(left, 'passage was', 'passages were')} not asked about. The same command goes on from here.`,
        ]
      : []),
  ]
}
