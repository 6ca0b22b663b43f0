// Queries, put together of what is ours and of names that come from outside.

import { compact, expanded, type Kind } from '../formats/index.ts'

/** Where all prefixes of our queries lead. */
export const prologue = ['verband', 'rdf', 'rdfs', 'oa', 'dc', 'dcterms', 'schema', 'prov']
  .map(prefix => `PREFIX ${prefix}: <${expanded(`${prefix}:`)}>`)
  .join('\n')

/** What may stand between angle brackets (https://www.w3.org/TR/sparql11-query/#rIRIREF). */
const sound = /^[^\s<>"{}|\\^`]+$/

/** Names from a store go back to it only if they are sound: a query is no place for anything else. */
export const iriRef = (iri: string): string | null => (sound.test(iri) ? `<${iri}>` : null)

/** The full IRI of one of our things, between angle brackets. */
export const own = (kind: Kind, ...names: readonly string[]): string =>
  `<${expanded(compact(kind, ...names))}>`

/** `VALUES ?name { … }` of full IRIs. */
export const values = (name: string, iris: Iterable<string>): string =>
  `VALUES ?${name} { ${[...iris].flatMap(iri => iriRef(iri) ?? []).join(' ')} }`

/** A text as a literal. */
export const literal = (text: string): string =>
  `"${text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`

/** In one answer no more things are asked for: Virtuoso gives 10,000 rows, as it comes from Debian. */
export const portionSize = 400

/** Items by so many. */
export function* portions<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
