// The passages of a document without their words, as columns.

import type { DocumentId, PassageHead, PassageId, PassageKind } from '../../model/index.ts'
import { nameColumn, readNames } from './names.ts'
import { PackedReader, packed } from './packed-numbers.ts'

export type PassageColumns = {
  /** Ids, without that of the document. */
  readonly passages: string
  /** Of each passage: its kind, its section (how many, which), its paragraph, its number and one (0: none), how many former ids. */
  readonly heads: string
  readonly formerly: string
}

const kinds: readonly PassageKind[] = ['title', 'heading', 'paragraph', 'item', 'point']

export function passageColumns(document: DocumentId, passages: readonly PassageHead[]): PassageColumns {
  const beginning = `${document}.`
  const at = new Map(passages.map(({ id }, i) => [id, i]))
  const numbersOf = ({ kind, section, paragraph, number, formerly = [] }: PassageHead): readonly number[] => [
    kinds.indexOf(kind),
    section.length,
    ...section.map(id => at.get(id)!),
    paragraph,
    number === undefined ? 0 : number + 1,
    formerly.length,
  ]
  return {
    passages: nameColumn(
      passages.map(({ id }) => id),
      beginning,
    ),
    heads: packed(passages.flatMap(numbersOf)),
    formerly: nameColumn(
      passages.flatMap(({ formerly = [] }) => formerly),
      beginning,
    ),
  }
}

/** @throws {RangeError} where a column is none */
export function readPassages(
  document: DocumentId,
  { passages, heads, formerly }: PassageColumns,
): readonly PassageHead[] {
  const beginning = `${document}.`
  const ids = readNames(passages, beginning) as readonly PassageId[]
  const formerIds = readNames(formerly, beginning)
  const numbers = new PackedReader(heads)
  let formerRead = 0
  const read = ids.map((id, i): PassageHead => {
    const kind = kinds[numbers.below(kinds.length)]!
    // A section stands above what it holds.
    const section = Array.from({ length: numbers.below(i + 1) }, () => ids[numbers.below(i)]!)
    const paragraph = numbers.next()
    const number = numbers.next()
    const former = numbers.below(formerIds.length - formerRead + 1)
    const own = formerIds.slice(formerRead, formerRead + former)
    formerRead += former
    return {
      id,
      ...(former > 0 && { formerly: own }),
      ...{ document, kind, section, paragraph },
      ...(number > 0 && { number: number - 1 }),
    }
  })
  numbers.end()
  return read
}
