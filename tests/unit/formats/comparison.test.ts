// A comparison as a table: read back, it says of each on which side it is.

import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { comparisonCsv, wholeText } from '../../../src/formats/index.ts'
import { compareFiltersInSteps, runToEnd } from '../../../src/graph/index.ts'
import { selectionOf } from '../graph/selection.ts'
import { index, projections } from '../graph/staged.ts'

const comparison = runToEnd(
  compareFiltersInSteps(
    index,
    projections.projects,
    selectionOf({ project: ['hazeldonk'] }),
    selectionOf({ project: ['cybercrime-cooperation'] }),
  ),
)
const rowsIn = (language: 'en' | 'fr') =>
  papaparse.parse<Record<string, string>>(
    wholeText(comparisonCsv({ index, language }, comparison)).replace(/^\uFEFF/, ''),
    { header: true, skipEmptyLines: true },
  ).data

describe('a comparison in CSV', () => {
  const rows = rowsIn('en')
  const of = (kind: string, part: string) => rows.filter(row => row.kind === kind && row.part === part)

  it('has a row for each node, link and statement, by where it is', () => {
    for (const [kind, parts] of [
      ['node', comparison.nodes],
      ['link', comparison.links],
      ['statement', comparison.statements],
    ] as const)
      expect([of(kind, 'first').length, of(kind, 'both').length, of(kind, 'second').length]).toEqual([
        parts.first.length,
        parts.both.length,
        parts.second.length,
      ])
  })

  it('says how much each side states, and names all in the language of the page', () => {
    const belgium = of('node', 'both').find(({ id }) => id === 'belgium')
    expect(belgium).toMatchObject({ label: 'Belgium' })
    expect(Number(belgium?.first)).toBeGreaterThan(0)
    expect(Number(belgium?.second)).toBeGreaterThan(0)
    expect(of('node', 'first').every(({ second }) => second === '0')).toBe(true)
    expect(rowsIn('fr').find(({ id }) => id === 'belgium')?.label).toBe('Belgique')
  })
})
