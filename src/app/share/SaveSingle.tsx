// Saves the page with its corpus as one file; says so if that cannot be.

import { useState } from 'react'
import { useExplorer } from '../shell/context.ts'

/** A button; what it saves is the corpus that is open, wherever that came from. */
export function SaveSingle() {
  const { index, positions, messages } = useExplorer()
  const [failed, setFailed] = useState(false)
  const words = messages.share
  const save = async () => {
    try {
      const { saveSingleFile } = await import('./single.ts')
      await saveSingleFile({ format: 1, corpus: index.corpus, positions })
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" className="link" onClick={save}>
        {words.oneFile}
      </button>
      {failed && <p role="alert">{words.notSaved}</p>}
    </>
  )
}
