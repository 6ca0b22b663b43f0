// The explorer's state, and what each part of it may be.

import { dequal } from 'dequal'
import {
  type FacetSelection,
  type MatrixKind,
  type MatrixOrder,
  type Mode,
  matrixOrders,
  type Strength,
  strengthAtFirst,
} from '../graph/index.ts'
import { type MeasureName, measureNames, type Ranking, rankings } from '../measures/index.ts'
import type { EntityId, InterfaceLanguage, Language, PassageId } from '../model/index.ts'
import type { Arrangements } from './arrangement.ts'
import type { Selected } from './selected.ts'
import type { Viewpoint } from './viewpoint.ts'

export const views = [
  'graph',
  'matrix',
  'table',
  'timeline',
  'recommendations',
  'differences',
  'compare',
  'reader',
  'workbench',
] as const
export type View = (typeof views)[number]

/** What a node's size may tell: how much is said of it, whatever the filters, or a measure of what they leave. */
export const sizings = ['statements', ...rankings] as const
export type Sizing = 'statements' | Ranking

/** What a node's colour may tell: what it is, or with whom it belongs. */
export const colorings = ['kind', 'communities'] as const
export type Coloring = (typeof colorings)[number]

/** Which projects the graph draws as areas: all, while nothing else is asked for, or only those that are asked about. */
export const areaChoices = ['all', 'asked'] as const
export type AreaChoice = (typeof areaChoices)[number]

/** The measures that the rows of a matrix may be ordered by: links, it counts itself. */
export type OrderMeasure = Exclude<MeasureName, 'degree'>
export const orderMeasures = measureNames.filter((name): name is OrderMeasure => name !== 'degree')

/** In what order the rows of a matrix may stand: one of its own, or that of a measure. */
export type RowOrder = MatrixOrder | OrderMeasure
export const rowOrders: readonly RowOrder[] = [...matrixOrders, ...orderMeasures]

/** The reach of an ego network. */
export const hopOptions = [1, 2, 3] as const
export type Hops = (typeof hopOptions)[number]
export const maxHops: Hops = 3

/** What is counted of the recommendations. */
export const countKeys = ['answers', 'projects', 'actors', 'national', 'planned', 'silent'] as const
export type CountKey = (typeof countKeys)[number]

/** What they can be sorted by: their order in the documents, what they ask, or what is counted of them. */
export const scoreKeys = ['number', 'asked', ...countKeys] as const
export type ScoreKey = (typeof scoreKeys)[number]
export type ScoreOrder = { readonly key: ScoreKey; readonly descending: boolean }

/** Words in the text of one side of a passage. */
export type PassageRange = { readonly language: Language; readonly start: number; readonly end: number }

export type State = {
  readonly view: View
  readonly mode: Mode
  /** In the order of choosing; no two the same. */
  readonly select: readonly Selected[]
  readonly facets: FacetSelection
  /** What the facets are compared with, in the view that compares: the second of its two sides. */
  readonly versus: FacetSelection
  /** Whom no way between two that are selected leads over. */
  readonly avoid: readonly EntityId[]
  /** How far around what is selected the graph stays highlighted. */
  readonly hops: Hops
  /** How strong what the graph shows has to be. */
  readonly strength: Strength
  /** What the graph does not show, in the order of hiding; no two the same, and nothing that is selected. */
  readonly hidden: readonly EntityId[]
  /** The passage that the reader is open at. */
  readonly passage: PassageId | null
  /** The words there that were searched for; of no account while no passage is open. */
  readonly searchedRange: PassageRange | null
  /** The one language that the reader shows; null for all, side by side. */
  readonly read: Language | null
  /** Whether the reader shows where the source breaks, and its slips. */
  readonly source: boolean
  /** Whether the reader shows the pages as they were printed. */
  readonly facsimile: boolean
  readonly ui: InterfaceLanguage
  /** Which matrix, and in which order. */
  readonly matrix: MatrixKind
  readonly order: RowOrder
  readonly size: Sizing
  readonly color: Coloring
  readonly areas: AreaChoice
  /** Whether the table has a column for each measure. */
  readonly measured: boolean
  /** In which order the recommendations are listed. */
  readonly scores: ScoreOrder
  /** The step of the story that is told, from 1 on; null while none is. */
  readonly story: number | null
  /** Where the nodes lie otherwise than compiled. */
  readonly arranged: Arrangements
  /** From where a link shows the graph, until the first step; null where it is framed by itself. */
  readonly viewpoint: Viewpoint | null
}

/** The state of somebody who has chosen nothing: the graph that the corpus opens with (see `openingMode`), unfiltered. */
export const initialState = (ui: InterfaceLanguage, mode: Mode = 'projects'): State => ({
  view: 'graph',
  mode,
  select: [],
  facets: new Map(),
  versus: new Map(),
  avoid: [],
  hops: 1,
  strength: strengthAtFirst,
  hidden: [],
  passage: null,
  searchedRange: null,
  read: null,
  source: false,
  facsimile: false,
  ui,
  matrix: 'actors',
  order: 'name',
  size: 'statements',
  color: 'kind',
  areas: 'all',
  measured: false,
  scores: { key: 'number', descending: false },
  story: null,
  arranged: new Map(),
  viewpoint: null,
})

/** A state, with all that is the same as before left as it was: what follows from that stays known. */
export const reuseUnchanged = (before: State, after: State): State => ({
  ...after,
  ...Object.fromEntries(
    Object.entries(before).filter(([key, value]) => dequal(value, after[key as keyof State])),
  ),
})

/** Two choices of facets that are compared with one another. */
export type Sides = { readonly first: FacetSelection; readonly second: FacetSelection }
