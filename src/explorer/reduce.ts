// What becomes of the state by what is done.

import { withLayout, withMoved, withoutArrangement, withoutMoved } from './arrangement.ts'
import { changedFacets } from './facet-choices.ts'
import { selectedInSight, stillHidden } from './hidden.ts'
import type { Intent } from './intents.ts'
import type { Selected } from './selected.ts'
import { type Hops, maxHops, type State } from './state.ts'

const isSameSelection = (a: Selected, b: Selected) => a.kind === b.kind && a.id === b.id

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
    case 'toggle-value':
    case 'ask-for-all':
    case 'only-value':
    case 'set-values':
    case 'clear-facet':
    case 'clear-facets': {
      const facets = changedFacets(state.facets, intent)
      return facets === state.facets ? state : { ...state, facets }
    }
    case 'to-versus': {
      const versus = changedFacets(state.versus, intent.intent)
      return versus === state.versus ? state : { ...state, versus }
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
