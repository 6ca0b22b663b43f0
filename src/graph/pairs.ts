// The pairs among several that a claim names together.

/** Each pair of two different items, in order. */
export function* pairsOf<Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (const [i, a] of items.entries()) {
    for (const b of items.slice(i + 1)) if (a !== b) yield [a, b]
  }
}
