// Questions about many things, in portions that a store answers whole.

import type { Rows } from './asking.ts'
import { portionSize, portions, values } from './sparql.ts'

export type AskRows = (query: string) => Promise<Rows>

/** A question about things: `some` is a list of them, as the values of a variable. */
export type Question = {
  /** Without the question mark. */
  readonly variable: string
  readonly of: (some: string) => string
  /** So many things at a time; less than usual where much is said of each. */
  readonly size?: number
}

/** As it comes from Debian, Virtuoso gives no more rows than this, and says so only where a page may not look. */
const cutOffFrom = 10_000

/**
 * All rows about some things, in portions at once; what may have been cut off is asked for again by halves.
 *
 * @param names full IRIs
 */
export async function rowsAbout(names: readonly string[], question: Question, ask: AskRows): Promise<Rows> {
  const answers = await Promise.all(
    [...portions(names, question.size ?? portionSize)].map(some => whole(some, question, ask)),
  )
  return answers.flat()
}

async function whole(names: readonly string[], question: Question, ask: AskRows): Promise<Rows> {
  const rows = await ask(question.of(values(question.variable, names)))
  if (rows.length < cutOffFrom || names.length === 1) return rows
  const half = Math.ceil(names.length / 2)
  const [some, others] = await Promise.all(
    [names.slice(0, half), names.slice(half)].map(part => whole(part, question, ask)),
  )
  return [...some!, ...others!]
}
