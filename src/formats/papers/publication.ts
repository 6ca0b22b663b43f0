// What reference lists want to know of a document: who issued it, and when.

import { intervalOf } from '../../graph/index.ts'
import type { Document } from '../../model/index.ts'
import { nameIn } from '../../words/index.ts'
import type { Extract } from '../extract.ts'

/** The issuer's name in the extract's language. */
export function issuerOf({ index, language }: Extract, { issuer }: Document): string | null {
  const entity = issuer === null ? null : index.entities.get(issuer)
  return entity ? nameIn(index, entity.id, language) : null
}

/** The parts of a date (year, month, day), or of the two of an interval; none for what has no year. */
export function publishedIn(edtf: string): readonly (readonly number[])[] {
  if (!intervalOf(edtf)) return []
  return edtf.split('/').flatMap(date => {
    const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date)
    return parts ? [parts.slice(1).flatMap(part => (part === undefined ? [] : [Number(part)]))] : []
  })
}

/** Whether EDTF calls it uncertain or approximate. */
export const isCirca = (edtf: string): boolean => /[?~%]/.test(edtf)
