// An edition, made ready to be looked at.

import {
  type CorpusIndex,
  type Edition,
  indexCorpusInSteps,
  type PositionsByMode,
  type Projections,
  projectAllInSteps,
} from '../../graph/index.ts'
import { runInSlices } from '../kit/slices.ts'

/** All that the page looks at. */
export type LoadedCorpus = {
  readonly index: CorpusIndex
  readonly projections: Projections
  readonly positions: PositionsByMode
}

/** Looks an edition over from every side, without holding up the page. */
export async function prepareCorpus({ corpus, positions }: Edition): Promise<LoadedCorpus> {
  const index = await runInSlices(indexCorpusInSteps(corpus))
  return { index, projections: await runInSlices(projectAllInSteps(index)), positions }
}
