// Paragraphs that nothing parts on the page are parted where the other language parts them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ImportedText, partedAlike, type SourceBlock } from '../../../src/importers/index.ts'
import type { Language } from '../../../src/model/index.ts'

const [nl, fr] = ['nl', 'fr'] as Language[] as [Language, Language]

type Set = { readonly indent?: number; readonly apart?: number }

/** Blocks as they stand on a page, line below line. */
function text(
  language: Language,
  paragraphs: readonly string[],
  { indent = 0, apart = 0 }: Set = {},
): ImportedText {
  let y = 0
  const blocks = paragraphs.map((text): SourceBlock => {
    let start = 0
    y += apart
    const runs = text.split('\n').map((line, i) => {
      y += 12
      const from = start
      start += line.length + 1
      return {
        page: 0,
        box: { x: i === 0 ? indent : 0, y, width: 5 * line.length, height: 10 },
        start: from,
        end: from + line.length,
      }
    })
    return { role: { is: 'paragraph' }, text, language, runs }
  })
  const page = { label: null, width: 600, height: 800 }
  return {
    ...{ title: null, date: null, id: null, languages: [language], blocks, pages: [page], setAside: [] },
  }
}

const dutch = [
  'De havens van de drie landen delen hun gegevens met de politie.\nDe douane kijkt elk jaar na of dat zo blijft, en wie betaalt.',
  'In het voorjaar komt de commissie bijeen.\nDan brengt zij verslag uit aan de parlementen.',
  'Wie het niet eens is, schrijft aan de voorzitter.\nDie antwoordt binnen een maand, en stuurt zijn brief aan alle leden.',
]
const french = [
  'Les ports des trois pays partagent leurs données avec la police.\nLa douane vérifie chaque année que cela reste ainsi, et qui paie.',
  'La commission se réunit au printemps.\nElle fait alors rapport aux parlements.',
  'Celui qui n’est pas d’accord écrit au président.\nCelui-ci répond dans le mois, et envoie sa lettre à tous les membres.',
]
/** Its second and third are one: the last line of the second was full. */
const joined = [french[0]!, `${french[1]}\n${french[2]}`]

const paragraphsOf = ({ blocks }: ImportedText) => blocks.map(({ text }) => text)

describe('paragraphs without indents and blank lines', () => {
  it('are parted where the other language parts them, in either order', () => {
    const [a, b] = partedAlike([text(nl, dutch), text(fr, joined)])
    expect(paragraphsOf(a!)).toEqual(dutch)
    expect(paragraphsOf(b!)).toEqual(french)
    const [c] = partedAlike([text(fr, joined), text(nl, dutch)])
    expect(paragraphsOf(c!)).toEqual(french)
  })

  it('keep the place of each line', () => {
    const [, b] = partedAlike([text(nl, dutch), text(fr, joined)])
    for (const { text, runs } of b!.blocks)
      expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'))
    const places = (one: ImportedText) => one.blocks.flatMap(({ runs }) => runs.map(({ box }) => box))
    expect(places(b!)).toEqual(places(text(fr, joined)))
  })

  it.each([
    ['begin further in', { indent: 12 }],
    ['stand apart', { apart: 8 }],
  ])('stay as they are where they %s: what is one there, is one', (_, set) => {
    const given = [text(nl, dutch, set), text(fr, [...joined, ...french], set)]
    expect(partedAlike(given)).toEqual(given)
  })

  it('are not parted by a paper that says something else', () => {
    const given = [
      text(nl, ['De havens.', 'De douane.']),
      text(fr, [french.join('\n'), joined.join('\n'), french[0]!]),
    ]
    expect(paragraphsOf(partedAlike(given)[1]!)).toEqual(paragraphsOf(given[1]!))
  })

  it('lose no letter, whatever stands in them', () => {
    const line = fc.constantFrom('De havens.', 'de douane', 'Een zin. Nog een.', 'Wie?', '§ 1.', 'x')
    const paragraph = fc.array(line, { minLength: 1, maxLength: 5 }).map(lines => lines.join('\n'))
    const paper = fc.array(paragraph, { maxLength: 8 })
    fc.assert(
      fc.property(paper, paper, (one, other) => {
        const given = [text(nl, one), text(fr, other)]
        const parted = partedAlike(given)
        for (const [i, { blocks }] of parted.entries())
          expect(blocks.map(({ text }) => text).join('\n')).toBe(paragraphsOf(given[i]!).join('\n'))
      }),
    )
  })
})

it('takes ten thousand paragraphs in a few seconds', () => {
  const many = (paragraphs: readonly string[]) =>
    Array.from({ length: 10_000 }, (_, i) => paragraphs[i % paragraphs.length]!)
  const [, b] = partedAlike([text(nl, many(dutch)), text(fr, many(french))])
  expect(b!.blocks.length).toBe(10_000)
})
