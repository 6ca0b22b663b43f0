// Where what one does is kept, and how to take it along.

import { useState, useSyncExternalStore } from 'react'
import { Unfolding } from '../kit/Unfolding.tsx'
import type { Followed } from '../workspace/index.ts'
import { useBenchContext } from './bench.ts'
import type { SessionState } from './session.ts'
import type { Opened } from './sessions.ts'
import { canWriteFolders, savePatch, saveZip, takeFolder } from './taken.ts'

type Props = { readonly opened: Opened; readonly state: SessionState }

export function Saving({ opened, state }: Props) {
  const { texts } = useBenchContext()
  const { session } = opened
  const [followed, setFollowed] = useState<Followed | null>(opened.followed)
  const [said, say] = useState('')
  const hasChanges = state.workspace.done.length > 0
  const inFolder = async () => {
    const taken = await takeFolder(session)
    if (taken === 'none') return
    if (taken === 'other-data') return say(texts.saving.otherData)
    setFollowed(taken)
    say('')
  }
  return (
    <>
      <Unfolding label={texts.saving.save} inForce={followed !== null} className="bench-saving">
        <p>{followed ? texts.saving.inFiles : texts.saving.inBrowser}</p>
        {!followed && canWriteFolders() && (
          <button type="button" className="button" onClick={() => void inFolder()}>
            {texts.saving.folder}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => void saveZip(session).catch(() => say(texts.notDone))}
        >
          {texts.saving.zip}
        </button>
        <button type="button" className="button" disabled={!hasChanges} onClick={() => savePatch(session)}>
          {texts.saving.patch}
        </button>
        <p className="soft">{texts.saving.edition}</p>
        {said !== '' && <p role="alert">{said}</p>}
      </Unfolding>
      {state.keeping !== 'kept' && state.keeping !== 'writing' && (
        <p role="alert" className="bench-wrong">
          {texts.saving.unkept[state.keeping]}
        </p>
      )}
      {state.lost > 0 && (
        <p role="alert" className="bench-wrong">
          {texts.saving.lost(state.lost)}
        </p>
      )}
      {followed && <Following followed={followed} />}
    </>
  )
}

/** How it stands with the files that are written, where that is to be known. */
function Following({ followed }: { readonly followed: Followed }) {
  const { texts } = useBenchContext()
  const { is, conflicts } = useSyncExternalStore(followed.watch, followed.state)
  const [conflict] = conflicts
  return (
    <>
      {is !== 'same' && is !== 'writing' && (
        <div role="alert" className="bench-wrong">
          <p>{texts.saving.unwritten}</p>
          <button type="button" className="button" onClick={() => void followed.look()}>
            {texts.saving.again}
          </button>
        </div>
      )}
      {conflict && (
        <div role="alert" className="bench-wrong">
          <p>{texts.saving.conflict(conflicts.length)}</p>
          <p className="soft">{[conflict.path, conflict.id, conflict.key].filter(Boolean).join(' · ')}</p>
          <dl className="bench-conflict">
            <dt>{texts.saving.mine}</dt>
            <dd>{written(conflict.mine)}</dd>
            <dt>{texts.saving.theirs}</dt>
            <dd>{written(conflict.theirs)}</dd>
          </dl>
          <button type="button" className="button" onClick={() => followed.decide(conflict, true)}>
            {texts.saving.mine}
          </button>{' '}
          <button type="button" className="button" onClick={() => followed.decide(conflict, false)}>
            {texts.saving.theirs}
          </button>
        </div>
      )}
    </>
  )
}

/** A value as one can compare it with another; a dash for what was taken out. */
const written = (value: unknown): string =>
  value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value, null, 1)
