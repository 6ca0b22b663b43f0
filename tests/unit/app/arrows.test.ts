// The arrows of links that say to whom they lead.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DrawnScene } from '../../../src/app/render/drawn-scene.ts'
import type { Emphasis, LinkVerb, Scene } from '../../../src/app/render/scene.ts'
import type { CanvasTheme } from '../../../src/app/render/theme.ts'
import { arrowsIn } from '../../../src/app/render/verbs.ts'
import { defaultVocabulary, type Language, styleOf } from '../../../src/model/index.ts'

const theme = { name: 'light', ink: '#000000', paper: '#ffffff', linkHighlight: '#333333' } as CanvasTheme
const at = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) })

/** Two nodes and their link, which says something; highlighted or not. */
function drawn(verb: LinkVerb, isHighlighted: boolean): DrawnScene {
  const node = (id: string) => ({
    ...{ id, type: 'country', label: id, isHub: false, x: 0, y: 0, weight: 1 },
    style: styleOf(defaultVocabulary, 'country'),
  })
  const scene = {
    language: 'en' as Language,
    nodes: [node('one'), node('other')],
    links: [{ id: 'link', a: 'one', b: 'other', weight: 1 }],
  } as Scene
  const all = { nodes: new Set(['one', 'other']), links: new Set(['link']) }
  const emphasis: Emphasis = {
    ...{
      nodes: all.nodes,
      links: new Map([['link', 1]]),
      dotted: new Set(),
      areas: new Map(),
      covered: { above: 0, below: 0 },
    },
    selected: { nodes: new Set(), links: new Set() },
    highlight: isHighlighted ? all : { nodes: new Set(['one']), links: new Set() },
    verbs: new Map([['link', verb]]),
  }
  const made = new DrawnScene()
  made.show(scene)
  made.emphasis = emphasis
  made.rank()
  return made
}

it('point at the rim of the node that is led to, outside of it, from the side of the other', () => {
  fc.assert(
    fc.property(at, at, fc.integer({ min: 3, max: 40 }), (one, other, radius) => {
      const nodes = { place: (id: string) => (id === 'one' ? one : other), radius: () => radius }
      const far = (a: typeof one, b: typeof one) => Math.hypot(a.x - b.x, a.y - b.y)
      const [arrow] = arrowsIn(drawn({ text: 'leads', leadsTo: 'b' }, true), nodes, theme)
      if (!arrow) {
        expect(far(one, other)).toBeLessThan(2 * radius + 20)
        return
      }
      const [tip, ...base] = arrow.points
      expect(far(tip, other)).toBeGreaterThan(radius)
      expect(far(tip, other)).toBeLessThan(radius + 5)
      for (const corner of base) expect(far(corner, one)).toBeLessThan(far(one, other))
      for (const corner of base) expect(far(corner, other)).toBeGreaterThan(far(tip, other))
    }),
  )
})

it('are not there where nothing leads anywhere, nor where the link is put back', () => {
  const nodes = { place: (id: string) => ({ x: id === 'one' ? 0 : 300, y: 0 }), radius: () => 10 }
  expect(arrowsIn(drawn({ text: 'works with', leadsTo: null }, true), nodes, theme)).toEqual([])
  expect(arrowsIn(drawn({ text: 'leads', leadsTo: 'a' }, false), nodes, theme)).toEqual([])
  expect(arrowsIn(drawn({ text: 'leads', leadsTo: 'a' }, true), nodes, theme)).toHaveLength(1)
})
