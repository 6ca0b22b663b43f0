// What one can do with an entry that has changed: take it back alone, and go to where it is said.

import { useState } from 'react'
import type { ClaimId } from '../../model/index.ts'
import { type Reviewed, takingBack } from '../../workspace/index.ts'
import { useBenchContext, useSentence } from './bench.ts'
import type { Session } from './session.ts'
import { useMergingMessages } from './use-messages.ts'
import { passageOf } from './where-said.ts'

type Props = {
  readonly reviewed: Reviewed
  readonly title: string
  readonly session: Session
  readonly onTakenBack: (said: string) => void
  readonly close: () => void
}

export function EntryActs({ reviewed, title, session, onTakenBack, close }: Props) {
  const { draft, show, texts } = useBenchContext()
  const own = useMergingMessages()
  const sentence = useSentence()
  const [fault, setFault] = useState('')
  const told = (id: ClaimId): readonly string[] => {
    const claim = draft.index.claims.get(id)
    return claim ? [sentence(claim)] : []
  }
  const takeBack = () => {
    const fault = session.change(takingBack(reviewed))
    if (!fault) return onTakenBack(own.takenBack)
    const isBuiltOn = /^(?:claims-in-the-way|named-elsewhere|no-such-entity|id-taken)$/.test(fault.fault)
    const claims = fault.fault === 'claims-in-the-way' ? fault.claims.flatMap(told) : []
    setFault(isBuiltOn ? own.builtOn(claims) : (texts.faults[fault.fault] ?? texts.notDone))
  }
  const passage = passageOf(draft, reviewed)
  return (
    <p className="bench-acts">
      {passage && (
        <button
          type="button"
          className="plain"
          aria-label={`${own.toPassage}: ${title}`}
          onClick={() => {
            close()
            show(passage)
          }}
        >
          {own.toPassage}
        </button>
      )}
      <button type="button" className="plain" aria-label={`${own.takeBack}: ${title}`} onClick={takeBack}>
        {own.takeBack}
      </button>
      {fault !== '' && <span role="alert">{fault}</span>}
    </p>
  )
}
