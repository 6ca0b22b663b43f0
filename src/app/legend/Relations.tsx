// The relations that links tell, by family: each with its line and how many links it has, and pressed to see these alone.

import { useId, useMemo } from 'react'
import { drawnGraphOf, type FamilyChoice, familyChoices, relationsWithFamily } from '../../explorer/index.ts'
import { capitalised, termsOf } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { LineSign } from './LineSign.tsx'
import { legendMessages } from './messages/index.ts'

const pressed = { all: true, some: 'mixed', none: false } as const satisfies Record<
  FamilyChoice['chosen'],
  unknown
>

export function Relations() {
  const { index, projections, send, state } = useExplorer()
  const { facets, ui } = state
  const id = useId()
  const texts = legendMessages[ui]
  const drawn = drawnGraphOf(state)
  const choices = useMemo(
    () => familyChoices(index, projections, drawn, facets),
    [index, projections, drawn, facets],
  )
  return (
    <fieldset className="relations" aria-describedby={id}>
      <legend className="hidden-visually">{texts.relations}</legend>
      <p id={id} className="hidden-visually">
        {texts.onlyThese}
      </p>
      {choices.map(choice => (
        <button
          key={choice.family}
          type="button"
          aria-pressed={pressed[choice.chosen]}
          title={texts.onlyThese}
          onClick={() =>
            send({
              type: 'set-values',
              facet: 'predicate',
              values: relationsWithFamily(index, facets, choice),
            })
          }
        >
          <LineSign family={choice.family} />
          {capitalised(termsOf(ui).families[choice.family], ui)}
          <span className="soft">
            <span aria-hidden="true">{choice.links}</span>
            <span className="hidden-visually">, {texts.links(choice.links)}</span>
          </span>
        </button>
      ))}
    </fieldset>
  )
}
