// What was moved by hand, and the way back for each and for all.

import { useExplorer } from '../context/context.ts'
import { drawingMessages } from './messages/index.ts'
import { NodeChips } from './NodeChips.tsx'

/** A button that says how many are moved, and unfolds which; nothing where none is. */
export function MovedNodes({ onEmpty }: { readonly onEmpty: () => void }) {
  const { nameOf, send, state } = useExplorer()
  const words = drawingMessages[state.ui]
  const moved = [...(state.arranged.get(state.mode)?.moved.keys() ?? [])]
  return (
    <NodeChips
      ids={moved}
      label={words.movedByHand(moved.length)}
      note={words.movedNote}
      nameOfOne={id => words.letGoOf(nameOf(id))}
      all={words.letGoOfAll}
      onBack={ids => send({ type: 'let-go', ids })}
      onEmpty={onEmpty}
    />
  )
}
