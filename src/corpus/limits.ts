// How much is read, so that nothing takes for ever; said in graph-data/README.md.

/** The size of a file, in bytes: a source holds a paper of five thousand pages, a list tens of thousands of entries. */
export const maxBytes = { source: 10_000_000, yaml: 5_000_000 } as const

/** The length of one paragraph of a source, in characters: some forty pages. */
export const maxParagraphLength = 100_000

/** The length of a quote, in characters. */
export const maxQuoteLength = 5_000

/** The types and predicates that a corpus adds: readers, and thirteen shapes, tell no more apart. */
export const maxAdded = { types: 40, predicates: 80 } as const
