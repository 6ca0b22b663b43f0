// Blocks of their own heights, one below the other: all of them, or of many those in sight.

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  Fragment,
  type ReactNode,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { usePlaceWithin } from './use-place-within.ts'
import './windowed-column.css'

/** Where a block lies in what scrolls, drawn or not, in pixels from its top; null where all are drawn. */
export type ExtentOf = (id: string) => { readonly from: number; readonly to: number } | null

type Props<Item> = {
  readonly items: readonly Item[]
  /** Always the same function. */
  readonly idOf: (item: Item) => string
  /** Whether they are too many to be drawn at once. */
  readonly windowed: boolean
  /** About how high one is until it has been drawn, in pixels. */
  readonly estimate: (item: Item) => number
  /** How many more are drawn before and after those in sight. */
  readonly overscan?: number
  /** What scrolls; it may be there only after the column. */
  readonly scroller: RefObject<HTMLElement | null>
  /** Changes when all are laid out anew, so that the known heights are wrong. */
  readonly layout: string
  /** Those to draw wherever one is: what leads to them needs an element to go to. */
  readonly kept: readonly string[]
  /** Is given a way to ask where a block lies. */
  readonly extents?: RefObject<ExtentOf>
  readonly className: string
  readonly languages?: number
  readonly draw: (item: Item, i: number) => ReactNode
}

export function WindowedColumn<Item>(props: Props<Item>) {
  const { items, idOf, windowed, estimate, overscan = 3, scroller, layout, kept, extents, draw } = props
  const column = useRef<HTMLDivElement>(null)
  const numbers = useMemo(() => new Map(items.map((item, i) => [idOf(item), i])), [items, idOf])
  const alsoDrawn = kept.flatMap(id => numbers.get(id) ?? []).join()
  const { outer, top } = usePlaceWithin(scroller, column, windowed)
  const virtual = useVirtualizer({
    count: items.length,
    enabled: windowed,
    getScrollElement: () => outer,
    estimateSize: i => estimate(items[i]!),
    // Where this changes, the places of all are reckoned anew.
    getItemKey: useCallback((i: number) => idOf(items[i]!), [items, idOf]),
    scrollMargin: top,
    // Before it is measured: what is kept must be there to be gone to.
    initialRect: { width: 800, height: 800 },
    overscan,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const also = alsoDrawn === '' ? [] : alsoDrawn.split(',').map(Number)
        return [...new Set([...defaultRangeExtractor(range), ...also])].sort((a, b) => a - b)
      },
      [alsoDrawn],
    ),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout makes the known heights wrong
  useLayoutEffect(() => {
    if (windowed) virtual.measure()
  }, [windowed, layout, virtual])
  useLayoutEffect(() => {
    if (!extents) return
    extents.current = id => {
      const item = windowed ? virtual.measurementsCache[numbers.get(id) ?? -1] : undefined
      return item ? { from: item.start, to: item.end } : null
    }
  }, [windowed, extents, numbers, virtual])

  return (
    <div
      ref={column}
      className={props.className}
      data-languages={props.languages}
      style={windowed ? { position: 'relative', height: virtual.getTotalSize() } : undefined}
    >
      {windowed
        ? virtual.getVirtualItems().map(({ index, key, start }) => (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="placed"
              style={{ top: start - top }}
            >
              {draw(items[index]!, index)}
            </div>
          ))
        : items.map((item, i) => <Fragment key={idOf(item)}>{draw(item, i)}</Fragment>)}
    </div>
  )
}
