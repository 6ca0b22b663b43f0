// What choosing a result does.

import type { SearchResult } from '../../search/index.ts'
import { useSetting } from '../context/context.ts'

/** What kind of result was chosen. */
export type Chosen = SearchResult['kind']

/** Selects what was found, or opens it; `onChosen` hears of it, unless one gathers several (`add`): the list stays open. */
export function useChoose(onChosen: (kind: Chosen) => void) {
  const { send } = useSetting()
  return (result: SearchResult, add: boolean) => {
    if (result.kind === 'passage') {
      const { passage, places } = result
      if (!places) send({ type: 'open', passage })
      else {
        const [{ language, start, end }] = places
        send({ type: 'open', passage, words: { language, start, end } })
      }
    } else {
      const what = { kind: 'entity', id: result.id } as const
      if (add) return send({ type: 'toggle-selected', what })
      send({ type: 'select', what })
    }
    onChosen(result.kind)
  }
}
