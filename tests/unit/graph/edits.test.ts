// A corpus that is edited: whatever is edited, one after the other, index, graphs and counts are those that would be made from scratch.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { split } from '../../../src/editions/index.ts'
import {
  type CorpusIndex,
  drawnGraphs,
  facetNames,
  indexAfterEdit,
  indexOverview,
  linksAt,
  makeEdition,
  nodesLeftByValue,
  type Projections,
  prepareIndexInSteps,
  prepareProjectionsInSteps,
  projectAfterEdit,
  projectLazily,
  runToEnd,
  valueCounts,
} from '../../../src/graph/index.ts'
import { type Claim, type ClaimId, type Overview, statuses } from '../../../src/model/index.ts'
import { threePapers } from '../../fixtures/papers/three.ts'

const { overview: first } = split(makeEdition(threePapers)).overview
const { summary } = split(makeEdition(threePapers)).overview
const ids = first.entities.map(({ id }) => id)

const edit = fc.record({
  how: fc.constantFrom('cut', 'change', 'add', 'repeat', 'swap', 'without', 'again', 'turn'),
  at: fc.nat(),
  like: fc.nat(),
  subjects: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  objects: fc.array(fc.nat(), { maxLength: 2 }),
  projects: fc.array(fc.nat(), { maxLength: 2 }),
  status: fc.option(fc.constantFrom(...statuses)),
})
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

const picked = (numbers: readonly number[]) => [...new Set(numbers.map(n => ids[n % ids.length]!))]

/** Another claim in the same paper, of the same kind. */
function changed({ status: _, ...like }: Claim, { subjects, objects, projects, status }: Edit): Claim {
  return {
    ...like,
    subjects: picked(subjects),
    objects: like.objects.length > 0 && objects.length > 0 ? picked(objects) : like.objects,
    projects: picked(projects),
    ...(status && { status }),
  }
}

/** A corpus after an edit, of which all that the edit leaves alone is the same object. */
function edited(before: Overview, given: Edit, number: number): Overview {
  const claims = [...before.claims]
  const at = given.at % (claims.length || 1)
  const id = `new-${number}` as ClaimId
  const like = claims[at]
  switch (given.how) {
    case 'cut':
      claims.splice(at, 1)
      break
    case 'change':
      if (like) claims[at] = changed(like, given)
      break
    case 'add':
      if (like) claims.splice(at, 0, { ...changed(like, given), id })
      break
    case 'repeat':
      if (like) claims.splice(at, 0, { ...like, id })
      break
    case 'swap': {
      const next = claims[at + 1]
      if (like && next?.document === like.document) claims.splice(at, 2, next, like)
      break
    }
    case 'without':
    case 'again': {
      // A whole paper goes, or comes back as it was at first.
      const { id } = first.documents[given.at % first.documents.length]!
      const kept = (document: string) => document !== id || given.how === 'again'
      const documents = first.documents.filter(own =>
        own.id === id ? given.how === 'again' : before.documents.includes(own),
      )
      const all = documents.flatMap(own =>
        (own.id === id ? first : before).claims.filter(({ document }) => document === own.id),
      )
      return { ...before, documents, claims: all.filter(({ document }) => kept(document)) }
    }
    case 'turn': {
      const documents = before.documents.toReversed()
      return {
        ...before,
        documents,
        claims: documents.flatMap(({ id }) => claims.filter(({ document }) => document === id)),
      }
    }
  }
  return { ...before, claims }
}

type Read = { readonly index: CorpusIndex; readonly projections: Projections }

function fromScratch(overview: Overview): Read {
  const index = indexOverview(overview, summary)
  return { index, projections: projectLazily(index) }
}

function afterEdit(before: Read, overview: Overview): Read {
  runToEnd(prepareIndexInSteps(before.index))
  runToEnd(prepareProjectionsInSteps(before.projections))
  const index = indexAfterEdit(before.index, overview, summary)
  return { index, projections: projectAfterEdit(before, index) }
}

/** All that a page asks of them. */
function known({ index, projections }: Read) {
  const { corpus, statements, contexts } = index
  const claimIds = [...new Set([...first.claims, ...corpus.claims].map(({ id }) => id))]
  return {
    statements,
    contexts: [...contexts],
    claims: claimIds.map(id => index.claims.get(id)),
    // The very statements that are listed.
    statementOf: claimIds.map(id => statements.indexOf(index.statementOf.get(id)!)),
    byEntity: ids.map(id => [index.claimsByEntity.get(id), index.claimsByContext.get(id)]),
    graphs: drawnGraphs.map(graph => ({
      ...projections[graph],
      linksAt: ids.map(id => linksAt(projections[graph], id)),
      counts: facetNames.map(name => [
        [...valueCounts(index, projections[graph], new Map(), name)],
        [...nodesLeftByValue(index, projections[graph], new Map(), name)],
      ]),
    })),
  }
}

describe('a corpus that is edited', () => {
  it('is after any edits what it would be from scratch', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), edits => {
        let overview = first
        let read = fromScratch(overview)
        for (const [i, one] of edits.entries()) {
          overview = edited(overview, one, i)
          read = afterEdit(read, overview)
          expect(known(read)).toEqual(known(fromScratch(overview)))
        }
      }),
      { numRuns: 25 },
    )
  })
  it('has as the same objects what an edit has left alone', () => {
    const before = fromScratch(first)
    const [claim] = first.claims.filter(({ objects }) => objects.length > 0)
    const now = afterEdit(before, { ...first, claims: first.claims.filter(one => one !== claim) })
    const kept = before.index.statements.filter(statement => !statement.includes(claim!))
    expect(kept.length).toBeGreaterThan(0)
    for (const statement of kept) expect(now.index.statements).toContain(statement)
    const links = before.projections.all.links.filter(({ claims }) => !claims.includes(claim!.id))
    for (const link of links) expect(now.projections.all.links).toContain(link)
  })
})
