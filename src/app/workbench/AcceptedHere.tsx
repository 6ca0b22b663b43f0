// What of a passage is in the graph already, folded away: to be looked over, mended, or taken out again.

import type { QuotedClaim } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { useBenchContext, useSentence } from './bench.ts'
import type { PassageWork } from './work.ts'

export function AcceptedHere({ work }: { readonly work: PassageWork }) {
  const { draft, texts, nameOf, write, make } = useBenchContext()
  const names = work.named.filter(id => !draft.names.has(id))
  const { id: passage } = work.passage
  if (names.length + work.stated.length === 0) return null
  return (
    <details className="bench-accepted">
      <summary>{texts.acceptedCounts(texts.counts(names.length, work.stated.length))}</summary>
      <ul>
        {names.map(id => (
          <li key={id}>
            <span>
              <EntityIcon type={draft.index.entities.get(id)!.type} /> {nameOf(id)}
            </span>
            <button
              type="button"
              className="plain"
              aria-label={`${texts.change}: ${nameOf(id)}`}
              onClick={() => write({ of: 'name', id, passage, words: null })}
            >
              {texts.change}
            </button>
            <button
              type="button"
              className="plain"
              aria-label={`${texts.same}: ${nameOf(id)}`}
              onClick={() => write({ of: 'same', id, passage })}
            >
              {texts.same}
            </button>
            <button
              type="button"
              className="plain"
              aria-label={`${texts.remove}: ${nameOf(id)}`}
              onClick={() => make({ kind: 'remove-entity', entity: id }, texts.removed)}
            >
              {texts.remove}
            </button>
          </li>
        ))}
        {work.stated.map(claim => (
          <Stated key={claim.id} claim={claim} passage={passage} />
        ))}
      </ul>
    </details>
  )
}

function Stated({
  claim,
  passage,
}: {
  readonly claim: QuotedClaim
  readonly passage: PassageWork['passage']['id']
}) {
  const { draft, reading, texts, write, make } = useBenchContext()
  const sentence = useSentence()
  const { listFormat, timeInWords } = useSetting()
  const told = sentence(claim)
  const readings = draft.readings.get(claim.id) ?? []
  const isRead = readings.some(({ by, on }) => by === reading?.by && on === reading.on)
  return (
    <li>
      <span>
        {told}
        {readings.length > 0 && (
          <span className="soft bench-read">
            {' · '}
            {texts.readBy(listFormat().format(readings.map(({ by, on }) => `${by} (${timeInWords(on)})`)))}
          </span>
        )}
      </span>
      {reading && !isRead && (
        <button
          type="button"
          className="plain"
          aria-label={`${texts.confirm}: ${told}`}
          onClick={() => make({ kind: 'read', claim: claim.id, reading }, texts.confirmed)}
        >
          {texts.confirm}
        </button>
      )}
      <button
        type="button"
        className="plain"
        aria-label={`${texts.change}: ${told}`}
        onClick={() => write({ of: 'statement', id: claim.id, passage, words: null })}
      >
        {texts.change}
      </button>
      <button
        type="button"
        className="plain"
        aria-label={`${texts.remove}: ${told}`}
        onClick={() => make({ kind: 'remove-claim', claim: claim.id }, texts.removed)}
      >
        {texts.remove}
      </button>
    </li>
  )
}
