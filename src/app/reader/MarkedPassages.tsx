// The passages of a document, each with what is marked in it.

import { type RefObject, useCallback } from 'react'
import type { EntityId, Language, PassageId, SourceDocument } from '../../model/index.ts'
import { useExplorer } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'
import { Column, type Extents } from './Column.tsx'
import { PassageText } from './PassageText.tsx'
import type { StopNavigation } from './stops.ts'
import type { Marks } from './use-marks.ts'

type Props = {
  readonly document: SourceDocument
  readonly languages: readonly Language[]
  readonly open: PassageId | null
  /** How many statements the filters leave of each passage; null where none is on. */
  readonly left: ReadonlyMap<PassageId, number> | null
  readonly marks: Marks
  /** What one steps through. */
  readonly stepped: readonly StopNavigation[]
  readonly scroller: RefObject<HTMLElement | null>
  readonly extents: RefObject<Extents>
  readonly layout: string
}

const noHits: readonly never[] = []
const noEntities: ReadonlySet<EntityId> = new Set()

export function MarkedPassages({ document, languages, open, left, marks, stepped, ...place }: Props) {
  const texts = useTexts()
  const { index, languageName, messages, send, state } = useExplorer()
  const { selected, quotes, named, foundIn } = marks
  const stops = stepped.flatMap(({ current }) => current ?? [])
  // Always the same, or each passage would be drawn anew.
  const typeOf = useCallback((id: EntityId) => index.entities.get(id)?.type, [index])
  const onSelect = useCallback(
    (id: EntityId) => send({ type: 'select', what: { kind: 'entity', id } }),
    [send],
  )
  return (
    <Column
      {...place}
      passages={document.passages}
      languages={languages}
      kept={[...(open === null ? [] : [open]), ...stops.map(({ passage }) => passage)]}
      draw={passage => (
        <PassageText
          passage={passage}
          languages={languages}
          open={passage.id === open}
          left={left && (left.get(passage.id) ?? 0)}
          mentions={texts.mentionsByPassage.get(passage.id) ?? noHits}
          errata={texts.errataByPassage.get(passage.id) ?? noHits}
          quotes={quotes.get(passage.id) ?? noHits}
          found={foundIn.get(passage.id) ?? noHits}
          selected={named.has(passage.id) ? selected : noEntities}
          current={stops.find(stop => stop.passage === passage.id) ?? null}
          source={state.source}
          messages={messages}
          ui={state.ui}
          languageName={languageName}
          typeOf={typeOf}
          onSelect={onSelect}
        />
      )}
    />
  )
}
