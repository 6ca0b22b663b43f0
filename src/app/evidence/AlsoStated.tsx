// What other passages and papers state the same, with their words.

import type { Evidence, Quoted } from '../../explorer/index.ts'
import { distinctStatements } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { PagedList } from './PagedList.tsx'
import { Excerpts, Remarks } from './Quotes.tsx'
import { Statement } from './Statement.tsx'

/** So many further sources of a statement are quoted before one asks for more. */
const maxSourcesAtFirst = 2

type Props = Pick<Evidence, 'also'> & {
  /** The statements that are told above. */
  readonly of: Evidence['claims']
  readonly selected: ReadonlySet<EntityId>
  /** Whether all is shown: on paper one cannot ask for more. */
  readonly whole?: boolean
}

/** What other passages and papers state the same, each with its words and where they stand. */
export function AlsoStated({ of, also, selected, whole = false }: Props) {
  const { index, messages } = useSetting()
  if (also.length === 0) return null
  // Which of the statements, where it is not all of them.
  const someOf = ({ claims }: Quoted) => {
    const made = distinctStatements(index, claims)
    return made.length < of.length ? made.map(([claim]) => claim) : []
  }
  return (
    <div className="also-stated">
      <p className="soft">{messages.details.alsoStated}</p>
      <PagedList items={also} page={whole ? also.length : maxSourcesAtFirst}>
        {quoted => (
          <li key={quoted.claims[0].id}>
            {someOf(quoted).map(claim => (
              <Statement key={claim.id} claim={claim} plain />
            ))}
            <Excerpts claims={quoted.claims} excerpts={quoted.excerpts} selected={selected} />
            {quoted.claims.map(claim => (
              <Remarks key={claim.id} claim={claim} />
            ))}
          </li>
        )}
      </PagedList>
    </div>
  )
}
