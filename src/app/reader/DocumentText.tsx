// The text of a document, its languages side by side, with all that is marked in it, and the ways through it.

import { type KeyboardEvent, Suspense, useMemo, useRef, useState } from 'react'
import { hasSeveralPapers } from '../../graph/index.ts'
import type { PassageId, SourceDocument } from '../../model/index.ts'
import { listOf, textOfParts } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { loadLater } from '../kit/load-later.tsx'
import { Card } from './Card.tsx'
import type { Extents } from './Column.tsx'
import { FrontPage } from './FrontPage.tsx'
import { cameForKey, hasPlaces, litOn } from './lit.ts'
import { MarkedPassages } from './MarkedPassages.tsx'
import { Outline } from './Outline.tsx'
import { folded, languagesOf, leftIn } from './passages.ts'
import { ReaderHead } from './ReaderHead.tsx'
import { Strip } from './Strip.tsx'
import { type StopNavigation, useStops } from './stops.ts'
import { useRoom, useStayingPlace } from './use-layout.ts'
import { useMarks } from './use-marks.ts'
import { useOpenPassage } from './use-open-passage.ts'

/** From so many pixels on there is room for the outline beside the text. */
const roomForOutlinePx = 680

/** So many for the printed pages, and for both. */
const roomForPagesPx = 660
const roomForAllPx = 1240

const Facsimile = loadLater(() => import('../facsimile/Facsimile.tsx'))

const isField = (target: EventTarget) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement

/** `n` and `p` step through what is marked. */
const stepByKey =
  ({ step }: StopNavigation) =>
  (event: KeyboardEvent) => {
    const plain = !event.metaKey && !event.ctrlKey && !event.altKey && !event.shiftKey
    if (!plain || isField(event.target)) return
    if (event.key === 'n') step(1)
    else if (event.key === 'p') step(-1)
    else return
    event.preventDefault()
  }

type Props = {
  readonly open: PassageId | null
  readonly wide: boolean
  readonly document: SourceDocument
}

export function DocumentText({ document: whole, open, wide }: Props) {
  const { index, messages, ownFirst, state, speaker, textInLanguage } = useExplorer()
  const words = useViewMessages().reader
  const { read, source, facets } = state
  const [only, setOnly] = useState(false)
  const left = useMemo(() => leftIn(index, facets), [index, facets])
  // What is folded away is found and stepped to no more than it is seen.
  const document = useMemo(
    () => (only && left ? { ...whole, passages: folded(whole, left, open) } : whole),
    [whole, only, left, open],
  )
  const text = useRef<HTMLElement>(null)
  const languages = useMemo(() => ownFirst(languagesOf(document, read)), [document, read, ownFirst])
  const [query, setQuery] = useState('')
  const marks = useMarks({ document, languages, query, open })
  const extents = useRef<Extents>(() => null)
  const steps = useStops(marks.mentions, text, extents)
  const finds = useStops(marks.found, text, extents)
  const differences = useStops(marks.differences, text, extents)
  const frame = useRef<HTMLElement>(null)
  const hasPages = useMemo(() => whole.files !== undefined && hasPlaces(whole), [whole])
  const withPages = state.facsimile && hasPages
  const beside = useRoom(frame, withPages ? roomForAllPx : roomForOutlinePx)
  const pagesBeside = useRoom(frame, roomForPagesPx)

  const onGo = useOpenPassage(text, { open, wide, laidOut: beside !== null })
  const layout = `${languages} ${source} ${only} ${withPages}`
  const current = finds.current ?? steps.current
  const lit = useMemo(
    () =>
      withPages
        ? litOn({ document: whole, languages, open, current, quotes: marks.quotes, found: marks.foundIn })
        : [],
    [withPages, whole, languages, open, current, marks.quotes, marks.foundIn],
  )
  const keep = useStayingPlace(text, layout)
  return (
    <section
      className="reader"
      ref={frame}
      aria-label={`${words.title} ${document.number}`}
      data-wide={wide}
      onKeyDown={stepByKey(steps)}
    >
      <ReaderHead
        document={whole}
        wide={wide}
        outline={!beside && <Outline document={whole} open={open} beside={false} onGo={onGo} />}
        names={textOfParts(listOf(speaker, [...marks.selected]))}
        query={query}
        onQuery={setQuery}
        steps={steps}
        finds={finds}
        differences={differences}
        searching={marks.searching}
        hasPages={hasPages}
        left={
          left && { passages: whole.passages.filter(({ id }) => left.has(id)).length, only, onOnly: setOnly }
        }
        onBeforeLayout={keep}
      />
      <div
        className="reader-spread"
        data-pages={withPages ? (pagesBeside ? 'beside' : 'instead') : undefined}
      >
        <div className="reader-body" data-outline={beside ? 'beside' : 'above'}>
          {beside && <Outline document={whole} open={open} beside onGo={onGo} />}
          <section
            className="reader-text"
            ref={text}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable to scroll it by keys
            tabIndex={0}
            aria-label={textInLanguage(document.title)}
          >
            {wide && (hasSeveralPapers(index) || facets.has('document')) && <FrontPage document={whole} />}
            <MarkedPassages
              {...{ document, languages, open, left, marks, extents, layout }}
              stepped={[finds, steps, differences]}
              scroller={text}
            />
          </section>
          <Strip
            text={text}
            extents={extents}
            mentions={steps}
            found={finds}
            differences={differences}
            layout={`${layout} ${open} ${beside}`}
          />
        </div>
        {withPages && whole.files && (
          <Boundary messages={messages}>
            <Suspense>
              <Facsimile files={whole.files} lit={lit} cameFor={cameForKey(open, current)} />
            </Suspense>
          </Boundary>
        )}
      </div>
      <Card text={text} />
    </section>
  )
}
