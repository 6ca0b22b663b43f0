// All that can be done in the explorer.

import type { FacetName, FacetSelection, MatrixKind, Mode, Strength } from '../graph/index.ts'
import type { DocumentId, EntityId, InterfaceLanguage, Language, PassageId } from '../model/index.ts'
import type { XY } from './arrangement.ts'
import type { Selected } from './selected.ts'
import type {
  AreaChoice,
  Coloring,
  Hops,
  PassageRange,
  RowOrder,
  ScoreOrder,
  Sides,
  Sizing,
  State,
  View,
} from './state.ts'

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
