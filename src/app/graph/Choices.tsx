// What of the graph is drawn, and how far the selection lights it.

import { steps as allSteps, type Steps } from '../../explorer/index.ts'
import { modes } from '../../graph/index.ts'
import { Choice } from '../shell/Choice.tsx'
import { useExplorer } from '../shell/context.ts'

/** How many steps around the selection, as the buttons say it. */
type Reach = `${Steps}`
const reaches = allSteps.map(n => String(n) as Reach)
const reachNames: Readonly<Record<Reach, string>> = { 1: '±1', 2: '±2', 3: '±3' }

export function Choices() {
  const { chains, messages, send, state } = useExplorer()
  const { mode, select, steps } = state
  const reaching = select.some(({ kind }) => kind === 'entity') && chains?.length === 0
  return (
    <div className="over">
      <Choice
        label={messages.chooseMode}
        options={modes}
        names={messages.modes}
        value={mode}
        onChoose={mode => send({ type: 'set-mode', mode })}
      />
      {reaching && (
        <Choice
          label={messages.graph.steps}
          options={reaches}
          names={reachNames}
          value={String(steps) as Reach}
          onChoose={reach => send({ type: 'set-steps', steps: Number(reach) as Steps })}
        />
      )}
    </div>
  )
}
