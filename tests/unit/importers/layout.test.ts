import { describe, expect, test } from 'vitest'
import { readPages } from '../../../src/importers/pdf/layout.ts'
import type { TextItem } from '../../../src/importers/pdf/page.ts'
import type { Language } from '../../../src/model/index.ts'
import { item, page, wrapped } from './typeset.ts'

const nl = [
  'Artikel 1. De havens van de drie landen houden een gezamenlijk register bij van alle schepen die er aanleggen.',
  'Art. 2. Het register wordt elk jaar in het voorjaar bekendgemaakt door de commissie die daarvoor is opgericht.',
  'De commissie telt zes leden, van wie er twee door elk land worden aangewezen voor een termijn van vier jaar.',
]
const fr = [
  'Article 1er. Les ports des trois pays tiennent ensemble un registre de tous les navires qui y accostent.',
  'Art. 2. Le registre est publié chaque année au printemps par la commission qui a été créée à cette fin.',
  'La commission compte six membres, dont deux sont désignés par chaque pays pour un terme de quatre ans.',
]

/** Paragraphs one below the other, without a blank line between them. */
const column = (texts: readonly string[], x: number, width: number, y = 120): TextItem[] => {
  const items: TextItem[] = []
  for (const text of texts) {
    const last = items.at(-1)
    items.push(...wrapped(text, { x, y: last ? last.baseline + 12 : y, width, indent: 12 }))
  }
  return items
}

const plain = (text: string) => text.replaceAll('\n', ' ')
const textsOf = (
  read: ReturnType<typeof readPages>,
  language: string | null = null,
  roles: readonly string[] = ['paragraph', 'item', 'heading', 'title', 'footnote'],
) =>
  read.blocks
    .filter(block => (language === null || block.language === language) && roles.includes(block.role.is))
    .map(({ text }) => plain(text))

describe('two languages side by side', () => {
  const twoColumns = [...column(nl, 50, 240), ...column(fr, 310, 240)]

  test('are read one after the other, each article and paragraph by itself', () => {
    const read = readPages([page(twoColumns)], null, null)
    expect(read.languages).toHaveLength(2)
    expect(textsOf(read, 'nl')).toEqual(nl)
    expect(textsOf(read, 'fr')).toEqual(fr)
  })

  test('with a head across both columns and a number that goes up, which stand apart', () => {
    const furnished = (number: number, i: number) => [
      item('Publicatieblad van de havens – Journal des ports', 180, 40),
      item(String(number), number % 2 ? 540 : 50, 40),
      ...column([nl[i]!, nl[(i + 1) % 3]!], 50, 240),
      ...column([fr[i]!, fr[(i + 1) % 3]!], 310, 240),
    ]
    const read = readPages(
      [21, 22, 23].map((number, i) => page(furnished(number, i))),
      null,
      null,
    )
    expect(read.pages.map(({ label }) => label)).toEqual(['21', '22', '23'])
    expect(textsOf(read, 'nl')).toEqual([21, 22, 23].flatMap((_, i) => [nl[i]!, nl[(i + 1) % 3]!]))
    expect(new Set(read.setAside.map(({ what }) => what))).toEqual(new Set(['running-head', 'page-number']))
  })
})

test('a paragraph that the page cuts is one, and its runs say where', () => {
  const lines = column(nl, 50, 400)
  const cut = lines.findIndex(({ text }) => text.includes('register wordt')) + 1
  const second = lines.slice(cut).map((line, i) => ({ ...line, baseline: 120 + 12 * i }))
  const read = readPages([page(lines.slice(0, cut)), page(second)], ['nl'] as Language[], null)
  expect(textsOf(read)).toEqual(nl)
  expect(read.blocks[1]!.runs.map(run => run.page)).toEqual([0, 1])
  const [, { text, runs }] = read.blocks as [unknown, (typeof read.blocks)[number]]
  expect(runs.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
})
