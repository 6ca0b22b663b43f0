// Ids in a document's columns: without the document's own, where they begin with it.

/** Begins a name that is the whole id. */
const whole = '='

/** What is left of an id without `beginning`. */
export const asName = (id: string, beginning: string): string => {
  const rest = id.startsWith(beginning) ? id.slice(beginning.length) : null
  return rest === null || rest.startsWith(whole) ? whole + id : rest
}

export const fullName = (name: string, beginning: string): string =>
  name.startsWith(whole) ? name.slice(whole.length) : beginning + name
