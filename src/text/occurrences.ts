// Where words stand in a text, of which hundreds are looked for: by the rarest four characters of theirs, whose places are known.

/** The places of some words in a text, in their order; they may overlap. */
export type Occurrences = (words: string) => Generator<number>

/** How many characters are looked up together. */
const pieceLength = 4

/** How many pieces of the words are compared for the rarest, at most. */
const maxCompared = 48

/** Reads a text once; each asking then looks at few places of it. */
export function occurrencesIn(text: string): Occurrences {
  // Chains of places, by what stands there: two pieces may share one.
  let slots = 256
  while (slots < text.length) slots *= 2
  const slotOf = (of: string, at: number): number => {
    let hash = 0
    for (let i = 0; i < pieceLength; i++) hash = Math.imul(hash, 31) + of.charCodeAt(at + i)
    return (Math.imul(hash, 0x9e3779b1) >>> 7) & (slots - 1)
  }
  const first = new Int32Array(slots).fill(-1)
  const next = new Int32Array(text.length)
  const counts = new Uint32Array(slots)
  for (let at = text.length - pieceLength; at >= 0; at--) {
    const slot = slotOf(text, at)
    next[at] = first[slot]!
    first[slot] = at
    counts[slot]!++
  }

  /** Where in some words the piece begins that stands in the fewest places. */
  const rarestIn = (words: string): number => {
    let rarest = 0
    let fewest = Number.POSITIVE_INFINITY
    for (let i = 0; i <= Math.min(words.length - pieceLength, maxCompared); i++) {
      const count = counts[slotOf(words, i)]!
      if (count < fewest) [rarest, fewest] = [i, count]
    }
    return rarest
  }

  return function* (words) {
    if (words.length < pieceLength) {
      if (words !== '') for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at
      return
    }
    const offset = rarestIn(words)
    for (let at = first[slotOf(words, offset)]!; at >= 0; at = next[at]!)
      if (at >= offset && text.startsWith(words, at - offset)) yield at - offset
  }
}
