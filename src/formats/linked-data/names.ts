// How linked data names entities and files, and keeps the order of what is said by one predicate.

import { compact } from './terms.ts'

export const entity = (id: string): string => compact('entity', id)

export const source = (document: string, file: string): string => compact('file', document, file)

/** RDF keeps no order of what is said by one predicate: where there are several, a text tells it, as `subjects entity:a entity:b`. */
export function inOrder(lists: { readonly [key: string]: readonly string[] }): {
  readonly order?: readonly string[]
} {
  const order = Object.entries(lists).flatMap(([key, names]) =>
    names.length > 1 ? [[key, ...names].join(' ')] : [],
  )
  return order.length > 0 ? { order } : {}
}
