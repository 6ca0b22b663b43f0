// Editions of earlier formats, brought to today's: step by step, each from one format to the next.

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** From format n to n + 1. None yet: what has been added to format 1 since it was first written may be absent. */
const migrations: ReadonlyMap<number, (edition: Fields) => Fields> = new Map()

/**
 * What is to be held to the schema: an edition of today's format, if `value` was one of any. Null if it is no edition at all. That
 * of a format to come is given as it is, for the schema to refuse.
 */
export function inTodaysFormat(value: unknown): Fields | null {
  if (!isObject(value) || !('format' in value && 'corpus' in value)) return null
  let edition: Fields = value
  // A migration raises the number by one, so that this ends.
  for (;;) {
    const next = typeof edition.format === 'number' ? migrations.get(edition.format) : undefined
    if (!next) return withPositions(edition)
    edition = { ...next(edition), format: (edition.format as number) + 1 }
  }
}

/** An edition need not say where nodes lie: the page lays them out. */
const withPositions = (edition: Fields): Fields =>
  'positions' in edition ? edition : { ...edition, positions: {} }
