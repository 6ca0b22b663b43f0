// The layouts that papers come in, each of a paper of ours.

import type { Page } from 'playwright-core'
import { notesFor, type Pair, paper } from './text.ts'
import {
  type Broken,
  broken,
  type Element,
  type Frame,
  flow,
  isCutAt,
  type Placed,
  placed,
  printed,
  type Style,
} from './typeset.ts'

/** A printed paper: its files, and what is true of it. */
export type Sample = {
  readonly name: string
  readonly files: readonly Uint8Array[]
  readonly pairs: readonly Pair[]
  /** Texts that are no part of any passage. */
  readonly furniture: readonly string[]
  /** Texts of which a sentence goes on in another column or on another page. */
  readonly cut: readonly string[]
}

type Printed = { lines: Placed[]; cut: Broken[] }
const together = (sets: readonly Printed[]): Printed => ({
  lines: sets.flatMap(({ lines }) => lines),
  cut: sets.flatMap(({ cut }) => cut),
})
const textsOf = (cut: readonly Broken[]): string[] => cut.map(({ text }) => text)

type Language = 'nl' | 'fr'
type Looks = {
  readonly justify?: boolean
  readonly indent?: number
  readonly before?: number
  readonly size?: number
}

const styleOf = (kind: Pair['kind'], looks: Looks): Style => {
  const size = looks.size ?? 13
  const plain: Style = {
    size,
    leading: Math.round(size * 1.25),
    bold: false,
    italic: false,
    align: looks.justify ? 'justify' : 'left',
    indent: looks.indent ?? 0,
    before: looks.before ?? 8,
  }
  switch (kind) {
    case 'title':
      return {
        ...plain,
        size: size * 1.6,
        leading: size * 2,
        bold: true,
        align: 'center',
        indent: 0,
        before: 20,
      }
    case 'heading':
      return {
        ...plain,
        size: size * 1.1,
        leading: size * 1.4,
        bold: true,
        align: 'left',
        indent: 0,
        before: 18,
      }
    case 'note':
      return { ...plain, size: size * 0.8, leading: Math.round(size), align: 'left', indent: 0, before: 0 }
    default:
      return plain
  }
}

const elementsOf = (pairs: readonly Pair[], language: Language, looks: Looks): Element[] =>
  pairs.map((pair, i) => ({
    pair: i,
    language,
    kind: pair.kind,
    text: pair[language],
    style: styleOf(pair.kind, looks),
  }))

const top = 100
const height = 920

function* frames(x: number, width: number, first = 0, step = 1): Generator<Frame> {
  for (let page = first; ; page += step) yield { page, x, y: top, width, height }
}

function* newspaper(first: number): Generator<Frame> {
  for (let page = first; ; page++) {
    yield { page, x: 80, y: top, width: 305, height }
    yield { page, x: 409, y: top, width: 305, height }
  }
}

const head = { size: 11, bold: false, italic: true }

/** Running heads and folios, which change sides; what they say goes to `said`. */
function furnished(lines: Placed[], titles: readonly string[], said: Set<string>): Placed[] {
  const last = Math.max(...lines.map(({ page }) => page))
  return Array.from({ length: last + 1 }, (_, page): Placed[] => {
    const title = titles[page % titles.length]!
    const folio = String(page + 37)
    said.add(title)
    return [
      { page, x: page % 2 ? 80 : 300, y: 50, text: title, style: head, stretch: 0 },
      { page, x: page % 2 ? 690 : 80, y: 50, text: folio, style: { ...head, italic: false }, stretch: 0 },
    ]
  })
    .flat()
    .concat(lines)
}

const languages: readonly Language[] = ['nl', 'fr']
const titles = ['Blad der rivieren – 12.03.2019 – Feuille des rivières']

/** Pairs side by side, in rows, or each language by itself. */
async function sideBySide(
  page: Page,
  pairs: readonly Pair[],
  how: { rows: boolean; gap: number; looks: Looks; cuts?: boolean },
) {
  const width = (634 - how.gap) / 2
  const xs = { nl: 80, fr: 80 + width + how.gap }
  const own = await Promise.all(
    languages.map(async language =>
      broken(page, elementsOf(pairs, language, how.looks), width, how.cuts ?? false),
    ),
  )
  if (!how.rows) return together(own.map((elements, i) => flow(elements, frames(xs[languages[i]!], width))))
  const lines: Placed[] = []
  const cut: Broken[] = []
  let [number, y] = [0, top]
  pairs.forEach((_, i) => {
    const row = own.map(elements => elements[i]!)
    const most = Math.max(...row.map(element => element.lines.length))
    y += y > top ? row[0]!.style.before : 0
    for (let n = 0; n < most; n++) {
      const ahead = row[0]!.kind === 'heading' ? 3 : 1
      if (y + row[0]!.style.leading * ahead > top + height) {
        ;[number, y] = [number + 1, top]
        if (n > 0) cut.push(...row.filter(element => n < element.lines.length && isCutAt(element, n)))
      }
      row.forEach((element, side) => {
        const frame = { page: number, x: xs[languages[side]!], y: top, width, height }
        if (n < element.lines.length) lines.push(placed(element, n, frame, y))
      })
      y += row[0]!.style.leading
    }
  })
  return { lines, cut }
}

const rulesFor = (lines: readonly Placed[], x: number) =>
  Array.from({ length: Math.max(...lines.map(line => line.page)) + 1 }, (_, page) => ({
    page,
    x,
    y: top,
    height,
  }))

/** What is printed: ours, or another text of which we know the pairs, whichever its languages are. */
export type Written = typeof paper

type Make = (page: Page, seed: number, paper: Written) => Promise<Omit<Sample, 'name'>>

const one = async (
  page: Page,
  language: Language,
  pairs: readonly Pair[],
  looks: Looks,
  cuts = false,
): Promise<Broken[]> => broken(page, elementsOf(pairs, language, looks), 634, cuts)

/** With the signs of notes at the ends of every third paragraph, and the notes. */
function noted(pairs: readonly Pair[], seed: number): { pairs: Pair[]; notes: Pair[] } {
  const places = pairs.flatMap(({ kind }, i) =>
    kind === 'paragraph' && i % 3 === 0 && /[,.]/.test(pairs[i]!.nl) ? [i] : [],
  )
  const notes = notesFor(seed, places.length).map(
    ({ nl, fr }, i): Pair => ({ kind: 'note', nl: `${i + 1} ${nl}`, fr: `${i + 1} ${fr}` }),
  )
  const signed = (text: string, n: number) => text.replace(/(\p{L})([,.])(?= |$)/u, `$1‹${n}›$2`)
  return {
    notes,
    pairs: pairs.map((pair, i) => {
      const n = places.indexOf(i) + 1
      return n > 0 ? { ...pair, nl: signed(pair.nl, n), fr: signed(pair.fr, n) } : pair
    }),
  }
}

async function brokenNotes(
  page: Page,
  notes: readonly Pair[],
  language: Language,
  looks: Looks,
  width = 634,
) {
  const own = await broken(page, elementsOf(notes, language, looks), width, false)
  return new Map(own.map((note, i) => [String(i + 1), note]))
}

const makes: Readonly<Record<string, Make>> = {
  'two columns in rows, a rule, heads': async (page, seed, paper) => {
    const pairs = paper('law', seed, 5)
    const said = new Set<string>()
    const { lines, cut } = await sideBySide(page, pairs, {
      rows: true,
      gap: 16,
      looks: { justify: true, indent: 14, size: 12 },
      cuts: true,
    })
    return {
      files: [await printed(page, furnished(lines, titles, said), rulesFor(lines, 397))],
      pairs,
      furniture: [...said],
      cut: textsOf(cut),
    }
  },
  'two columns, no rule': async (page, seed, paper) => {
    const pairs = paper('report', seed, 5)
    const { lines, cut } = await sideBySide(page, pairs, { rows: false, gap: 24, looks: { size: 12 } })
    return { files: [await printed(page, lines)], pairs, furniture: [], cut: textsOf(cut) }
  },
  'two columns, no rule, narrow, indents': async (page, seed, paper) => {
    const pairs = paper('law', seed, 4)
    const said = new Set<string>()
    const { lines, cut } = await sideBySide(page, pairs, {
      rows: false,
      gap: 14,
      looks: { justify: true, indent: 12, before: 0, size: 12 },
      cuts: true,
    })
    return {
      files: [await printed(page, furnished(lines, titles, said))],
      pairs,
      furniture: [...said],
      cut: textsOf(cut),
    }
  },
  'newspaper columns': async (page, seed, paper) => {
    const cut: Broken[] = []
    const pairs = paper('report', seed, 6)
    const said = new Set<string>()
    const files: Uint8Array[] = []
    for (const language of languages) {
      const own = await broken(
        page,
        elementsOf(pairs, language, { justify: true, indent: 12, before: 0, size: 12 }),
        305,
        true,
      )
      const set = flow(own, newspaper(0))
      cut.push(...set.cut)
      files.push(await printed(page, furnished(set.lines, titles, said)))
    }
    return { files, pairs, furniture: [...said], cut: textsOf(cut) }
  },
  'newspaper columns, ragged, both languages in one file': async (page, seed, paper) => {
    const cut: Broken[] = []
    const pairs = paper('report', seed, 5)
    const lines: Placed[] = []
    let first = 0
    for (const language of languages) {
      const own = await broken(page, elementsOf(pairs, language, { size: 12 }), 305, false)
      const set = flow(own, newspaper(first))
      lines.push(...set.lines)
      cut.push(...set.cut)
      first = set.last.page + 1
    }
    return { files: [await printed(page, lines)], pairs, furniture: [], cut: textsOf(cut) }
  },
  'footnotes, heads': async (page, seed, paper) => {
    const cut: Broken[] = []
    const { pairs, notes } = noted(paper('report', seed, 6), seed)
    const said = new Set<string>()
    const files: Uint8Array[] = []
    for (const language of languages) {
      const looks = { justify: true }
      const set = flow(
        await one(page, language, pairs, looks),
        frames(80, 634),
        await brokenNotes(page, notes, language, looks),
      )
      cut.push(...set.cut)
      files.push(await printed(page, furnished(set.lines, titles, said)))
    }
    return { files, pairs: [...pairs, ...notes], furniture: [...said], cut: textsOf(cut) }
  },
  'pages in turn, cut in mid-sentence': async (page, seed, paper) => {
    const cut: Broken[] = []
    const pairs = paper('report', seed, 6)
    const said = new Set<string>()
    const lines: Placed[] = []
    for (const [i, language] of languages.entries()) {
      const set = flow(await one(page, language, pairs, { justify: true }), frames(80, 634, i, 2))
      lines.push(...set.lines)
      cut.push(...set.cut)
    }
    const turns = ['Verslag over de rivieren', 'Rapport sur les rivières']
    return {
      files: [await printed(page, furnished(lines, turns, said))],
      pairs,
      furniture: [...said],
      cut: textsOf(cut),
    }
  },
  'pages in turn, footnotes': async (page, seed, paper) => {
    const cut: Broken[] = []
    const { pairs, notes } = noted(paper('report', seed, 5), seed)
    const said = new Set<string>()
    const lines: Placed[] = []
    for (const [i, language] of languages.entries()) {
      const looks = { justify: false, indent: 16, before: 0 }
      const set = flow(
        await one(page, language, pairs, looks),
        frames(80, 634, i, 2),
        await brokenNotes(page, notes, language, looks),
      )
      lines.push(...set.lines)
      cut.push(...set.cut)
    }
    return {
      files: [await printed(page, furnished(lines, titles, said))],
      pairs: [...pairs, ...notes],
      furniture: [...said],
      cut: textsOf(cut),
    }
  },
  'a file a language, ragged': async (page, seed, paper) => {
    const cut: Broken[] = []
    const pairs = paper('law', seed, 6)
    const files: Uint8Array[] = []
    for (const language of languages) {
      const set = flow(await one(page, language, pairs, {}), frames(80, 634))
      cut.push(...set.cut)
      files.push(await printed(page, set.lines))
    }
    return { files, pairs, furniture: [], cut: textsOf(cut) }
  },
  'indents, no blank lines, heads': async (page, seed, paper) => {
    const cut: Broken[] = []
    const pairs = paper('report', seed, 6)
    const said = new Set<string>()
    const files: Uint8Array[] = []
    for (const language of languages) {
      const own = await one(page, language, pairs, { justify: true, indent: 18, before: 0 }, true)
      const set = flow(own, frames(80, 634))
      cut.push(...set.cut)
      files.push(await printed(page, furnished(set.lines, titles, said)))
    }
    return { files, pairs, furniture: [...said], cut: textsOf(cut) }
  },
  'no indents, no blank lines, ragged': async (page, seed, paper) => {
    const cut: Broken[] = []
    const pairs = paper('report', seed, 5)
    const files: Uint8Array[] = []
    for (const language of languages) {
      const set = flow(await one(page, language, pairs, { before: 0 }), frames(80, 634))
      cut.push(...set.cut)
      files.push(await printed(page, set.lines))
    }
    return { files, pairs, furniture: [], cut: textsOf(cut) }
  },
  'a title page, contents, line numbers': async (page, seed, paper) => {
    const cut: Broken[] = []
    const pairs = paper('report', seed, 5)
    const said = new Set<string>()
    const files: Uint8Array[] = []
    for (const language of languages) {
      const own = await one(page, language, pairs, { justify: true, indent: 18, before: 0 })
      const body = flow(own.slice(1), frames(80, 634, 2))
      cut.push(...body.cut)
      const cover = own[0]!.lines.map((_, i) =>
        placed(own[0]!, i, { page: 0, x: 80, y: 400, width: 634, height }, 400 + 30 * i),
      )
      const style = { size: 13, bold: false, italic: false }
      const contents = own
        .filter(({ kind }) => kind === 'heading')
        .map(
          ({ text }, i): Placed => ({
            page: 1,
            x: 80,
            y: 150 + 20 * i,
            text: `${text} ${'.'.repeat(90 - text.length)} ${3 + i}`,
            style,
            stretch: 0,
          }),
        )
      const heading: Placed = {
        page: 1,
        x: 80,
        y: 110,
        text: language === 'nl' ? 'Inhoud' : 'Table des matières',
        style: { ...style, size: 17, bold: true },
        stretch: 0,
      }
      const numbers = body.lines.flatMap(({ page: at, y }, i): Placed[] =>
        i % 5 === 4
          ? [{ page: at, x: 40, y, text: String(i + 1), style: { ...style, size: 9 }, stretch: 0 }]
          : [],
      )
      for (const { text } of contents) said.add(text)
      const folios = body.lines.map(line => line.page)
      const feet = [...new Set(folios)].map(
        (at): Placed => ({ page: at, x: 390, y: 1060, text: `– ${at + 1} –`, style, stretch: 0 }),
      )
      files.push(await printed(page, [...cover, heading, ...contents, ...numbers, ...feet, ...body.lines]))
    }
    return { files, pairs, furniture: [...said], cut: textsOf(cut) }
  },
}

/** The samples, one after the other. */
export async function* samples(page: Page, seed: number, text: Written = paper): AsyncGenerator<Sample> {
  for (const [name, make] of Object.entries(makes)) yield { name, ...(await make(page, seed, text)) }
}
