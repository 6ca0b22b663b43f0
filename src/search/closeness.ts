// How close a word of the corpus is to a word that someone types.

/** From the closest: the word itself, its beginning, a part of a compound, the word but for one slip of the finger. */
export const closenesses = ['same', 'start', 'inside', 'typo'] as const

export type Closeness = (typeof closenesses)[number]

const rank: Readonly<Record<Closeness, number>> = { same: 0, start: 1, inside: 2, typo: 3 }

/** Negative if `a` is closer than `b`. */
export const compareCloseness = (a: Closeness, b: Closeness): number => rank[a] - rank[b]

/** Shorter words are parts of too many, and have too many neighbours for a slip to mean anything. */
export const minInside = 4
const minFuzzyLength = { typo: 4, typoAtStart: 5 }

const digit = /\d/

/**
 * How `term`, a plain word of the corpus, answers `typed`, a plain word of which perhaps only the beginning has been
 * typed; null if it does not. A slip is a letter too many, too few, wrong, or changed with its neighbour; none is
 * forgiven in numbers: 2007 is no misspelt 2006.
 */
export function closenessOf(typed: string, term: string): Closeness | null {
  const closeness = closenessWithoutSlip(typed, term)
  if (closeness || typed.length < minFuzzyLength.typo || digit.test(typed)) return closeness
  const whole = typed.length < minFuzzyLength.typoAtStart
  return isOneSlip(typed, term, whole) ? 'typo' : null
}

/** The same, where no slip is forgiven: quickly told. */
export function closenessWithoutSlip(typed: string, term: string): Exclude<Closeness, 'typo'> | null {
  if (term.startsWith(typed)) return term.length === typed.length ? 'same' : 'start'
  return typed.length >= minInside && term.includes(typed) ? 'inside' : null
}

/** Whether one slip makes `term` (its beginning, unless `whole`) into `typed`. */
function isOneSlip(typed: string, term: string, whole: boolean): boolean {
  if (term.length < typed.length - 1 || (whole && term.length > typed.length + 1)) return false
  let at = 0
  while (at < typed.length && typed[at] === term[at]) at++
  return (
    isRest(typed, at + 1, term, at + 1, whole) ||
    isRest(typed, at, term, at + 1, whole) ||
    isRest(typed, at + 1, term, at, whole) ||
    (typed[at] === term[at + 1] && typed[at + 1] === term[at] && isRest(typed, at + 2, term, at + 2, whole))
  )
}

/** Whether what is typed goes on from one place as a term does from another: to its end, if it is the whole of it. */
function isRest(typed: string, from: number, term: string, at: number, whole: boolean): boolean {
  const left = typed.length - from
  if (left < 0 || (whole ? term.length - at !== left : term.length - at < left)) return false
  for (let i = 0; i < left; i++) if (typed.charCodeAt(from + i) !== term.charCodeAt(at + i)) return false
  return true
}
