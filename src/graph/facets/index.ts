// The facets: pure functions from claims and entities to values. A further facet is a file beside this one, a line here,
// and its name in the messages, which the compiler asks for.

import { country } from './country.ts'
import { differing } from './differing.ts'
import { document } from './document.ts'
import { evidence } from './evidence.ts'
import type { Facet } from './facet.ts'
import { issuer } from './issuer.ts'
import { kind } from './kind.ts'
import { predicate } from './predicate.ts'
import { project } from './project.ts'
import { published } from './published.ts'
import { recommendation } from './recommendation.ts'
import { section } from './section.ts'
import { status } from './status.ts'
import { time } from './time.ts'
import { type } from './type.ts'

/** Each facet by its name, which is also its key in the URL; in the order in which the page lists them. */
const facets = {
  document,
  issuer,
  kind,
  published,
  project,
  type,
  predicate,
  status,
  country,
  recommendation,
  section,
  evidence,
  differing,
  time,
} as const satisfies Record<string, Facet>

export type FacetName = keyof typeof facets

export const facetNames = Object.keys(facets) as readonly FacetName[]

/** All that is known of a facet: its values, its test, how one chooses among them. */
export const facetOf = (name: FacetName): Facet => facets[name]

export type { Facet, ValueKind } from './facet.ts'
export { kindKeysOf } from './kind.ts'
