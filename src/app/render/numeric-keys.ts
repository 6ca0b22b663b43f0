// Numbers in place of ids. graphology and sigma keep nodes in plain objects: there an id such as `__proto__`, in a corpus
// that somebody made, would reach every object of the page; and a large graph is taken in several times faster under
// numbers than under words.

/** Gives each id a key, and the same ever after. */
export class NumericKeys {
  readonly #keys = new Map<string, string>()
  readonly #ids: string[] = []

  keyOf(id: string): string {
    const known = this.#keys.get(id)
    if (known !== undefined) return known
    const key = String(this.#ids.length)
    this.#keys.set(id, key)
    this.#ids.push(id)
    return key
  }

  idOf(key: string): string {
    return this.#ids[Number(key)]!
  }
}
