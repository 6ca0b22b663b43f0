// Two filters beside one another as CSV: a row for each node, link and statement, on which side it is, and how much is stated.

import { type ComparedPart, comparedParts, type FilterComparison, type Statement } from '../../graph/index.ts'
import { type Language, statusOf } from '../../model/index.ts'
import { nameIn, type Speaker, sentenceOf, textOfParts, withoutIsolation } from '../../terms/index.ts'
import { listSeparator } from '../graph-files/attributed.ts'
import type { TextPieces } from '../pieces.ts'
import { type CellValue, writeSpreadsheet } from './delimited.ts'

const header = [
  'kind',
  'part',
  'id',
  'label',
  'source',
  'target',
  'first',
  'second',
  'predicate',
  'projects',
  'when',
  'status',
  'documents',
] as const

/** Of a statement a side has it or not. */
const has = (part: ComparedPart, side: ComparedPart) => Number(part === 'both' || part === side)

const documentsOf = (statement: Statement) =>
  [...new Set(statement.map(({ document }) => document))].join(listSeparator)

function* rowsOf(
  { index, language }: Speaker,
  { nodes, links, statements }: FilterComparison,
): Generator<readonly CellValue[]> {
  const nameOf = (id: Parameters<typeof nameIn>[1]) => nameIn(index, id, language as Language)
  for (const part of comparedParts)
    for (const { id, first, second } of nodes[part])
      yield ['node', part, id, nameOf(id), undefined, undefined, first, second]
  for (const part of comparedParts)
    for (const { id, a, b, first, second } of links[part])
      yield [
        ...['link', part, id, `${nameOf(a)} – ${nameOf(b)}`, a, b],
        ...[first?.statements ?? 0, second?.statements ?? 0],
      ]
  for (const part of comparedParts)
    for (const statement of statements[part]) {
      const [claim] = statement
      yield [
        ...['statement', part, claim.id],
        withoutIsolation(textOfParts(sentenceOf({ index, language }, claim, 'active'))),
        ...[claim.subjects, claim.objects].map(ids => ids.join(listSeparator)),
        ...[has(part, 'first'), has(part, 'second')],
        claim.predicate,
        claim.projects.join(listSeparator),
        ...[claim.when, statusOf(claim), documentsOf(statement)],
      ]
    }
}

/** The file, in pieces; names and sentences in the speaker's language. */
export function* comparisonCsv(speaker: Speaker, comparison: FilterComparison): TextPieces {
  yield* writeSpreadsheet(header, rowsOf(speaker, comparison))
}
