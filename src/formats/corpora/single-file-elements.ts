// Where the single file holds what other pages fetch: all that the page must know of it at first.

/** The id of the element that holds the edition, as JSON. It is data, not a script that runs. */
export const editionElement = 'edition'

/** The id of the element that holds the licences of what the page carries, as text. */
export const licensesElement = 'licenses'
