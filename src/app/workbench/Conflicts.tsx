// What somebody else has changed as well, but otherwise: one at a time, until all are decided. None is lost before.

import { useState } from 'react'
import type { ClaimId } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import type { Conflict } from '../../workspace/index.ts'
import { useSetting } from '../context/context.ts'
import { useBenchContext, useSentence } from './bench.ts'
import { fieldsOfConflict } from './changed.ts'
import type { Session } from './session.ts'
import { useMergingMessages, useReviewMessages } from './use-messages.ts'

type Props = { readonly session: Session; readonly conflicts: readonly Conflict[] }

export function Conflicts({ session, conflicts }: Props) {
  const { texts } = useBenchContext()
  const own = useMergingMessages()
  const review = useReviewMessages()
  const { languageName } = useSetting()
  const [fault, setFault] = useState('')
  const [conflict] = conflicts
  const title = useTitle(conflict)
  if (!conflict) return null
  const choices = (['mine', 'theirs', ...(conflict.toBoth ? (['both'] as const) : [])] as const).map(
    which => (
      <button
        key={which}
        type="button"
        className="button"
        onClick={() => {
          const fault = session.decide(conflict, which)
          setFault(fault ? (texts.faults[fault.fault] ?? texts.notDone) : '')
        }}
      >
        {own.which[which]}
      </button>
    ),
  )
  return (
    <div role="alert" className="bench-wrong bench-conflict">
      <p>{own.conflicts(conflicts.length)}</p>
      <p>
        <strong>{title}</strong>
      </p>
      {fieldsOfConflict(conflict).map(({ key, language, mine, theirs }) => (
        <dl key={`${key} ${language}`}>
          <dt>
            {review.fields.get(key) ?? key}
            {language && ` (${languageName(language)})`}
          </dt>
          {(
            [
              ['mine', mine],
              ['theirs', theirs],
            ] as const
          ).map(([which, value]) => (
            <dd key={which}>
              <span className="bench-when">{own.which[which]}: </span>
              <span {...(language && languageAttributes(language))}>{value ?? own.gone}</span>
            </dd>
          ))}
        </dl>
      ))}
      <p>{own.conflict}</p>
      <p className="bench-acts">{choices}</p>
      {fault !== '' && <p>{fault}</p>}
    </div>
  )
}

/** What a conflict is about: a statement, a name, or a file. */
function useTitle(conflict: Conflict | undefined): string {
  const { draft, nameOf } = useBenchContext()
  const sentence = useSentence()
  if (!conflict) return ''
  const { path, id } = conflict
  const document = /^documents\/([^/]+)\/claims\.yaml$/.exec(path)?.[1]
  const claim = document === undefined ? undefined : draft.index.claims.get(`${document}~${id}` as ClaimId)
  if (claim) return sentence(claim)
  const entity = [...draft.index.entities.keys()].find(each => each === id)
  return entity === undefined || document !== undefined
    ? [path, id].filter(Boolean).join(' · ')
    : nameOf(entity)
}
