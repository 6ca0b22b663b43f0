// What is said beside a link that the pointer is on: whom it joins, and the first of its statements.

import { distinctStatements, type LinkId } from '../../graph/index.ts'
import { capitalisedList, textOfParts } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { Statement } from '../evidence/Statement.tsx'
import type { Point } from '../render/scene.ts'
import type { TooltipSide } from './tooltip.ts'

/** A link, where it is touched, and on which side there is room to say something. */
export type Tip = Point & { readonly id: LinkId; readonly side: TooltipSide }

/** How many of a link's statements are read out. */
const maxStatements = 3

export default function LinkTip({ id, x, y, side }: Tip) {
  const { index, messages, speaker, visible } = useExplorer()
  const link = visible.links.find(link => link.id === id)
  if (!link) return null
  const claims = link.claims.flatMap(claim => index.claims.get(claim) ?? [])
  return (
    <div className="tip" style={{ left: x, top: y }} data-across={side.across} data-down={side.down}>
      <p>
        <strong>{textOfParts(capitalisedList(speaker, [link.a, link.b]))}</strong>{' '}
        {messages.details.claims(link.statements)}
      </p>
      {distinctStatements(index, claims)
        .slice(0, maxStatements)
        .map(([claim]) => (
          <Statement key={claim.id} claim={claim} plain />
        ))}
      {link.statements > maxStatements && <p>…</p>}
    </div>
  )
}
