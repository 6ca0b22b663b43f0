// What reference lists want to know of a document: who issued it, and when.

import { type DateStamp, type SourceDocument, seasons, timeOf } from '../../model/index.ts'
import { nameIn } from '../../terms/index.ts'
import type { Extract } from '../extract.ts'

/** The issuer's name in the extract's language. */
export function issuerOf({ index, language }: Extract, { issuer }: SourceDocument): string | null {
  const entity = issuer === null ? null : index.entities.get(issuer)
  return entity ? nameIn(index, entity.id, language) : null
}

/** The dates of EDTF: one, or the two of an interval as far as it has them. */
const datesOf = (edtf: string): readonly DateStamp[] => {
  const time = timeOf(edtf)
  if ('fault' in time) return []
  const ends = time.kind === 'date' ? [time.date] : [time.from, time.to]
  return ends.filter(end => typeof end === 'object')
}

/** The parts of a date: year, month, day; none for what has no year of its own. */
function partsOf(date: DateStamp): readonly number[] {
  switch (date.unit) {
    case 'day':
      return [date.year, date.month, date.day]
    case 'month':
      return [date.year, date.month]
    case 'season':
    case 'year':
      return [date.year]
    case 'decade':
    case 'century':
      return []
  }
}

/** The parts of the dates of EDTF, as far as they have a year of their own. */
export const publishedIn = (edtf: string): readonly (readonly number[])[] =>
  datesOf(edtf)
    .map(partsOf)
    .filter(parts => parts.length > 0)

/** The season of a year in which EDTF says it was published, if it says so: spring is 1. */
export function seasonOf(edtf: string): number | null {
  const [date, ...others] = datesOf(edtf)
  return date?.unit === 'season' && others.length === 0 ? seasons.indexOf(date.season) + 1 : null
}

/** Whether EDTF calls it uncertain or approximate. */
export const isCirca = (edtf: string): boolean => datesOf(edtf).some(({ qualifier }) => qualifier !== '')
