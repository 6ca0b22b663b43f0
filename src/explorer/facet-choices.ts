// What can happen to the choices in the facets, of either side of a comparison.

import {
  asksForAll,
  type Choice,
  type FacetName,
  type FacetSelection,
  valuesIn,
  withValues,
} from '../graph/index.ts'
import type { FacetIntent } from './intents.ts'

/** The choices after an intent; the same back where nothing changes. */
export function changedFacets(facets: FacetSelection, intent: FacetIntent): FacetSelection {
  switch (intent.type) {
    case 'toggle-value': {
      const choice = facets.get(intent.facet)
      const values = new Set(valuesIn(choice))
      if (!values.delete(intent.value)) values.add(intent.value)
      return withChoice(facets, intent.facet, withValues(choice, values))
    }
    case 'ask-for-all': {
      const choice = facets.get(intent.facet)
      if (asksForAll(choice) === intent.all) return facets
      const values = valuesIn(choice)
      return withChoice(facets, intent.facet, intent.all ? { all: values } : values)
    }
    case 'only-value':
      return withChoice(facets, intent.facet, new Set([intent.value]))
    case 'set-values':
      return withChoice(facets, intent.facet, new Set(intent.values))
    case 'clear-facet':
      return facets.has(intent.facet) ? withChoice(facets, intent.facet, new Set()) : facets
    case 'clear-facets':
      return facets.size === 0 ? facets : new Map()
  }
}

const withChoice = (facets: FacetSelection, name: FacetName, choice: Choice): FacetSelection => {
  const next = new Map(facets)
  if (valuesIn(choice).size > 0) next.set(name, choice)
  else next.delete(name)
  return next
}
