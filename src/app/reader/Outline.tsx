// The outline: sections, recommendations and articles, each a way to its place.

import { flatOutline, type OutlineEntry, outlineOf, sectionName } from '../../explorer/index.ts'
import type { DocumentHead, PassageId } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'

type Props = {
  readonly document: DocumentHead
  readonly open: PassageId | null
  /** As a list beside the text; else as a select above it. */
  readonly beside: boolean
  /** `moved` where the keyboard should follow. */
  readonly onGo: (passage: PassageId, moved: boolean) => void
}

export function Outline({ document, open, beside, onGo }: Props) {
  const { index, state } = useExplorer()
  const words = useViewMessages().reader
  const titleOf = ({ passage }: OutlineEntry) => sectionName(index, passage, state.ui)
  const outline = outlineOf(index, document)
  const entries = flatOutline(outline).map(({ entry, level }) => ({ ...entry, level }))
  const order = new Map(document.passages.map(({ id }, i) => [id, i]))
  const at = open === null ? undefined : order.get(open)
  const here = at === undefined ? undefined : entries.findLast(({ passage }) => order.get(passage)! <= at)
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
            <span {...languageAttributes(titleOf(entry).language)}>{titleOf(entry).name}</span>
          </button>
          {entry.below.length > 0 && links(entry.below)}
        </li>
      ))}
    </ol>
  )
  return (
    <nav className="outline screen-only" aria-label={words.outline}>
      {beside ? (
        links(outline)
      ) : (
        <select
          aria-label={words.outline}
          value={here?.passage ?? ''}
          onChange={event => {
            const entry = entries.find(({ passage }) => passage === event.target.value)
            if (entry) onGo(entry.passage, false)
          }}
        >
          <option value="" disabled>
            {words.goTo}
          </option>
          {entries.map(entry => (
            <option key={entry.passage} value={entry.passage}>
              {`${'\u2003'.repeat(entry.level)}${titleOf(entry).name}`}
            </option>
          ))}
        </select>
      )}
    </nav>
  )
}
