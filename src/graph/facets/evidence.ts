// The facet of evidence: the one language that says it; or `all` of its document's, or `some`. Of a document in one language, that is all.

import { type ClaimFacet, listedAtFirst } from './facet.ts'

export const evidence: ClaimFacet = {
  of: 'claim',
  values: 'languages',
  valuesOf: (index, { document, quotes }) => {
    const all = index.documents.get(document)?.languages.length ?? quotes.length
    const alone = quotes.length === 1 ? [quotes[0].language] : []
    if (quotes.length >= all) return ['all', ...alone]
    return alone.length > 0 ? alone : ['some']
  },
  options: ({ corpus: { documents, languages } }) => {
    const most = Math.max(0, ...documents.map(({ languages }) => languages.length))
    if (most < 2) return []
    // Of two languages, some are all or one.
    return ['all', ...(most > 2 ? ['some'] : []), ...languages]
  },
  parse: ({ corpus }, text) => {
    if (text === 'all' || text === 'some') return text
    // As links of documents in two languages had it.
    return text === 'both' ? 'all' : (corpus.languages.find(language => language === text) ?? null)
  },
  control: 'list',
  order: 'given',
  listedAtFirst,
}
