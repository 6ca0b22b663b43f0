// Where a store is written to, told from where it is asked: each kind of store has its own places, which its users know by heart and others look up.

/** The addresses of a store's protocols: https://www.w3.org/TR/sparql11-protocol/ and https://www.w3.org/TR/sparql11-http-rdf-update/. */
export type StoreAddresses = {
  readonly query: string
  /** Where updates go; null where graphs are all that can be written. */
  readonly update: string | null
  /** Where graphs are put; null where the store has no such place that we know of. */
  readonly graphs: string | null
}

/** What is said of a store beside its address. */
export type ToldAddresses = { readonly update?: string | undefined; readonly graphs?: string | undefined }

/** The end of the path where a store is asked, and of those where it is written to. */
const kinds: readonly {
  readonly ends: RegExp
  readonly server?: RegExp
  readonly update: string
  readonly graphs: string | null
}[] = [
  // OpenLink Virtuoso.
  {
    ends: /\/sparql(-auth)?$/,
    server: /virtuoso/i,
    update: '/sparql-auth',
    graphs: '/sparql-graph-crud-auth',
  },
  // GraphDB and RDF4J.
  { ends: /(?=\/repositories\/[^/]+$)/, update: '§/statements', graphs: '§/rdf-graphs/service' },
  // Oxigraph's own server, and `npm run endpoint`.
  { ends: /\/query$/, server: /oxigraph/i, update: '/update', graphs: '/store' },
  // Apache Jena Fuseki.
  { ends: /\/(query|sparql)$/, server: /fuseki|jena/i, update: '/update', graphs: '/data' },
  { ends: /\/(query|sparql)$/, update: '/update', graphs: null },
]

/**
 * The addresses of a store.
 * @param endpoint where it is asked, absolute
 * @param server what it calls itself in its answers; null where it does not
 */
export function addressesOf(
  endpoint: string,
  server: string | null,
  told: ToldAddresses = {},
): StoreAddresses {
  const url = new URL(endpoint)
  const at = (path: string): string => new URL(`${path}${url.search}`, url).href
  const kind = kinds.find(
    kind => kind.ends.test(url.pathname) && (!kind.server || (server !== null && kind.server.test(server))),
  )
  const place = (path: string) =>
    at(path.startsWith('§') ? `${url.pathname}${path.slice(1)}` : url.pathname.replace(kind!.ends, path))
  const found = kind
    ? { update: place(kind.update), graphs: kind.graphs === null ? null : place(kind.graphs) }
    : // One place for all, as Neptune and Blazegraph have it.
      { update: endpoint, graphs: null }
  if (told.update === undefined && told.graphs === undefined) return { query: endpoint, ...found }
  // Who says one of them knows the store better than we do.
  return { query: endpoint, update: told.update ?? null, graphs: told.graphs ?? null }
}
