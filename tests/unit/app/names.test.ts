// The names of the real graph, on a desk and on a phone, in each language: what a reader may expect to be named is.

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PlacedName } from '../../../src/app/render/names.ts'
import { paintNames } from '../../../src/app/render/paint-names.ts'
import { Rank } from '../../../src/app/render/ranks.ts'
import { drawn, modes, sizes, theme } from './drawn.ts'

const languages = ['en', 'nl', 'fr', 'de'] as const
const cases = Object.entries(sizes).flatMap(([where, size]) =>
  modes.flatMap(mode => languages.map(language => ({ where, size, mode, language }))),
)

describe('in the whole graph', () => {
  it.each(cases)('of $mode in $language, $where, the twenty largest nodes are named', asked => {
    const { nodes, names } = drawn(asked)
    const named = new Set(names.map(({ id }) => id))
    const largest = [...nodes].sort((a, b) => b.weight - a.weight).slice(0, 20)
    expect(largest.filter(({ id }) => !named.has(id)).map(({ name }) => name)).toEqual([])
    const cut = names.filter(({ lines }) => lines.some(line => line.endsWith('…')))
    // Twenty long names, whole, are too many for a phone; one of two hundred letters is so everywhere.
    expect(cut.length).toBeLessThanOrEqual(asked.where === 'on a phone' ? 5 : 1)
  })
})

describe('with a selection', () => {
  it.each(
    ['kmar', 'hazeldonk', 'france', 'euriec', 'belgium'].flatMap(select =>
      Object.entries(sizes).map(([where, size]) => ({ select, where, size })),
    ),
  )('of $select, $where, all that is lit is named', ({ select, size }) => {
    for (const language of languages) {
      const { nodes, names } = drawn({ mode: 'projects', language, size, select })
      const named = new Set(names.map(({ id }) => id))
      const lit = nodes.filter(({ rank }) => rank >= Rank.highlighted)
      expect(lit.length).toBeGreaterThan(1)
      const missing = lit.filter(({ id }) => !named.has(id)).map(({ name }) => name)
      expect(missing).toEqual([])
    }
  })
})

/** With all that is talked about: how much of what is highlighted may go without a name, of up to forty. */
const mostUnnamed = { 'on a desk': 0.05, 'on a tablet': 0.4, 'on a phone': 0.5 } as const

describe('with a selection among all that is talked about', () => {
  it.each(
    (['belgium', 'netherlands', 'benelux-cooperation', 'hazeldonk'] as const).flatMap(select =>
      (['on a desk', 'on a tablet', 'on a phone'] as const).map(where => ({ select, where })),
    ),
  )('of $select, $where, the ten largest that are lit are named, and most of the others', asked => {
    for (const language of languages) {
      const { nodes, names } = drawn({ ...asked, mode: 'all', language, size: sizes[asked.where] })
      const named = new Set(names.map(({ id }) => id))
      const lit = nodes.filter(({ rank }) => rank >= Rank.highlighted).sort((a, b) => b.weight - a.weight)
      const missing = (some: typeof lit) => some.filter(({ id }) => !named.has(id)).map(({ name }) => name)
      expect(missing(lit.slice(0, 10)), language).toEqual([])
      const share = missing(lit).length / lit.length
      expect(share, missing(lit).join()).toBeLessThanOrEqual(mostUnnamed[asked.where])
    }
  })
})

describe('a name', () => {
  it('of a country may stand in its node by the code that is written for it', () => {
    const { names } = drawn({
      mode: 'all',
      language: 'en',
      size: { width: 390, height: 660 },
      select: 'belgium',
    })
    const inside = names.filter(({ tone }) => tone === 'inside').map(({ lines }) => lines.join())
    for (const code of inside) expect(code).toMatch(/^[A-Z]{2}$/)
  })
})

describe('a name that is painted', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('runs as its script does, also where another begins beside it', () => {
    const painted: [string, string][] = []
    const context = {
      ...{ direction: 'inherit', strokeText() {} },
      fillText(this: { direction: string }, line: string) {
        painted.push([line, this.direction])
      },
    }
    const name = {
      ...{ lineHeight: 15, fontSize: 13, x: 0, y: 0, top: 0, align: 'left', tone: 'plain', leader: null },
      lines: ['وزارة الداخلية (2019)', 'KMAR (Nederland)', 'שוטרים.'],
    }
    const names = [name as unknown as PlacedName]
    paintNames(context as unknown as CanvasRenderingContext2D, names, theme)
    expect(painted.map(([, direction]) => direction)).toEqual(['rtl', 'ltr', 'rtl'])
  })
})
