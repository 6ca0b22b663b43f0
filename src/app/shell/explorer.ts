// What every part of the page may ask, made of the corpus and the state.

import { useMemo } from 'react'
import {
  chainsOf,
  claimsAbout,
  claimsOfTie,
  lit,
  modeInForce,
  type State,
  shown as shownOf,
} from '../../explorer/index.ts'
import type { CorpusIndex, Mode, Positions, Projection } from '../../graph/index.ts'
import type { Claim, Language } from '../../model/index.ts'
import { catalogue } from '../messages/index.ts'
import type { Explorer } from './context.ts'

type Given = Pick<Explorer, 'send'> & {
  readonly index: CorpusIndex
  readonly projections: Readonly<Record<Mode, Projection>>
  readonly positions: Positions
  readonly state: State
}

/** The explorer as its parts see it, and what of the graph the selection lights. */
export function useExplorerOf({ index, projections, positions, state, send }: Given) {
  const { facets, select, steps, ui } = state
  const mode = modeInForce(state)
  const messages = catalogue[ui]
  const shown = useMemo(
    () => shownOf(index, projections, { mode, facets }),
    [index, projections, mode, facets],
  )
  const chains = useMemo(
    () => chainsOf(index, projections, { select, facets }),
    [index, projections, select, facets],
  )
  const light = useMemo(() => lit(shown, select, steps, chains), [shown, select, steps, chains])
  const shownClaims = useMemo(
    () =>
      new Set(
        select.flatMap((what): readonly Claim[] => {
          if (what.kind === 'entity') return claimsAbout(index, what.id, facets)
          if (what.kind === 'claim') return [index.claims.get(what.id)].filter(claim => claim !== undefined)
          return claimsOfTie(index, projections, { mode, facets }, what.id)?.claims ?? []
        }),
      ),
    [index, projections, select, facets, mode],
  )
  const explorer = useMemo((): Explorer => {
    const inWords: Explorer['inWords'] = said =>
      said[ui as string as Language] ?? Object.values(said)[0] ?? ''
    return {
      ...{ index, projections, positions, state, shown, shownClaims, chains, send, messages, inWords },
      nameOf: id => inWords(index.entities.get(id)?.label ?? {}) || id,
      languageName: language => messages.languages[language] ?? language,
    }
  }, [index, projections, positions, state, shown, shownClaims, chains, send, messages, ui])
  return { explorer, light } as const
}
