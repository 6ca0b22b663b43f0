// What would be sent to a model, in numbers that one can judge.

import type { PassageId } from '../../../model/index.ts'
import type { PreparedQuestion } from '../../../proposals/index.ts'

export type Sending = {
  readonly chars: number
  /** A guess: models cut words differently. */
  readonly tokens: number
  readonly names: number
}

/** About so many characters make a token, in the languages of Europe. */
const charsPerToken = 3.5

/** How much it is: characters of all that is sent, and different names among it. */
export function sizeOf(questions: readonly PreparedQuestion[]): Sending {
  const chars = questions.reduce(
    (sum, { messages, schema }) =>
      sum + messages.reduce((n, { content }) => n + content.length, JSON.stringify(schema).length),
    0,
  )
  const names = new Set(questions.flatMap(({ told }) => told.map(({ id }) => id)))
  return { chars, tokens: Math.ceil(chars / charsPerToken), names: names.size }
}

/** The numbers of passages, runs of them joined: `1–4, 7`. */
export function numbersOf(
  all: readonly PassageId[],
  chosen: readonly PassageId[],
  format: (n: number) => string,
): string {
  const has = new Set(chosen)
  const runs: [number, number][] = []
  for (const [i, id] of all.entries()) {
    if (!has.has(id)) continue
    const last = runs.at(-1)
    if (last?.[1] === i) last[1] = i + 1
    else runs.push([i + 1, i + 1])
  }
  return runs.map(([from, to]) => (from === to ? format(from) : `${format(from)}–${format(to)}`)).join(', ')
}
