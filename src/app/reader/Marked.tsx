// Source text with its quotes, mentions and misprints marked.

import { piecesOf } from '../../explorer/index.ts'
import type { EntityId, Erratum, Mention, Range, Side } from '../../model/index.ts'
import { useExplorer } from '../shell/context.ts'
import { EntityAnchor } from '../shell/EntityAnchor.tsx'

type Mark = Range &
  (
    | { readonly kind: 'quote' }
    | { readonly kind: 'found' }
    | { readonly kind: 'mention'; readonly entity: EntityId }
    | { readonly kind: 'erratum'; readonly meant: string }
  )

type Props = {
  readonly side: Side
  /** The part of the text to show; all of it without. */
  readonly range?: Range | undefined
  readonly quotes?: readonly Range[]
  /** The words that were searched for. */
  readonly found?: Range | null
  readonly mentions?: readonly Mention[]
  readonly errata?: readonly Erratum[]
  /** Mentions of these entities stand out. */
  readonly selected?: ReadonlySet<EntityId>
}

/** A side of a passage, or a part of it. Each mention is a link that selects its entity. */
export function Marked({
  side,
  range,
  quotes = [],
  found = null,
  mentions = [],
  errata = [],
  selected,
}: Props) {
  const { nameOf, messages } = useExplorer()
  const whole = range ?? { start: 0, end: side.text.length }
  const marks: Mark[] = [
    ...quotes.map(({ start, end }): Mark => ({ kind: 'quote', start, end })),
    ...(found ? [{ kind: 'found', start: found.start, end: found.end } as const] : []),
    ...mentions.map(({ entity, start, end }): Mark => ({ kind: 'mention', entity, start, end })),
    ...errata.map(({ start, end, meant }): Mark => ({ kind: 'erratum', meant, start, end })),
  ]
  return piecesOf(whole, marks).map(({ start, end, marks }) => {
    const mention = marks.find(mark => mark.kind === 'mention')
    const erratum = marks.find(mark => mark.kind === 'erratum')
    const quoted = marks.some(mark => mark.kind === 'quote')
    let words: React.ReactNode = side.text.slice(start, end).replace(/\s+/gu, ' ')
    if (erratum) {
      const meant = messages.reader.erratum(erratum.meant)
      words = (
        <span className="erratum" title={meant}>
          {words}
        </span>
      )
    }
    if (marks.some(mark => mark.kind === 'found')) words = <mark className="found">{words}</mark>
    if (mention) {
      words = (
        <EntityAnchor id={mention.entity} className="mention" title={nameOf(mention.entity)}>
          {selected?.has(mention.entity) ? <mark>{words}</mark> : words}
        </EntityAnchor>
      )
    }
    return quoted ? (
      <mark key={start} className="quote">
        {words}
      </mark>
    ) : (
      <span key={start}>{words}</span>
    )
  })
}
