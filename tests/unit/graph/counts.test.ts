// Each number is the same wherever it is shown: one definition, and views that ask it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsAbout } from '../../../src/explorer/index.ts'
import {
  contextsOf,
  distinctStatements,
  entitiesConcerned,
  type FacetSelection,
  facetNames,
  facetOf,
  filter,
  filteredStatements,
  graphCountsOf,
  matrixInSteps,
  matrixKinds,
  mentionCounts,
  modes,
  roleCountsOf,
  runToEnd,
  statementCounts,
  valueCounts,
} from '../../../src/graph/index.ts'
import { defaultVocabulary, type EntityId, isActor } from '../../../src/model/index.ts'
import { corpus, index, projections } from './real.ts'
import { selectionOf } from './selection.ts'

const anySelection: fc.Arbitrary<FacetSelection> = fc
  .record({
    type: fc.subarray([...defaultVocabulary.types.keys()], { maxLength: 3 }),
    project: fc.subarray([...index.contexts], { maxLength: 2 }),
    predicate: fc.subarray([...new Set(corpus.claims.map(({ predicate }) => predicate))], { maxLength: 3 }),
    evidence: fc.subarray(['both', 'nl', 'fr'], { maxLength: 1 }),
  })
  .map(selectionOf)

describe('the statements left', () => {
  it('hold whatever is behind a link, and whatever a cell of a matrix counts', () => {
    fc.assert(
      fc.property(
        anySelection,
        fc.constantFrom(...modes),
        fc.constantFrom(...matrixKinds),
        (facets, mode, kind) => {
          const left = new Set(
            filteredStatements(index, facets).flatMap(sources => sources.map(({ id }) => id)),
          )
          for (const { claims } of filter(index, projections[mode], facets).links)
            for (const claim of claims) expect(left).toContain(claim)
          const { rows, columns, cell } = runToEnd(matrixInSteps(index, projections, facets, kind))
          for (const row of rows)
            for (const column of columns)
              for (const claim of cell(row, column)?.claims ?? []) expect(left).toContain(claim)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('are as many about each entity in the table as its panel lists', () => {
    fc.assert(
      fc.property(anySelection, fc.constantFrom(...corpus.entities), (facets, { id }) => {
        const claims = claimsAbout(index, id, facets)
        expect(statementCounts(index, facets).get(id) ?? 0).toBe(distinctStatements(index, claims).length)
        for (const claim of claims) expect(entitiesConcerned(claim)).toContain(id)
      }),
    )
  })

  it('of a project are those made in its context', () => {
    for (const project of index.contexts) {
      const inside = corpus.claims.filter(claim => contextsOf(index, claim).has(project))
      const statements = distinctStatements(index, inside)
      expect(statementCounts(index, new Map()).get(project) ?? 0).toBe(statements.length)
      expect(filteredStatements(index, new Map([['project', new Set([project])]]))).toEqual(statements)
    }
  })
})

describe('the count beside a value', () => {
  it('is what one finds when one chooses it: statements, or nodes of that kind', () => {
    fc.assert(
      fc.property(
        anySelection,
        fc.constantFrom(...modes),
        fc.constantFrom(...facetNames),
        (facets, mode, name) => {
          const counts = valueCounts(index, projections[mode], facets, name)
          for (const [value, count] of counts) {
            const one = new Map([...facets, [name, new Set([value])] as const])
            if (facetOf(name).of === 'claim')
              expect([value, count]).toEqual([value, filteredStatements(index, one).length])
            else
              expect(count).toBe(
                filter(index, projections[mode], one).nodes.filter(
                  id => index.entities.get(id)!.type === value,
                ).length,
              )
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('sums up, kind by kind, to the nodes that are drawn', () => {
    for (const mode of modes) {
      const counts = valueCounts(index, projections[mode], new Map(), 'type')
      expect([...counts.values()].reduce((a, b) => a + b, 0)).toBe(projections[mode].nodes.length)
    }
  })
})

describe('what is counted in all', () => {
  it('is actors by what they are, projects by their type, and as frameworks what else is treated as one', () => {
    const all = roleCountsOf(index, index.entities.keys())
    expect(all.actors).toBe(corpus.entities.filter(({ type }) => isActor(defaultVocabulary, type)).length)
    expect(all.projects).toBe(corpus.entities.filter(({ type }) => type === 'project').length)
    // As many as the filter lists, which the first sentence of the page says too.
    expect(all.projects + all.frameworks).toBe(index.contexts.size)
    expect(valueCounts(index, projections.all, new Map(), 'project').size).toBe(index.contexts.size)
    expect(all.frameworks).toBeGreaterThan(0)
  })

  it('is in the tally of a view what the view holds', () => {
    const shown = filter(index, projections.projects, new Map([['project', new Set(['hazeldonk'])]]))
    const tally = graphCountsOf(index, shown, new Map([['project', new Set(['hazeldonk'])]]))
    expect(tally).toMatchObject({
      nodes: shown.nodes.length,
      links: shown.links.length,
      projects: 1,
      frameworks: 0,
    })
    expect(tally.actors + 1).toBe(tally.nodes)
  })

  it('is mentions in each language by itself', () => {
    expect([...mentionCounts(index, 'kmar' as EntityId)]).toEqual([
      ['nl', 1],
      ['fr', 1],
    ])
    for (const { id } of corpus.entities) {
      const sum = [...mentionCounts(index, id).values()].reduce((a, b) => a + b, 0)
      expect(sum).toBe(index.mentionsByEntity.get(id)?.length ?? 0)
    }
  })
})
