// The facet of kinds of papers: what sort of paper it is that says it.

import type { DocumentHead, LanguageMap } from '../../model/index.ts'
import { facetOfDocuments } from './of-documents.ts'

/** The same for all papers whose kind is given in the same words: those of the first language in the order of the alphabet. */
const kindKey = (kind: LanguageMap<string>): readonly string[] =>
  Object.entries(kind)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 1)
    .map(([, text]) => text)

/** The kind of a paper, as filters and links call it: in the first of its languages by code; none where it has none. */
export const kindKeysOf = ({ kind }: DocumentHead): readonly string[] => (kind ? kindKey(kind) : [])

export const kind = facetOfDocuments({ values: 'document-kind', valuesOf: kindKeysOf, order: 'name' })
