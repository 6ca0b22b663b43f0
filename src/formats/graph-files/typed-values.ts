// Values as GEXF and GraphML write them: text of a declared type.

import type { Scalar } from './attributed.ts'
import { excerpt, refuse, within } from './reading.ts'

/** An attribute as a file declares it. */
export type Declaration = {
  readonly name: string
  /** As the file writes it, in lower case. */
  readonly type: string
  readonly fallback: string | null
}

const integers: ReadonlySet<string> = new Set(['integer', 'int', 'long', 'short', 'byte', 'biginteger'])
const numbers: ReadonlySet<string> = new Set([...integers, 'float', 'double', 'bigdecimal'])

/** The names of what has no value as a number, in XML Schema and in Java and Python, which do not ask it. */
const notNumbers = /^[+-]?(?:nan|inf|infinity)$/i

/** Without them there is no drawing: here, NaN is no slip to read past. */
const places: ReadonlySet<string> = new Set(['x', 'y', 'z', 'size', 'weight'])

const wrong = (name: string, text: string): never =>
  refuse({ code: 'wrong-value', attribute: excerpt(name), value: excerpt(text) })

/** A finite number. Refuses anything else. */
export function numberIn(name: string, text: string): number {
  const trimmed = text.trim()
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : Number.NaN
  return Number.isFinite(number) ? number : wrong(name, text)
}

/**
 * A text as a scalar of its declared type; null for a number that is none. Whole numbers that a double cannot hold stay
 * text: they are ids.
 */
export function valueIn({ name, type }: Declaration, text: string): Scalar | null {
  within('length', text.length)
  if (type === 'boolean') {
    const word = text.trim().toLowerCase()
    if (word === 'true' || word === '1') return true
    return word === 'false' || word === '0' ? false : wrong(name, text)
  }
  if (!numbers.has(type)) return text
  if (notNumbers.test(text.trim()) && !places.has(name)) return null
  const number = numberIn(name, text)
  return integers.has(type) && Number.isInteger(number) && !Number.isSafeInteger(number)
    ? text.trim()
    : number
}
