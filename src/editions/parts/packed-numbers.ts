// Whole numbers as text: five bits a character, the lowest first, as in source maps (base 64 VLQ). A third of what JSON takes, and
// read as they are asked for.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const payloadBits = 5
/** Set where more of the same number follows. */
const more = 1 << payloadBits

/** Larger ones would lose bits below. */
const maxNumber = 2 ** 30 - 1

const digitValues = new Int8Array(128).fill(-1)
for (let i = 0; i < digits.length; i++) digitValues[digits.charCodeAt(i)] = i

/** @throws {RangeError} where a number is not whole, negative, or over 2^30 - 1 */
export function packed(numbers: Iterable<number>): string {
  const text: string[] = []
  for (const number of numbers) {
    if (!(Number.isInteger(number) && number >= 0 && number <= maxNumber)) throw new RangeError(`${number}`)
    let left = number
    do {
      const low = left & (more - 1)
      left >>= payloadBits
      text.push(digits[left > 0 ? low | more : low]!)
    } while (left > 0)
  }
  return text.join('')
}

/** Reads what `packed` has written, a number at a time. */
export type PackedReader = {
  /** @throws {RangeError} where there is no further number, or none that `packed` writes */
  readonly next: () => number
  /** The next one, which must be less than `limit`. */
  readonly below: (limit: number) => number
  readonly atEnd: () => boolean
  /** @throws {RangeError} where something is left */
  readonly end: () => void
}

export function unpacked(text: string): PackedReader {
  let at = 0
  const next = (): number => {
    let [number, shift] = [0, 0]
    for (;;) {
      const digit = digitValues[text.charCodeAt(at++)] ?? -1
      if (digit < 0 || shift > 25) throw new RangeError(`No number at ${at}.`)
      number |= (digit & (more - 1)) << shift
      if (digit < more) break
      shift += payloadBits
    }
    // The last five bits may go beyond.
    if (number < 0 || number > maxNumber) throw new RangeError(`No number at ${at}.`)
    return number
  }
  return {
    next,
    below: limit => {
      const number = next()
      if (number >= limit) throw new RangeError(`${number} of ${limit}`)
      return number
    },
    atEnd: () => at >= text.length,
    end: () => {
      if (at < text.length) throw new RangeError(`${text.length - at} digits too many.`)
    },
  }
}

/** Whole numbers of either sign as ones that are not negative: 0, -1, 1, -2, 2 … */
export const unsigned = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number)
export const signed = (number: number): number => (number % 2 === 1 ? -(number + 1) / 2 : number / 2)
