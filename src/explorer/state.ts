// The explorer's state, and all that can happen to it.

import { dequal } from 'dequal'
import {
  asksForAll,
  type Choice,
  type FacetName,
  type FacetSelection,
  type MatrixKind,
  type MatrixOrder,
  type Mode,
  matrixOrders,
  type Strength,
  strengthAtFirst,
  valuesIn,
  withValues,
} from '../graph/index.ts'
import { type MeasureName, measureNames, type Ranking, rankings } from '../measures/index.ts'
import type { DocumentId, EntityId, InterfaceLanguage, Language, PassageId } from '../model/index.ts'
import {
  type Arrangements,
  withLayout,
  withMoved,
  withoutArrangement,
  withoutMoved,
  type XY,
} from './arrangement.ts'
import { selectedInSight, stillHidden } from './hidden.ts'
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

/** What is done in the facets alone. */
export type FacetIntent = Extract<
  Intent,
  {
    readonly type:
      | 'toggle-value'
      | 'ask-for-all'
      | 'only-value'
      | 'set-values'
      | 'clear-facet'
      | 'clear-facets'
  }
>

export type Intent =
  /** Selects these things and no others. */
  | { readonly type: 'select-all'; readonly what: readonly Selected[] }
  | { readonly type: 'set-steps'; readonly steps: Hops }
  /** Draws more or fewer nodes, or links; what is not said stays. */
  | { readonly type: 'set-strength'; readonly strength: Partial<Strength> }
  /** Takes these out of the drawing, and out of the selection. */
  | { readonly type: 'hide'; readonly ids: readonly EntityId[] }
  | { readonly type: 'bring-back'; readonly ids: readonly EntityId[] | 'all' }
  /** Selects a node, and brings forward what lies a step further around it. */
  | { readonly type: 'widen'; readonly id: EntityId }
  /** Selects one thing instead of what was selected. */
  | { readonly type: 'select'; readonly what: Selected }
  /** Adds a thing to the selection, or takes it out. */
  | { readonly type: 'toggle-selected'; readonly what: Selected }
  | { readonly type: 'clear-selection' }
  /** Leads no way between two over somebody, or lets them again. */
  | { readonly type: 'toggle-avoided'; readonly id: EntityId }
  | { readonly type: 'toggle-value'; readonly facet: FacetName; readonly value: string }
  /** Asks for all of what is chosen in a facet, or for any of it. */
  | { readonly type: 'ask-for-all'; readonly facet: FacetName; readonly all: boolean }
  | { readonly type: 'only-value'; readonly facet: FacetName; readonly value: string }
  /** Chooses just these values: all others, or a range of time. None clears the facet. */
  | { readonly type: 'set-values'; readonly facet: FacetName; readonly values: readonly string[] }
  | { readonly type: 'clear-facet'; readonly facet: FacetName }
  | { readonly type: 'clear-facets' }
  /** Does in what the facets are compared with what would be done in the facets. */
  | { readonly type: 'to-versus'; readonly intent: FacetIntent }
  /** Compares these two. */
  | { readonly type: 'compare'; readonly sides: Sides }
  | { readonly type: 'set-view'; readonly view: View }
  | { readonly type: 'set-mode'; readonly mode: Mode }
  | { readonly type: 'set-matrix'; readonly matrix: MatrixKind }
  | { readonly type: 'set-order'; readonly order: RowOrder }
  | { readonly type: 'set-size'; readonly size: Sizing }
  | { readonly type: 'set-color'; readonly color: Coloring }
  | { readonly type: 'set-areas'; readonly areas: AreaChoice }
  | { readonly type: 'show-measures'; readonly shown: boolean }
  | { readonly type: 'sort-scores'; readonly order: ScoreOrder }
  /** Opens the reader at a passage, and marks the words there that were searched for. */
  | { readonly type: 'open'; readonly passage: PassageId; readonly words?: PassageRange }
  /** Opens a paper from its front page, with what it says and nothing else. */
  | { readonly type: 'open-paper'; readonly document: DocumentId }
  | { readonly type: 'close-passage' }
  | { readonly type: 'read-in'; readonly language: Language | null }
  | { readonly type: 'show-source'; readonly shown: boolean }
  | { readonly type: 'show-facsimile'; readonly shown: boolean }
  /** Puts a node of the graph that is shown in another place. */
  | { readonly type: 'move-node'; readonly id: EntityId; readonly to: XY }
  /** Puts a node of the graph that is shown where the layout has it. */
  | { readonly type: 'let-go'; readonly ids: readonly EntityId[] }
  /** Lays out anew what some facets leave of a mode; what was moved in it before is not any more. */
  | { readonly type: 'lay-out-anew'; readonly mode: Mode; readonly facets: FacetSelection }
  /** Puts all nodes of a mode where they were compiled. */
  | { readonly type: 'put-back'; readonly mode: Mode }
  /** One step back: closes the passage, or else clears the selection, or else what the facets are compared with, or else the facets, or else leaves the story. */
  | { readonly type: 'step-back' }
  | { readonly type: 'leave-story' }
  | { readonly type: 'set-interface'; readonly ui: InterfaceLanguage }
  | { readonly type: 'restore'; readonly state: State }

const isSameSelection = (a: Selected, b: Selected) => a.kind === b.kind && a.id === b.id

const withFacet = (facets: FacetSelection, name: FacetName, choice: Choice): FacetSelection => {
  const next = new Map(facets)
  if (valuesIn(choice).size > 0) next.set(name, choice)
  else next.delete(name)
  return next
}

/** The state after an intent. Pure; the same state back where nothing changes. */
export function reduce(state: State, intent: Intent): State {
  const next = changed(state, intent)
  if (intent.type === 'restore' || next === state) return next
  const isAsSelected = next.select === state.select
  // Ways between others are other ways.
  const avoid = isAsSelected ? next.avoid : []
  const hidden = isAsSelected ? next.hidden : stillHidden(next.hidden, next.select)
  // What one does is followed, wherever a link looked from.
  const isSettled = avoid.length === next.avoid.length && hidden === next.hidden && !next.viewpoint
  return isSettled ? next : { ...next, avoid, hidden, viewpoint: null }
}

function changed(state: State, intent: Intent): State {
  switch (intent.type) {
    case 'select': {
      const [only, ...others] = state.select
      if (only && others.length === 0 && isSameSelection(only, intent.what) && state.passage === null)
        return state
      // In the document, selecting marks the mentions there; elsewhere it opens the details.
      return { ...state, select: [intent.what], passage: state.view === 'reader' ? state.passage : null }
    }
    case 'select-all':
      return { ...state, select: intent.what, passage: null }
    case 'set-steps':
      return { ...state, hops: intent.steps }
    case 'set-strength':
      return { ...state, strength: { ...state.strength, ...intent.strength } }
    case 'widen': {
      const hops = Math.min(state.hops + 1, maxHops) as Hops
      const isAlone = state.select.length === 1 && state.select[0]!.id === intent.id
      if (isAlone && hops === state.hops) return state
      const select = isAlone ? state.select : [{ kind: 'entity', id: intent.id } as const]
      return { ...state, hops, select, passage: null }
    }
    case 'hide': {
      const hidden = [...new Set([...state.hidden, ...intent.ids])]
      if (hidden.length === state.hidden.length) return state
      return { ...state, hidden, select: selectedInSight(state.select, hidden) }
    }
    case 'bring-back': {
      const { ids } = intent
      const hidden = ids === 'all' ? [] : state.hidden.filter(id => !ids.includes(id))
      return hidden.length === state.hidden.length ? state : { ...state, hidden }
    }
    case 'toggle-selected': {
      const rest = state.select.filter(what => !isSameSelection(what, intent.what))
      return {
        ...state,
        select: rest.length < state.select.length ? rest : [...rest, intent.what],
        passage: null,
      }
    }
    case 'clear-selection':
      return state.select.length === 0 ? state : { ...state, select: [] }
    case 'toggle-avoided': {
      const rest = state.avoid.filter(id => id !== intent.id)
      return { ...state, avoid: rest.length < state.avoid.length ? rest : [...rest, intent.id] }
    }
    case 'toggle-value': {
      const choice = state.facets.get(intent.facet)
      const values = new Set(valuesIn(choice))
      if (!values.delete(intent.value)) values.add(intent.value)
      return { ...state, facets: withFacet(state.facets, intent.facet, withValues(choice, values)) }
    }
    case 'ask-for-all': {
      const choice = state.facets.get(intent.facet)
      if (asksForAll(choice) === intent.all) return state
      const values = valuesIn(choice)
      return {
        ...state,
        facets: withFacet(state.facets, intent.facet, intent.all ? { all: values } : values),
      }
    }
    case 'only-value':
      return { ...state, facets: withFacet(state.facets, intent.facet, new Set([intent.value])) }
    case 'set-values':
      return { ...state, facets: withFacet(state.facets, intent.facet, new Set(intent.values)) }
    case 'clear-facet':
      return state.facets.has(intent.facet)
        ? { ...state, facets: withFacet(state.facets, intent.facet, new Set()) }
        : state
    case 'clear-facets':
      return state.facets.size === 0 ? state : { ...state, facets: new Map() }
    case 'to-versus': {
      const other = changed({ ...state, facets: state.versus }, intent.intent)
      return other.facets === state.versus ? state : { ...state, versus: other.facets }
    }
    case 'compare':
      return { ...state, facets: intent.sides.first, versus: intent.sides.second }
    case 'set-view':
      return { ...state, view: intent.view }
    case 'set-mode':
      return { ...state, mode: intent.mode }
    case 'set-matrix':
      return { ...state, matrix: intent.matrix }
    case 'set-order':
      return { ...state, order: intent.order }
    case 'set-size':
      return { ...state, size: intent.size }
    case 'set-color':
      return { ...state, color: intent.color }
    case 'set-areas':
      return { ...state, areas: intent.areas }
    case 'show-measures':
      return { ...state, measured: intent.shown }
    case 'sort-scores':
      return { ...state, scores: intent.order }
    case 'open':
      return { ...state, passage: intent.passage, searchedRange: intent.words ?? null }
    case 'open-paper':
      return {
        ...state,
        view: 'reader',
        passage: null,
        select: [],
        facets: new Map([['document', new Set([intent.document])]]),
      }
    case 'close-passage':
      return { ...state, passage: null }
    case 'read-in':
      return { ...state, read: intent.language }
    case 'show-source':
      return { ...state, source: intent.shown }
    case 'show-facsimile':
      return { ...state, facsimile: intent.shown }
    case 'move-node':
      return { ...state, arranged: withMoved(state.arranged, state.mode, intent.id, intent.to) }
    case 'let-go': {
      const arranged = withoutMoved(state.arranged, state.mode, intent.ids)
      return arranged === state.arranged ? state : { ...state, arranged }
    }
    case 'lay-out-anew':
      return { ...state, arranged: withLayout(state.arranged, intent.mode, intent.facets) }
    case 'put-back': {
      const arranged = withoutArrangement(state.arranged, intent.mode)
      return arranged === state.arranged ? state : { ...state, arranged }
    }
    case 'step-back':
      if (state.passage !== null) return { ...state, passage: null }
      if (state.select.length > 0) return { ...state, select: [] }
      if (state.view === 'compare' && state.versus.size > 0) return { ...state, versus: new Map() }
      if (state.facets.size > 0) return { ...state, facets: new Map() }
      return state.story === null ? state : { ...state, story: null }
    case 'leave-story':
      return { ...state, story: null }
    case 'set-interface':
      return { ...state, ui: intent.ui }
    case 'restore':
      return intent.state
  }
}
