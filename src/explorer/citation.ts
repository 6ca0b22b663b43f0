// Where words stand, in the parts that a citation is made of.

import type { CorpusIndex } from '../graph/index.ts'
import type { PassageId, PassageKind, Said } from '../model/index.ts'

export type Citation = {
  /** The document's number as printed. */
  readonly number: string
  /** EDTF. */
  readonly date: string
  readonly kind: PassageKind
  /** The headings and numbered points above it, outermost first, in each language. */
  readonly section: readonly Said<string>[]
  /** Its place among the paragraphs of its section, from 1. */
  readonly paragraph: number
}

/** The citation of a passage; null if there is no such passage. */
export function citationOf(index: CorpusIndex, id: PassageId): Citation | null {
  const passage = index.passages.get(id)
  const document = passage && index.documents.get(passage.document)
  if (!passage || !document) return null
  const path =
    passage.kind === 'point' || passage.kind === 'heading' ? [...passage.section, id] : passage.section
  const section = path.flatMap(part => {
    const sides = index.passages.get(part)?.sides
    return sides
      ? [Object.fromEntries(Object.entries(sides).map(([language, side]) => [language, side.text]))]
      : []
  })
  return {
    number: document.number,
    date: document.date,
    kind: passage.kind,
    section,
    paragraph: passage.paragraph,
  }
}
