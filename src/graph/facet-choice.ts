// What is chosen in the facets: any of some values, or all of them at once.

import { type FacetName, facetOf } from './facets/index.ts'

/** Wanted is whoever all of these values say something of, not just one of them. */
export type AllOf = { readonly all: ReadonlySet<string> }

/** What is chosen in one facet; a set means any of its values. */
export type Choice = ReadonlySet<string> | AllOf

/** What is chosen; a facet with nothing chosen is not there. */
export type FacetSelection = ReadonlyMap<FacetName, Choice>

/** Whether all of the values are asked for, and not just any of them. */
export const asksForAll = (choice: Choice | undefined): choice is AllOf =>
  choice !== undefined && 'all' in choice

const none: ReadonlySet<string> = new Set()

/** The values of a choice, whether any or all of them are asked for; none where nothing is chosen. */
export const valuesIn = (choice: Choice | undefined): ReadonlySet<string> =>
  choice === undefined ? none : 'all' in choice ? choice.all : choice

/** A choice of the same kind, of other values. */
export const withValues = (choice: Choice | undefined, values: ReadonlySet<string>): Choice =>
  asksForAll(choice) ? { all: values } : values

/** Whether somebody can have several values of a facet, so that all of them can be asked for: whoever statements are about can, and what is but of one kind cannot. */
export function canAskForAll(name: FacetName): boolean {
  const { of, control } = facetOf(name)
  return of === 'claim' && control === 'list'
}
