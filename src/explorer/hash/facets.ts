// The choices in the facets, and what was laid out and moved, as a hash has them.

import {
  canAskForAll,
  type FacetName,
  type FacetSelection,
  facetNames,
  facetOf,
  type Mode,
  valuesIn,
  withValues,
} from '../../graph/index.ts'
import { withLayoutOf, withMoved } from '../arrangement.ts'
import { allOfKey, wholeLayout } from './keys.ts'
import { entityOf } from './named.ts'
import type { ApplyValue } from './take.ts'

export const facetValue =
  (facet: FacetName): ApplyValue =>
  (state, given, index) => {
    const value = facetOf(facet).parse(index, given)
    if (value === null) return null
    return { ...state, facets: withValue(state.facets, facet, value) }
  }

const withValue = (facets: FacetSelection, facet: FacetName, value: string): FacetSelection => {
  const choice = facets.get(facet)
  return new Map(facets).set(facet, withValues(choice, new Set(valuesIn(choice)).add(value)))
}

/** All of what is chosen in a facet; null where nothing is, or where one can but have one of its values. */
function withAllOf(facets: FacetSelection, value: string): FacetSelection | null {
  const facet = facetNames.find(name => name === value)
  const choice = facet && facets.get(facet)
  return facet && choice && canAskForAll(facet) ? new Map(facets).set(facet, { all: valuesIn(choice) }) : null
}

/** A facet all of whose chosen values are asked for. */
export const allOfFacet: ApplyValue = (state, value) => {
  const facets = withAllOf(state.facets, value)
  return facets && { ...state, facets }
}

/** A facet's value that was in force when a mode was laid out anew, as `arrangementParts` writes it. */
export const laidOutBy =
  (mode: Mode): ApplyValue =>
  (state, value, index) => {
    const before: FacetSelection = state.arranged.get(mode)?.laidOut ?? new Map()
    const [, facet, choice = ''] = /^([^:]+):(.+)$/s.exec(value) ?? []
    const name = facetNames.find(name => name === facet)
    const known = name ? facetOf(name).parse(index, choice) : null
    const facets =
      name && known !== null
        ? withValue(before, name, known)
        : facet === allOfKey
          ? withAllOf(before, choice)
          : value === wholeLayout
            ? before
            : null
    return facets && { ...state, arranged: withLayoutOf(state.arranged, mode, facets) }
  }

/** Nobody moves more nodes than this by hand. */
const maxMovedNodes = 2000

/** A node and its place, as `arrangementParts` writes them. */
export const movedTo =
  (mode: Mode): ApplyValue =>
  (state, value, index) => {
    const [, id, x, y] = /^(.+):(-?\d{1,7}(?:\.\d)?):(-?\d{1,7}(?:\.\d)?)$/s.exec(value) ?? []
    const many = (state.arranged.get(mode)?.moved.size ?? 0) >= maxMovedNodes
    const entity = id === undefined ? null : entityOf(index, id)
    if (many || !entity) return null
    const to = { x: Number(x), y: Number(y) }
    return { ...state, arranged: withMoved(state.arranged, mode, entity, to) }
  }

/** Takes a value of the facets for those that they are compared with. */
export const ofVersus =
  (take: ApplyValue): ApplyValue =>
  (state, value, index) => {
    const taken = take({ ...state, facets: state.versus }, value, index)
    return taken && { ...state, versus: taken.facets }
  }
