// Short names for long texts.

const prime = 0x01000193

const fnv1a = (text: string, basis: number): number => {
  let hash = basis
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime)
  return hash >>> 0
}

/** A name of a text in ten characters or so: 64 bits of FNV-1a (Fowler, Noll and Vo), in two lanes, in base 36. */
export const hash = (text: string): string =>
  ((BigInt(fnv1a(text, 0x811c9dc5)) << 32n) | BigInt(fnv1a(`${text}\u0000`, 0x9747b28c))).toString(36)
