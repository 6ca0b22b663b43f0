// The real corpus with every status in it, whatever the paper has of each: a quarter of the claims each.

import { indexCorpus, projectAll } from '../../../src/graph/index.ts'
import { type Corpus, type QuotedClaim, statuses } from '../../../src/model/index.ts'
import { corpus as real } from './real.ts'

const withStatus = ({ status: _, ...claim }: QuotedClaim, i: number): QuotedClaim => {
  const status = [undefined, ...statuses][i % (statuses.length + 1)]
  return status ? { ...claim, status } : claim
}

export const corpus: Corpus = { ...real, claims: real.claims.map(withStatus) }
export const index = indexCorpus(corpus)
export const projections = projectAll(index)
