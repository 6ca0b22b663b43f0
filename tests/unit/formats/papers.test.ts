// 928/2 and three other papers in one corpus: every file says rightly which paper says what.

import { describe, expect, it } from 'vitest'
import { edgesOf } from '../../../src/formats/extract.ts'
import { type Extract, formats, wholeText } from '../../../src/formats/index.ts'
import { endsOf, filter, indexCorpus, papersOf, projectAll } from '../../../src/graph/index.ts'
import type { ClaimId, Language } from '../../../src/model/index.ts'
import { together } from '../../fixtures/papers/four.ts'
import { threePapers } from '../../fixtures/papers/three.ts'
import { corpus } from '../graph/real.ts'
import { graphOf } from './whole.ts'

const four = together(corpus, threePapers)
const index = indexCorpus(four)
const projections = projectAll(index)
const numberOf = new Map(four.documents.map(({ id, number }) => [id, number]))

const extractOf = (...documents: readonly string[]): Extract => ({
  index,
  projection: filter(
    index,
    projections.all,
    documents.length > 0 ? new Map([['document', new Set(documents)]]) : new Map(),
  ),
  positions: () => [],
  language: 'en' as Language,
})

/** The rows of the evidence, as far as their last cell. */
const rowsOf = (text: string) =>
  text
    .trim()
    .split(/\r?\n/)
    // The rest of a quote that goes on in another line is no row.
    .filter(line => index.claims.has(line.slice(0, Math.max(0, line.indexOf(','))) as ClaimId))
    .map(line => ((line.match(/"/g)?.length ?? 0) % 2 === 0 ? line : `${line}"`))
    .map(row => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))

describe('four papers', () => {
  it('state what each of them states, and the one thing that two state alike once', () => {
    expect(index.statements).toHaveLength(
      indexCorpus(corpus).statements.length + indexCorpus(threePapers).statements.length,
    )
    const papers = index.statements.map(claims => [...papersOf(claims)]).filter(({ length }) => length > 1)
    expect(papers).toEqual([['ports', 'act']])
  })

  it('keep each claim with its own evidence in the CSV, by the number of its paper', () => {
    const rows = rowsOf(wholeText(formats['csv-evidence'].write(extractOf())))
    const drawn = four.claims.filter(claim => new Set(endsOf(claim)).size > 1)
    expect(rows).toHaveLength(drawn.reduce((sum, { quotes }) => sum + quotes.length, 0))
    for (const [id, ...cells] of rows) {
      const claim = index.claims.get(id as never)!
      expect(cells[7]).toBe(numberOf.get(claim.document))
      expect(cells[12]).toMatch(new RegExp(`^${claim.document}\\.`))
    }
  })

  it('are told apart in a graph file: each edge is cited from the paper that states it', () => {
    const { edges } = graphOf(extractOf())
    expect(edges).toHaveLength([...edgesOf(extractOf())].length)
    for (const { attributes } of edges) {
      const claim = index.claims.get(attributes.get('claim') as never)!
      for (const { language } of claim.quotes)
        expect(attributes.get(`citation_${language}`)).toMatch(
          new RegExp(`^${numberOf.get(claim.document)}, `),
        )
    }
  })

  it('leave, when one is chosen, nothing of the others', () => {
    const rows = rowsOf(wholeText(formats['csv-evidence'].write(extractOf('act'))))
    expect(rows.map(cells => cells[8])).toEqual(['Act 7', 'Act 7', 'Act 7', 'Act 7'])
    const dossier = wholeText(formats.markdown.write(extractOf('act')))
    expect(dossier).toContain('Act 7 of 20 December 2021')
    for (const other of ['928/2', 'H 12', 'R/4']) expect(dossier).not.toContain(other)
  })

  it('are four sources in the reference lists', () => {
    const bibtex = wholeText(formats.bibtex.write(extractOf()))
    for (const number of numberOf.values()) expect(bibtex).toContain(number)
    expect(bibtex.match(/^@/gm)).toHaveLength(4)
  })
})
