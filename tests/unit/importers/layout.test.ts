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

/** Texts of our own that are not alike, for as many pages as one likes. */
const told = (n: number): string =>
  `In het jaar ${1900 + n} telde de haven ${n * 7} schepen, waarvan er ${n} met graan waren geladen en de andere met hout uit het noorden.`
const read = (pages: readonly TextItem[][]) =>
  readPages(
    pages.map(items => page(items)),
    ['nl'] as Language[],
    null,
  )
const asideOf = (given: ReturnType<typeof read>, what: string) =>
  given.setAside.filter(one => one.what === what).map(({ text }) => text)

test('notes at the foot of a page follow the text that calls them, and cut no sentence', () => {
  const small = { size: 8 }
  const pages = [1, 2, 3].map(n => [
    ...wrapped(told(n), { x: 50, y: 100, width: 400 }),
    item(`De haven van Oost${n}`, 50, 160),
    item(String(n), 50 + 5 * 17, 156, { size: 6 }),
    item('is de oudste van alle, en', 50 + 5 * 17 + 6, 160),
    item('wordt druk bezocht.', 50, 172),
    item(`Tweede bericht, van ${n * n + 40} schepen.`, 50, 210),
    item(`${n} Zie het verslag van de havenmeester, deel ${n * n}.`, 50, 700, small),
  ])
  const given = read(pages)
  const kinds = given.blocks.map(({ role, text }) => (role.is === 'footnote' ? role.mark : text.slice(0, 6)))
  expect(kinds).toEqual([1, 2, 3].flatMap(n => ['In het', 'De hav', String(n), 'Tweede']))
  expect(textsOf(given)).toContain('De haven van Oost22 is de oudste van alle, en wordt druk bezocht.')
})

test('numbers of lines in the margin stand apart, also on a page that has few', () => {
  const lines = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => [
      item(`${from + i} is het nummer van deze regel en van geen andere in dit stuk`, 80, 100 + i * 12),
      ...((from + i) % 5 === 0 ? [item(String(from + i), 40, 100 + i * 12, { size: 7 })] : []),
    ]).flat()
  const given = read([lines(1, 30), lines(31, 30), lines(61, 6)])
  expect(asideOf(given, 'line-number')).toEqual(Array.from({ length: 13 }, (_, i) => String(5 * i + 5)))
})

test('a table of contents is known as such, and the headings that it names are not', () => {
  const entries = ['1. De havens', '2. De schepen', '3. De graanhandel'].map((text, i) =>
    item(`${text} ${'.'.repeat(40)} ${i + 2}`, 50, 140 + 14 * i),
  )
  const given = read([
    [item('Inhoud', 50, 100, { size: 14, bold: true }), ...entries],
    ...[1, 2, 3].map(n => [
      item(['1. De havens', '2. De schepen', '3. De graanhandel'][n - 1]!, 50, 100, { bold: true }),
      ...wrapped(told(n), { x: 50, y: 130, width: 400 }),
    ]),
  ])
  expect(asideOf(given, 'contents')).toHaveLength(4)
  expect(textsOf(given, null, ['heading'])).toEqual(['1. De havens', '2. De schepen', '3. De graanhandel'])
})

test('pages of two languages in turn go on where each has stopped', () => {
  const pages = [
    [...column([nl[0]!], 50, 400), ...column([nl[1]!], 50, 400, 200).slice(0, 1)],
    [...column([fr[0]!], 50, 400), ...column([fr[1]!], 50, 400, 200).slice(0, 1)],
    [...column([nl[1]!], 50, 400, 100).slice(1), ...column([nl[2]!], 50, 400, 200)],
    [...column([fr[1]!], 50, 400, 100).slice(1), ...column([fr[2]!], 50, 400, 200)],
  ]
  const given = readPages(
    pages.map(items => page(items)),
    null,
    null,
  )
  expect(textsOf(given, 'nl')).toEqual(nl)
  expect(textsOf(given, 'fr')).toEqual(fr)
})

test('cells of a table stand in rows', () => {
  const rows = [
    ['Haven', 'Schepen', 'Ton'],
    ['Oost', '12', '3.400'],
    ['West', '7', '1.250'],
    ['Noord', '31', '9.080'],
    ['Zuid', '4', '700'],
  ]
  const items = rows.flatMap((cells, i) => cells.map((text, at) => item(text, 60 + at * 150, 300 + i * 14)))
  const given = read([[...wrapped(told(3), { x: 50, y: 100, width: 400 }), ...items]])
  expect(textsOf(given, null, ['row'])).toEqual(rows.map(cells => cells.join(' | ')))
})

test('a language that is named is heeded, whatever the text looks like', () => {
  const given = readPages([page(column(fr, 50, 400))], ['de'] as Language[], null)
  expect(given.languages).toEqual(['de'])
  expect(new Set(given.blocks.map(({ language }) => language))).toEqual(new Set(['de']))
})

test('signs of a list far from its items are no column, and its items no rows', () => {
  const items = ['de havens', 'de sluizen', 'de bruggen', 'de veren', 'de dijken', 'de molens'].flatMap(
    (text, i) => [item('•', 60, 200 + 14 * i), item(`${text};`, 90, 200 + 14 * i)],
  )
  const given = read([[...wrapped(told(4), { x: 50, y: 100, width: 400 }), ...items]])
  expect(textsOf(given, null, ['item'])).toHaveLength(6)
  expect(textsOf(given, null, ['item'])[0]).toBe('• de havens;')
})

test('heads that say something else on each page, and Roman numbers, are no text', () => {
  const heads = ['De havens van het oosten', 'De schepen van het westen', 'Graan en hout']
  const given = read(
    heads.map((head, i) => [
      item(head, 50, 40, { size: 8 }),
      ...wrapped(told(2 * i + 1), { x: 50, y: 100, width: 400 - 40 * i }),
      ...wrapped(told(2 * i + 30), { x: 50, y: 160 + 20 * i, width: 400 }),
      item(['ix', 'x', 'xi'][i]!, 290, 770),
    ]),
  )
  expect(asideOf(given, 'running-head')).toEqual(heads)
  expect(given.pages.map(({ label }) => label)).toEqual(['ix', 'x', 'xi'])
  expect(textsOf(given)).toEqual([0, 1, 2].flatMap(i => [told(2 * i + 1), told(2 * i + 30)]))
})

test('the raised sign of a note is no part of the word before it, and is set aside with its place; m² stays', () => {
  const raisedAt = (text: string, x: number) => item(text, x, 196, { size: 6 })
  const read = readPages(
    [
      page([
        ...wrapped(nl[0]!, { x: 60, y: 120, width: 400 }),
        item('De havens hebben een kade van 120 m', 60, 200),
        raisedAt('2', 235),
        item(' en een eigen douane', 238, 200),
        raisedAt('1', 338),
        item(', die elk jaar verslag uitbrengt', 341, 200),
        ...wrapped(nl[2]!, { x: 60, y: 240, width: 400 }),
        item('1 Zie het verslag van de commissie over het eerste jaar.', 60, 700, { size: 7 }),
        item('2 Of meer, in de winter.', 60, 709, { size: 7 }),
      ]),
    ],
    ['nl'] as Language[],
    null,
  )
  const line = textsOf(read).find(text => text.includes('kade'))
  expect(line).toContain('120 m2 en een eigen douane, die elk jaar')
  expect(read.setAside.filter(({ what }) => what === 'note-mark').map(({ text }) => text)).toEqual(['1'])
  expect(read.blocks.flatMap(({ role }) => (role.is === 'footnote' ? [role.mark] : []))).toEqual(['1', '2'])
})
