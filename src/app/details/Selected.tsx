// What is said of all that is selected, with the words that say it.

import { useDeferredValue } from 'react'
import { pairIn, type SelectedClaims, type State } from '../../explorer/index.ts'
import { useExplorer } from '../context/context.ts'
import { Connection } from './Connection.tsx'
import { ClaimsDetails, EntityDetails, LinkDetails } from './Selection.tsx'

/** Of two entities first how they are connected, and then, without holding that up, what is said of each. */
export default function Selected() {
  const { chains, selected, state } = useExplorer()
  const pair = pairIn(state.select)
  const settled = useDeferredValue<State['select'] | null>(state.select, null) === state.select
  const claims = selected.flatMap(what => (what.kind === 'claim' ? what.claims : []))
  return (
    <>
      {pair && <Connection a={pair[0]} b={pair[1]} chains={chains} />}
      {claims.length > 0 && <ClaimsDetails claims={claims} />}
      {(settled || !pair) && selected.map(what => <DetailsOf key={what.id} what={what} />)}
    </>
  )
}

function DetailsOf({ what }: { readonly what: SelectedClaims }) {
  switch (what.kind) {
    case 'entity':
      return <EntityDetails id={what.id} claims={what.claims} />
    case 'link':
      return what.link && <LinkDetails link={what.link} />
    case 'claim':
      // All together, above.
      return null
  }
}
