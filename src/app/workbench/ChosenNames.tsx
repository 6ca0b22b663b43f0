// Whom a statement speaks of: names to tick, those of the passage and whoever is chosen already; any other by a list.

import { useMemo } from 'react'
import type { EntityId } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { useBenchContext } from './bench.ts'
import { usePassageMessages } from './use-messages.ts'

type Props = {
  readonly label: string
  readonly from: readonly EntityId[]
  readonly chosen: readonly EntityId[]
  readonly onChoose: (chosen: readonly EntityId[]) => void
}

export function ChosenNames({ label, from, chosen, onChoose }: Props) {
  const { draft, nameOf } = useBenchContext()
  const { speaker } = useSetting()
  const { another } = usePassageMessages()
  const offered = [...new Set([...from, ...chosen])]
  const others = useMemo(
    () =>
      [...draft.index.entities.keys()]
        .map(id => [id, nameOf(id)] as const)
        .sort(([, a], [, b]) => a.localeCompare(b, speaker.language)),
    [draft, nameOf, speaker.language],
  )
  return (
    <fieldset className="bench-ends">
      <legend>{label}</legend>
      {offered.map(id => (
        <label key={id} className="bench-check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, id] : chosen.filter(each => each !== id))
            }
          />
          {nameOf(id)}
        </label>
      ))}
      <select
        aria-label={`${label}: ${another}`}
        value=""
        onChange={({ target }) => onChoose([...chosen, target.value as EntityId])}
      >
        <option value="">{another}</option>
        {others
          .filter(([id]) => !offered.includes(id))
          .map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </fieldset>
  )
}
