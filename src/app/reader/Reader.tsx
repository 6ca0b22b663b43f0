// The document, its languages side by side, passage beside passage.

import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { entitiesOfSelection, findTextInSteps, inReadingOrder, paperToRead } from '../../explorer/index.ts'
import {
  type CorpusIndex,
  type FacetSelection,
  filteredStatements,
  hasSeveralPapers,
  type Resumable as Working,
} from '../../graph/index.ts'
import type { DocumentHead, EntityId, Language, PassageId, Quote, SourceDocument } from '../../model/index.ts'
import { listOf, textOfParts } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { TextsContext, useTexts, useWords, type Words } from '../context/use-words.ts'
import { WordsStatus } from '../evidence/WithWords.tsx'
import { useResumable } from '../kit/use-resumable.ts'
import { Card } from './Card.tsx'
import { Column, type Extents } from './Column.tsx'
import { DocumentChooser } from './DocumentChooser.tsx'
import { FrontPage } from './FrontPage.tsx'
import { Outline } from './Outline.tsx'
import { PassageText } from './PassageText.tsx'
import { isWord, ReaderHead } from './ReaderHead.tsx'
import { Strip } from './Strip.tsx'
import { type Stop, useStops } from './stops.ts'
import './reader.css'

/** The document of the open passage, or else the first that the filters leave, scrolled to that passage; mentions select, quotes are marked. */
export default function Reader({ wide }: { readonly wide: boolean }) {
  const { index, messages, state } = useExplorer()
  const open = state.passage === null ? undefined : index.passages.get(state.passage)
  const document = paperToRead(index, state)
  if (!document) return <p className="message soft">{messages.table.empty}</p>
  return <Read key={document.id} head={document} open={open?.id ?? null} wide={wide} />
}

type Place = { readonly open: PassageId | null; readonly wide: boolean }
type ReadProps = Place & { readonly head: DocumentHead }

function Read(props: ReadProps) {
  const words = useWords([props.head.id])
  if (words.kind !== 'there') return <Unread words={words} {...props} />
  return (
    <TextsContext value={words.texts}>
      <WithText {...props} />
    </TextsContext>
  )
}

/** A document whose text is still to come: one may close it, or open another. */
function Unread({ head, wide, words }: ReadProps & { readonly words: Exclude<Words, { kind: 'there' }> }) {
  const { messages, send } = useExplorer()
  const texts = messages.reader
  return (
    <section className="reader" aria-label={`${texts.title} ${head.number}`} data-wide={wide}>
      <header className="reader-head">
        <div className="reader-title">
          <h2 tabIndex={-1}>
            {texts.title} {head.number}
          </h2>
          {wide ? (
            <DocumentChooser document={head} />
          ) : (
            <button type="button" className="plain" onClick={() => send({ type: 'close-passage' })}>
              ← {texts.toDetails}
            </button>
          )}
        </div>
      </header>
      <WordsStatus words={words} />
    </section>
  )
}

function WithText({ head, ...place }: ReadProps) {
  const texts = useTexts()
  const document = useMemo(
    (): SourceDocument => ({ ...head, passages: head.passages.map(({ id }) => texts.passages.get(id)!) }),
    [head, texts],
  )
  return <DocumentText document={document} {...place} />
}

type Props = Place & { readonly document: SourceDocument }

function DocumentText({ document: whole, open, wide }: Props) {
  const texts = useTexts()
  const { index, languageName, messages, ownFirst, send, state, markedClaims, speaker, textInLanguage } =
    useExplorer()
  const { read, source, searchedRange, facets } = state
  const [only, setOnly] = useState(false)
  const left = useMemo(() => leftIn(index, facets), [index, facets])
  // What is folded away is found and stepped to no more than it is seen.
  const document = useMemo(
    () => (only && left ? { ...whole, passages: folded(whole, left, open) } : whole),
    [whole, only, left, open],
  )
  const text = useRef<HTMLElement>(null)
  const languages = useMemo(() => ownFirst(languagesOf(document, read)), [document, read, ownFirst])
  const selected = useMemo(() => entitiesOfSelection(index, state.select), [index, state.select])

  const mentions = useMemo(() => {
    const places = [...selected].flatMap(id => texts.mentionsByEntity.get(id) ?? [])
    const stops = places.map(mention => ({ ...mention, kind: 'mention' as const }))
    return inReadingOrder<Stop>(document, languages, stops)
  }, [texts, document, languages, selected])
  const [query, setQuery] = useState('')
  const sought = useDeferredValue(query)
  const { result, late } = useResumable(
    useCallback(
      function* (): Working<readonly Stop[]> {
        if (!isWord(sought)) return noHits
        const places = yield* findTextInSteps(document, languages, sought)
        return places.map(place => ({ ...place, kind: 'found' }))
      },
      [document, languages, sought],
    ),
  )
  const found = result ?? noHits
  const extents = useRef<Extents>(() => null)
  const steps = useStops(mentions, text, extents)
  const finds = useStops(found, text, extents)

  const quotes = useMemo(() => {
    // With nothing selected, the words that the filters leave.
    const filtered =
      facets.size > 0 && state.select.length === 0 ? filteredStatements(index, facets).flat() : []
    const all = [...markedClaims, ...filtered].flatMap(
      ({ id }): readonly Quote[] => texts.claims.get(id)?.quotes ?? [],
    )
    return byPassage(all)
  }, [index, texts, facets, state.select, markedClaims])
  const named = useMemo(() => byPassage(mentions), [mentions])
  const foundIn = useMemo(() => {
    // The words of a search that led here are found words too, though one does not step through them.
    const led: Stop[] = open && searchedRange ? [{ ...searchedRange, passage: open, kind: 'found' }] : []
    return byPassage([...led, ...found])
  }, [found, open, searchedRange])

  const typeOf = useCallback((id: EntityId) => index.entities.get(id)?.type, [index])
  const onSelect = useCallback(
    (id: EntityId) => send({ type: 'select', what: { kind: 'entity', id } }),
    [send],
  )

  const frame = useRef<HTMLElement>(null)
  const beside = useRoom(frame, 680)

  const follows = useRef(false)
  const laidOut = beside !== null
  useEffect(() => {
    if (!laidOut) return
    const passage = open && text.current?.querySelector<HTMLElement>(`[data-passage="${CSS.escape(open)}"]`)
    if (!passage) return
    const scroll = () => text.current && show(passage, text.current, searchedRange !== null)
    scroll()
    if (follows.current) passage.focus({ preventScroll: true })
    follows.current = false
    // Text set in another font is of another length: on a page just loaded, the place moves when the font comes.
    let current = true
    const { fonts } = window.document
    if (fonts.status === 'loading') fonts.ready.then(() => current && scroll())
    return () => {
      current = false
    }
  }, [open, searchedRange, laidOut])
  useEffect(() => {
    // Opened from a button that is no longer there: the keyboard goes on here.
    const lost =
      window.document.activeElement === window.document.body && navigator.userActivation.hasBeenActive
    if (!wide && lost) text.current?.focus({ preventScroll: true })
  }, [wide])

  const layout = `${languages} ${source} ${only}`
  const keep = useStayingPlace(text, layout)
  const onGo = (passage: PassageId, moved: boolean) => {
    follows.current = moved
    send({ type: 'open', passage })
    if (passage !== open) return
    follows.current = false
    text.current?.querySelector(`[data-passage="${CSS.escape(passage)}"]`)?.scrollIntoView()
  }

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
        searching={late}
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

/** How many of the statements that the filters leave each passage holds; null where no filter is on. */
function leftIn(index: CorpusIndex, facets: FacetSelection): ReadonlyMap<PassageId, number> | null {
  if (facets.size === 0) return null
  const counts = new Map<PassageId, number>()
  for (const statement of filteredStatements(index, facets)) {
    const passages = statement.flatMap(({ quotes }) => quotes.map(({ passage }) => passage))
    for (const id of new Set(passages)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The passages that hold one, with the headings and points above them, and the one that is open. */
function folded({ passages }: SourceDocument, left: ReadonlyMap<PassageId, number>, open: PassageId | null) {
  const above = new Set(passages.flatMap(({ id, section }) => (left.has(id) ? section : [])))
  return passages.filter(({ id }) => left.has(id) || above.has(id) || id === open)
}

const noHits: readonly never[] = []
const noEntities: ReadonlySet<EntityId> = new Set()

/** The languages that are shown: the chosen one, if the document has it; else all. */
const languagesOf = ({ languages }: SourceDocument, read: Language | null): readonly Language[] =>
  read !== null && languages.includes(read) ? [read] : languages

function byPassage<T extends { readonly passage: PassageId }>(items: readonly T[]): Map<PassageId, T[]> {
  const groups = new Map<PassageId, T[]>()
  for (const item of items) {
    const group = groups.get(item.passage)
    if (group) group.push(item)
    else groups.set(item.passage, [item])
  }
  return groups
}

const isField = (target: EventTarget) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement

/** Scrolls to a passage; in one so long that the words one came for would be below the edge, to those. */
function show(passage: HTMLElement, text: HTMLElement, searched: boolean): void {
  passage.scrollIntoView({ block: 'start' })
  const quote = passage.querySelector(searched ? 'mark.found' : 'mark.quote')
  if (quote && quote.getBoundingClientRect().bottom > text.getBoundingClientRect().bottom)
    quote.scrollIntoView({ block: 'center' })
}

/** Whether an element is at least so many pixels wide; null before it is measured. */
function useRoom(of: { readonly current: HTMLElement | null }, width: number): boolean | null {
  const [room, setRoom] = useState<boolean | null>(null)
  useLayoutEffect(() => {
    const element = of.current
    if (!element) return
    const measure = () => setRoom(element.clientWidth >= width)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [of, width])
  return room
}

/** To be called before the text is laid out anew: afterwards, the passage at the top is there again. */
function useStayingPlace(text: { readonly current: HTMLElement | null }, layout: string) {
  const top = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new layout that moves the words
  useLayoutEffect(() => {
    top.current?.scrollIntoView({ block: 'start' })
    top.current = null
  }, [layout])
  return useCallback(() => {
    const place = text.current
    if (!place) return
    const edge = place.getBoundingClientRect().top
    top.current =
      [...place.querySelectorAll('[data-passage]')].find(
        passage => passage.getBoundingClientRect().bottom > edge + 8,
      ) ?? null
  }, [text])
}
