// What a store holds in all, counted by the store.

import { useState } from 'react'
import { useExplorer } from '../context/context.ts'
import { Sheet } from '../kit/Sheet.tsx'
import { storeMessages } from './messages.ts'
import { LeadingProjects, StoreFacetCounts } from './StoreFacetCounts.tsx'
import { exploredStore } from './use-store.ts'

export default function StoreContents({ onClose }: { readonly onClose: () => void }) {
  const { state } = useExplorer()
  const texts = storeMessages[state.ui]
  return (
    <Sheet className="store-sheet" title={texts.contents} out={texts.close} onClose={onClose}>
      {close => (
        <>
          {!exploredStore().status().isAll && <ChoosePeriod close={close} />}
          <p className="soft">{texts.counting}</p>
          <StoreFacetCounts facet="types" />
          <StoreFacetCounts facet="predicates" />
          <StoreFacetCounts facet="years" />
          <LeadingProjects close={close} />
          <StoreFacetCounts facet="documents" />
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
