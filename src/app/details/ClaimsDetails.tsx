// Statements that are selected by themselves: what they say, with their words.

import { distinctStatements, endsOf } from '../../graph/index.ts'
import type { Claim } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { Claims } from '../evidence/Claims.tsx'

import { SelectionHead } from './SelectionHead.tsx'

/** Some claims, alone: what a link to a quote opens. Then what else states the same. */
export function ClaimsDetails({ claims }: { readonly claims: readonly Claim[] }) {
  const { index, messages } = useSetting()
  const selected = new Set(claims.flatMap(endsOf))
  const sources = new Set([...claims, ...claims.flatMap(({ id }) => index.statementOf.get(id) ?? [])])
  return (
    <article className="selection">
      <SelectionHead title={messages.details.claims(distinctStatements(index, claims).length)} />
      <Claims claims={[...sources]} selected={selected} />
    </article>
  )
}
