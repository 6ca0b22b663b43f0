// Many words in one text, found by how they begin or what they hold. The text is searched as it is: to make a string of each of a hundred
// thousand words, and to look at each, would take longer than a keystroke may.

import type { Resumable } from '../graph/index.ts'

export type SortedWords = {
  readonly count: number
  readonly at: (place: number) => string
  /** The places of the words that begin so, the word itself among them. */
  readonly beginningWith: (part: string) => Iterable<number>
  /** The places of the words that hold it further on, and do not begin so. */
  readonly holding: (part: string) => Iterable<number>
}

const between = ' '

/** So many words are looked for at a time. */
const perStep = 5000

/** @param text words in the order of code units, each once, with spaces between */
export function* sortedWordsInSteps(text: string): Resumable<SortedWords> {
  const starts: number[] = []
  if (text !== '') {
    starts.push(0)
    for (let space = text.indexOf(between); space >= 0; space = text.indexOf(between, space + 1)) {
      starts.push(space + 1)
      if (starts.length % perStep === 0) yield
    }
  }
  const count = starts.length
  const at = (place: number) => text.slice(starts[place], (starts[place + 1] ?? text.length + 1) - 1)
  /** The first place for which something holds that holds for all further ones. */
  const first = (holds: (place: number) => boolean) => {
    let [low, high] = [0, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(middle)) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    count,
    at,
    *beginningWith(part) {
      for (let place = first(place => at(place) >= part); place < count; place++) {
        if (!text.startsWith(part, starts[place])) return
        yield place
      }
    },
    *holding(part) {
      let found = text.indexOf(part)
      while (found >= 0) {
        const place = first(place => starts[place]! > found) - 1
        if (!text.startsWith(part, starts[place])) yield place
        const next = starts[place + 1]
        found = next === undefined ? -1 : text.indexOf(part, next)
      }
    },
  }
}
