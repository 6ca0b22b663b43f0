// The layouts that are made in the page, each once.

import {
  asksForAll,
  type CorpusIndex,
  type FacetSelection,
  filter,
  layoutInputOf,
  type Mode,
  type NodePosition,
  type Projections,
  valuesIn,
} from '../../graph/index.ts'
import { layOutInWorker } from '../loading/layout.ts'

export type Layout = readonly NodePosition[]

/** Nothing filtered. */
export const noFilters: FacetSelection = new Map()

type LayoutJob = { readonly coming: Promise<Layout>; layout: Layout | null }

const jobs = new WeakMap<Projections, Map<string, LayoutJob>>()

/** The same for the same choice, however it was made. */
const nameOf = (mode: Mode, facets: FacetSelection) =>
  JSON.stringify([
    mode,
    Array.from(facets, ([name, choice]) => [
      name,
      asksForAll(choice),
      ...[...valuesIn(choice)].sort(),
    ]).sort(),
  ])

/** The layout of what some facets leave of a mode, if it has been made. */
export const layoutOf = (projections: Projections, mode: Mode, facets: FacetSelection): Layout | null =>
  jobs.get(projections)?.get(nameOf(mode, facets))?.layout ?? null

/** Makes it, if it has not been made. Rejects where the browser has no worker to give; asked again, it tries again. */
export function makeLayout(
  index: CorpusIndex,
  projections: Projections,
  mode: Mode,
  facets: FacetSelection,
): Promise<Layout> {
  const ofCorpus = jobs.get(projections) ?? new Map<string, LayoutJob>()
  jobs.set(projections, ofCorpus)
  const name = nameOf(mode, facets)
  const known = ofCorpus.get(name)
  if (known) return known.coming
  const coming = layOutInWorker(layoutInputOf(filter(index, projections[mode], facets))).then(
    layout => {
      one.layout = layout
      return layout
    },
    error => {
      ofCorpus.delete(name)
      throw error
    },
  )
  const one: LayoutJob = { coming, layout: null }
  ofCorpus.set(name, one)
  return coming
}
