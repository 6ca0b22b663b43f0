// A long list, a part at a time.

import { type ReactNode, useDeferredValue, useState } from 'react'
import { useSetting } from '../context/context.ts'

/** More than this at once is slow to read and to draw; the first few come first. */
const itemsPerPage = 12
const itemsAtFirst = 4

type Props<Item> = {
  readonly items: readonly Item[]
  /** How many are shown before one asks for more. */
  readonly page?: number
  readonly children: (item: Item) => ReactNode
}

/** The items in an ordered list, and a button for the rest. */
export function PagedList<Item>({ items, page = itemsPerPage, children }: Props<Item>) {
  const { messages } = useSetting()
  const [wanted, setWanted] = useState(page)
  const limit = useDeferredValue(wanted, Math.min(wanted, itemsAtFirst))
  const rest = items.length - wanted
  return (
    <>
      <ol className="claims">{items.slice(0, limit).map(children)}</ol>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setWanted(wanted + itemsPerPage * 2)}>
          {messages.details.showMore(Math.min(rest, itemsPerPage * 2))}
        </button>
      )}
    </>
  )
}
