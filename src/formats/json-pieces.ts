// JSON, piece by piece (https://www.rfc-editor.org/rfc/rfc8259).

import type { TextPieces } from './pieces.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether a value is gone through item by item; an array that is at hand is not. */
const isListed = (value: unknown): value is Iterable<unknown> =>
  isObject(value) && Symbol.iterator in value && !Array.isArray(value)

function* listJson(items: Iterable<unknown>): TextPieces {
  let before = '['
  for (const item of items) {
    yield before
    yield* json(item)
    before = ',\n'
  }
  yield before === '[' ? '[]' : ']'
}

/** An object of these entries, in their order. */
export function* objectJson(entries: Iterable<readonly [key: string, value: unknown]>): TextPieces {
  let before = '{'
  for (const [key, value] of entries) {
    if (value === undefined) continue
    yield `${before}${JSON.stringify(key)}:`
    yield* json(value)
    before = ',\n'
  }
  yield before === '{' ? '{}' : '}'
}

/**
 * What `JSON.stringify` would write, and line by line what is an iterable and no array: a value itself, or one of an
 * object's. Within items that have no such value themselves, nothing is looked for.
 */
export function* json(value: unknown): TextPieces {
  if (isListed(value)) yield* listJson(value)
  else if (isObject(value) && !Array.isArray(value) && Object.values(value).some(isListed))
    yield* objectJson(Object.entries(value))
  else yield JSON.stringify(value)
}
