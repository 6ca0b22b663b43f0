// What texts begin with, of thousands of which a few may stand at a place: told character by character from a table that a
// processor has at hand. A tree of them would be read from memory at each step, which takes ten times as long.

/** What is known of the first characters of a text: no text begins so; one seems to; one may be no more than these. */
export type Told = 0 | 1 | 3

/** The first characters of a text come down to a number; those and one more, to another. 0 is none. */
export const withNext = (hash: number, code: number): number => {
  const stirred = Math.imul(hash ^ code, 0x01000193)
  return stirred ^ (stirred >>> 15)
}

export function hashOf(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = withNext(hash, text.charCodeAt(i))
  return hash
}

/** Tells what texts begin with, by what that comes down to; of some it may say more than there is. */
export function beginningsOf(texts: readonly string[]): (hash: number) => Told {
  const total = texts.reduce((sum, { length }) => sum + length, 0)
  let slots = 64
  while (slots < 4 * total) slots *= 2
  // Two bits each: one for a beginning, one for a whole.
  const told = new Uint8Array(slots / 4)
  const add = (hash: number, bits: Told) => {
    const slot = hash & (slots - 1)
    told[slot >>> 2]! |= bits << (2 * (slot & 3))
  }
  for (const text of texts) {
    let hash = 0
    for (let i = 0; i < text.length; i++) {
      hash = withNext(hash, text.charCodeAt(i))
      add(hash, 1)
    }
    add(hash, 3)
  }
  return hash => {
    const slot = hash & (slots - 1)
    return ((told[slot >>> 2]! >>> (2 * (slot & 3))) & 3) as Told
  }
}
