// A thing of linked data: a node of the tree from which JSON-LD and N-Quads are written.

import type { LanguageMap } from '../../model/index.ts'

type Value = string | number | boolean | LanguageMap<string> | Thing | readonly (string | Thing)[]

/** A thing with its name, and what is said of it by the keys of `terms`; `@graph`: what is said in the graph that it is. */
export type Thing = {
  readonly '@id': string
  readonly '@type'?: readonly string[]
  readonly '@graph'?: Iterable<Thing>
  readonly [term: string]: Value | Iterable<Thing> | undefined
}
