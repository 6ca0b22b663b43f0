// A facet's panel: its name, which opens and closes it, and what can be done with the whole of it.

import { type ReactNode, useId, useState } from 'react'
import { type FacetName, facetOf } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'

type Props = {
  readonly name: FacetName
  /** All that could be chosen instead of what is chosen; not there where that has no meaning. */
  readonly others?: () => readonly string[]
  readonly children: ReactNode
}

export function FacetPanel({ name, others, children }: Props) {
  const { messages, send, state } = useExplorer()
  const [opened, setOpened] = useState<boolean | null>(null)
  const id = useId()
  const chosen = state.facets.get(name)
  const open = opened ?? (facetOf(name).openAtFirst === true || chosen !== undefined)
  const texts = messages.facets
  const title = texts[name]
  return (
    <fieldset className="facet" aria-labelledby={id}>
      <div className="facet-head">
        <div className="facet-name">
          <button type="button" id={id} aria-expanded={open} onClick={() => setOpened(!open)}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M3 1.5L7 5L3 8.5" />
            </svg>
            {title}
          </button>
        </div>
        {chosen && others && (
          <button
            type="button"
            className="plain act"
            title={texts.invertHow}
            aria-label={`${texts.invert}${messages.colon} ${title}`}
            onClick={() => send({ type: 'set-values', facet: name, values: others() })}
          >
            {texts.invert}
          </button>
        )}
        {chosen && (
          <button
            type="button"
            className="plain act"
            title={texts.clear}
            aria-label={`${texts.clear}${messages.colon} ${title}`}
            onClick={() => send({ type: 'clear-facet', facet: name })}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4L12 12M12 4L4 12" />
            </svg>
          </button>
        )}
      </div>
      {open && children}
    </fieldset>
  )
}
