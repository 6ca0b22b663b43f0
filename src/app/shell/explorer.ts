// What every part of the page may ask, made of the corpus and the state.

import { useMemo, useRef } from 'react'
import { chainsOf, claimsAbout, claimsOfTie, drawnBy, lit, shown as shownOf } from '../../explorer/index.ts'
import type { Claim, Language } from '../../model/index.ts'
import { citationWords, isolated, nameIn } from '../../words/index.ts'
import { catalogue } from '../messages/index.ts'
import type { Explorer } from './context.ts'
import { lazily } from './lazily.ts'
import type { Loaded } from './load.ts'
import { usePositions } from './positions.ts'

/** What depends on the language alone. */
type Words = Pick<
  Explorer,
  'messages' | 'citing' | 'inWords' | 'nameOf' | 'languageName' | 'timeInWords' | 'list'
>

type Given = Loaded & Pick<Explorer, 'send' | 'state'>

/** The explorer as its parts see it, and what of the graph the selection lights. */
export function useExplorerOf({ state, send, ...loaded }: Given) {
  const { index, projections } = loaded
  const { arranged, facets, select, steps, ui } = state
  const drawn = drawnBy(state)
  const sketch: Explorer['sketch'] = useRef(null)
  const messages = catalogue[ui]
  const shown = useMemo(() => shownOf(index, projections, drawn, facets), [index, projections, drawn, facets])
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
          return claimsOfTie(index, projections, { drawn, facets }, what.id)?.claims ?? []
        }),
      ),
    [index, projections, select, facets, drawn],
  )
  const { positions, rearranged } = usePositions(loaded, arranged, state.mode)
  // Apart from what changes with each step: the graph is drawn anew when a name changes, and only then.
  const words = useMemo((): Words => {
    const language = ui as string as Language
    const citing = citationWords(language)
    const { date, inWords, languageName } = citing
    return {
      ...{ messages, citing, inWords, languageName, timeInWords: date },
      nameOf: id => isolated(nameIn(index, id, language)),
      list: lazily(() => new Intl.ListFormat(ui, { type: 'conjunction' })),
    }
  }, [index, messages, ui])
  const explorer = useMemo(
    (): Explorer => ({
      ...words,
      index,
      projections,
      positions,
      rearranged,
      state,
      shown,
      shownClaims,
      chains,
      send,
      sketch,
    }),
    [words, index, projections, positions, rearranged, state, shown, shownClaims, chains, send],
  )
  return { explorer, light } as const
}
