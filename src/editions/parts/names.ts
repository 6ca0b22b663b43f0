// Ids in columns: in one text, with spaces between; those of a document's own things without its id, where they begin with it.

/** Begins a name that is the whole id. */
const whole = '='

const between = ' '

const escaped = (name: string) => name.replace(/[% ]/g, encodeURIComponent)
const unescaped = (name: string) => (name.includes('%') ? name.replace(/%2[05]/g, decodeURIComponent) : name)

function asName(id: string, beginning: string): string {
  const rest = id.startsWith(beginning) ? id.slice(beginning.length) : ''
  return escaped(rest === '' || rest.startsWith(whole) ? whole + id : rest)
}

export const nameColumn = (ids: readonly string[], beginning: string): string =>
  ids.map(id => asName(id, beginning)).join(between)

export const readNames = (column: string, beginning: string): readonly string[] =>
  column === ''
    ? []
    : column.split(between).map(name => {
        const plain = unescaped(name)
        return plain.startsWith(whole) ? plain.slice(whole.length) : beginning + plain
      })
