// What is said where the filters leave nothing of the graph: that, what they leave nevertheless, and the ways on.

import { filteredStatements } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'

/** Says so; if there are statements left, how many, and that the whole graph may show them. */
export default function NothingDrawn() {
  const { index, messages, send, state } = useExplorer()
  const left = filteredStatements(index, state.facets).length
  const texts = messages.facets
  if (index.statements.length === 0)
    return (
      <>
        <p>{messages.details.unread}</p>
        <p className="message-choices">
          <button
            type="button"
            className="button"
            onClick={() => send({ type: 'set-view', view: 'workbench' })}
          >
            {messages.views.workbench}
          </button>
        </p>
      </>
    )
  return (
    <>
      <p>{texts.none}</p>
      {left > 0 && <p>{texts.ofStatements(left, index.statements.length)}</p>}
      <p className="message-choices">
        {left > 0 && state.mode !== 'all' && (
          <button type="button" className="button" onClick={() => send({ type: 'set-mode', mode: 'all' })}>
            {messages.details.showAll}
          </button>
        )}
        <button type="button" className="button" onClick={() => send({ type: 'clear-facets' })}>
          {texts.clearAll}
        </button>
      </p>
    </>
  )
}
