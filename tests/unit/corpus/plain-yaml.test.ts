// What is written plainly is read quickly, and says the same as to the reader that knows all of YAML.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument, stringify } from 'yaml'
import { plainYaml } from '../../../src/corpus/plain-yaml.ts'

/** What the careful reader makes of a text; null if it refuses it. */
function carefully(text: string): { readonly value: unknown } | null {
  const document = parseDocument(text, { prettyErrors: false })
  if (document.errors.length > 0) return null
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) }
  } catch {
    return null
  }
}

const scalar = fc.oneof(
  fc.constantFrom('null', '~', 'yes', 'no', 'on', 'true', '012', '0x1f', '1_000', '1e3', '.5', '-', '?', ''),
  fc.constantFrom(
    '2023-06-17',
    '12:30',
    'a: b',
    'a #b',
    "l'Union",
    '« à »',
    '[x]',
    '{y}',
    '&a',
    '*a',
    '!t',
    '<<',
  ),
  fc.string({ maxLength: 30 }),
  fc.lorem({ maxCount: 30 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)
const key = fc.constantFrom(
  'id',
  'label',
  'nl',
  'fr',
  'quotes',
  'one two',
  '1',
  'null',
  '<<',
  'constructor',
  'true',
)
const value = fc.letrec(tie => ({
  any: fc.oneof({ depthSize: 'small' }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('any'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('any'), { maxKeys: 4, noNullPrototype: true }),
})).any

const claims = readFileSync(
  resolve(import.meta.dirname, '../../../graph-data/documents/928-2/claims.yaml'),
  'utf8',
)

describe('YAML that is written plainly', () => {
  it('is what claims are written in', () => {
    expect(plainYaml(claims)).toEqual(carefully(claims))
  })

  it('says the same to both readers, however it is laid out', () => {
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(0, 20, 80),
        fc.constantFrom('any', 'flow', 'block'),
        (value, lineWidth, collectionStyle) => {
          const text = stringify(value, { lineWidth, collectionStyle: collectionStyle as 'any' })
          const read = plainYaml(text)
          if (read) expect(read).toEqual(carefully(text))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('says the same to both where someone has slipped, or is left to the careful one', () => {
    const slips = fc.constantFrom(
      '',
      ' ',
      '\n',
      '- ',
      ': ',
      '#',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '*committee',
      '&x ',
      '\t',
      '|\n',
      '>-\n',
      '? ',
    )
    const piece = fc.nat({ max: 40_000 }).map(from => claims.slice(from, from + 600).replace(/^.*\n/, ''))
    fc.assert(
      fc.property(piece, fc.nat({ max: 500 }), fc.nat({ max: 8 }), slips, (piece, at, gone, slip) => {
        const text = piece.slice(0, at) + slip + piece.slice(at + gone)
        const read = plainYaml(text)
        if (read) expect(read).toEqual(carefully(text))
      }),
      { numRuns: 600 },
    )
  })

  it.each([
    ['comments', '# a\nid: x # b\n\n  # c\nlabel: y#z\n'],
    ['brackets over several lines', 'forms: [a b,\n  "c, d" ,\n  {nl: [], fr: {}} ]\n'],
    ['texts over several lines', "nl: een\n  twee\nfr: \"un\n  deux\"\nen: 'it''s\n  two'\n"],
    ['escapes', 'fr: "1\\u00a0: \\"a\\" \\\\ b"\n'],
    ['lists in the column of their key, and lists of lists', 'a:\n- b\n- [c]\nd:\n  -\n    - e\n  -\n'],
    ['texts that others may stand for', '- a: &x\n    nl: b\n  c: *x\n- *x\n'],
    ['what is no text', '[1, 0, "1", null, ~, true, False, 2023-06-17, 1.2.3, nul]\n'],
  ])('is read where it has %s', (_, text) => {
    expect(plainYaml(text)).not.toBeNull()
    expect(plainYaml(text)).toEqual(carefully(text))
  })

  it.each([
    ['a text that does not end', 'a: "b\\'],
    ['a text that goes on after a gap', 'a: b\n\n  c\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a text that seems to be a key', 'a: b: c\n'],
    ['lines that stand askew', 'a:\n    b: 1\n  c: 2\n'],
    ['aliases that stand for aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
    ['a key that is hidden by an escape', '{ "\\x5f_proto__": 1 }\n'],
    ['a key that would be lost', '__proto__: 1\n'],
    ['tags', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.1\n---\na: yes\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a tab', 'a:\tb\n'],
    ['nothing', ''],
  ])('does not hold %s', (_, text) => {
    expect(plainYaml(text)).toBeNull()
  })
})
