// What every part of the page may ask, made of the corpus and the state.

import { useCallback, useMemo, useRef } from 'react'
import {
  claimsOfSelected,
  drawnGraphOf,
  drawnPart,
  filtersInForce,
  findChainsInSteps,
  highlightOf,
  visibleGraph,
  withoutHidden,
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
import type { Explorer, Setting } from './context.ts'
import { usePositions } from './positions.ts'

/** Among so many entities it takes a while to find how two are connected: that is begun once the selection is drawn. */
const manyEntities = 1000

/** Among fewer the answer is there with the selection. */
const stepsAtOnce = 100

type ExplorerInput = LoadedCorpus & Pick<Explorer, 'send' | 'state'>

/** The explorer as its parts see it. */
export function useExplorerState({ state: whole, send, ...loaded }: ExplorerInput) {
  const state = useMemo(() => ({ ...whole, facets: filtersInForce(whole) }), [whole])
  const sides = useMemo(() => ({ first: whole.facets, second: whole.versus }), [whole.facets, whole.versus])
  const { index, projections, texts } = loaded
  const { arranged, avoid, facets, hidden, select, hops, strength, ui, view } = state
  const drawn = drawnGraphOf(state)
  const sketch: Explorer['sketch'] = useRef(null)
  const messages = useMessages(ui)
  const filtered = useMemo(
    () => visibleGraph(index, projections, drawn, facets),
    [index, projections, drawn, facets],
  )
  const finding = useCallback(
    () => findChainsInSteps(index, projections, { select, facets, avoid }),
    [index, projections, select, facets, avoid],
  )
  const { result, late } = useResumable(finding, index.entities.size > manyEntities ? 1 : stepsAtOnce)
  const chains = late ? null : result
  const drawable = useMemo(
    () => drawnPart(filtered, { view, strength, select }, chains),
    [filtered, view, strength, select, chains],
  )
  const visible = useMemo(
    () => (view === 'graph' ? withoutHidden(drawable, hidden) : drawable),
    [drawable, hidden, view],
  )
  const highlight = useMemo(() => highlightOf(visible, select, hops, chains), [visible, select, hops, chains])
  const selected = useMemo(
    () => select.map(what => claimsOfSelected(index, projections, { drawn, facets }, what)),
    [index, projections, select, facets, drawn],
  )
  const markedClaims = useMemo(() => new Set(selected.flatMap(({ claims }) => claims)), [selected])
  const { positions, rearranged, allPositions } = usePositions(loaded, arranged, state.mode)
  const setting = useMemo((): Setting => {
    const citation = citationTerms(ui)
    return {
      index,
      projections,
      texts,
      send,
      sketch,
      messages,
      citationTerms: citation,
      textInLanguage: citation.titleIn,
      languageName: citation.languageName,
      timeInWords: citation.date,
      nameOf: id => isolated(nameIn(index, id, ui)),
      typeNames: type => typeNames(index.vocabulary, type, ui),
      ownFirst: languages => ownLanguageFirst(languages, ui),
      speaker: { index, language: ui },
      listFormat: type => listFormatOf(ui, type),
    }
  }, [index, projections, texts, send, messages, ui])
  const explorer = useMemo(
    (): Explorer => ({
      ...setting,
      positions,
      rearranged,
      allPositions,
      state,
      sides,
      filtered,
      drawable,
      visible,
      highlight,
      selected,
      markedClaims,
      chains,
    }),
    [
      setting,
      positions,
      rearranged,
      allPositions,
      state,
      sides,
      filtered,
      drawable,
      visible,
      highlight,
      selected,
      markedClaims,
      chains,
    ],
  )
  return { setting, explorer } as const
}
