// Two filters beside one another: held to naive sets of what each leaves.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparedParts,
  compareFiltersInSteps,
  type FacetSelection,
  filter,
  filteredStatements,
  modes,
  type Parted,
  runToEnd,
  type Statement,
  statementCounts,
} from '../../../src/graph/index.ts'
import { defaultVocabulary } from '../../../src/model/index.ts'
import { selectionOf } from './selection.ts'
import { index, projections } from './staged.ts'

const compared = (mode: (typeof modes)[number], first: FacetSelection, second: FacetSelection) =>
  runToEnd(compareFiltersInSteps(index, projections[mode], first, second))

const choice = fc
  .record({
    project: fc.subarray([...index.contexts], { maxLength: 2 }),
    type: fc.subarray([...defaultVocabulary.types.keys()], { maxLength: 3 }),
    evidence: fc.subarray(['all', 'nl', 'fr'], { maxLength: 2 }),
    status: fc.subarray(['done', 'planned', 'willing'], { maxLength: 2 }),
  })
  .map(selectionOf)

/** What of two sets is in which part, by looking it up. */
const naively = <Item>(here: ReadonlySet<Item>, there: ReadonlySet<Item>) => ({
  first: new Set([...here].filter(item => !there.has(item))),
  both: new Set([...here].filter(item => there.has(item))),
  second: new Set([...there].filter(item => !here.has(item))),
})

const idsOf = <Item, Id>(parts: Parted<Item>, idOf: (item: Item) => Id) => ({
  first: new Set(parts.first.map(idOf)),
  both: new Set(parts.both.map(idOf)),
  second: new Set(parts.second.map(idOf)),
})

/** What a statement states, whoever states it. */
const keyOf = ([{ predicate, subjects, objects, projects, status, when }]: Statement) =>
  JSON.stringify([
    predicate,
    ...[subjects, objects, projects].map(ids => [...new Set(ids)].sort()),
    status ?? null,
    when ?? null,
  ])

describe('two filters', () => {
  it('are parted into what one leaves, what both leave, and what the other leaves', () => {
    fc.assert(
      fc.property(fc.constantFrom(...modes), choice, choice, (mode, first, second) => {
        const { nodes, links, statements } = compared(mode, first, second)
        const [one, other] = [first, second].map(facets => filter(index, projections[mode], facets))
        expect(idsOf(nodes, ({ id }) => id)).toEqual(naively(new Set(one!.nodes), new Set(other!.nodes)))
        expect(idsOf(links, ({ id }) => id)).toEqual(
          naively(new Set(one!.links.map(({ id }) => id)), new Set(other!.links.map(({ id }) => id))),
        )
        const [here, there] = [first, second].map(
          facets => new Set(filteredStatements(index, facets).map(keyOf)),
        )
        expect(idsOf(statements, keyOf)).toEqual(naively(here!, there!))
      }),
    )
  })

  it('count as each does by itself: nodes, links, statements about each', () => {
    fc.assert(
      fc.property(fc.constantFrom(...modes), choice, choice, (mode, first, second) => {
        const { nodes, links, statements, counts } = compared(mode, first, second)
        for (const [side, facets] of [
          ['first', first],
          ['second', second],
        ] as const) {
          const alone = filter(index, projections[mode], facets)
          const ofSide = <Item>(parts: Parted<Item>) => [...parts[side], ...parts.both]
          expect(counts[side]).toMatchObject({
            nodes: ofSide(nodes).length,
            links: ofSide(links).length,
            statements: ofSide(statements).length,
          })
          const about = statementCounts(index, facets)
          for (const node of ofSide(nodes)) expect(node[side]).toBe(about.get(node.id) ?? 0)
          expect(new Set(ofSide(links).map(link => link[side]))).toEqual(new Set(alone.links))
        }
      }),
    )
  })

  it('changes sides when they are swapped, and is common to both when they are the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...modes), choice, choice, (mode, first, second) => {
        const [there, back] = [compared(mode, first, second), compared(mode, second, first)]
        const mirrored = { first: 'second', both: 'both', second: 'first' } as const
        for (const part of comparedParts)
          expect(new Set(back.nodes[mirrored[part]].map(({ id }) => id))).toEqual(
            new Set(there.nodes[part].map(({ id }) => id)),
          )
        const same = compared(mode, first, first)
        for (const parts of [same.nodes, same.links, same.statements])
          expect([parts.first, parts.second]).toEqual([[], []])
      }),
    )
  })

  it('tell who is in both projects and who in one alone', () => {
    const { nodes, counts } = compared(
      'projects',
      selectionOf({ project: ['hazeldonk'] }),
      selectionOf({ project: ['cybercrime-cooperation'] }),
    )
    // The secretariat supports both.
    expect(new Set(nodes.both.map(({ id }) => id))).toEqual(
      new Set(['belgium', 'netherlands', 'luxembourg', 'secretariat-general']),
    )
    expect(nodes.first.map(({ id }) => id)).toContain('france')
    expect(nodes.second.map(({ id }) => id)).toContain('north-rhine-westphalia')
    expect(counts.first.nodes).toBe(nodes.first.length + 4)
  })
})
