// What a store has said of things, thing by thing: whoever looks at more asks for what is new alone.

import type { Rows } from './asking.ts'
import { type AskRows, type Question, rowsAbout } from './rows-about.ts'

/** So many rows are remembered, some 200 bytes each: more than is said of all that a page looks at. */
const maxRows = 300_000

const nothing: Rows = []

export class KnownThings {
  readonly #maxRows: number
  /** By question and name, those that were asked about last at the end. */
  readonly #known = new Map<string, Rows>()
  readonly #questions = new Map<string, number>()
  #rows = 0

  constructor(most = maxRows) {
    this.#maxRows = most
  }

  /**
   * All that is said of some things, in their order, each once: what is known, and what is asked now.
   *
   * @param names full IRIs
   * @param question the first that each row tells is one of the things
   */
  async about(names: readonly string[], question: Question, ask: AskRows): Promise<Rows> {
    const each = [...new Set(names)]
    const keyOf = this.#keysOf(question)
    const unknown = each.filter(name => !this.#known.has(keyOf(name)))
    const answered = new Map(unknown.map((name): [string, Rows[number][]] => [name, []]))
    for (const row of await rowsAbout(unknown, question, ask)) answered.get(row[0]!)?.push(row)
    const said = each.map((name): [string, Rows] => [
      keyOf(name),
      answered.get(name) ?? this.#known.get(keyOf(name)) ?? nothing,
    ])
    this.#remember(said)
    return said.flatMap(([, rows]) => rows)
  }

  #keysOf({ of }: Question): (name: string) => string {
    const text = of('')
    const number = this.#questions.get(text) ?? this.#questions.size
    this.#questions.set(text, number)
    return name => `${number} ${name}`
  }

  #remember(said: readonly (readonly [key: string, rows: Rows])[]): void {
    for (const [key, rows] of said) {
      this.#rows += rows.length - (this.#known.get(key)?.length ?? 0)
      this.#known.delete(key)
      this.#known.set(key, rows)
    }
    for (const [key, rows] of this.#known) {
      if (this.#rows <= this.#maxRows) break
      this.#known.delete(key)
      this.#rows -= rows.length
    }
  }
}
