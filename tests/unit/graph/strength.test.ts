// Of many nodes the strongest are drawn, with whatever one asks for; numbers keep to the whole.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, drawnPart, encode, initialState, reduce } from '../../../src/explorer/index.ts'
import {
  type Link,
  linkId,
  nodeLimitOf,
  type Projection,
  type Strength,
  strengthAtFirst,
  strongestNodes,
  strongestPart,
} from '../../../src/graph/index.ts'
import type { ClaimId, EntityId } from '../../../src/model/index.ts'
import { index, projections } from './real.ts'

const id = (n: number) => `n${n}` as EntityId
const anyProjection: fc.Arbitrary<Projection> = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.integer({ min: 1, max: 9 })), { maxLength: 60 }),
  )
  .map(([size, pairs]) => {
    const links = new Map<string, Link>()
    for (const [from, to, statements] of pairs) {
      const [a, b] = [id(from % size), id(to % size)]
      if (a === b) continue
      const claims = Array.from({ length: statements }, (_, i) => `${a}${b}${i}` as ClaimId)
      links.set(linkId(a, b), {
        id: linkId(a, b),
        a,
        b,
        claims,
        statements,
        isYetToCome: false,
        family: 'other',
      })
    }
    const nodes = Array.from({ length: size }, (_, n) => id(n))
    return { mode: 'all', nodes, links: [...links.values()] }
  })
const anyStrength: fc.Arbitrary<Strength> = fc.record({
  nodes: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constantFrom('all' as const, 'auto' as const)),
  statements: fc.integer({ min: 1, max: 9 }),
})

describe('the strongest part of a graph', () => {
  it('holds so many nodes and none that is weaker than one left out, and all links between them that are strong enough', () => {
    fc.assert(
      fc.property(anyProjection, anyStrength, (projection, strength) => {
        const strong = strongestNodes(projection, strength)
        const part = strongestPart(projection, strength)
        expect(new Set(part.nodes)).toEqual(strong)
        expect(strong.size).toBeLessThanOrEqual(nodeLimitOf(projection, strength) ?? projection.nodes.length)
        const enough = projection.links.filter(({ statements }) => statements >= strength.statements)
        const weight = (of: EntityId) =>
          enough.reduce((sum, { a, b, statements }) => sum + (a === of || b === of ? statements : 0), 0)
        const weakest = Math.min(...part.nodes.map(weight))
        for (const out of projection.nodes)
          if (!strong.has(out)) expect(weight(out)).toBeLessThanOrEqual(weakest)
        expect(part.links).toEqual(enough.filter(({ a, b }) => strong.has(a) && strong.has(b)))
      }),
    )
  })

  it('holds whatever is asked for, with its neighbours and every link to them', () => {
    fc.assert(
      fc.property(anyProjection, anyStrength, fc.nat(29), (projection, strength, n) => {
        const asked = id(n % projection.nodes.length)
        const part = strongestPart(projection, strength, new Set([asked]))
        expect(part.nodes).toContain(asked)
        const own = projection.links.filter(({ a, b }) => a === asked || b === asked)
        for (const link of own) {
          expect(part.links).toContain(link)
          expect(part.nodes).toEqual(expect.arrayContaining([link.a, link.b]))
        }
      }),
    )
  })

  it('is the whole graph, the same object, as long as that is small and nobody asks for less', () => {
    for (const projection of Object.values(projections))
      expect(strongestPart(projection, strengthAtFirst)).toBe(projection)
    const many: Projection = {
      mode: 'all',
      nodes: Array.from({ length: 2100 }, (_, n) => id(n)),
      links: [],
    }
    expect(strongestPart(many, strengthAtFirst).nodes).toHaveLength(300)
    expect(strongestPart(many, { ...strengthAtFirst, nodes: 'all' })).toBe(many)
  })
})

describe('how strong what is drawn has to be', () => {
  const first = initialState('en')

  it('is in the link, and what is no number from 1 on is left out and told', () => {
    const state = reduce(first, { type: 'set-strength', strength: { nodes: 50 } })
    const both = reduce(state, { type: 'set-strength', strength: { statements: 3 } })
    expect(encode(both, 'en')).toBe('strongest=50&least=3')
    expect(decode('strongest=50&least=3', index, 'en').state.strength).toEqual({ nodes: 50, statements: 3 })
    expect(decode('strongest=all', index, 'en').state.strength.nodes).toBe('all')
    const { state: odd, ignored } = decode('strongest=0&least=-1&strongest=1e9', index, 'en')
    expect(odd.strength).toEqual(strengthAtFirst)
    expect(ignored).toHaveLength(3)
  })

  it('thins the graph alone, and not what a table or a matrix tells', () => {
    const strength = { nodes: 10, statements: 1 }
    const visible = projections.actors
    expect(drawnPart(visible, { ...first, strength }, []).nodes).toHaveLength(10)
    expect(drawnPart(visible, { ...first, strength, view: 'table' }, [])).toBe(visible)
    expect(drawnPart(visible, { ...first, strength, view: 'matrix' }, [])).toBe(visible)
  })

  it('keeps the way between two that are selected', () => {
    const path = [visibleIds[0]!, visibleIds[40]!, visibleIds[60]!]
    const chains = [{ path, steps: [] }]
    const part = drawnPart(projections.all, { ...first, strength: { nodes: 1, statements: 1 } }, chains)
    expect(part.nodes).toEqual(expect.arrayContaining(path))
  })
})

const visibleIds = projections.all.nodes
