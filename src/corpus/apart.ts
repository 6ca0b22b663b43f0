// Words by themselves. Engines keep a piece of a text as a view of it, so that one id would keep a whole file in memory.

/** The same words, in a text of their own. */
export const apart = (text: string): string => ` ${text}`.slice(1)

/** The same, each text once however often it is given. */
export function sharing(): <Text extends string>(text: Text) => Text {
  const known = new Map<string, string>()
  return <Text extends string>(text: Text): Text => {
    let shared = known.get(text)
    if (shared === undefined) {
      shared = apart(text)
      known.set(shared, shared)
    }
    return shared as Text
  }
}
