// A claim read out: who, does what, with whom.

import { Fragment } from 'react'
import { type Claim, type EntityId, signatureOf } from '../../model/index.ts'
import { useExplorer } from '../shell/context.ts'
import { EntityAnchor } from '../shell/EntityAnchor.tsx'
import { EntityIcon } from '../shell/EntityIcon.tsx'

/** An entity's name with its sign; selects it. */
export function EntityLink({ id }: { readonly id: EntityId }) {
  const { index, nameOf } = useExplorer()
  const entity = index.entities.get(id)
  return (
    <EntityAnchor id={id} className="entity link">
      {entity && <EntityIcon type={entity.type} />}
      {entity && '\u00a0'}
      {nameOf(id)}
    </EntityAnchor>
  )
}

/** Names in a row, joined as the interface's language joins them: 'A, B and C'. */
export function EntityList({ ids }: { readonly ids: readonly EntityId[] }) {
  const { list } = useExplorer()
  const parts = list().formatToParts(ids)
  let at = 0
  return parts.map((part, i) =>
    part.type === 'element' ? (
      <EntityLink key={part.value} id={ids[at++]!} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the words between names have no other identity
      <Fragment key={i}>{part.value}</Fragment>
    ),
  )
}

/** 'Belgium and France work together', 'EUCPN takes part in the barrier model'. */
export function Statement({ claim }: { readonly claim: Claim }) {
  const { messages } = useExplorer()
  const [one, many] = messages.predicates[claim.predicate]
  const symmetric = signatureOf(claim.predicate).objects === 'none'
  return (
    <p className="statement">
      <EntityList ids={claim.subjects} />{' '}
      <span className="predicate">{claim.subjects.length > 1 ? many : one}</span>
      {!symmetric && (
        <>
          {' '}
          <EntityList ids={claim.objects} />
        </>
      )}
      <StatusBadge claim={claim} />
      {claim.when && <When edtf={claim.when} />}
    </p>
  )
}

/** Says of what is yet to come that it is; of all else nothing. */
export function StatusBadge({ claim: { status } }: { readonly claim: Claim }) {
  const { messages } = useExplorer()
  if (!status) return null
  return (
    <>
      {' '}
      <span className="when status" title={messages.facets.status}>
        {messages.statuses[status]}
      </span>
    </>
  )
}

/** A time as a small label; the machine-readable one for programs. */
export function When({ edtf }: { readonly edtf: string }) {
  const { timeInWords } = useExplorer()
  return (
    <>
      {' '}
      <time className="when" dateTime={edtf}>
        {timeInWords(edtf)}
      </time>
    </>
  )
}
