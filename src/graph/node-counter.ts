// Counts the nodes of each of many values, each node once, in bits: sets would take seconds.

/** Of each value that has any, how many; by its name. */
export type Counts = ReadonlyMap<string, number>

/** How many different nodes each value has. */
export class NodeCounter {
  readonly #words: number
  readonly #seen: Uint32Array
  readonly #counts: Int32Array

  constructor(values: number, nodes: number) {
    this.#words = (nodes + 31) >> 5
    this.#seen = new Uint32Array(values * this.#words)
    this.#counts = new Int32Array(values)
  }

  add(value: number, node: number): void {
    const at = value * this.#words + (node >> 5)
    const bit = 1 << (node & 31)
    if ((this.#seen[at]! & bit) !== 0) return
    this.#seen[at]! |= bit
    this.#counts[value]! += 1
  }

  /** Of the values that have any, by name. */
  named(names: readonly string[]): Counts {
    return new Map(
      names.flatMap((name, i): [string, number][] => {
        const count = this.#counts[i]!
        return count > 0 ? [[name, count]] : []
      }),
    )
  }
}
