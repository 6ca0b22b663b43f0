// Where what one does is kept, and how to take it along.

import { useEffect, useState, useSyncExternalStore } from 'react'
import { Unfolding } from '../kit/Unfolding.tsx'
import type { Followed } from '../workspace/index.ts'
import { useBenchContext } from './bench.ts'
import type { SessionState } from './session.ts'
import type { Opened } from './sessions.ts'
import { TakeIn } from './TakeIn.tsx'
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
        <TakeIn session={session} say={say} />
        <p className="soft">{texts.saving.edition}</p>
        {said !== '' && <p role="status">{said}</p>}
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
  const { is } = useSyncExternalStore(followed.watch, followed.state)
  // Whoever comes back from an editor has changed the files, perhaps.
  useEffect(() => {
    const look = () => void followed.look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [followed])
  if (is === 'same' || is === 'writing') return null
  return (
    <div role="alert" className="bench-wrong">
      <p>{texts.saving.unwritten[is]}</p>
      <button type="button" className="button" onClick={() => void followed.again()}>
        {texts.saving.again}
      </button>
    </div>
  )
}
