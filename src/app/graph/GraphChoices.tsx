// What of the graph is drawn, and how far the selection highlights it.

import { hopOptions as allSteps, type Hops } from '../../explorer/index.ts'
import { modes } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { Choice } from '../kit/Choice.tsx'

/** How many steps around the selection, as the buttons say it. */
type HopsOption = `${Hops}`
const hopsOptions = allSteps.map(n => String(n) as HopsOption)
const hopsNames: Readonly<Record<HopsOption, string>> = { 1: '±1', 2: '±2', 3: '±3' }

export function GraphChoices() {
  const { chains, messages, send, state } = useExplorer()
  const { mode, select, hops } = state
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
          options={hopsOptions}
          names={hopsNames}
          value={String(hops) as HopsOption}
          onChoose={reach => send({ type: 'set-steps', steps: Number(reach) as Hops })}
        />
      )}
    </div>
  )
}
