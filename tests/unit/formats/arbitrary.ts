// Random graphs whose ids, names and values are as awkward as files can be.

import fc from 'fast-check'
import type { AttributedGraph, Scalar } from '../../../src/formats/graph-files/attributed.ts'

const awkward = [
  '',
  ' ',
  '  two  spaces ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'symmetric',
  'label',
  'weight',
  '"quoted" & \'apostrophe\' <tag/> ]]> &amp; &#10; <![CDATA[x]]>',
  '<script>alert(1)</script>',
  'tab\tline\nreturn\rboth\r\nend',
  'العربية עברית \u202Eabc\u202C',
  '\u0000\u0001\u001F\u007F\u0085\u2028\uFFFE\uFFFF',
  '_x0041_ _x005F_ _x004\u0001_x_',
  '_x0041\u0001',
  '__x0001__x0041_x0042_',
  '\uD800',
  'a\uDC00\uD800b',
  '👩‍👩‍👧‍👦🏴‍☠️',
  '\uFEFFmark',
  'NaN',
  'true',
  '1e999',
  '-',
  '\\"\\u0000',
  'long '.repeat(2000),
]

const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'binary' }),
  // Any code units at all: lone surrogates too.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map(codes => String.fromCharCode(...codes)),
  fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', 'F', '\u0001', '\uD800') }),
)

/** Without -0, which JSON.stringify writes as 0. */
const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(2 ** 31, -(2 ** 31), Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.MIN_VALUE),
  )
  .map(drawn => drawn + 0)

const scalar: fc.Arbitrary<Scalar> = fc.oneof(text, number, fc.boolean())

/** The names that formats have places of their own for come often, with values of all kinds. */
const name = fc.oneof(
  fc.constantFrom('label', 'x', 'y', 'size', 'color', 'weight', 'symmetric', 'type', 'status', 'article'),
  text,
)

const value = fc.oneof(scalar, fc.constantFrom('#1d5fa6', '#FFFFFF', 'red'))

const attributes = fc.array(fc.tuple(name, value), { maxLength: 6 }).map(entries => new Map(entries))

/** A mixed multigraph with loops and parallel edges. */
export const graphs: fc.Arbitrary<AttributedGraph> = fc.uniqueArray(text, { maxLength: 8 }).chain(ids =>
  fc.record({
    nodes: fc.tuple(...ids.map(id => fc.record({ id: fc.constant(id), attributes }))),
    edges:
      ids.length === 0
        ? fc.constant([])
        : fc.uniqueArray(
            fc.record({
              id: text,
              source: fc.constantFrom(...ids),
              target: fc.constantFrom(...ids),
              directed: fc.boolean(),
              attributes,
            }),
            { selector: ({ id }) => id, maxLength: 8 },
          ),
  }),
)
