// What a store holds in all, counted by the store.

import { useState } from 'react'
import { faultOf } from '../../editions/index.ts'
import type { EntityType, Predicate } from '../../model/index.ts'
import { type FacetCount, facetCounts, type StoreFacet } from '../../stores/index.ts'
import { relationName } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { storeMessages } from './messages.ts'
import { StoreProblem } from './StoreProblem.tsx'
import { exploredStore, useAsked } from './use-store.ts'

export default function StoreContents({ onClose }: { readonly onClose: () => void }) {
  const { state } = useExplorer()
  const texts = storeMessages[state.ui]
  return (
    <Sheet className="store-sheet" title={texts.contents} out={texts.close} onClose={onClose}>
      {close => (
        <>
          {!exploredStore().status().isAll && <ChoosePeriod close={close} />}
          <p className="soft">{texts.counting}</p>
          {(['types', 'predicates', 'documents'] as const).map(facet => (
            <Facet key={facet} facet={facet} />
          ))}
        </>
      )}
    </Sheet>
  )
}

/** Asks for the strongest of papers of some years. */
function ChoosePeriod({ close }: { readonly close: () => void }) {
  const { state } = useExplorer()
  const texts = storeMessages[state.ui].period
  const { wanted, want } = exploredStore()
  const [{ from, until }, set] = useState(wanted().period ?? { from: null, until: null })
  const year = (text: string) => (/^\d{4}$/.test(text) ? Number(text) : null)
  const field = (label: string, value: number | null, take: (year: number | null) => void) => (
    <label>
      {label}{' '}
      <input
        type="number"
        min={1000}
        max={9998}
        defaultValue={value ?? undefined}
        onChange={({ target }) => take(year(target.value))}
      />
    </label>
  )
  return (
    <form
      className="store-period"
      onSubmit={event => {
        event.preventDefault()
        want({ ...wanted(), period: from === null && until === null ? null : { from, until } })
        close()
      }}
    >
      {field(texts.from, from, from => set({ from, until }))}
      {field(texts.until, until, until => set({ from, until }))}
      <button type="submit" className="button">
        {texts.show}
      </button>
    </form>
  )
}

function Facet({ facet }: { readonly facet: StoreFacet }) {
  const { index, state, typeNames } = useExplorer()
  const texts = storeMessages[state.ui]
  const { asker, status } = exploredStore()
  const { frame } = status()
  const asked = useAsked(
    frame ? signal => facetCounts(asker, frame, facet, signal) : null,
    `${facet} ${frame?.graph}`,
    0,
  )
  const nameOfValue = ({ name }: FacetCount): string => {
    const [prefix = '', ...rest] = name.split(':')
    const own = decodeURIComponent(rest.join(':'))
    if (prefix === 'type')
      return index.vocabulary.types.has(own as EntityType) ? typeNames(own as EntityType)[1] : own
    if (prefix === 'verband' || prefix === 'relation')
      return index.vocabulary.predicates.has(own as Predicate)
        ? relationName(index.vocabulary, own as Predicate, state.ui)
        : own
    return own
  }
  return (
    <section>
      <h3>{texts.facets[facet]}</h3>
      {asked.kind === 'asking' && <p>{texts.asking}</p>}
      {asked.kind === 'failed' && (
        <p role="alert">
          <StoreProblem fault={faultOf(asked.error)} texts={texts} />
        </p>
      )}
      {asked.kind === 'answered' && (
        <dl className="store-counts">
          {asked.answer.map(value => (
            <div key={value.name}>
              <dt>{nameOfValue(value)}</dt>
              <dd>{value.count.toLocaleString(state.ui)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
