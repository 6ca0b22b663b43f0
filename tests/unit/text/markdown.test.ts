// Markdown in a source: its marks are no words, and what only looks like a mark is one.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blocksOf } from '../../../src/text/blocks.ts'
import { classify } from '../../../src/text/classify.ts'
import { textOf } from '../../../src/text/index.ts'

const blocks = (text: string): Block[] => blocksOf({ file: 'source.md', text }).flat()
const texts = (text: string): string[] => blocks(text).map(block => block.cut.text)
const kinds = (text: string): string[] =>
  classify(blocks(text), false).map(({ kind, block }) => `${kind}: ${block.cut.text}`)

describe('within a paragraph', () => {
  it.each([
    [
      'The *Port Police* and the **Customs Service**, ***both***.',
      'The Port Police and the Customs Service, both.',
    ],
    ['The _Port Police_ and __Customs__; snake_case_name', 'The Port Police and Customs; snake_case_name'],
    ['in the [Harbour Watch](https://example.org/a_(b) "The Watch") project', 'in the Harbour Watch project'],
    ['[a *b* (c)](/d) <https://e.org/>', 'a b (c) https://e.org/'],
    ['![Map of *it*](map.png) shows it', 'shows it'],
    ['ends here.[^1] And here[^note]', 'ends here. And here'],
    ['the `code` of \\*conduct\\* \\[sic\\]', 'the code of *conduct* [sic]'],
    ['a<br>b <b>bold</b> <!-- not said -->c', 'ab bold c'],
    ['the 1^{er} of 5 km^{2} at the customs^{2}.^{3}', 'the 1er of 5 km2 at the customs.'],
  ])('%s', (source, words) => {
    expect(texts(source)).toEqual([words])
  })

  it.each([
    'Elle a voté 5*3 fois.',
    '2*3*4 is a product',
    '1996 - 1997 (*)',
    '(*) Third session. See also (*) there.',
    'prix* et\n*note',
    'Team A|B of C++ [phase 1] <name> [sic](2)',
    '[1]: see page 4',
    'a <5 kg and >3 b',
    'Issue #5 and C# and #tag',
    'a_b_c and x ^ y',
    '>50 % of it',
    'member[s] [a][b]',
  ])('leaves alone: %s', source => {
    expect(texts(source)).toEqual([source])
  })

  it('knows the references that the source defines, which are no text', () => {
    expect(
      texts('See [Harbour Watch][hw], [the other] and [none].\n\n[hw]: https://a.org "A"\n[The  Other]: <b>'),
    ).toEqual(['See Harbour Watch, the other and [none].'])
  })
})

describe('lines', () => {
  it('of a block quote lose their marks', () => {
    expect(
      kinds('# T\n\n> Luxembourg supports\n> Harbour Watch.\n>\n> - it\n>   goes on\n\n> > twice.'),
    ).toEqual([
      'title: T',
      'paragraph: Luxembourg supports\nHarbour Watch.',
      'item: it\n  goes on',
      'paragraph: twice.',
    ])
  })

  it('of a table are items, a bar between two cells', () => {
    expect(
      kinds(
        '# T\n\nThis is how it is.\n\n| Partner | Project |\n|:--|--:|\n| Luxembourg | *Harbour* Watch |\n| France ||\n\nMore.',
      ),
    ).toEqual([
      'title: T',
      'paragraph: This is how it is.',
      'item: Partner | Project',
      'item: Luxembourg | Harbour Watch',
      'item: France |',
      'paragraph: More.',
    ])
    expect(texts('Partner | Project\n--- | ---\nFrance | It')).toEqual(['Partner | Project', 'France | It'])
  })

  it('of a picture alone are nothing, and no heading', () => {
    expect(kinds('# T\n\nThis is how it is.\n\n![Map](map.png)\n\nThat is how that is.')).toEqual([
      'title: T',
      'paragraph: This is how it is.',
      'paragraph: That is how that is.',
    ])
  })

  it('of notes are paragraphs without their marks', () => {
    expect(kinds('# T\n\nHere it all ends.[^1]\n\n[^1]: Began in 2019\n[^b]: Not so')).toEqual([
      'title: T',
      'paragraph: Here it all ends.',
      'paragraph: Began in 2019',
      'paragraph: Not so',
    ])
  })

  it('that underline make a heading of what is above them', () => {
    expect(
      kinds(
        'Paper\n=====\n\nPart one\n--------\nThis is how it is.\n\n## Part two ##\n\nThat is how that is.',
      ),
    ).toEqual([
      'title: Paper',
      'heading: Part one',
      'paragraph: This is how it is.',
      'heading: Part two',
      'paragraph: That is how that is.',
    ])
  })

  it('may end as Windows ends them, after a byte order mark', () => {
    const source = '# Report\n\n> The *Port Police*\n> works.\n\n| A | B |\n|---|---|\n| c | d |\n'
    const here = `\ufeff${source.replaceAll('\n', '\r\n')}`
    expect(texts(here).map(text => text.replaceAll('\r', ''))).toEqual(texts(source))
  })
})

it('whatever a source holds, a block holds characters of it in order, and no letter outside marks is lost', () => {
  const piece = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '[',
      ']',
      '](',
      ')',
      '(/u)',
      '![',
      '`',
      '<',
      '>',
      '\\',
      '^{1}',
      '[^1]',
      '|',
      '\n',
      '\n\n',
      '> ',
    ],
    ...[
      'word',
      'two words',
      ' ',
      '. ',
      '# ',
      '- ',
      '1. ',
      '|---|---|\n',
      '---\n',
      '5',
      'é',
      '\r\n',
      '\f',
      '~',
      '&amp;',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('')
      let at = 0
      for (const { cut } of blocks(text)) {
        expect(cut.text).toBe(textOf(text, cut.ranges))
        for (const { start, end } of cut.ranges) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
      }
      // Without a picture, an address or a fence there is nothing but words.
      if (/!\[|\]\(|<|```|~~~|\]:/.test(text)) return
      const count = (all: string) => all.match(/word/g)?.length ?? 0
      expect(
        count(
          blocks(text)
            .map(({ cut }) => cut.text)
            .join('\n'),
        ),
      ).toBe(count(text))
    }),
    { numRuns: 300 },
  )
})
