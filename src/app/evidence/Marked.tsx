// Source text with its quotes, mentions, misprints and page breaks marked.

import { useCallback } from 'react'
import { type MarkedPiece, pageBreaksOf, piecesOf } from '../../explorer/index.ts'
import type { EntityId, EntityType, Erratum, LanguageVersion, Mention, TextRange } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import type { Messages } from '../messages/index.ts'

type Mark = TextRange &
  (
    | { readonly kind: 'quote' | 'found' | 'break' }
    | { readonly kind: 'mention'; readonly entity: EntityId }
    | { readonly kind: 'erratum'; readonly meant: string }
  )

type Marks = {
  readonly side: LanguageVersion
  /** The part of the text to show; all of it without. */
  readonly range?: TextRange | undefined
  readonly quotes?: readonly TextRange[]
  readonly mentions?: readonly Mention[]
  readonly errata?: readonly Erratum[]
  /** Mentions of these entities stand out. */
  readonly selected?: ReadonlySet<EntityId>
}

export type MarkedTextProps = Marks & {
  /** What was searched for. */
  readonly found?: readonly TextRange[]
  /** The mention or found place that one has stepped to. */
  readonly current?: TextRange | null
  readonly breaks?: boolean
  readonly messages: Messages
  readonly ui: string
  readonly typeOf: (entity: EntityId) => EntityType | undefined
  /** Only where nothing better appears on hover. */
  readonly titleOf?: (entity: EntityId) => string
  readonly onSelect: (entity: EntityId) => void
}

/** A side of a passage, or a part of it. Each mention is a link that selects its entity. */
export function Marked(marks: Marks) {
  const { index, nameOf, messages, send, state } = useExplorer()
  const onSelect = useCallback(
    (id: EntityId) => send({ type: 'select', what: { kind: 'entity', id } }),
    [send],
  )
  return (
    <MarkedText
      {...marks}
      messages={messages}
      ui={state.ui}
      typeOf={id => index.entities.get(id)?.type}
      titleOf={nameOf}
      onSelect={onSelect}
    />
  )
}

/** The same for the whole document: asks nothing of the page, so that a passage is drawn anew only when it changes. */
export function MarkedText(props: MarkedTextProps) {
  const { side, range, quotes = [], mentions = [], errata = [], found = [] } = props
  const marks: Mark[] = [
    ...quotes.map(({ start, end }): Mark => ({ kind: 'quote', start, end })),
    ...found.map(({ start, end }): Mark => ({ kind: 'found', start, end })),
    ...mentions.map(({ entity, start, end }): Mark => ({ kind: 'mention', entity, start, end })),
    ...errata.map(({ start, end, meant }): Mark => ({ kind: 'erratum', meant, start, end })),
    ...(props.breaks ? pageBreaksOf(side) : []).map(
      (at): Mark => ({ kind: 'break', start: at, end: at + 1 }),
    ),
  ]
  return piecesOf(range ?? { start: 0, end: side.text.length }, marks).map(piece => (
    <PieceText key={piece.start} {...props} piece={piece} />
  ))
}

function PieceText({ piece, ...props }: MarkedTextProps & { readonly piece: MarkedPiece<Mark> }) {
  const { side, messages, ui, current } = props
  const mention = piece.marks.find(mark => mark.kind === 'mention')
  const erratum = piece.marks.find(mark => mark.kind === 'erratum')
  const place = piece.marks.find(mark => mark.kind === 'found')
  const quoted = piece.marks.some(mark => mark.kind === 'quote')
  const breaks = piece.marks.some(mark => mark.kind === 'break' && mark.start === piece.start)
  const at = (mark: TextRange) => current?.start === mark.start && current.end === mark.end
  let words: React.ReactNode = side.text.slice(piece.start, piece.end).replace(/\s+/gu, ' ')
  if (erratum) {
    const meant = messages.reader.erratum(erratum.meant)
    // What stands within a link is reached with it; beside a citation, the title will do.
    const reach = mention || props.titleOf ? {} : { tabIndex: 0 }
    words = (
      <span className="erratum" data-meant={meant} title={props.titleOf && meant} {...reach}>
        {words}
        {piece.end === erratum.end && (
          <span className="hidden-visually" {...languageAttributes(ui)}>
            {' '}
            ({meant})
          </span>
        )}
      </span>
    )
  }
  if (mention) {
    const type = props.typeOf(mention.entity)
    words = (
      <a
        className="mention"
        href={`#select=${encodeURIComponent(mention.entity)}`}
        title={props.titleOf?.(mention.entity)}
        data-type={type}
        style={{ '--type': `var(--type-${type})` } as React.CSSProperties}
        data-entity={mention.entity}
        data-mention={mention.start === piece.start ? mention.start : undefined}
        data-current={at(mention) || undefined}
        onClick={event => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          props.onSelect(mention.entity)
        }}
      >
        {props.selected?.has(mention.entity) ? <mark>{words}</mark> : words}
      </a>
    )
  }
  if (place) {
    words = (
      <mark
        className="found"
        data-found={place.start === piece.start ? place.start : undefined}
        data-current={at(place) || undefined}
      >
        {words}
      </mark>
    )
  }
  if (breaks) {
    words = (
      <>
        <span className="break" title={messages.reader.pageBreak}>
          <span aria-hidden="true">⏎</span>
          <span className="hidden-visually" {...languageAttributes(ui)}>
            [{messages.reader.pageBreak}]{' '}
          </span>
        </span>
        {words}
      </>
    )
  }
  return quoted ? <mark className="quote">{words}</mark> : <span>{words}</span>
}
