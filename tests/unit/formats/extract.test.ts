import { describe, expect, it } from 'vitest'
import { edgesOf, extractCorpus } from '../../../src/formats/extract.ts'
import { type Extract, type FormatId, formatIds, formats } from '../../../src/formats/index.ts'
import { type FacetName, filter, type Mode } from '../../../src/graph/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { corpus, index, projections } from '../graph/real.ts'

const extract = (mode: Mode, ...facets: (readonly [FacetName, string])[]): Extract => ({
  index,
  projection: filter(
    index,
    projections[mode],
    new Map(facets.map(([name, value]) => [name, new Set([value])])),
  ),
  positions: () => [],
  language: 'nl' as Language,
})

/** Of the documents alone, which stay whole. */
const referenceLists: ReadonlySet<FormatId> = new Set<FormatId>(['bibtex', 'csl-json'])

const sizeOf = (id: FormatId, extract: Extract): number => {
  let size = 0
  for (const { length } of formats[id].write(extract)) size += length
  return size
}

describe('what leaves the explorer', () => {
  it.each(formatIds)('is, as %s, less where the filters leave less', id => {
    const [all, seen] = [extract('all'), extract('all', ['project', 'hazeldonk'])].map(of => sizeOf(id, of))
    if (referenceLists.has(id)) expect(seen).toBe(all)
    else expect(seen).toBeLessThan(all!)
  })

  it('is, of the whole, every entity, claim and mention', () => {
    const cut = extractCorpus(extract('all'))
    expect(cut).toEqual(corpus)
  })

  it('has an edge for each tie and each claim behind it, each by its own name', () => {
    const all = extract('all')
    const edges = [...edgesOf(all)]
    expect(edges.length).toBe(all.projection.links.reduce((sum, { claims }) => sum + claims.length, 0))
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length)
    expect(new Set(edges.map(({ claim }) => claim.id)).size).toBe(corpus.claims.length)
  })

  it('directs an edge from the subject to the object, and none among equals', () => {
    for (const { from, to, directed, claim } of edgesOf(extract('all'))) {
      const stated = claim.subjects.includes(from) && claim.objects.includes(to)
      expect(directed).toBe(stated)
      if (!stated) expect(claim.predicate).toBe('cooperates-with')
    }
  })

  it('is, of what one sees, what the filter leaves and the documents whole', () => {
    const seen = extract('projects', ['project', 'hazeldonk'])
    const cut = extractCorpus(seen)
    expect(cut.documents).toEqual(corpus.documents)
    expect(cut.claims.length).toBeGreaterThan(5)
    expect(cut.claims.length).toBeLessThan(corpus.claims.length / 2)
    for (const { entity } of cut.mentions) expect(cut.entities.some(({ id }) => id === entity)).toBe(true)
    for (const id of seen.projection.nodes) expect(cut.entities.some(entity => entity.id === id)).toBe(true)
  })
})
