// A list of claims, by project and predicate, each with its quotes.

import { useDeferredValue, useState } from 'react'
import type { Claim, ClaimId, EntityId } from '../../model/index.ts'
import { useExplorer } from '../shell/context.ts'
import { Quotes } from './Quotes.tsx'
import { Statement } from './Statement.tsx'

/** More than this at once is slow to read and to draw; the first few come first. */
const atOnce = 12
const first = 4

type Props = {
  readonly claims: readonly Claim[]
  /** Whose mentions stand out in the quotes. */
  readonly selected: ReadonlySet<EntityId>
}

/** Claims in the given order, each under its statement; the rest on request. */
export function Claims({ claims, selected }: Props) {
  const { messages } = useExplorer()
  const [wanted, setWanted] = useState(atOnce)
  const limit = useDeferredValue(wanted, Math.min(wanted, first))
  const rest = claims.length - wanted
  return (
    <>
      <ol className="claims">
        {claims.slice(0, limit).map(claim => (
          <li key={claim.id} id={elementOf(claim.id)} className="claim">
            <Statement claim={claim} />
            <Quotes claim={claim} selected={selected} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setWanted(wanted + atOnce * 2)}>
          {messages.details.showMore(Math.min(rest, atOnce * 2))}
        </button>
      )}
    </>
  )
}

/** The id of the element that shows a claim. */
export const elementOf = (id: ClaimId) => `claim-${id}`
