// The passages, one below the other: all of them, or of a long document those in sight.

import type { ReactNode, RefObject } from 'react'
import type { Language, Passage, PassageId } from '../../model/index.ts'
import { usePrinting } from '../kit/printing.ts'
import { type ExtentOf, WindowedColumn } from '../kit/WindowedColumn.tsx'

/** Up to so many are all drawn: the browser's own search finds them, and printing prints them. */
const maxPassagesUnwindowed = 600

/** Where a passage lies in what scrolls, drawn or not, in pixels from its top; null where all are drawn. */
export type Extents = ExtentOf

/** What is not drawn yet is about as high as its longest side: widths of a letter, and heights of a line, in pixels. */
const [letter, line, gap] = [7.5, 25, 14]

const maxLines = ({ sides }: Passage) =>
  Object.values(sides).reduce((most, { text }) => Math.max(most, text.length), 0)

const idOf = ({ id }: Passage) => id

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
  return (
    <WindowedColumn
      items={passages}
      idOf={idOf}
      windowed={!printing && passages.length > maxPassagesUnwindowed}
      estimate={passage => {
        const room = (scroller.current?.clientWidth ?? 800) / languages.length - 60
        return gap + line * Math.ceil((maxLines(passage) * letter) / room)
      }}
      scroller={scroller}
      layout={layout}
      kept={kept}
      extents={extents}
      className="reader-column"
      languages={languages.length}
      draw={draw}
    />
  )
}
