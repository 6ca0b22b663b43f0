// Which drawing a corpus opens with: actors with their projects, unless too little of it is about projects.

import type { CorpusIndex } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'
import { isDrawn, type Mode } from './projection.ts'

/**
 * `projects`, or `actors` where these are joined by more than twice as many claims without their projects: one who opens a corpus of
 * other matters would see next to nothing of it.
 */
export const openingMode: (index: CorpusIndex) => Mode = memoizeByKey((index: CorpusIndex): Mode => {
  let [withProjects, amongActors] = [0, 0]
  for (const claim of index.corpus.claims) {
    if (isDrawn(index, claim, 'projects')) withProjects++
    if (isDrawn(index, claim, 'actors')) amongActors++
  }
  return amongActors > 2 * withProjects ? 'actors' : 'projects'
})
