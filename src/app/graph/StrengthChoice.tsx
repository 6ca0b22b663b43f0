// How much of the graph is drawn: the strongest nodes, the strongest links; and what of it that leaves, on the button itself.

import { useId } from 'react'
import { nodeLimitOf, nodeLimits, statementLimits } from '../../graph/index.ts'
import { capitalised } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { useStrengthInWords } from '../context/strength-in-words.ts'
import { Unfolding } from '../kit/Unfolding.tsx'

/** So few nodes need no choice among them. */
const minNodesToChoose = 30

/** A button that unfolds two choices; nothing where all is drawn, and little. */
export function StrengthChoice() {
  const { filtered, messages, send, state } = useExplorer()
  const id = useId()
  const inForce = useStrengthInWords()
  if (!inForce && filtered.nodes.length < minNodesToChoose) return null
  const { strength } = state
  const texts = messages.strength
  const limit = nodeLimitOf(filtered, strength)
  const offered = nodeLimits.filter(n => n < filtered.nodes.length)
  return (
    <Unfolding
      label={capitalised(inForce ?? texts.all, state.ui)}
      inForce={inForce !== null}
      className="strength"
    >
      <label htmlFor={`${id}nodes`}>{texts.nodes}</label>
      <select
        id={`${id}nodes`}
        value={limit ?? 'all'}
        onChange={({ target: { value } }) =>
          send({ type: 'set-strength', strength: { nodes: value === 'all' ? value : Number(value) } })
        }
      >
        <option value="all">{texts.allNodes}</option>
        {withChosen(offered, limit).map(n => (
          <option key={n} value={n}>
            {texts.strongest(n)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}links`}>{texts.links}</label>
      <select
        id={`${id}links`}
        value={strength.statements}
        onChange={({ target }) =>
          send({ type: 'set-strength', strength: { statements: Number(target.value) } })
        }
      >
        {withChosen(statementLimits, strength.statements).map(n => (
          <option key={n} value={n}>
            {n === 1 ? texts.allLinks : texts.atLeast(n)}
          </option>
        ))}
      </select>
      <p className="soft">{texts.how}</p>
    </Unfolding>
  )
}

/** What is offered, and what an address may have chosen besides. */
const withChosen = (offered: readonly number[], chosen: number | null): readonly number[] =>
  chosen === null || offered.includes(chosen) ? offered : [...offered, chosen].sort((a, b) => a - b)
