// The keys of a hash, each with what its values do to the state.

import { facetNames, matrixKinds, modes } from '../../graph/index.ts'
import { interfaceLanguages } from '../../model/index.ts'
import { areaChoices, colorings, hopOptions, rowOrders, scoreKeys, sizings, views } from '../state.ts'
import { viewpointFrom } from '../viewpoint.ts'
import { allOfFacet, facetValue, laidOutBy, movedTo, ofVersus } from './facets.ts'
import { allOfKey, versusPrefix } from './keys.ts'
import { entityOf, passageOf, rangeIn, selectedOf } from './named.ts'
import { type ApplyValue, countOf, oneOf } from './take.ts'

/** A part of what `sortValues` writes. */
const sortedBy: ApplyValue = (state, value) => {
  if (value === 'descending') return { ...state, scores: { ...state.scores, descending: true } }
  const key = scoreKeys.find(key => key === value)
  return key ? { ...state, scores: { ...state.scores, key } } : null
}

/** A step of the story that the corpus has. */
const stepOfStory: ApplyValue = (state, value, { corpus }) => {
  const story = countOf(value)
  return story !== null && story <= (corpus.story?.steps.length ?? 0) ? { ...state, story } : null
}

export const applyByKey: ReadonlyMap<string, ApplyValue> = new Map<string, ApplyValue>([
  ...facetNames.map(name => [name, facetValue(name)] as const),
  ...facetNames.map(name => [versusPrefix + name, ofVersus(facetValue(name))] as const),
  [versusPrefix + allOfKey, ofVersus(allOfFacet)],
  ...modes.map(mode => [`layout-${mode}`, laidOutBy(mode)] as const),
  ...modes.map(mode => [`moved-${mode}`, movedTo(mode)] as const),
  [allOfKey, allOfFacet],
  ['view', oneOf(views, (state, view) => ({ ...state, view }))],
  ['mode', oneOf(modes, (state, mode) => ({ ...state, mode }))],
  ['matrix', oneOf(matrixKinds, (state, matrix) => ({ ...state, matrix }))],
  ['order', oneOf(rowOrders, (state, order) => ({ ...state, order }))],
  ['size', oneOf(sizings, (state, size) => ({ ...state, size }))],
  ['colour', oneOf(colorings, (state, color) => ({ ...state, color }))],
  ['areas', oneOf(areaChoices, (state, areas) => ({ ...state, areas }))],
  ['columns', oneOf(['measures'], state => ({ ...state, measured: true }))],
  ['sort', sortedBy],
  [
    'camera',
    (state, value) => {
      const viewpoint = viewpointFrom(value)
      return viewpoint && { ...state, viewpoint }
    },
  ],
  ['story', stepOfStory],
  ['ui', oneOf(interfaceLanguages, (state, ui) => ({ ...state, ui }))],
  ['source', oneOf(['shown'], state => ({ ...state, source: true }))],
  ['pages', oneOf(['shown'], state => ({ ...state, facsimile: true }))],
  [
    'steps',
    (state, value) => {
      const reach = hopOptions.find(n => String(n) === value)
      return reach === undefined ? null : { ...state, hops: reach }
    },
  ],
  [
    'strongest',
    (state, value) => {
      const nodes = value === 'all' ? value : countOf(value)
      return nodes === null ? null : { ...state, strength: { ...state.strength, nodes } }
    },
  ],
  [
    'least',
    (state, value) => {
      const statements = countOf(value)
      return statements === null ? null : { ...state, strength: { ...state.strength, statements } }
    },
  ],
  [
    'read',
    (state, value, index) => {
      const read = index.corpus.languages.find(language => language === value)
      return read === undefined ? null : { ...state, read }
    },
  ],
  [
    'select',
    (state, value, index) => {
      const what = selectedOf(index, value)
      if (!what || state.select.some(({ id }) => id === what.id)) return what && state
      return { ...state, select: [...state.select, what] }
    },
  ],
  [
    'avoid',
    (state, value, index) => {
      const id = entityOf(index, value)
      if (!id) return null
      return state.avoid.includes(id) ? state : { ...state, avoid: [...state.avoid, id] }
    },
  ],
  [
    'hide',
    (state, value, index) => {
      const id = entityOf(index, value)
      if (!id) return null
      return state.hidden.includes(id) ? state : { ...state, hidden: [...state.hidden, id] }
    },
  ],
  [
    'passage',
    (state, value, index) => {
      const passage = passageOf(index, value)
      return passage && { ...state, passage }
    },
  ],
  [
    'words',
    (state, value, index) => {
      const words = rangeIn(index, state.passage, value)
      return words && { ...state, searchedRange: words }
    },
  ],
])
