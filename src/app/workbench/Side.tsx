// One language of a passage: what is named in it is underlined, dashed as long as nobody has accepted it. Words can be chosen in it.

import type { KeyboardEvent, PointerEvent } from 'react'
import { piecesOf } from '../../explorer/index.ts'
import type { EntityId, Language, Mention, Passage, TextRange } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { useBenchContext } from './bench.ts'
import { stepWords, wholeWords } from './words.ts'
import { keyOfName } from './work.ts'

type Props = {
  readonly passage: Passage
  readonly language: Language
  readonly mentions: readonly Mention[]
  /** The words of the statement that one is at. */
  readonly quotes: readonly TextRange[]
}

type Mark = TextRange &
  ({ readonly kind: 'name'; readonly entity: EntityId } | { readonly kind: 'quote' | 'chosen' })

export function Side({ passage, language, mentions, quotes }: Props) {
  const { words, choose, texts } = useBenchContext()
  const { languageName } = useSetting()
  const side = passage.sides[language]
  if (!side) return <p className="side soft">{texts.missing(languageName(language))}</p>
  const { text } = side
  const chosen = words?.passage === passage.id && words.language === language ? words : null
  const marks: Mark[] = [
    ...quotes.map(({ start, end }): Mark => ({ kind: 'quote', start, end })),
    ...mentions.map(({ entity, start, end }): Mark => ({ kind: 'name', entity, start, end })),
    ...(chosen ? [{ kind: 'chosen', start: chosen.start, end: chosen.end } as const] : []),
  ]
  const take = (range: TextRange | null) =>
    choose(range && { passage: passage.id, language, start: range.start, end: range.end })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && chosen) {
      event.preventDefault()
      event.stopPropagation()
      return take(null)
    }
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const by = event.key === 'ArrowRight' ? 1 : -1
    take(stepWords(text, chosen, { by, extends: event.shiftKey }))
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const range = selectedIn(event.currentTarget)
    if (range) take(wholeWords(text, range))
  }
  return (
    <div className="side">
      <fieldset
        className="words"
        aria-label={texts.sideText(languageName(language))}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: words are chosen in it by keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerUp={onPointerUp}
        {...languageAttributes(language)}
      >
        {piecesOf({ start: 0, end: text.length }, marks).map(piece => (
          <Piece key={piece.start} marks={piece.marks} text={text.slice(piece.start, piece.end)} />
        ))}
      </fieldset>
    </div>
  )
}

function Piece({ marks, text }: { readonly marks: readonly Mark[]; readonly text: string }) {
  const { draft, current, go, nameOf } = useBenchContext()
  const name = marks.find(mark => mark.kind === 'name')
  const quoted = marks.some(({ kind }) => kind === 'quote')
  const chosen = marks.some(({ kind }) => kind === 'chosen')
  // Nothing may stand in here but the words: where they lie, the selection tells.
  let words = <>{text}</>
  if (name) {
    const isProposed = draft.names.has(name.entity)
    const type = draft.index.entities.get(name.entity)?.type
    words = (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the same is in the list of proposals, by keys
      // biome-ignore lint/a11y/noStaticElementInteractions: as above
      <span
        className="named"
        title={nameOf(name.entity)}
        data-proposed={isProposed || undefined}
        data-current={(current?.kind === 'name' && current.id === name.entity) || undefined}
        style={{ '--type': `var(--type-${type})` } as React.CSSProperties}
        onClick={() => go(keyOfName(name.entity))}
      >
        {words}
      </span>
    )
  }
  if (quoted) words = <mark className="quote">{words}</mark>
  return chosen ? <mark className="chosen">{words}</mark> : words
}

/** What is selected within an element, in characters of its text; null for nothing. Three clicks select to where the next one begins. */
function selectedIn(element: HTMLElement): TextRange | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!element.contains(range.startContainer)) return null
  const upTo = (container: Node, offset: number): number => {
    const before = document.createRange()
    before.selectNodeContents(element)
    if (element.contains(container)) before.setEnd(container, offset)
    return before.toString().length
  }
  return {
    start: upTo(range.startContainer, range.startOffset),
    end: upTo(range.endContainer, range.endOffset),
  }
}
