// The pages of one file: one at a time, turned by buttons and keys, as wide as one likes.

import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PaperFile } from '../../model/index.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import type { PageDrawing } from './drawing.ts'
import { firstPage, type LitWords } from './lit-words.ts'
import { PageTools } from './PageTools.tsx'
import { type ShownPage, useDrawnPage } from './use-drawn-page.ts'

type Props = {
  readonly file: PaperFile
  readonly drawing: PageDrawing
  readonly count: number
  readonly lit: readonly LitWords[]
  readonly cameFor: string
}

/** As wide as there is room, or so many times that. */
const zooms = [1, 1.25, 1.5, 2, 3, 4] as const

export function Pages({ file, drawing, count, lit, cameFor }: Props) {
  const texts = useViewMessages().facsimile
  const came = firstPage(lit)
  const [turned, turn] = useState({ cameFor, page: came ?? 0 })
  const [zoom, setZoom] = useState(0)
  // What one has come for is turned to; from there one turns oneself.
  const page = Math.min(turned.cameFor === cameFor ? turned.page : (came ?? turned.page), count - 1)
  const goTo = (page: number) => turn({ cameFor, page: Math.max(0, Math.min(page, count - 1)) })
  const zoomTo = (step: number) => setZoom(Math.max(0, Math.min(step, zooms.length - 1)))
  const scroller = useRef<HTMLElement>(null)
  const room = useWidth(scroller)
  const width = room * zooms[zoom]!
  const pixels = Math.round(width * Math.min(globalThis.devicePixelRatio || 1, 3))
  const shown = useDrawnPage(drawing, { page, width: pixels })
  useInSight(scroller, shown, `${cameFor} ${page} ${zoom}`)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const { scrollLeft = 0, scrollWidth = 0, clientWidth = 0 } = scroller.current ?? {}
    const act = {
      PageDown: () => goTo(page + 1),
      PageUp: () => goTo(page - 1),
      // Where the page is wider than its place, they move it.
      ArrowRight: () => (scrollLeft + clientWidth < scrollWidth - 1 ? null : goTo(page + 1)),
      ArrowLeft: () => (scrollLeft > 0 ? null : goTo(page - 1)),
      Home: () => goTo(0),
      End: () => goTo(count - 1),
      '+': () => zoomTo(zoom + 1),
      '-': () => zoomTo(zoom - 1),
      '0': () => zoomTo(0),
    }[event.key]
    if (act?.() !== undefined || !act) return
    event.preventDefault()
  }
  const label = file.pages[page]
  const named = texts.page(page + 1, count, label === undefined || label === `${page + 1}` ? null : label)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys turn the pages wherever in it one stands
    <div className="facsimile-pages" onKeyDown={onKeyDown}>
      <PageTools
        named={named}
        page={page}
        count={count}
        onGo={goTo}
        zoom={zoom}
        lastZoom={zooms.length - 1}
        onZoom={zoomTo}
      />
      <section
        className="facsimile-page"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable to scroll it by keys
        tabIndex={0}
        aria-label={`${named}, ${file.name}`}
        aria-busy={shown?.page !== page}
      >
        {shown && !shown.drawn && <p className="message">{texts.undrawn}</p>}
        {shown?.drawn && <Sheet shown={shown} width={width} lit={lit} named={named} />}
      </section>
    </div>
  )
}

type SheetProps = {
  readonly shown: ShownPage
  readonly width: number
  readonly lit: readonly LitWords[]
  readonly named: string
}

/** A page drawn, and over it what is lit. */
function Sheet({ shown: { page, drawn }, width, lit, named }: SheetProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    if (!canvas.current || !drawn) return
    const { picture } = drawn
    Object.assign(canvas.current, { width: picture.width, height: picture.height })
    canvas.current.getContext('2d')?.drawImage(picture, 0, 0)
  }, [drawn])
  if (!drawn) return null
  const own = lit.flatMap(words =>
    words.places.filter(place => place.page === page).map(place => ({ ...place, kind: words.kind })),
  )
  return (
    <div className="facsimile-sheet" style={{ width, aspectRatio: `${drawn.width} / ${drawn.height}` }}>
      <canvas ref={canvas} role="img" aria-label={named} />
      <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true">
        {own.map(({ kind, x, y, width, height }) => (
          <rect key={`${kind} ${x} ${y}`} className={`lit-${kind}`} rx="1.5" {...{ x, y, width, height }} />
        ))}
      </svg>
    </div>
  )
}

/** How wide an element is inside, in pixels; 0 before it is measured. */
function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = of.current
    if (!element) return
    const measure = () => setWidth(Math.max(0, element.clientWidth - 2 * marginPx))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [of])
  return width
}

/** Around the page, as in the style sheet. */
const marginPx = 8

/** What is lit is brought into sight once its page is there; else the page begins at its top. */
function useInSight(scroller: RefObject<HTMLElement | null>, shown: ShownPage | null, what: string): void {
  const done = useRef('')
  useEffect(() => {
    const element = scroller.current
    if (!element || !shown?.drawn || done.current === what) return
    done.current = what
    const lit = element.querySelector('.lit-found, .lit-quote') ?? element.querySelector('rect')
    element.scrollTop = 0
    if (!lit) return
    const [own, frame] = [lit.getBoundingClientRect(), element.getBoundingClientRect()]
    element.scrollTop = own.top - frame.top - frame.height / 4
    element.scrollLeft = own.left - frame.left - frame.width / 4
  }, [scroller, shown, what])
}
