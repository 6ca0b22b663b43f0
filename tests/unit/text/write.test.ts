// What is written as a source is read back as it was.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/text/blocks.ts'
import { isOrnament, type UnwrittenBlock, writeBlocks } from '../../../src/text/write.ts'

const read = (text: string) => blocksOf({ file: 'source.md', text }).flat()

const kindOf = (block: ReturnType<typeof read>[number]) => {
  switch (block.lead.is) {
    case 'hash':
      return block.lead.level === 1 ? 'title' : 'heading'
    case 'item':
      return 'item'
    case 'note':
      return 'footnote'
    default:
      return 'paragraph'
  }
}

const written = (...blocks: UnwrittenBlock[]) => writeBlocks(blocks).text
const paragraph = (text: string): UnwrittenBlock => ({ role: { is: 'paragraph' }, text })

/** Words of a paper, and all that could be taken for Markdown. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('haven', 'douane', 'coopère', 'eaux', 'Ünal', '12', 'art. 4') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '`',
        '```',
        '[',
        ']',
        '[a](b.c)',
        '[^1]',
        '[^1]: ',
        '[a]: http://b.c',
        '<b>',
        '</p>',
      ],
      ...[
        '<',
        '>',
        '> ',
        '# ',
        '#',
        '### ',
        '- ',
        '– ',
        '• ',
        '+ ',
        '1. ',
        '12.',
        ...['Art. 3. ', '§ 2. ', '1° ', 'a) ', '(ii) ', '(12) '],
        '===',
        '---',
        '-',
        '| ',
        '|',
        '|---|',
      ],
      ...[
        '\\',
        '\\*',
        '^{1}',
        '^{er}',
        '~~~',
        '&amp;',
        '!',
        '![x](y.z)',
        '<!-- -->',
        '(*)',
        '5*3*2',
        'a_b_c',
        '%PDF',
        ':--',
      ],
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', ' ', '\n', '\n\n', '-\n', '\f', '\r\n', '\t', '\u00a0', '. ', ', '),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 4, unit: 'grapheme' }) },
)
const text = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  .map(pieces => pieces.join(''))
  .filter(text => !/^\s*[-–—•‣◦*]\s*[\n\r\f]/u.test(text))
  .filter(text => !isOrnament(text) && /[\p{L}\p{N}]/u.test(text))
const role = fc.constantFrom<UnwrittenBlock['role']>(
  ...([{ is: 'title' }, { is: 'paragraph' }, { is: 'paragraph' }, { is: 'item' }, { is: 'row' }] as const),
  { is: 'heading', level: 3 },
  { is: 'footnote', mark: '1' },
  { is: 'footnote', mark: '*]' },
)
const block = fc.record({ role, text })

/** The characters that are no whitespace, . */
const characters = (text: string) => text.replace(/[\s\u0085]+/gu, '')

const bulleted = /^[-–—•‣◦*][ \t\u00a0]+(?=\S)/u
const barless = (characters: string) => characters.replace(/^\|*|\|*$/gu, '')

/** What a block is read as: a bullet of its own is a mark, and so are the bars at the ends of a row. */
function expected({ role, text }: UnwrittenBlock): { is: string; characters: string } {
  const own = characters(text)
  if (role.is === 'row') return { is: 'item', characters: barless(own) }
  const marked = bulleted.test(text.trimStart())
  if (marked && (role.is === 'item' || (role.is === 'paragraph' && !/^[-*]/u.test(own))))
    return { is: 'item', characters: barless(own.slice(1)) }
  return { is: role.is, characters: role.is === 'item' ? barless(own) : own }
}

describe('writeBlocks', () => {
  it('what is read of it are the same blocks, of the same kinds, with the same characters', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), blocks => {
        const back = read(written(...blocks)).map(block => ({
          is: kindOf(block),
          text: characters(block.cut.text),
        }))
        expect(
          back.map(({ is, text }) => ({ is, characters: is === 'item' ? barless(text) : text })),
        ).toEqual(blocks.map(expected))
      }),
      { numRuns: 2_000 },
    )
  })

  it('says where each character of a block stands', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), blocks => {
        const source = writeBlocks(blocks)
        for (const [i, { text }] of blocks.entries())
          for (let at = 0; at < text.length; at++)
            if (/[\p{L}\p{N}*[<]/u.test(text[at]!)) expect(source.text[source.placeOf(i, at)]).toBe(text[at])
      }),
    )
  })

  it('writes what a person would: plain words stay plain', () => {
    expect(
      written(
        { role: { is: 'title' }, text: 'Over de havens' },
        { role: { is: 'heading', level: 2 }, text: '1. Inleiding' },
        paragraph('De politie werkt\nsamen. Zie a_b_c, 4 > 3 en § 2.'),
        { role: { is: 'item' }, text: 'a) de douane;' },
        { role: { is: 'item' }, text: '• de marine.' },
        { role: { is: 'row' }, text: 'Haven | Schepen' },
        { role: { is: 'row' }, text: 'Gent | 12' },
        { role: { is: 'footnote', mark: '1' }, text: '(1) Zie blz. 4.' },
      ),
    ).toBe(`# Over de havens

## 1. Inleiding

De politie werkt
samen. Zie a_b_c, 4 > 3 en § 2.

- a) de douane;

• de marine.

| Haven | Schepen |
| --- | --- |
| Gent | 12 |

[^1]: (1) Zie blz. 4.
`)
  })

  it('parts a table that is longer than any paragraph may be', () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, i): UnwrittenBlock => ({ role: { is: 'row' }, text: `Rij ${i} | ${'x'.repeat(40)}` }),
    )
    const source = written(...rows)
    expect(Math.max(...source.split('\n\n').map(part => part.length))).toBeLessThan(100_000)
    expect(read(source).map(block => block.cut.text)).toEqual(rows.map(({ text }) => text))
  })

  it('unmarks a block that is too long to look for marks in', () => {
    const long = `Zie (*) en [1](a.b). ${'De haven ligt aan zee. '.repeat(1_200)}`.trim()
    expect(read(written(paragraph(long))).map(block => block.cut.text)).toEqual([long])
  })
})
