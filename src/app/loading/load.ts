// An edition, made ready to be looked at.

import type { ArrivedEdition, CorpusRefusal, Opening } from '../../editions/index.ts'
import { initialState, type State } from '../../explorer/index.ts'
import {
  type CorpusIndex,
  type DrawnGraph,
  drawnGraphs,
  type Edition,
  indexAfterEdit,
  indexOverview,
  noSummary,
  type PositionsByMode,
  type Projections,
  prepareIndexInSteps,
  prepareProjectionsInSteps,
  projectAfterEdit,
  projectAll,
  projectLazily,
} from '../../graph/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import { runInSlices } from '../kit/slices.ts'
import { comingTexts, type Texts, wholeTexts } from './texts.ts'

/** All that the page looks at. */
export type LoadedCorpus = {
  readonly index: CorpusIndex
  readonly projections: Projections
  readonly positions: PositionsByMode
  readonly texts: Texts
}

/** What a picture can be drawn from. */
export type Drawable = Pick<LoadedCorpus, 'index' | 'projections' | 'positions'> & {
  /** How it stands when the page opens. */
  readonly state: () => State
}

/** The graph that a corpus opens with; of its others nothing is known yet. */
export function drawableOpening(
  { overview, projection, positions }: Opening,
  ui: InterfaceLanguage,
): Drawable {
  const { mode } = projection
  const index = indexOverview(overview, () => noSummary)
  return {
    index,
    projections: { ...projectAll(index), [mode]: projection },
    positions: { [mode]: positions },
    state: () => initialState(ui, mode),
  }
}

/**
 * What has arrived, enough to draw from: the rest is made when it is asked for, or by `prepareRest`.
 *
 * @param before what was looked at until now: what an edit has left alone stays
 * @param onMisfit told of words that are wrong, when they are shown already
 */
export async function prepareDrawing(
  arrived: ArrivedEdition,
  before: LoadedCorpus | null,
  onMisfit: (misfit: CorpusRefusal) => void,
): Promise<LoadedCorpus> {
  if (arrived.kind === 'whole') return prepareWhole(arrived.edition)
  const { overview: edition } = arrived
  // In a build nothing is edited, and what follows edits is left out.
  const edited = import.meta.hot ? before : null
  const index = edited
    ? indexAfterEdit(edited.index, edition.overview, edition.summary)
    : indexOverview(edition.overview, edition.summary)
  return {
    index,
    projections: edited ? projectAfterEdit(edited, index) : projectLazily(index),
    positions: edition.positions,
    texts: comingTexts({ edition, index }, arrived, onMisfit),
  }
}

async function prepareWhole(edition: Edition): Promise<LoadedCorpus> {
  // A page from a server has no use for it, until somebody opens a file.
  const { indexWhole } = await import('./whole.ts')
  const index = await indexWhole(edition)
  return { index, projections: projectLazily(index), positions: edition.positions, texts: wholeTexts(index) }
}

/**
 * Makes what nobody has asked for yet, without holding up the page.
 *
 * @param wanted the graphs whose links are made
 */
export async function prepareRest(
  { index, projections }: LoadedCorpus,
  wanted: readonly DrawnGraph[] = drawnGraphs,
): Promise<void> {
  await runInSlices(prepareIndexInSteps(index))
  await runInSlices(prepareProjectionsInSteps(projections, wanted))
}

/** Looks a whole edition over from every side, without holding up the page. */
export async function prepareCorpus(edition: Edition): Promise<LoadedCorpus> {
  const loaded = await prepareWhole(edition)
  await prepareRest(loaded)
  return loaded
}
