// Where somebody has hidden all that the filters leave: that, and the way back.

import { useExplorer } from '../context/context.ts'
import { drawingMessages } from './messages/index.ts'

export function AllHidden({ onShown }: { readonly onShown: () => void }) {
  const { drawable, send, state } = useExplorer()
  const words = drawingMessages[state.ui]
  return (
    <div className="empty">
      <p>{words.hidden(drawable.nodes.length)}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          send({ type: 'bring-back', ids: 'all' })
          onShown()
        }}
      >
        {words.bringAllBack}
      </button>
    </div>
  )
}
