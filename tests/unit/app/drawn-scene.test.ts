// What is drawn at the moment, without a screen: who is there, who is near whom, and what the camera is to show.

import { describe, expect, it } from 'vitest'
import { DrawnScene } from '../../../src/app/render/drawn-scene.ts'
import { colorsOfGroup } from '../../../src/app/render/hues.ts'
import { largestWeight, Rank } from '../../../src/app/render/ranks.ts'
import type { Emphasis, Scene } from '../../../src/app/render/scene.ts'
import { defaultVocabulary, type Language, styleOf } from '../../../src/model/index.ts'

const style = styleOf(defaultVocabulary, 'country')
const node = (id: string, x: number, weight = 1) => ({
  ...{ id, label: id, style, type: 'country' as const, isHub: false },
  ...{ x, y: 0, weight },
})
const scene: Scene = {
  language: 'en' as Language,
  nodes: [node('be', 0, 9), node('nl', 1), node('lu', 2), node('fr', 3)],
  links: [
    { id: 'be--nl', a: 'be', b: 'nl', weight: 1 },
    { id: 'be--fr', a: 'be', b: 'fr', weight: 1 },
    { id: 'nl--lu', a: 'nl', b: 'lu', weight: 1 },
  ],
}
const emphasis: Emphasis = {
  nodes: new Set(['be', 'nl', 'lu']),
  links: new Map([
    ['be--nl', 1],
    ['nl--lu', 1],
  ]),
  dotted: new Set(),
  selected: { nodes: new Set(['be']), links: new Set() },
  areas: new Map(),
  highlight: { nodes: new Set(['be', 'nl', 'fr']), links: new Set(['be--nl']) },
  covered: { above: 0, below: 0 },
}

function drawn() {
  const drawn = new DrawnScene()
  drawn.emphasis = emphasis
  drawn.show(scene)
  drawn.rank()
  return drawn
}

describe('a drawn scene', () => {
  it('has those that are there, with their ranks, and no others', () => {
    const ranks = drawn()
      .visibleNodes()
      .map(({ id, rank }) => [id, rank])
    expect(ranks).toEqual([
      ['be', Rank.chosen],
      ['nl', Rank.highlighted],
      ['lu', Rank.faint],
    ])
    expect([...drawn().visibleLinks()].map(({ id }) => id)).toEqual(['be--nl', 'nl--lu'])
  })

  it('knows what is near: of what is there alone', () => {
    expect(drawn().neighbourhoodOf({ kind: 'node', id: 'be' })).toEqual({
      nodes: new Set(['be', 'nl']),
      links: new Set(['be--nl']),
    })
    expect(drawn().neighbourhoodOf({ kind: 'link', id: 'nl--lu' }).nodes).toEqual(new Set(['nl', 'lu']))
  })

  it('brings what is pointed at to the fore, with its neighbours, in place of what is highlighted', () => {
    const scene = drawn()
    scene.pointed = { kind: 'node', id: 'lu' }
    scene.rank()
    expect(scene.visibleNodes().map(({ rank }) => rank)).toEqual([
      Rank.chosen,
      Rank.highlighted,
      Rank.pointed,
    ])
    scene.show(scene.scene)
    expect(scene.pointed).toBeNull()
  })

  it('keeps highlighted all that a selection reaches while one points at what is selected: it may just have been widened', () => {
    const scene = drawn()
    scene.emphasis = {
      ...emphasis,
      highlight: { nodes: emphasis.nodes, links: new Set(['be--nl', 'nl--lu']) },
    }
    scene.pointed = { kind: 'node', id: 'be' }
    scene.rank()
    expect(scene.visibleNodes().map(({ rank }) => rank)).toEqual([
      Rank.chosen,
      Rank.highlighted,
      Rank.highlighted,
    ])
    expect(scene.rankOfLink('nl--lu')).toBe(Rank.highlighted)
  })

  it('tells the camera where things are going, also where somebody has put them', () => {
    const scene = drawn()
    scene.move('nl', { x: 7, y: 7 })
    expect(scene.highlightedPoints()).toEqual([
      { x: 0, y: 0 },
      { x: 7, y: 7 },
    ])
    expect(scene.visiblePoints()).toHaveLength(3)
    scene.emphasis = { ...emphasis, highlight: null }
    expect(scene.highlightedPoints()).toEqual([])
  })

  it('tells amounts by size, and draws what is faint smaller', () => {
    const scene = drawn()
    const [be, nl, lu] = ['be', 'nl', 'lu'].map(id => scene.sizeOf(scene.node(id)!)) as [
      number,
      number,
      number,
    ]
    expect(be).toBeGreaterThan(nl)
    expect(nl).toBeGreaterThan(lu)
  })

  it('has nodes as large as a measure says, the largest as large as any may be, in the colours of their groups', () => {
    const measured = drawn()
    const sizes = new Map([
      ['nl', 1],
      ['be', 0.25],
    ])
    measured.emphasis = { ...emphasis, looks: { sizes, groups: new Map([['nl', 1]]) } }
    measured.rank()
    const [be, nl, lu] = measured.visibleNodes()
    expect([be, nl, lu].map(one => one!.weight)).toEqual([largestWeight / 4, largestWeight, 0])
    expect(nl!.style).toEqual({ ...style, ...colorsOfGroup(1) })
    expect(lu!.style).toEqual({ ...style, ...colorsOfGroup(0) })
    measured.emphasis = emphasis
    measured.rank()
    expect(measured.visibleNodes().map(one => [one.weight, one.style])).toEqual([
      [9, style],
      [1, style],
      [1, style],
    ])
  })
})
