// Names of texts, made of their words: they stay as long as the words do, wherever those stand.

const prime = 0x01000193

const fnv1a = (text: string, basis: number): number => {
  let hash = basis
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime)
  return hash >>> 0
}

/** 64 bits of FNV-1a (Fowler, Noll and Vo), in two lanes. */
const bitsOf = (text: string): bigint =>
  (BigInt(fnv1a(text, 0x811c9dc5)) << 32n) | BigInt(fnv1a(`${text}\u0000`, 0x9747b28c))

/** What five letters or digits can tell apart, in base 36. */
const rests = 36n ** 5n

/** A name of a text: a letter, so that nobody takes it for a number, and five letters or digits, e.g. `k3f9ab`. */
export function shortName(text: string): string {
  const bits = bitsOf(text)
  const letter = 10n + ((bits / rests) % 26n)
  return letter.toString(36) + (bits % rests).toString(36).padStart(5, '0')
}

/** Names that are taken, each with the highest number that has been put behind it. */
export type Taken = Map<string, number>

/** The name, or with a number behind it if it is taken: `k3f9ab`, `k3f9ab-2`, `k3f9ab-3`. From now on it is taken. */
export function untaken(name: string, taken: Taken): string {
  let highest = taken.get(name) ?? 1
  let free = name
  while (taken.has(free)) free = `${name}-${++highest}`
  taken.set(free, 1)
  if (free !== name) taken.set(name, highest)
  return free
}
