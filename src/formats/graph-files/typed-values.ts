// Values as GEXF and GraphML write them: text of a declared type.

import type { Scalar } from './attributed.ts'
import { type LeftOut, within } from './reading.ts'

/** An attribute as a file declares it. */
export type Declaration = {
  readonly name: string
  /** As the file writes it, in lower case. */
  readonly type: string
  /** What an item has that says nothing of its own. */
  readonly fallback: Scalar | null
}

/** A text that is no value of its type: what kind of one it is. */
export type Odd = { readonly odd: Extract<LeftOut, 'empty-values' | 'not-numbers' | 'not-booleans'> }

export const isOdd = (value: Scalar | Odd): value is Odd => typeof value === 'object'

const integers: ReadonlySet<string> = new Set(['integer', 'int', 'long', 'short', 'byte', 'biginteger'])
const numbers: ReadonlySet<string> = new Set([...integers, 'float', 'double', 'bigdecimal'])

/** How programs write that there is no value: Gephi, R, Python, databases. */
const noValue = /^(?:|null|none|nil|n\/?a|<na>)$/i

export const saysNothing = (text: string): boolean => noValue.test(text.trim())

const oddOr = (text: string, odd: Odd['odd']): Odd => ({
  odd: saysNothing(text) ? 'empty-values' : odd,
})

/** A finite number. A decimal comma makes none: `1,234` may be either. */
export function numberIn(text: string): number | Odd {
  const trimmed = text.trim()
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : Number.NaN
  return Number.isFinite(number) ? number : oddOr(trimmed, 'not-numbers')
}

function booleanIn(text: string): boolean | Odd {
  const word = text.trim().toLowerCase()
  if (word === 'true' || word === '1') return true
  return word === 'false' || word === '0' ? false : oddOr(word, 'not-booleans')
}

/** A text as a scalar of a type. Whole numbers that a double cannot hold stay text: they are ids. */
export function valueIn(type: string, text: string): Scalar | Odd {
  within('length', text.length)
  if (type === 'boolean') return booleanIn(text)
  if (!numbers.has(type)) return text
  const number = numberIn(text)
  return integers.has(type) && Number.isInteger(number) && !Number.isSafeInteger(number)
    ? text.trim()
    : number
}
