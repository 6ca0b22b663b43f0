import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../../src/app/foreign-graph/contrast.ts'
import { emptyBuffers, rankAll, resetBuffers, topmostAt } from '../../../src/app/render/buffers.ts'
import {
  amountScale,
  colorOfLink,
  colorOfNode,
  crowding,
  fromBack,
  Rank,
  radiusOfWeight,
  widthOfLink,
} from '../../../src/app/render/ranks.ts'
import type { Emphasis, Scene } from '../../../src/app/render/scene.ts'
import { defaultVocabulary, type Language, styleOf } from '../../../src/model/index.ts'

describe('what is drawn', () => {
  it('goes from the back to the front, without what is absent, and in its order within a rank', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: Rank.absent, max: Rank.chosen })), ranks => {
        const order = [...fromBack(Uint8Array.from(ranks))]
        const expected = ranks
          .map((rank, n) => ({ rank, n }))
          .filter(({ rank }) => rank !== Rank.absent)
          .sort((a, b) => a.rank - b.rank || a.n - b.n)
        expect(order).toEqual(expected.map(({ n }) => n))
      }),
    )
  })

  it('is touched where it lies topmost', () => {
    const nodes = fc.array(
      fc.record({
        rank: fc.integer({ min: Rank.absent, max: Rank.chosen }),
        x: fc.integer({ min: 0, max: 20 }),
        y: fc.integer({ min: 0, max: 20 }),
        reach: fc.integer({ min: 0, max: 8 }),
      }),
    )
    fc.assert(
      fc.property(nodes, nodes => {
        const ranks = Uint8Array.from(nodes, ({ rank }) => rank)
        const places = Float32Array.from(nodes.flatMap(({ x, y }) => [x, y]))
        const touched = topmostAt({ nodes: ranks, places }, { x: 10, y: 10 }, n => nodes[n]!.reach)
        const expected = [...fromBack(ranks)].findLast(n => {
          const { x, y, reach } = nodes[n]!
          return Math.hypot(x - 10, y - 10) <= reach
        })
        expect(touched).toBe(expected ?? null)
      }),
    )
  })

  const style = styleOf(defaultVocabulary, 'country')
  const node = (id: string) => ({
    ...{ id, label: id, style, type: 'country' as const, isHub: false },
    ...{ x: 0, y: 0, weight: 1 },
  })
  const scene: Scene = {
    language: 'en' as Language,
    nodes: ['be', 'nl', 'lu', 'fr'].map(node),
    links: [
      { id: 'be--nl', a: 'be', b: 'nl', weight: 3 },
      { id: 'be--fr', a: 'be', b: 'fr', weight: 1 },
    ],
  }
  const emphasis: Emphasis = {
    nodes: new Set(['be', 'nl', 'lu']),
    links: new Map([['be--nl', 2]]),
    dotted: new Set(['be--nl']),
    selected: { nodes: new Set(['be']), links: new Set() },
    areas: new Map(),
    highlight: null,
    covered: { above: 0, below: 0 },
  }

  const filled = () => {
    const stage = emptyBuffers()
    resetBuffers(stage, scene)
    return stage
  }

  it('is what the filters leave, plain, and what is selected before it', () => {
    const stage = filled()
    rankAll(stage, { emphasis, highlight: null, pointed: null })
    expect([...stage.nodes]).toEqual([Rank.chosen, Rank.plain, Rank.plain, Rank.absent])
    expect([...stage.links]).toEqual([Rank.plain, Rank.absent])
    expect([...stage.statements]).toEqual([2, 0])
    expect([...stage.dotted]).toEqual([1, 0])
  })

  it('is faint where the light does not fall, and foremost where the pointer is', () => {
    const stage = filled()
    const light = { nodes: new Set(['be', 'nl']), links: new Set(['be--nl']) }
    rankAll(stage, {
      emphasis,
      highlight: light,
      pointed: { nodes: new Set(['nl']), links: new Set() },
    })
    expect([...stage.nodes]).toEqual([Rank.chosen, Rank.pointed, Rank.faint, Rank.absent])
    expect([...stage.links]).toEqual([Rank.highlighted, Rank.absent])
  })

  it('is nothing before anything is known to be there', () => {
    const stage = filled()
    rankAll(stage, { emphasis: null, highlight: null, pointed: null })
    expect([...stage.nodes, ...stage.links].every(rank => rank === Rank.absent)).toBe(true)
  })
})

describe('what is faint', () => {
  const sheet = readFileSync(resolve(import.meta.dirname, '../../../src/app/shell/styles.css'), 'utf8')
  const themes = { light: ':root {', dark: ':root[data-theme="dark"] {' }

  it.each(['light', 'dark'] as const)('can still be made out, in the %s', name => {
    const rules = sheet.slice(sheet.indexOf(themes[name]))
    const value = (property: string) => new RegExp(`--${property}: (#[0-9a-f]{6});`).exec(rules)![1]!
    const [paper, ink, link] = ['paper', 'ink', 'link'].map(value) as [string, string, string]
    const theme = { name, paper, ink, link, linkHighlight: ink, accent: ink, font: '' }
    const [least, leastOfLinks] = name === 'dark' ? [1.9, 1.5] : [1.25, 1.2]
    for (const { style } of defaultVocabulary.types.values())
      expect(contrast(colorOfNode(style, Rank.faint, theme), paper)).toBeGreaterThan(least)
    expect(contrast(colorOfLink(Rank.faint, theme), paper)).toBeGreaterThan(leastOfLinks)
  })
})

describe('amounts beyond what sizes can tell', () => {
  it('keep their order: the strongest of thousands is the largest, and others are smaller', () => {
    const few = [{ weight: 58 }, { weight: 3 }]
    expect(amountScale('node', few)).toBe(1)
    const many = [{ weight: 9000 }, { weight: 900 }, { weight: 90 }, { weight: 9 }]
    const scale = amountScale('node', many)
    const radii = many.map(({ weight }) => radiusOfWeight(weight * scale))
    expect(radii).toEqual(radii.toSorted((a, b) => b - a))
    expect(new Set(radii).size).toBe(many.length)
    expect(radiusOfWeight(9000)).toBe(radiusOfWeight(900))
  })

  it('makes links narrower where thousands lie over one another, and never where few do', () => {
    expect(widthOfLink(5 * crowding(500), Rank.plain)).toBe(widthOfLink(5, Rank.plain))
    expect(widthOfLink(5 * crowding(5000), Rank.plain)).toBeLessThan(widthOfLink(5, Rank.plain))
  })
})
