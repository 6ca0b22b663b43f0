// What is hidden, and the way back for each and for all.

import { useExplorer } from '../context/context.ts'
import { drawingMessages } from './messages/index.ts'
import { NodeChips } from './NodeChips.tsx'

/** A button that says how much is hidden, and unfolds what; nothing where nothing is. */
export function HiddenNodes({ onEmpty }: { readonly onEmpty: () => void }) {
  const { nameOf, send, state } = useExplorer()
  const { hidden } = state
  const words = drawingMessages[state.ui]
  return (
    <NodeChips
      ids={hidden}
      label={words.hidden(hidden.length)}
      note={words.onlyHere}
      nameOfOne={id => words.bringBack(nameOf(id))}
      all={words.bringAllBack}
      onBack={ids => send({ type: 'bring-back', ids: ids.length === hidden.length ? 'all' : ids })}
      onEmpty={onEmpty}
    />
  )
}
