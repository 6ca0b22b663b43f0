// A list of claims, by project and predicate, each with its quotes.

import type { Claim, ClaimId, EntityId } from '../../model/index.ts'
import { More } from './More.tsx'
import { Quotes } from './Quotes.tsx'
import { Statement } from './Statement.tsx'

type Props = {
  readonly claims: readonly Claim[]
  /** Whose mentions stand out in the quotes. */
  readonly selected: ReadonlySet<EntityId>
}

/** Claims in the given order, each under its statement; the rest on request. */
export function Claims({ claims, selected }: Props) {
  return (
    <More items={claims}>
      {claim => (
        <li key={claim.id} id={elementOf(claim.id)} className="claim">
          <Statement claim={claim} />
          <Quotes claim={claim} selected={selected} />
        </li>
      )}
    </More>
  )
}

/** The id of the element that shows a claim. */
export const elementOf = (id: ClaimId) => `claim-${id}`
