import type { FacetName, FacetSelection } from '../../../src/graph/index.ts'

/** A choice of values by facet as the explorer has it: a facet without a value is not there. */
export const selectionOf = (choice: { readonly [facet: string]: readonly string[] }): FacetSelection =>
  new Map(
    Object.entries(choice).flatMap(([name, values]) =>
      values.length > 0 ? [[name as FacetName, new Set(values)] as const] : [],
    ),
  )
