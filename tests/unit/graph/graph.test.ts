import { describe, expect, it } from 'vitest'
import { contextsOf, linkId, makeEdition } from '../../../src/graph/index.ts'
import { type EntityId, isActor } from '../../../src/model/index.ts'
import { index, projections } from './real.ts'

const id = (name: string) => name as EntityId
const typeOf = (entity: EntityId) => index.entities.get(entity)!.type

describe('the two-mode projection', () => {
  const { nodes, links } = projections.projects

  it('is of actors and of what they take part in', () => {
    for (const node of nodes)
      expect(isActor(index.vocabulary, typeOf(node)) || index.contexts.has(node)).toBe(true)
    for (const project of index.contexts) expect(nodes).toContain(project)
  })

  it('ties an actor to the project of each claim it is in, once, with all the claims behind', () => {
    const link = links.find(link => link.id === linkId(id('france'), id('hazeldonk')))!
    const behind = index.corpus.claims.filter(
      claim =>
        contextsOf(index, claim).has(id('hazeldonk')) &&
        [...claim.subjects, ...claim.objects].includes(id('france')),
    )
    expect(new Set(link.claims)).toEqual(new Set(behind.map(claim => claim.id)))
    expect(behind.length).toBeGreaterThan(3)
    expect(new Set(links.map(link => link.id)).size).toBe(links.length)
  })
})

describe('the one-mode projection', () => {
  it('joins actors alone, each pair of those that do something together', () => {
    const { nodes, links } = projections.actors
    for (const node of nodes) expect(isActor(index.vocabulary, typeOf(node))).toBe(true)
    const pairs = new Set<string>(links.map(link => link.id))
    for (const pair of [
      ['senn-post', 'eucpn'],
      ['eucpn', 'enaa'],
      ['belgium', 'france'],
      ['belgium', 'germany'],
      ['public-prosecution', 'customs'],
      ['police', 'judicial-authorities'],
    ] as const)
      expect(pairs).toContain(linkId(id(pair[0]), id(pair[1])))
    expect(pairs).not.toContain(linkId(id('united-states'), id('australia')))
    expect(pairs).not.toContain(linkId(id('kmar'), id('customs')))
    expect(pairs).not.toContain(linkId(id('luxembourg'), id('euriec')))
  })
})

describe('the layout', () => {
  it('gives every node of a mode one place of its own', () => {
    const first = makeEdition(index.corpus)
    for (const mode of ['projects', 'actors', 'all'] as const) {
      const places = first.positions[mode]
      expect(places.map(([entity]) => entity).sort()).toEqual([...projections[mode].nodes].sort())
      expect(new Set(places.map(([, x, y]) => `${x} ${y}`)).size).toBe(places.length)
      for (const [, x, y] of places) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
    }
  })
})
