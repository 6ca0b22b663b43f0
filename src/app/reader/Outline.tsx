// The outline: sections and recommendations, each a way to its place.

import { type OutlineEntry, outlineOf } from '../../explorer/index.ts'
import { oneLine } from '../../graph/index.ts'
import type { Document, PassageId } from '../../model/index.ts'
import { useExplorer } from '../shell/context.ts'

type Props = {
  readonly document: Document
  readonly open: PassageId | null
  /** As a list beside the text; else as a select above it. */
  readonly beside: boolean
  /** `moved` where the keyboard should follow. */
  readonly onGo: (passage: PassageId, moved: boolean) => void
}

export function Outline({ document, open, beside, onGo }: Props) {
  const { index, messages } = useExplorer()
  const titleOf = useTitle()
  const outline = outlineOf(index, document)
  const entries = outline.flatMap(entry => [
    { ...entry, level: 0 },
    ...entry.below.map(below => ({ ...below, level: 1 })),
  ])
  const section = open && index.passages.get(open)?.section
  const here =
    entries.find(({ passage }) => passage === open) ??
    entries.findLast(({ passage }) => section?.includes(passage))
  const links = (below: readonly OutlineEntry[]) => (
    <ol>
      {below.map(entry => (
        <li key={entry.passage}>
          <button
            type="button"
            className="outline-link"
            aria-current={here?.passage === entry.passage ? 'true' : undefined}
            onClick={() => onGo(entry.passage, true)}
          >
            {titleOf(entry)}
          </button>
          {entry.below.length > 0 && links(entry.below)}
        </li>
      ))}
    </ol>
  )
  return (
    <nav className="outline screen-only" aria-label={messages.reader.outline}>
      {beside ? (
        links(outline)
      ) : (
        <select
          aria-label={messages.reader.outline}
          value={here?.passage ?? ''}
          onChange={event => {
            const entry = entries.find(({ passage }) => passage === event.target.value)
            if (entry) onGo(entry.passage, false)
          }}
        >
          <option value="" disabled>
            {messages.reader.goTo}
          </option>
          {entries.map(entry => (
            <option key={entry.passage} value={entry.passage}>
              {`${'\u2003'.repeat(entry.level)}${titleOf(entry)}`}
            </option>
          ))}
        </select>
      )}
    </nav>
  )
}

/** A heading, or the short name of what a numbered point is. */
function useTitle() {
  const { index, nameOf, inWords } = useExplorer()
  return ({ passage, entity }: OutlineEntry): string => {
    if (entity) return nameOf(entity)
    const sides = Object.entries(index.passages.get(passage)?.sides ?? {})
    return oneLine(inWords(Object.fromEntries(sides.map(([language, side]) => [language, side.text]))))
  }
}
