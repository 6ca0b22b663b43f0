// The facet of evidence: the one language that says it; or `all` of its document's, or `some`.

import { type ClaimFacet, listedAtFirst } from './facet.ts'

export const evidence: ClaimFacet = {
  of: 'claim',
  values: 'languages',
  valuesOf: (index, { document, quotes }) => {
    if (quotes.length === 1) return [quotes[0].language]
    const all = index.documents.get(document)?.languages.length ?? quotes.length
    return [quotes.length < all ? 'some' : 'all']
  },
  options: ({ corpus: { documents, languages } }) => [
    'all',
    // Of two languages, some are all or one.
    ...(documents.some(({ languages }) => languages.length > 2) ? ['some'] : []),
    ...languages,
  ],
  parse: ({ corpus }, text) => {
    if (text === 'all' || text === 'some') return text
    // As links of documents in two languages had it.
    return text === 'both' ? 'all' : (corpus.languages.find(language => language === text) ?? null)
  },
  control: 'list',
  order: 'given',
  listedAtFirst,
}
