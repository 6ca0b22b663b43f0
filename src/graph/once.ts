// What follows from a value that never changes is worked out once, and forgotten with it.

/** The same function, which computes each answer once for as long as its argument lives. */
export function once<Key extends object, Answer>(compute: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>()
  return key => {
    let answer = known.get(key)
    if (answer === undefined) {
      answer = compute(key)
      known.set(key, answer)
    }
    return answer
  }
}

/** The same of two arguments. */
export function onceForBoth<A extends object, B extends object, Answer>(
  compute: (a: A, b: B) => Answer,
): (a: A, b: B) => Answer {
  const of = once((a: A) => once((b: B) => compute(a, b)))
  return (a, b) => of(a)(b)
}
