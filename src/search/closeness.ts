// How close a word of the corpus is to a word that someone types.

/** From the closest: the word itself, its beginning, a part of a compound, the word but for one slip of the finger. */
export const closenesses = ['same', 'start', 'inside', 'typo'] as const

export type Closeness = (typeof closenesses)[number]

const rank: Readonly<Record<Closeness, number>> = { same: 0, start: 1, inside: 2, typo: 3 }

/** Negative if `a` is closer than `b`. */
export const compareCloseness = (a: Closeness, b: Closeness): number => rank[a] - rank[b]

/** Shorter words have too many neighbours for a slip, or a part of a compound, to mean anything. */
const minFuzzyLength = { inside: 4, typo: 4, typoAtStart: 5 }

const digit = /\d/

/**
 * How `term`, a plain word of the corpus, answers `typed`, a plain word of which perhaps only the beginning has been
 * typed; null if it does not. A slip is a letter too many, too few, wrong, or changed with its neighbour; none is
 * forgiven in numbers: 2007 is no misspelt 2006.
 */
export function closenessOf(typed: string, term: string): Closeness | null {
  if (term.startsWith(typed)) return term.length === typed.length ? 'same' : 'start'
  if (typed.length >= minFuzzyLength.inside && term.includes(typed)) return 'inside'
  if (typed.length < minFuzzyLength.typo || digit.test(typed)) return null
  const whole = typed.length < minFuzzyLength.typoAtStart
  return isOneSlip(typed, term, whole) ? 'typo' : null
}

/** Whether one slip makes `term` (its beginning, unless `whole`) into `typed`. */
function isOneSlip(typed: string, term: string, whole: boolean): boolean {
  if (term.length < typed.length - 1 || (whole && term.length > typed.length + 1)) return false
  let at = 0
  while (at < typed.length && typed[at] === term[at]) at++
  const rest = (skipTyped: number, skipTerm: number) => {
    const end = typed.length - skipTyped + skipTerm
    if (at + skipTyped > typed.length || at + skipTerm > term.length || (whole && end !== term.length))
      return false
    return term.startsWith(typed.slice(at + skipTyped), at + skipTerm)
  }
  const swapped = typed[at] === term[at + 1] && typed[at + 1] === term[at]
  return rest(1, 1) || rest(0, 1) || rest(1, 0) || (swapped && rest(2, 2))
}
