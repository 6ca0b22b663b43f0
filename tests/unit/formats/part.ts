// A part of 928/2, which serves as well as the whole where it is read many times, or by a slow program.

import { extractCorpus } from '../../../src/formats/extract.ts'
import type { Extract } from '../../../src/formats/index.ts'
import { filter } from '../../../src/graph/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { index, projections } from '../graph/real.ts'

/** What one sees of two of its projects. */
export const seen: Extract = {
  index,
  projection: filter(
    index,
    projections.projects,
    new Map([['project', new Set(['hazeldonk', 'drugs-by-post'])]]),
  ),
  positions: () => [],
  language: 'fr' as Language,
}

/** The corpus of just that. */
export const part = extractCorpus(seen)
