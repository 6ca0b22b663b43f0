// What a store has said of things, thing by thing: whoever looks at more asks for what is new alone.

import type { Rows } from './asking.ts'
import { portionSize, portions, values } from './sparql.ts'

export type AskRows = (query: string) => Promise<Rows>

/** A question about things: `some` is a list of them, as the values of a variable; the first that each row tells is one of them. */
export type Question = {
  /** Without the question mark. */
  readonly variable: string
  readonly of: (some: string) => string
  /** So many things at a time; less than usual where much is said of each. */
  readonly size?: number
}

/** As it comes from Debian, Virtuoso gives no more rows than this, and says so only where a page may not look. */
const cutOffFrom = 10_000

/** So many rows are remembered, some 200 bytes each. */
const maxRows = 120_000

const nothing: Rows = []

export class KnownThings {
  readonly #known = new Map<string, Map<string, Rows>>()
  #rows = 0

  /** Forgets all. */
  forget(): void {
    this.#known.clear()
    this.#rows = 0
  }

  /**
   * All that is said of some things, in their order, each once: what is known, and what is asked now, in portions at once.
   *
   * @param names full IRIs
   */
  async about(names: readonly string[], question: Question, ask: AskRows): Promise<Rows> {
    const key = question.of('')
    const known = this.#known.get(key) ?? new Map<string, Rows>()
    this.#known.set(key, known)
    const each = [...new Set(names)]
    const unknown = each.filter(name => !known.has(name))
    const answers = await Promise.all(
      [...portions(unknown, question.size ?? portionSize)].map(some => this.#ask(some, question, ask)),
    )
    const answered = new Map(answers.flatMap(answer => [...answer]))
    const rows = each.flatMap(name => answered.get(name) ?? known.get(name) ?? nothing)
    this.#remember(known, answered)
    return rows
  }

  async #ask(names: readonly string[], question: Question, ask: AskRows): Promise<ReadonlyMap<string, Rows>> {
    const rows = await ask(question.of(values(question.variable, names)))
    if (rows.length >= cutOffFrom && names.length > 1) {
      const half = Math.ceil(names.length / 2)
      const [some, others] = await Promise.all(
        [names.slice(0, half), names.slice(half)].map(part => this.#ask(part, question, ask)),
      )
      return new Map([...some!, ...others!])
    }
    const said = new Map(names.map((name): [string, (typeof rows)[number][]] => [name, []]))
    for (const row of rows) said.get(row[0]!)?.push(row)
    return said
  }

  #remember(known: Map<string, Rows>, answered: ReadonlyMap<string, Rows>): void {
    for (const [name, rows] of answered) {
      known.set(name, rows)
      this.#rows += rows.length
    }
    // Rather all than the oldest: those are the strongest, which are always looked at.
    if (this.#rows > maxRows) this.forget()
  }
}
