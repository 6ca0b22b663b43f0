// The right-hand panel: what is said of the selection, with the words that say it.

import type { Selected } from '../../explorer/index.ts'
import { useExplorer } from '../shell/context.ts'
import { Opening } from './Opening.tsx'
import { ClaimDetails, EntityDetails, TieDetails } from './Selection.tsx'

/** What is selected, or how to begin. */
export function Details() {
  const { select } = useExplorer().state
  if (select.length === 0) return <Opening />
  return select.map(what => <DetailsOf key={what.id} what={what} />)
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
