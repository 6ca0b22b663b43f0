// JSON as a file has it: parsed, with the place where it is broken, and looked into without trust.

import { refuse } from './reading.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
/** Looked into by `Object.entries` and `Object.hasOwn` alone: its names are anybody's. */
export type JsonObject = { readonly [name: string]: Json }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** What an object itself has by a name: not what every object has. */
export const own = (object: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(object, name) ? object[name] : undefined

/** Where a string ends, or -1. A pattern would do, but goes back over all of a long one that has no end. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at
  }
  return -1
}

/** What Python and JavaScript write for numbers that are none, and JSON does not have. */
const notNumber = /(?:NaN|-?Infinity)\b/y

/** The same text with `null` for numbers that are none. */
function withoutNotNumbers(text: string): string {
  let made = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      const end = endOfString(text, at)
      if (end < 0) break
      at = end
    } else if (character === 'N' || character === 'I' || character === '-') {
      notNumber.lastIndex = at
      const found = notNumber.exec(text)?.[0]
      if (!found) continue
      made += `${text.slice(done, at)}null`
      at += found.length - 1
      done = at + 1
    }
  }
  return done === 0 ? text : made + text.slice(done)
}

/** Parses a text. Refuses what is not JSON, at the line where it stops being it. */
export function parseJson(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    const mended = withoutNotNumbers(text)
    if (mended !== text) return parseJson(mended)
    const { line, cutOff } = faultIn(text)
    return refuse({ code: cutOff ? 'cut-off' : 'malformed', notation: 'JSON', line })
  }
}

/** In which line a text stops being JSON, from 1, and whether that is where it ends. */
export function faultIn(text: string): { readonly line: number; readonly cutOff: boolean } {
  const at = endOfSound(text)
  return { line: text.slice(0, at).split('\n').length, cutOff: at >= text.trimEnd().length }
}

/** A number, or one of the three words. */
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const space = /[ \t\r\n]*/y

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** Where a string holds what JSON has only escaped, or an escape that it does not have; -1 where nothing is amiss. */
function oddInString(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (text.charCodeAt(at) < 0x20) return at
    if (text[at] !== '\\') continue
    const escaped = text[at + 1] ?? ''
    const sound =
      escaped === 'u' ? /^[\da-f]{4}$/i.test(text.slice(at + 2, at + 6)) : '"\\/bfnrt'.includes(escaped)
    if (!sound) return at
    at++
  }
  return -1
}

/**
 * Where a text that is not JSON stops being it, as far as its brackets, commas, colons, strings and words tell: the
 * engines' own messages name no place, or not all of them do.
 */
function endOfSound(text: string): number {
  const open: ('{' | '[')[] = []
  /** What may come: a value, the key of an object, the colon after it, or what follows a value. */
  let next: 'value' | 'key' | 'colon' | 'after' = 'value'
  let at = 0
  /** A bracket has just been opened: it may be closed at once. */
  let fresh = false
  for (;;) {
    at += matchAt(space, text, at)
    const character = text[at]
    if (character === undefined) return at
    const start = at
    if (next === 'after' || fresh) {
      const inner = open.at(-1)
      if (inner === undefined) return at
      if (character === (inner === '{' ? '}' : ']')) {
        open.pop()
        ;[next, fresh, at] = ['after', false, at + 1]
        continue
      }
      if (next === 'after') {
        if (character !== ',') return at
        ;[next, at] = [inner === '{' ? 'key' : 'value', at + 1]
        continue
      }
    }
    fresh = false
    if (next === 'colon') {
      if (character !== ':') return at
      ;[next, at] = ['value', at + 1]
    } else if (character === '"') {
      const end = endOfString(text, at)
      const odd = oddInString(text, at, end < 0 ? text.length : end)
      if (odd >= 0) return odd
      if (end < 0) return text.length
      ;[next, at] = [next === 'key' ? 'colon' : 'after', end + 1]
    } else if (next === 'key') return at
    else if (character === '{' || character === '[') {
      open.push(character)
      ;[next, fresh, at] = [character === '{' ? 'key' : 'value', true, at + 1]
    } else {
      at += matchAt(literal, text, at)
      if (at === start) return at
      next = 'after'
    }
  }
}
