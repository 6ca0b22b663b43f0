// Statements that are looked at quickly are what their schema makes of them, and whatever it refuses is left to it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainClaims } from '../../../src/corpus/plain-claims.ts'
import { claimsFileIn } from '../../../src/corpus/schema.ts'
import { defaultVocabulary } from '../../../src/model/index.ts'

const schema = claimsFileIn(defaultVocabulary).element
const plain = plainClaims(defaultVocabulary)

const text = fc.constantFrom('the ports work together', ' spaced ', '', '  ', 'x'.repeat(5001), 7, null)
const id = fc.constantFrom('benelux', 'north-sea-2', 'Benelux', 'a--b', '', 3, null)
const ids = fc.oneof(fc.array(id, { maxLength: 3 }), fc.constantFrom('benelux', null, {}))
const selector = fc.oneof(
  text,
  fc.record(
    { exact: text, prefix: text, suffix: text, more: text },
    { requiredKeys: [], noNullPrototype: true },
  ),
)
const inLanguages = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ nl: value, fr: value }, { requiredKeys: [], noNullPrototype: true }),
    },
    fc.constantFrom({ dutch: 'words' }, [], null, 'words'),
  )
const entry = fc.record(
  {
    id,
    predicate: fc.constantFrom('cooperates-with', 'leads', 'befriends', null),
    subjects: ids,
    objects: ids,
    projects: ids,
    when: fc.constantFrom('2023-06', '2020/2024', '2023-13', 'soon', 2023, null),
    status: fc.constantFrom('planned', 'done', null),
    difference: inLanguages(text),
    remark: inLanguages(text),
    quotes: inLanguages(selector),
    quote: text,
  },
  { requiredKeys: [], noNullPrototype: true },
)
/** As it should be, but for what is given. */
const good = { predicate: 'leads', subjects: ['benelux'], objects: ['north-sea'], quotes: { nl: 'leidt' } }

describe('a statement looked at quickly', () => {
  it('is what the schema makes of it, or is left to the schema', () => {
    const nearlyGood = fc
      .tuple(
        entry,
        fc.subarray(['id', 'when', 'status', 'remark', 'difference', 'quotes', 'projects', 'quote'], {
          maxLength: 2,
        }),
      )
      .map(([given, keys]) => ({
        ...good,
        ...Object.fromEntries(keys.filter(key => key in given).map(key => [key, Reflect.get(given, key)])),
      }))
    fc.assert(
      fc.property(fc.oneof(entry, nearlyGood), given => {
        const careful = schema.safeParse(given)
        const quick = plain(given)
        if (quick !== null) expect(quick).toEqual(careful.data)
        // What is sound is never left to it.
        expect(quick !== null).toBe(careful.success)
      }),
      { numRuns: 1000 },
    )
  })
})
