// What stands on paper beside the view: what it shows, the evidence for it, and where all is from.

import { useEffect, useState } from 'react'
import type { Claim, EntityId } from '../../model/index.ts'
import { standingList, textOf } from '../../words/index.ts'
import { Quotes } from '../details/Quotes.tsx'
import { Statement } from '../details/Statement.tsx'
import { useFiltersInWords } from '../facets/values.ts'
import type { Sketch } from '../render/sketch.ts'
import { themeAt } from '../render/theme.ts'
import { useExplorer } from '../shell/context.ts'
import { captionOf } from './caption.ts'
import { svgOf } from './picture.ts'

const nobody: ReadonlySet<EntityId> = new Set()

/** The views that are their own evidence: their pages are printed as they are. */
const speaking = new Set(['reader', 'recommendations', 'table'])

export function PrintSheet() {
  const explorer = useExplorer()
  const { index, inWords, messages, shown, shownClaims, sketch, speaker, state } = explorer
  const filters = useFiltersInWords()
  const words = messages.share
  // Once, in the colours of paper: on paper the canvas has no size, and would be asked in vain.
  const [drawn, setDrawn] = useState<Sketch | null>(null)
  useEffect(() => {
    setDrawn(sketch.current?.(themeAt(document.documentElement)) ?? null)
  }, [sketch])
  const caption = captionOf(explorer)
  const speaks = speaking.has(state.view)
  const selected = state.select.flatMap(what => (what.kind === 'entity' ? [what.id] : []))
  const about = new Set(shown.ties.flatMap(({ claims }) => claims))
  const claims: readonly Claim[] =
    state.select.length > 0 ? [...shownClaims] : index.corpus.claims.filter(({ id }) => about.has(id))
  return (
    <section className="print-sheet">
      {!speaks && (
        <h1>{selected.length > 0 ? textOf(standingList(speaker, selected)) : inWords(index.corpus.title)}</h1>
      )}
      {filters.length > 0 && <p>{filters.join(' · ')}</p>}
      {drawn && (
        <img
          alt={messages.graph.label}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(drawn, caption))}`}
        />
      )}
      {!speaks && claims.length > 0 && (
        <>
          <h2>{words.evidence}</h2>
          <ol>
            {claims.map(claim => (
              <li key={claim.id} className="claim">
                <Statement claim={claim} />
                <Quotes claim={claim} selected={nobody} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="source">{caption.source}</p>
    </section>
  )
}
