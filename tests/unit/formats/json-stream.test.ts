// JSON read as it comes is what JSON.parse reads of the whole, however it is cut.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonFault, JsonStream } from '../../../src/formats/json-stream.ts'

/** Enters every object and array, and puts together again what is there. */
function rebuilt(json: JsonStream, depth: number): unknown {
  if (depth === 0 || json.kind() === 'other') return json.value()
  if (json.kind() === 'array') {
    const items: unknown[] = []
    for (const _ of json.items()) items.push(rebuilt(json, depth - 1))
    return items
  }
  const entries: [string, unknown][] = []
  for (const key of json.keys()) entries.push([key, rebuilt(json, depth - 1)])
  return Object.fromEntries(entries)
}

function read(chunks: readonly string[], depth: number): unknown {
  const json = new JsonStream(chunks)
  const value = rebuilt(json, depth)
  json.end()
  return value
}

/** A text in pieces of these lengths. */
function cut(text: string, lengths: readonly number[]): readonly string[] {
  const chunks: string[] = []
  let at = 0
  for (let i = 0; at < text.length; i++) {
    const length = lengths[i % lengths.length]!
    chunks.push(text.slice(at, at + length))
    at += length
  }
  return chunks
}

const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })
const depths = fc.integer({ min: 0, max: 3 })
const spaces = fc.constantFrom(undefined, 1, '\t', '\r\n')

describe('JSON that comes in chunks', () => {
  it('is what JSON.parse makes of all of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), spaces, lengths, depths, (value, space, lengths, depth) => {
        const text = ` ${JSON.stringify(value, null, space)}\n`
        expect(read(cut(text, lengths), depth)).toEqual(JSON.parse(text))
      }),
      { numRuns: 500 },
    )
  })

  it('is no JSON where JSON.parse says so, and the line is told', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      'true',
      'nul',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), lengths, depths, (parts, lengths, depth) => {
        const text = parts.join('')
        let sound = true
        try {
          JSON.parse(text)
        } catch {
          sound = false
        }
        if (sound) expect(read(cut(text, lengths), depth)).toEqual(JSON.parse(text))
        else expect(() => read(cut(text, lengths), depth)).toThrow(JsonFault)
      }),
      { numRuns: 2000 },
    )
    expect(() => read(['{"a":\n1,\n', '"b": x}'], 1)).toThrow('line 3')
    expect(() => read(['[1,\n2'], 1)).toThrow('line 2')
  })

  it('takes time by its length, where a value is long and the chunks are short', () => {
    const text = JSON.stringify(['x'.repeat(1 << 20), Array(1 << 16).fill('\\"')])
    expect(read(cut(text, [97]), 1)).toEqual(JSON.parse(text))
  })
})
