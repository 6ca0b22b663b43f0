// What is written and read alike in a hash.

/** The key of the facets all of whose chosen values are asked for. */
export const allOfKey = 'all'

/** Before the keys of the facets that the others are compared with. */
export const versusPrefix = 'vs.'

/** What was laid out where nothing was filtered. */
export const wholeLayout = 'all'
