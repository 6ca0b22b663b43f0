// The text of a document, its languages side by side, with all that is marked in it, and the ways through it.

import { useCallback, useMemo, useRef, useState } from 'react'
import { hasSeveralPapers } from '../../graph/index.ts'
import type { EntityId, PassageId, SourceDocument } from '../../model/index.ts'
import { listOf, textOfParts } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'
import { Card } from './Card.tsx'
import { Column, type Extents } from './Column.tsx'
import { FrontPage } from './FrontPage.tsx'
import { Outline } from './Outline.tsx'
import { PassageText } from './PassageText.tsx'
import { folded, languagesOf, leftIn } from './passages.ts'
import { ReaderHead } from './ReaderHead.tsx'
import { Strip } from './Strip.tsx'
import { useStops } from './stops.ts'
import { useRoom, useStayingPlace } from './use-layout.ts'
import { useMarks } from './use-marks.ts'
import { useOpenPassage } from './use-open-passage.ts'

/** From so many pixels on there is room for the outline beside the text. */
const roomForOutlinePx = 680

const noHits: readonly never[] = []
const noEntities: ReadonlySet<EntityId> = new Set()

const isField = (target: EventTarget) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement

type Props = {
  readonly open: PassageId | null
  readonly wide: boolean
  readonly document: SourceDocument
}

export function DocumentText({ document: whole, open, wide }: Props) {
  const texts = useTexts()
  const { index, languageName, messages, ownFirst, send, state, speaker, textInLanguage } = useExplorer()
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
  const { selected, mentions, found, searching, quotes, named, foundIn } = useMarks({
    document,
    languages,
    query,
    open,
  })
  const extents = useRef<Extents>(() => null)
  const steps = useStops(mentions, text, extents)
  const finds = useStops(found, text, extents)
  const typeOf = useCallback((id: EntityId) => index.entities.get(id)?.type, [index])
  const onSelect = useCallback(
    (id: EntityId) => send({ type: 'select', what: { kind: 'entity', id } }),
    [send],
  )

  const frame = useRef<HTMLElement>(null)
  const beside = useRoom(frame, roomForOutlinePx)

  const onGo = useOpenPassage(text, { open, wide, laidOut: beside !== null })
  const layout = `${languages} ${source} ${only}`
  const keep = useStayingPlace(text, layout)
  const names = textOfParts(listOf(speaker, [...selected]))
  return (
    <section
      className="reader"
      ref={frame}
      aria-label={`${messages.reader.title} ${document.number}`}
      data-wide={wide}
      onKeyDown={event => {
        const plain = !event.metaKey && !event.ctrlKey && !event.altKey && !event.shiftKey
        if (!plain || isField(event.target)) return
        if (event.key === 'n') steps.step(1)
        else if (event.key === 'p') steps.step(-1)
        else return
        event.preventDefault()
      }}
    >
      <ReaderHead
        document={whole}
        wide={wide}
        outline={!beside && <Outline document={whole} open={open} beside={false} onGo={onGo} />}
        names={names}
        query={query}
        onQuery={setQuery}
        steps={steps}
        finds={finds}
        searching={searching}
        left={
          left && { passages: whole.passages.filter(({ id }) => left.has(id)).length, only, onOnly: setOnly }
        }
        onBeforeLayout={keep}
      />
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
          <Column
            passages={document.passages}
            languages={languages}
            scroller={text}
            layout={layout}
            kept={[open, steps.current?.passage, finds.current?.passage].filter(id => id != null)}
            extents={extents}
            draw={passage => (
              <PassageText
                passage={passage}
                languages={languages}
                open={passage.id === open}
                left={left && (left.get(passage.id) ?? 0)}
                mentions={texts.mentionsByPassage.get(passage.id) ?? noHits}
                errata={texts.errataByPassage.get(passage.id) ?? noHits}
                quotes={quotes.get(passage.id) ?? noHits}
                found={foundIn.get(passage.id) ?? noHits}
                selected={named.has(passage.id) ? selected : noEntities}
                current={[steps.current, finds.current].find(stop => stop?.passage === passage.id) ?? null}
                source={source}
                messages={messages}
                ui={state.ui}
                languageName={languageName}
                typeOf={typeOf}
                onSelect={onSelect}
              />
            )}
          />
        </section>
        <Strip
          text={text}
          extents={extents}
          mentions={steps}
          found={finds}
          layout={`${layout} ${open} ${beside}`}
        />
      </div>
      <Card text={text} />
    </section>
  )
}
