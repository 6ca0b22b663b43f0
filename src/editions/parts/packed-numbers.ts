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

/**
 * Numbers as text that can stand in JSON: one character for those below 32, two below 1,024, and so on.
 * @param numbers whole, from 0 to 2^30 - 1
 * @throws {RangeError} where one is not
 */
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
export class PackedReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** @throws {RangeError} where there is no further number, or none that `packed` writes */
  next(): number {
    let number = 0
    for (let shift = 0; ; shift += payloadBits) {
      const digit = digitValues[this.#text.charCodeAt(this.#at++)] ?? -1
      if (digit < 0 || shift > 25) throw new RangeError(`No number at ${this.#at}.`)
      number |= (digit & (more - 1)) << shift
      if (digit < more) break
    }
    // The last five bits may go beyond.
    if (number < 0 || number > maxNumber) throw new RangeError(`No number at ${this.#at}.`)
    return number
  }

  /** The next one, which must be less than `limit`. */
  below(limit: number): number {
    const number = this.next()
    if (number >= limit) throw new RangeError(`${number} of ${limit}`)
    return number
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  /** @throws {RangeError} where something is left */
  end(): void {
    if (!this.atEnd()) throw new RangeError(`${this.#text.length - this.#at} digits too many.`)
  }
}

/** Whole numbers of either sign as ones that are not negative: 0, -1, 1, -2, 2 … */
export const unsigned = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number)
export const signed = (number: number): number => (number % 2 === 1 ? -(number + 1) / 2 : number / 2)
