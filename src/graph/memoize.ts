// Remembers what was computed from a value that never changes, for as long as that value lives.

/**
 * A function that computes each answer once, for as long as its argument lives.
 * @param compute may give anything but undefined, which would be computed again
 * @example const papersOf = memoizeByKey((index: CorpusIndex) => index.corpus.documents.map(({ id }) => id))
 */
export function memoizeByKey<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return key => {
    let answer = known.get(key)
    if (answer === undefined) {
      answer = compute(key)
      known.set(key, answer)
    }
    return answer
  }
}

/**
 * A function of two arguments that computes each answer once, for as long as both live.
 * @param compute may give anything but undefined, which would be computed again
 */
export function memoizeByTwoKeys<A extends object, B extends object, Value>(
  compute: (a: A, b: B) => Value,
): (a: A, b: B) => Value {
  const of = memoizeByKey((a: A) => memoizeByKey((b: B) => compute(a, b)))
  return (a, b) => of(a)(b)
}
