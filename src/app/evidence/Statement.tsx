// A claim read out: who, does what, with whom.

import type { Claim, EntityId } from '../../model/index.ts'
import {
  capitalisedList,
  listOf,
  type SentencePart,
  sentenceOf,
  textOfParts,
  type Voice,
} from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { EntityAnchor } from './EntityAnchor.tsx'
import { EntityIcon } from './EntityIcon.tsx'

/** An entity's name, or how a sentence puts it, with its sign; selects it. */
export function EntityLink({ id, text }: { readonly id: EntityId; readonly text?: string }) {
  const { index, nameOf } = useSetting()
  const entity = index.entities.get(id)
  // A sign at the end of a line would be nobody's.
  const [first = '', ...others] = (text ?? nameOf(id)).split(' ')
  return (
    <EntityAnchor id={id} className="entity link">
      <span className="first">
        {entity && <EntityIcon type={entity.type} />}
        {entity && '\u00a0'}
        {first}
      </span>
      {others.length > 0 && ` ${others.join(' ')}`}
    </EntityAnchor>
  )
}

function PartText({ part }: { readonly part: SentencePart }) {
  switch (part.kind) {
    case 'name':
      return <EntityLink id={part.id} text={part.text} />
    case 'verb':
      return <span className="predicate">{part.text}</span>
    case 'text':
      return part.text
  }
}

/** The parts of a sentence, its names as links. */
const Parts = ({ parts }: { readonly parts: readonly SentencePart[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other identity, and a name may come twice
  parts.map((part, i) => <PartText key={i} part={part} />)

type ListProps = {
  readonly ids: readonly EntityId[]
  /** Whether they stand in the middle of a sentence, and so do not begin with a capital. */
  readonly within?: boolean
}

/** Names in a row, joined as the interface's language joins them: 'A, B and C'. */
export function EntityList({ ids, within = false }: ListProps) {
  const { speaker } = useSetting()
  return <Parts parts={within ? listOf(speaker, ids) : capitalisedList(speaker, ids)} />
}

type Props = {
  readonly claim: Claim
  /** From which of its ends it is told. */
  readonly voice?: Voice
  /** Without links: where they could not be reached. */
  readonly plain?: boolean
}

/** 'Belgium and France work together', 'EUCPN takes part in the barrier model'. */
export function Statement({ claim, voice = 'active', plain = false }: Props) {
  const { speaker } = useSetting()
  const parts = sentenceOf(speaker, claim, voice)
  return (
    <p className="statement">
      {plain ? textOfParts(parts) : <Parts parts={parts} />}
      <StatusBadge claim={claim} />
      {claim.when && <TimeLabel edtf={claim.when} />}
    </p>
  )
}

/** Says of what is yet to come that it is; of all else nothing. */
export function StatusBadge({ claim: { status } }: { readonly claim: Claim }) {
  const { messages } = useSetting()
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
export function TimeLabel({ edtf }: { readonly edtf: string }) {
  const { timeInWords } = useSetting()
  return (
    <>
      {' '}
      <time className="when" dateTime={edtf}>
        {timeInWords(edtf)}
      </time>
    </>
  )
}
