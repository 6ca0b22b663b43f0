// What is marked in the text: the mentions of what is selected, what one looks for, and the quotes.

import { useCallback, useDeferredValue, useMemo } from 'react'
import { entitiesOfSelection, findTextInSteps, inReadingOrder } from '../../explorer/index.ts'
import {
  agreementOn,
  claimsByDocument,
  filteredStatements,
  type Resumable,
  statementTest,
} from '../../graph/index.ts'
import type { Language, PassageId, Quote, SourceDocument } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'
import { useResumable } from '../kit/use-resumable.ts'
import { byPassage } from './passages.ts'
import { isWord } from './ReaderHead.tsx'
import type { Stop } from './stops.ts'

type MarksInput = {
  readonly document: SourceDocument
  readonly languages: readonly Language[]
  /** What one looks for. */
  readonly query: string
  readonly open: PassageId | null
}

const noHits: readonly never[] = []

export type Marks = ReturnType<typeof useMarks>

/** The marks of a document: in reading order to step through, and by passage to draw. */
export function useMarks({ document, languages, query, open }: MarksInput) {
  const { index, markedClaims, state } = useExplorer()
  const texts = useTexts()
  const { facets, searchedRange } = state
  const selected = useMemo(() => entitiesOfSelection(index, state.select), [index, state.select])
  const mentions = useMemo(() => {
    const places = [...selected].flatMap(id => texts.mentionsByEntity.get(id) ?? [])
    const stops = places.map(mention => ({ ...mention, kind: 'mention' as const }))
    return inReadingOrder<Stop>(document, languages, stops)
  }, [texts, document, languages, selected])
  const sought = useDeferredValue(query)
  const { result, late } = useResumable(
    useCallback(
      function* (): Resumable<readonly Stop[]> {
        if (!isWord(sought)) return noHits
        const places = yield* findTextInSteps(document, languages, sought)
        return places.map(place => ({ ...place, kind: 'found' }))
      },
      [document, languages, sought],
    ),
  )
  const found = result ?? noHits
  const quotes = useMemo(() => {
    // With nothing selected, the words that the filters leave.
    const filtered =
      facets.size > 0 && state.select.length === 0 ? filteredStatements(index, facets).flat() : []
    const all = [...markedClaims, ...filtered].flatMap(
      ({ id }): readonly Quote[] => texts.claims.get(id)?.quotes ?? [],
    )
    return byPassage(all)
  }, [index, texts, facets, state.select, markedClaims])
  const named = useMemo(() => byPassage(mentions), [mentions])
  const differences = useMemo((): readonly Stop[] => {
    const [language] = languages
    const passes = statementTest(index, facets)
    const differing = (claimsByDocument(index.corpus).get(document.id) ?? []).filter(claim => {
      const agreement = agreementOn(index, claim)
      return agreement !== null && agreement !== 'alike' && passes(claim)
    })
    const passages = new Set(differing.flatMap(({ quotes }) => quotes.map(({ passage }) => passage)))
    return document.passages.flatMap(({ id }) =>
      language && passages.has(id) ? { passage: id, language, start: 0, end: 0, kind: 'difference' } : [],
    )
  }, [index, document, languages, facets])
  const foundIn = useMemo(() => {
    // The words of a search that led here are found words too, though one does not step through them.
    const led: Stop[] = open && searchedRange ? [{ ...searchedRange, passage: open, kind: 'found' }] : []
    return byPassage([...led, ...found])
  }, [found, open, searchedRange])

  return { selected, mentions, found, differences, searching: late, quotes, named, foundIn } as const
}
