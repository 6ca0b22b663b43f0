// The right-hand panel: what is said of the selection, with the words that say it.

import { pairIn, type SelectedClaims } from '../../explorer/index.ts'
import { useExplorer } from '../context/context.ts'
import { Connection } from './Connection.tsx'
import { Opening } from './Opening.tsx'
import { ClaimsDetails, EntityDetails, LinkDetails } from './Selection.tsx'

/** What is selected, or how to begin; of two entities first how they are connected. */
export function Details() {
  const { chains, selected, state } = useExplorer()
  const pair = pairIn(state.select)
  if (selected.length === 0) return <Opening />
  const claims = selected.flatMap(what => (what.kind === 'claim' ? what.claims : []))
  return (
    <>
      {pair && <Connection a={pair[0]} b={pair[1]} chains={chains} />}
      {claims.length > 0 && <ClaimsDetails claims={claims} />}
      {selected.map(what => (
        <DetailsOf key={what.id} what={what} />
      ))}
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
