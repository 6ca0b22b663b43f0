// What has to be done to a store so that it holds a corpus, no more and no less.

/** A graph as it should be. */
export type Digested = { readonly iri: string; readonly digest: string; readonly statements: number }

/** A graph as a store has it. */
export type InStore = {
  readonly iri: string
  /** Null where its publishing has not come to an end. */
  readonly digest: string | null
  /** How many statements it has, its digest and their number aside; null where nobody has counted. */
  readonly statements: number | null
}

export type PublishPlan = {
  readonly toPublish: readonly Digested[]
  readonly unchanged: readonly Digested[]
  /** Their names: of documents that the corpus has no more. */
  readonly toRemove: readonly string[]
}

export function planOf(wanted: readonly Digested[], there: readonly InStore[]): PublishPlan {
  const known = new Map(there.map(graph => [graph.iri, graph]))
  const isThere = ({ iri, digest, statements }: Digested) => {
    const own = known.get(iri)
    return own?.digest === digest && (own.statements === null || own.statements === statements)
  }
  const names = new Set(wanted.map(({ iri }) => iri))
  return {
    toPublish: wanted.filter(graph => !isThere(graph)),
    unchanged: wanted.filter(isThere),
    toRemove: there.map(({ iri }) => iri).filter(iri => !names.has(iri)),
  }
}
