// Lists that are too long to be held twice.

/** Each item as something else, made anew each time that one goes through them, and never held. */
export const mapped = <Item, Other>(items: Iterable<Item>, make: (item: Item) => Other): Iterable<Other> => ({
  *[Symbol.iterator]() {
    for (const item of items) yield make(item)
  },
})
