// The right-hand panel: what is said of the selection, with the words that say it.

import type { Selected } from '../../explorer/index.ts'
import { useExplorer } from '../shell/context.ts'
import { Connection } from './Connection.tsx'
import { Opening } from './Opening.tsx'
import { ClaimDetails, EntityDetails, TieDetails } from './Selection.tsx'

/** What is selected, or how to begin; of two entities first how they are connected. */
export function Details() {
  const { chains, state } = useExplorer()
  const [first, second, ...others] = state.select
  if (!first) return <Opening />
  const two = first.kind === 'entity' && second?.kind === 'entity' && others.length === 0
  return (
    <>
      {two && <Connection a={first.id} b={second.id} chains={chains} />}
      {state.select.map(what => (
        <DetailsOf key={what.id} what={what} />
      ))}
    </>
  )
}

function DetailsOf({ what }: { readonly what: Selected }) {
  switch (what.kind) {
    case 'entity':
      return <EntityDetails id={what.id} />
    case 'tie':
      return <TieDetails id={what.id} />
    case 'claim':
      return <ClaimDetails id={what.id} />
  }
}
