// Both sides in one drawing: what only one of them has, and what both have. The lists below say the same in words.

import { useEffect, useMemo, useRef, useState } from 'react'
import type { ComparedPart, FilterComparison } from '../../../graph/index.ts'
import { comparedParts } from '../../../graph/index.ts'
import type { EntityId } from '../../../model/index.ts'
import { useViewMessages } from '../../context/use-view-messages.ts'
import { amountScale, radiusOfWeight } from '../../render/ranks.ts'
import { Canvas } from './Canvas.tsx'
import { type DrawnParts, drawnParts } from './drawn-parts.ts'
import { PartSign } from './PartSign.tsx'
import { type DrawingSize, placesIn } from './places.ts'
import { useLayout } from './use-layout.ts'
import '../drawing.css'

type Props = {
  readonly comparison: FilterComparison
  readonly titles: Readonly<Record<ComparedPart, string>>
}

export function Drawing({ comparison, titles }: Props) {
  const texts = useViewMessages().compare.drawing
  const parts = useMemo(() => drawnParts(comparison), [comparison])
  const layout = useLayout(parts)
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  if (parts.nodes.length === 0) return null
  const { nodes, links } = comparison
  return (
    <section className="compare-section" aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <figure className="compare-drawing">
        <div ref={box} className="stage">
          {layout && size && <Placed {...layout} size={size} titles={titles} />}
        </div>
        <figcaption>
          <ul>
            {comparedParts.map(part => (
              <li key={part} data-part={part}>
                <PartSign part={part} />
                <span>
                  <strong>{titles[part]}</strong>{' '}
                  <span className="soft">{texts.counts(nodes[part].length, links[part].length)}</span>
                </span>
              </li>
            ))}
          </ul>
          {parts.nodes.length < parts.allNodes && (
            <p className="soft">{texts.most(parts.nodes.length, parts.allNodes)}</p>
          )}
        </figcaption>
      </figure>
    </section>
  )
}

type PlacedProps = {
  readonly parts: DrawnParts
  readonly positions: Parameters<typeof placesIn>[1]
  readonly size: DrawingSize
  readonly titles: Props['titles']
}

function Placed({ parts, positions, size, titles }: PlacedProps) {
  const { nodes } = parts
  const radiusOf = useMemo(() => {
    const scale = amountScale(
      'node',
      nodes.map(({ statements }) => ({ weight: statements })),
    )
    const shrink = size.width < 480 ? 0.75 : 0.9
    const radii = new Map(
      nodes.map(({ id, statements }) => [id, radiusOfWeight(statements * scale) * shrink]),
    )
    return (id: EntityId) => radii.get(id) ?? 0
  }, [nodes, size])
  const places = useMemo(() => {
    const partOf = new Map(nodes.map(({ id, part }) => [id, part]))
    return placesIn(size, positions, id => partOf.get(id) ?? 'both', radiusOf)
  }, [nodes, positions, radiusOf, size])
  return <Canvas parts={parts} size={size} places={places} radiusOf={radiusOf} titles={titles} />
}

/** As wide as the page has room for, and about half as high. */
function useSize(box: React.RefObject<HTMLDivElement | null>): DrawingSize | null {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      // On paper the drawing keeps its form, and is scaled.
      if (entry && entry.contentRect.width > 0 && !matchMedia('print').matches)
        setWidth(Math.round(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return useMemo(
    () => (width === 0 ? null : { width, height: Math.round(Math.min(440, Math.max(320, width * 0.56))) }),
    [width],
  )
}
