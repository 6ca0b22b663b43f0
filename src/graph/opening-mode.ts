// Which drawing a corpus opens with: actors with their projects, unless too little of it is about projects.

import type { CorpusIndex } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'
import { isDrawn, type Mode } from './projection.ts'

/**
 * `projects`, or `actors` where these are joined by more than twice as many claims without their projects: one who opens a corpus of
 * other matters would see next to nothing of it.
 */
export const openingMode: (index: CorpusIndex) => Mode = memoizeByKey((index: CorpusIndex): Mode => {
  const { claims } = index.corpus
  let withProjects = 0
  for (const claim of claims) {
    if (isDrawn(index, claim, 'projects')) withProjects++
    // However many of a hundred thousand join actors: the others need not be looked at.
    if (2 * withProjects >= claims.length) return 'projects'
  }
  const amongActors = claims.filter(claim => isDrawn(index, claim, 'actors')).length
  return amongActors > 2 * withProjects ? 'actors' : 'projects'
})
