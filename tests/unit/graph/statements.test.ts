// What several passages and papers state alike is one statement: counted once, everywhere, and each of its sources is kept.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../../src/explorer/index.ts'
import {
  countStatements,
  distinctStatements,
  type FacetSelection,
  facetNames,
  facetOf,
  filter,
  filteredStatements,
  graphCountsOf,
  indexCorpus,
  matrixInSteps,
  matrixKinds,
  modes,
  projectAll,
  runToEnd,
  statementCounts,
  timelineOf,
  valueCounts,
} from '../../../src/graph/index.ts'
import type { ClaimId, Corpus, DocumentId, EntityId, QuotedClaim } from '../../../src/model/index.ts'
import { threePapers } from '../../fixtures/papers/three.ts'
import { corpus, index, projections } from './real.ts'
import { selectionOf } from './selection.ts'

/** The same said once more by another paper, which names everyone in another order. */
const copied = 'copy' as DocumentId
const twice: Corpus = {
  ...corpus,
  documents: [...corpus.documents, { ...corpus.documents[0]!, id: copied, passages: [] }],
  claims: [
    ...corpus.claims,
    ...corpus.claims.map(
      (claim): QuotedClaim => ({
        ...claim,
        id: `copy~${claim.id}` as ClaimId,
        document: copied,
        subjects: claim.subjects.toReversed(),
        objects: claim.objects.toReversed(),
        projects: claim.projects.toReversed(),
      }),
    ),
  ],
}
const again = indexCorpus(twice)
const projectedAgain = projectAll(again)

const anySelection: fc.Arbitrary<FacetSelection> = fc
  .record({
    type: fc.subarray(['country', 'organisation', 'project'], { maxLength: 2 }),
    project: fc.subarray([...index.contexts], { maxLength: 2 }),
    predicate: fc.subarray([...new Set(corpus.claims.map(({ predicate }) => predicate))], { maxLength: 3 }),
    status: fc.subarray(['done', 'planned'], { maxLength: 1 }),
  })
  .map(selectionOf)

describe('what two papers state alike', () => {
  it('counts as what one states, under any filter: in all, by entity, link, cell and value', () => {
    fc.assert(
      fc.property(
        anySelection,
        fc.constantFrom(...modes),
        fc.constantFrom(...matrixKinds),
        fc.constantFrom(...facetNames.filter(name => !('ofDocument' in facetOf(name)))),
        (facets, mode, kind, name) => {
          const [once, both] = [
            filter(index, projections[mode], facets),
            filter(again, projectedAgain[mode], facets),
          ]
          expect(graphCountsOf(again, both, facets)).toEqual(graphCountsOf(index, once, facets))
          expect(statementCounts(again, facets)).toEqual(statementCounts(index, facets))
          expect(both.links.map(({ id, statements }) => [id, statements])).toEqual(
            once.links.map(({ id, statements }) => [id, statements]),
          )
          expect(valueCounts(again, projectedAgain[mode], facets, name)).toEqual(
            valueCounts(index, projections[mode], facets, name),
          )
          const matrix = runToEnd(matrixInSteps(index, projections, facets, kind))
          const other = runToEnd(matrixInSteps(again, projectedAgain, facets, kind))
          const cells = (of: typeof matrix) =>
            of.rows.map(row => of.columns.map(column => of.cell(row, column)?.statements ?? null))
          expect(cells(other)).toEqual(cells(matrix))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is on the time line once', () => {
    const dated = (of: typeof index) =>
      timelineOf(of, new Map()).flatMap(({ group, items }) => (group.kind === 'claim' ? [items.length] : []))
    expect(dated(again)).toEqual(dated(index))
  })

  it('keeps each claim, and who chooses one of the papers finds all that it states', () => {
    expect(again.statements.flat()).toHaveLength(twice.claims.length)
    const ofCopy = filteredStatements(again, new Map([['document', new Set([copied])]]))
    expect(ofCopy).toHaveLength(index.statements.length)
    expect(new Set(ofCopy.flat().map(({ document }) => document))).toEqual(new Set([copied]))
    const counts = valueCounts(again, projectedAgain.all, new Map(), 'document')
    expect([...counts.values()]).toEqual([index.statements.length, index.statements.length])
  })
})

describe('two claims', () => {
  const [claim] = corpus.claims
  const made = (changes: Partial<QuotedClaim>): number => {
    const other = { ...claim!, ...changes, id: 'other' as ClaimId }
    return indexCorpus({ ...corpus, claims: [claim!, other] }).statements.length
  }

  it('state the same whatever paper they are of, in whatever order they name whom', () => {
    expect(made({})).toBe(1)
    expect(made({ document: copied, remark: { en: 'Of another.' }, quotes: corpus.claims[1]!.quotes })).toBe(
      1,
    )
    expect(made({ subjects: claim!.subjects.toReversed() })).toBe(1)
  })

  it('state something else when they differ in who, what, in which project, how far along or when', () => {
    const one = corpus.entities[0]!.id
    expect(made({ subjects: [...claim!.subjects, 'someone-else' as EntityId] })).toBe(2)
    expect(made({ objects: [...claim!.objects, 'something-else' as EntityId] })).toBe(2)
    expect(made({ projects: [...claim!.projects, one] })).toBe(2)
    expect(made({ predicate: claim!.predicate === 'leads' ? 'supports' : 'leads' })).toBe(2)
    expect(made({ status: claim!.status === 'planned' ? 'willing' : 'planned' })).toBe(2)
    expect(made({ when: '1831' })).toBe(2)
  })
})

describe('three papers, of which two state that Belgium and the Netherlands work together', () => {
  const of = indexCorpus(threePapers)

  it('make seven statements with eight claims, and the shared one quotes both papers, each once', () => {
    expect(of.statements.map(({ length }) => length).toSorted()).toEqual([1, 1, 1, 1, 1, 1, 2])
    const link = projectAll(of).actors.links.find(({ id }) => id === 'belgium--netherlands')!
    expect(link.claims).toHaveLength(2)
    expect([link.statements, countStatements(of, link.claims)]).toEqual([1, 1])
    const evidence = evidenceOf(
      of,
      of,
      link.claims.map(id => of.claims.get(id)!),
    )
    expect(evidence.map(({ claims }) => claims.map(({ document }) => document))).toEqual([['ports']])
    expect(evidence[0]!.also.map(({ claims }) => claims.map(({ document }) => document))).toEqual([['act']])
    expect(evidence[0]!.also[0]!.excerpts.map(({ language }) => language)).toEqual(['nl', 'fr'])
  })

  it('part by what they state, in the order in which they come', () => {
    const groups = distinctStatements(of, threePapers.claims)
    expect(groups).toEqual(of.statements)
    expect(distinctStatements(of, []).length).toBe(0)
  })
})
