// What is said of all that is selected, with the words that say it.

import { useMemo } from 'react'
import { pairIn, type SelectedClaims } from '../../explorer/index.ts'
import { useExplorer } from '../context/context.ts'
import { Following } from '../kit/Following.tsx'
import { ClaimsDetails } from './ClaimsDetails.tsx'
import { Compared } from './Compared.tsx'
import { Connection } from './Connection.tsx'
import { EntityDetails } from './EntityDetails.tsx'
import { LinkDetails } from './LinkDetails.tsx'
import { SelectionHead } from './SelectionHead.tsx'

/** Of two entities first how they are connected; then, without holding that up or being pushed down by it, what is said of each. */
export default function Selected() {
  const { chains, messages, selected, state } = useExplorer()
  const pair = pairIn(state.select)
  const entities = useMemo(
    () => state.select.flatMap(({ kind, id }) => (kind === 'entity' ? id : [])),
    [state.select],
  )
  const claims = selected.flatMap(what => (what.kind === 'claim' ? what.claims : []))
  const articles = selected.map(what => <DetailsOf key={what.id} what={what} />)
  return (
    <>
      {pair && <Connection a={pair[0]} b={pair[1]} chains={chains} />}
      {entities.length > 2 && (
        <article className="selection" aria-label={messages.comparison.selected(entities.length)}>
          <SelectionHead title={messages.comparison.selected(entities.length)} />
          <Compared ids={entities} />
        </article>
      )}
      {claims.length > 0 && <ClaimsDetails claims={claims} />}
      {pair ? chains && <Following key={pair.join()}>{articles}</Following> : articles}
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
