// What is typed, answered: at once by what is known, and in the words of the passages as they come.

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CorpusIndex, Resumable } from '../../graph/index.ts'
import type { DocumentId } from '../../model/index.ts'
import { answerToInSteps, readPassages, type SearchAnswer, type SearchHits } from '../../search/index.ts'
import { useExplorer } from '../context/context.ts'
import { useWords, type Words } from '../context/use-words.ts'
import { useResumable } from '../kit/use-resumable.ts'
import { type IndexState, useSearchIndex } from './preparation.ts'

const nothing: SearchAnswer = {
  ...{ entities: [], candidates: [], maxPassages: 0 },
  total: { entities: 0, passages: 0 },
}

/** While someone types, no words are fetched for what will not be shown; in milliseconds. */
const restMs = 150

export type Search = {
  readonly found: SearchHits
  /** Whether that answers what was typed before. */
  readonly late: boolean
  readonly preparation: IndexState
  /** The words of the passages that are found. */
  readonly words: Words
}

export function useSearch(typed: string): Search {
  const { index, state, texts } = useExplorer()
  const preparation = useSearchIndex(index, texts)
  const { searchIndex } = preparation
  const { result, late } = useResumable(
    useCallback(
      () =>
        searchIndex
          ? answerToInSteps(searchIndex, typed, { languages: [state.ui, ...index.corpus.languages] })
          : noSteps(),
      [searchIndex, typed, state.ui, index],
    ),
  )
  const answer = result ?? nothing
  const rested = useRested(answer)
  const words = useWords(useMemo(() => documentsOf(index, rested), [index, rested]))
  const progress = words.kind === 'coming' ? words.there : words.kind
  const found = useMemo(() => {
    // What could not be read before may be read now.
    void [rested, progress]
    const passages = searchIndex ? readPassages(searchIndex, answer) : []
    return { entities: answer.entities, total: answer.total, passages }
  }, [searchIndex, answer, rested, progress])
  return { found, late, preparation, words }
}

// biome-ignore lint/correctness/useYield: it is known at once
function* noSteps(): Resumable<SearchAnswer> {
  return nothing
}

/** The documents of the passages that are found, the best first. */
const documentsOf = (index: CorpusIndex, { candidates }: SearchAnswer): ReadonlySet<DocumentId> =>
  new Set(candidates.flatMap(({ passage }) => index.passages.get(passage)?.document ?? []))

/** What has stayed the same for a while. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(setRested, restMs, value)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
