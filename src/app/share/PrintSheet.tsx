// What stands on paper around the view: what it is and which filters are on, the evidence for it, and where all is from.

import { useLayoutEffect, useMemo, useRef } from 'react'
import { evidenceOf } from '../../explorer/index.ts'
import { filteredStatements, papersOf, timelineOf } from '../../graph/index.ts'
import type { Claim, EntityId } from '../../model/index.ts'
import { type Explorer, useExplorer } from '../context/context.ts'
import { useFiltersInWords } from '../context/facet-values.ts'
import { TextsContext, useWords } from '../context/use-words.ts'
import { EvidenceItem } from '../evidence/Claims.tsx'
import { svgOf } from '../pictures/picture.ts'
import { svgElement } from '../pictures/svg-element.ts'
import { canvasThemeAt } from '../render/theme.ts'
import { captionOf } from './caption.ts'
import '../kit/print.css'

const noEntities: ReadonlySet<EntityId> = new Set()

/** Above the view: its title, and the filters that are on. */
export function PrintHead() {
  const explorer = useExplorer()
  const { title, filters } = captionOf(explorer, useFiltersInWords())
  return (
    <header className="print-head">
      <h1>{title}</h1>
      {filters && <p>{filters}.</p>}
    </header>
  )
}

/** The statements behind what is printed; none for a view that quotes its own. */
function claimsBehind({ index, visible, markedClaims, state }: Explorer): readonly Claim[] {
  switch (state.view) {
    case 'reader':
    case 'recommendations':
    case 'differences':
    case 'compare':
    case 'workbench':
    case 'table':
      return []
    case 'timeline':
      return timelineOf(index, state.facets)
        .flatMap(({ items }) => items)
        .flatMap(({ what, relation }) =>
          what.kind === 'claim' && relation !== 'outside' ? (index.statementOf.get(what.id) ?? []) : [],
        )
    case 'graph':
    case 'matrix': {
      if (state.select.length > 0) return [...markedClaims]
      // Where none is drawn, what the filters leave is all there is to be read.
      if (visible.nodes.length === 0) return filteredStatements(index, state.facets).flat()
      const about = new Set(visible.links.flatMap(({ claims }) => claims))
      return index.corpus.claims.filter(({ id }) => about.has(id))
    }
  }
}

/** Below the view. */
export function PrintSheet() {
  const explorer = useExplorer()
  const { index, messages, state, texts, visible } = explorer
  const caption = captionOf(explorer, useFiltersInWords())
  const claims = useMemo(() => claimsBehind(explorer), [explorer])
  const words = useWords(papersOf(claims))
  const progress = words.kind === 'coming' ? words.there : words.kind
  // The browser prints what is there; the page's own way to print fetches the rest first.
  const missing = [...papersOf(claims)].filter(id => texts.stateOf(id).kind !== 'there').length
  const evidence = useMemo(() => {
    void progress
    return evidenceOf(index, texts.index, claims)
  }, [index, texts, claims, progress])
  return (
    <section className="print-sheet">
      {state.view === 'graph' &&
        (visible.nodes.length > 0 ? <PrintedPicture /> : <p>{messages.facets.none}</p>)}
      {evidence.length > 0 && (
        <>
          <h2>{messages.share.evidence}</h2>
          <TextsContext value={texts.index}>
            <ol>
              {evidence.map(item => (
                <li key={item.claims[0].id} className="claim">
                  <EvidenceItem {...item} selected={noEntities} whole />
                </li>
              ))}
            </ol>
          </TextsContext>
        </>
      )}
      {missing > 0 && <p>{messages.words.notPrinted(missing, messages.share.open, messages.share.print)}</p>}
      <p className="source">{caption.source}</p>
    </section>
  )
}

/** The graph, in the colours of paper and the letters of the page. */
function PrintedPicture() {
  const explorer = useExplorer()
  const { messages, sketch } = explorer
  const place = useRef<HTMLDivElement>(null)
  // Once: on paper the canvas has no size, and would be asked in vain.
  useLayoutEffect(() => {
    const drawn = sketch.current?.({ ...canvasThemeAt(document.documentElement), paper: '#ffffff' }) ?? null
    if (drawn?.kind !== 'shapes') return
    const caption = { ...captionOf(explorer, []), title: '', source: '' }
    place.current?.replaceChildren(svgElement(svgOf(drawn, caption)))
  }, [sketch, explorer])
  return <div ref={place} role="img" aria-label={messages.graph.label} className="drawn" />
}
