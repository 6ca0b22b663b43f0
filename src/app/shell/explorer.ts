// What every part of the page may ask, made of the corpus and the state.

import { useCallback, useMemo, useRef } from 'react'
import { drawnBy, findingChains, lit, shown as shownOf, told } from '../../explorer/index.ts'
import type { Language } from '../../model/index.ts'
import { citationWords, isolated, listFormatOf, nameIn, ownFirst } from '../../words/index.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { Explorer } from './context.ts'
import type { Loaded } from './load.ts'
import { usePositions } from './positions.ts'
import { useStepwise } from './stepwise.ts'

/** What depends on the language alone. */
type Words = Pick<
  Explorer,
  | 'messages'
  | 'citing'
  | 'inWords'
  | 'nameOf'
  | 'languageName'
  | 'ownFirst'
  | 'timeInWords'
  | 'speaker'
  | 'list'
>

type Given = Loaded & Pick<Explorer, 'send' | 'state'>

/** The explorer as its parts see it, and what of the graph the selection lights. */
export function useExplorerOf({ state, send, ...loaded }: Given) {
  const { index, projections } = loaded
  const { arranged, facets, select, steps, ui } = state
  const drawn = drawnBy(state)
  const sketch: Explorer['sketch'] = useRef(null)
  const messages = useMessages(ui)
  const shown = useMemo(() => shownOf(index, projections, drawn, facets), [index, projections, drawn, facets])
  const finding = useCallback(
    () => findingChains(index, projections, { select, facets }),
    [index, projections, select, facets],
  )
  const { result, late } = useStepwise(finding)
  const chains = late ? null : result
  const light = useMemo(() => lit(shown, select, steps, chains), [shown, select, steps, chains])
  const selected = useMemo(
    () => select.map(what => told(index, projections, { drawn, facets }, what)),
    [index, projections, select, facets, drawn],
  )
  const shownClaims = useMemo(() => new Set(selected.flatMap(({ claims }) => claims)), [selected])
  const { positions, rearranged } = usePositions(loaded, arranged, state.mode)
  // Apart from what changes with each step: the graph is drawn anew when a name changes, and only then.
  const words = useMemo((): Words => {
    const language = ui as string as Language
    const citing = citationWords(language)
    const { date, inWords, languageName } = citing
    return {
      ...{ messages, citing, inWords, languageName, timeInWords: date },
      nameOf: id => isolated(nameIn(index, id, language)),
      ownFirst: languages => ownFirst(languages, language),
      speaker: { index, language },
      list: () => listFormatOf(language),
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
      selected,
      shownClaims,
      chains,
      send,
      sketch,
    }),
    [words, index, projections, positions, rearranged, state, shown, selected, shownClaims, chains, send],
  )
  return { explorer, light } as const
}
