// What is chosen, above the view: each filter can be taken off where it is named.

import { useEffect, useRef } from 'react'
import type { Intent } from '../../explorer/index.ts'
import { facetNames, valuesIn } from '../../graph/index.ts'
import type { Language } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { useFacetTitle, useValueName } from '../context/facet-values.ts'
import { FilterResult } from '../evidence/FilterResult.tsx'

/** From so many values on, a facet is one chip. */
const maxChipsPerFacet = 6

type Chip = {
  readonly key: string
  readonly title: string
  readonly name: string
  readonly lang?: Language | undefined
  readonly remove: Intent
}

/** The filters in force, and what they leave. */
export function Chips() {
  const { messages, send, state } = useExplorer()
  const nameOfValue = useValueName()
  const titleOf = useFacetTitle()
  const texts = messages.facets
  const chips = facetNames.flatMap((facet): Chip[] => {
    const chosen = [...valuesIn(state.facets.get(facet))]
    const title = titleOf(facet)
    if (chosen.length >= maxChipsPerFacet) {
      return [
        { key: facet, title, name: texts.chosen(chosen.length), remove: { type: 'clear-facet', facet } },
      ]
    }
    return chosen.map(value => {
      const { name, lang } = nameOfValue(facet, value)
      return { key: `${facet} ${value}`, title, name, lang, remove: { type: 'toggle-value', facet, value } }
    })
  })

  // Taking a chip off by keyboard must not lose the place: the next takes the focus, or the last, or the bar.
  const bar = useRef<HTMLElement>(null)
  const place = useRef<{ readonly at: number; readonly of: number } | null>(null)
  useEffect(() => {
    // Not before the chip is gone.
    if (place.current === null || place.current.of === chips.length) return
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>('li button') ?? [])]
    const next = buttons[Math.min(place.current.at, buttons.length - 1)] ?? bar.current
    next?.focus()
    place.current = null
  })

  const remove = (chip: Chip, at: number) => {
    place.current = { at, of: chips.length }
    send(chip.remove)
  }
  const on = chips.length > 0
  return (
    <section
      ref={bar}
      className={on ? 'chips' : 'chips hidden-visually'}
      aria-label={texts.inForce}
      tabIndex={-1}
    >
      {on && (
        <ul>
          {chips.map((chip, at) => (
            <li key={chip.key}>
              <button
                type="button"
                className="chip"
                aria-label={texts.remove(texts.chip(chip.title, chip.name))}
                onClick={() => remove(chip, at)}
                onKeyDown={({ key }) => {
                  if (key === 'Delete' || key === 'Backspace') remove(chip, at)
                }}
              >
                <span className="title">{texts.chip(chip.title, '')}</span>
                <bdi {...(chip.lang && languageAttributes(chip.lang))}>{chip.name}</bdi>
                <span className="off" aria-hidden="true">
                  ✕
                </span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="plain"
              onClick={() => {
                place.current = { at: 0, of: chips.length }
                send({ type: 'clear-facets' })
              }}
            >
              {texts.all}
            </button>
          </li>
        </ul>
      )}
      <p className="left" role="status">
        <FilterResult />
      </p>
    </section>
  )
}
