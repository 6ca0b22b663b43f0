// What every part of the page may ask, made of the corpus and the state.

import { useCallback, useMemo, useRef } from 'react'
import {
  claimsOfSelected,
  drawnGraphOf,
  drawnPart,
  findChainsInSteps,
  highlightOf,
  visibleGraph,
} from '../../explorer/index.ts'
import {
  citationTerms,
  isolated,
  listFormatOf,
  nameIn,
  ownLanguageFirst,
  typeNames,
} from '../../terms/index.ts'
import { useResumable } from '../kit/use-resumable.ts'
import type { LoadedCorpus } from '../loading/load.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { Explorer } from './context.ts'
import { usePositions } from './positions.ts'

/** What depends on the language alone. */
type LanguageParts = Pick<
  Explorer,
  | 'messages'
  | 'citationTerms'
  | 'textInLanguage'
  | 'nameOf'
  | 'typeNames'
  | 'languageName'
  | 'ownFirst'
  | 'timeInWords'
  | 'speaker'
  | 'listFormat'
>

type ExplorerInput = LoadedCorpus & Pick<Explorer, 'send' | 'state'>

/** The explorer as its parts see it, and what of the graph the selection highlights. */
export function useExplorerState({ state, send, ...loaded }: ExplorerInput) {
  const { index, projections, texts } = loaded
  const { arranged, facets, select, hops, strength, ui, view } = state
  const drawn = drawnGraphOf(state)
  const sketch: Explorer['sketch'] = useRef(null)
  const messages = useMessages(ui)
  const filtered = useMemo(
    () => visibleGraph(index, projections, drawn, facets),
    [index, projections, drawn, facets],
  )
  const finding = useCallback(
    () => findChainsInSteps(index, projections, { select, facets }),
    [index, projections, select, facets],
  )
  const { result, late } = useResumable(finding)
  const chains = late ? null : result
  const visible = useMemo(
    () => drawnPart(filtered, { view, strength, select }, chains),
    [filtered, view, strength, select, chains],
  )
  const highlight = useMemo(() => highlightOf(visible, select, hops, chains), [visible, select, hops, chains])
  const selected = useMemo(
    () => select.map(what => claimsOfSelected(index, projections, { drawn, facets }, what)),
    [index, projections, select, facets, drawn],
  )
  const markedClaims = useMemo(() => new Set(selected.flatMap(({ claims }) => claims)), [selected])
  const { positions, rearranged, allPositions } = usePositions(loaded, arranged, state.mode)
  // Apart from what changes with each step: the graph is drawn anew when a name changes, and only then.
  const languageParts = useMemo((): LanguageParts => {
    const citation = citationTerms(ui)
    return {
      messages,
      citationTerms: citation,
      textInLanguage: citation.titleIn,
      languageName: citation.languageName,
      timeInWords: citation.date,
      nameOf: id => isolated(nameIn(index, id, ui)),
      typeNames: type => typeNames(index.vocabulary, type, ui),
      ownFirst: languages => ownLanguageFirst(languages, ui),
      speaker: { index, language: ui },
      listFormat: () => listFormatOf(ui),
    }
  }, [index, messages, ui])
  const explorer = useMemo(
    (): Explorer => ({
      ...languageParts,
      index,
      projections,
      positions,
      rearranged,
      allPositions,
      texts,
      state,
      filtered,
      visible,
      selected,
      markedClaims,
      chains,
      send,
      sketch,
    }),
    [
      languageParts,
      index,
      projections,
      positions,
      rearranged,
      allPositions,
      texts,
      state,
      filtered,
      visible,
      selected,
      markedClaims,
      chains,
      send,
    ],
  )
  return { explorer, highlight } as const
}
