// A side in short: what it is filtered by, which can be changed at once where that is a single value, and what it leaves.

import { type FacetName, type FilterComparison, facetOf, valuesIn } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { useFacetValues, useFiltersInWords } from '../context/facet-values.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { isEmbedded } from '../kit/embed.ts'
import type { Side } from './use-side.ts'

type Props = { readonly side: Side; readonly counts: FilterComparison['counts'][Side] | null }

export function SideHead({ side, counts }: Props) {
  const { messages, send, state } = useExplorer()
  const texts = useViewMessages().compare
  const filters = useFiltersInWords()
  const single = singleIn(state.facets)
  return (
    <section
      className="compare-side"
      data-side={side}
      data-single={single !== null && !isEmbedded}
      aria-label={texts.sides[side]}
    >
      <h3>{texts.sides[side]}</h3>
      <p className="filters">
        {filters.length > 0 ? filters.join(`${messages.semicolon} `) : texts.everything}
      </p>
      {!isEmbedded && (
        <p className="screen-only">
          {single && <Instead side={side} {...single} />}
          {filters.length > 0 && (
            <button
              type="button"
              className="button"
              aria-label={`${messages.facets.clear}${messages.colon} ${texts.sides[side]}`}
              onClick={() => send({ type: 'clear-facets' })}
            >
              {messages.facets.clear}
            </button>
          )}
        </p>
      )}
      {counts && (
        <p className="soft">{messages.facets.left(counts.nodes, counts.links, counts.statements)}</p>
      )}
    </section>
  )
}

type Single = { readonly facet: FacetName; readonly value: string }

/** The one value that is chosen, where it is one of a list; else null. */
function singleIn(facets: Parameters<typeof listedIn>[0]): Single | null {
  const [single, ...more] = listedIn(facets)
  return single && more.length === 0 && facetOf(single.facet).control === 'list' ? single : null
}

const listedIn = (facets: ReturnType<typeof useExplorer>['state']['facets']): readonly Single[] =>
  [...facets].flatMap(([facet, choice]) => [...valuesIn(choice)].map(value => ({ facet, value })))

/** Chooses another value of the same filter. */
function Instead({ side, facet, value }: Single & { readonly side: Side }) {
  const { messages, send } = useExplorer()
  const texts = useViewMessages().compare
  const values = useFacetValues(facet)
  return (
    <select
      aria-label={`${texts.sides[side]}${messages.colon} ${messages.facets[facet]}`}
      value={value}
      onChange={({ target }) => send({ type: 'only-value', facet, value: target.value })}
    >
      {values.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  )
}
