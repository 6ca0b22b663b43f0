// Numbers that look like chance, and are the same every time.

/**
 * Numbers from 0 to 1, without end (Mulberry32).
 * @param seed another whole number gives other numbers
 */
export function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0
    let hash = Math.imul(state ^ (state >>> 15), 1 | state)
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash
    yield ((hash ^ (hash >>> 14)) >>> 0) / 2 ** 32
  }
}
