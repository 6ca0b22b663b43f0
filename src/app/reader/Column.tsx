// The passages, one below the other: all of them, or of a long document those in sight.

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, type RefObject, useCallback, useLayoutEffect, useMemo } from 'react'
import type { Language, Passage, PassageId } from '../../model/index.ts'
import { usePrinting } from '../kit/printing.ts'

/** Up to so many are all drawn: the browser's own search finds them, and printing prints them. */
const maxPassagesUnwindowed = 600

/** Where a passage lies in the column, drawn or not, in pixels from its top; null where all are drawn. */
export type Extents = (passage: PassageId) => { readonly from: number; readonly to: number } | null

/** What is not drawn yet is about as high as its longest side: widths of a letter, and heights of a line, in pixels. */
const [letter, line, gap] = [7.5, 25, 14]

const maxLines = ({ sides }: Passage) =>
  Object.values(sides).reduce((most, { text }) => Math.max(most, text.length), 0)

type Props = {
  /** Those to show, in reading order. */
  readonly passages: readonly Passage[]
  readonly languages: readonly Language[]
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>
  /** Changes when the text is laid out anew. */
  readonly layout: string
  /** Passages to draw wherever one is: what leads to them needs an element to go to. */
  readonly kept: readonly PassageId[]
  /** Is given a way to ask where a passage lies. */
  readonly extents: RefObject<Extents>
  readonly draw: (passage: Passage) => ReactNode
}

export function Column({ passages, languages, scroller, layout, kept, extents, draw }: Props) {
  // Paper has no sight to draw for.
  const printing = usePrinting()
  const all = printing || passages.length <= maxPassagesUnwindowed
  const numbers = useMemo(() => new Map(passages.map(({ id }, i) => [id, i])), [passages])
  const alsoDrawn = kept.flatMap(id => numbers.get(id) ?? []).join()
  const virtual = useVirtualizer({
    count: passages.length,
    enabled: !all,
    getScrollElement: () => scroller.current,
    estimateSize: i => {
      const room = (scroller.current?.clientWidth ?? 800) / languages.length - 60
      return gap + line * Math.ceil((maxLines(passages[i]!) * letter) / room)
    },
    getItemKey: i => passages[i]!.id,
    // Before it is measured: what is kept must be there to be gone to.
    initialRect: { width: 800, height: 800 },
    overscan: 3,
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
    if (!all) virtual.measure()
  }, [all, layout, virtual])
  useLayoutEffect(() => {
    extents.current = passage => {
      const item = all ? undefined : virtual.measurementsCache[numbers.get(passage) ?? -1]
      return item ? { from: item.start, to: item.end } : null
    }
  }, [all, extents, numbers, virtual])

  if (all) {
    return (
      <div className="reader-column" data-languages={languages.length}>
        {passages.map(passage => (
          <Fragment key={passage.id}>{draw(passage)}</Fragment>
        ))}
      </div>
    )
  }
  return (
    <div
      className="reader-column"
      data-languages={languages.length}
      style={{ position: 'relative', height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <div
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          className="placed"
          style={{ top: start }}
        >
          {draw(passages[index]!)}
        </div>
      ))}
    </div>
  )
}
