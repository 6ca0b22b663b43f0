// The graph as it grows: what is accepted, and dashed what is proposed. A click leads to where it is said.

import { useEffect, useMemo, useRef, useState } from 'react'
import { shapePaths } from '../../graph/index.ts'
import { styleOf } from '../../model/index.ts'
import { useBenchContext } from './bench.ts'
import { type DrawnLink, drawnOf, type Size, shortened } from './drawing.ts'
import { keyOfName, keyOfStatement } from './work.ts'

export function Drawing() {
  const { draft, nameOf, texts } = useBenchContext()
  const [withProposals, setWithProposals] = useState(true)
  const place = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height })
    })
    observer.observe(place.current!)
    return () => observer.disconnect()
  }, [])
  const drawn = useMemo(
    () => size && size.width > 0 && drawnOf(draft, size, nameOf, withProposals),
    [draft, size, nameOf, withProposals],
  )
  const { index, names, statements } = draft
  const accepted = texts.counts(index.entities.size - names.size, index.claims.size - statements.size)
  return (
    <section className="bench-drawing" aria-label={texts.drawing}>
      <div className="bench-drawing-head">
        <p>{texts.acceptedCounts(accepted)}</p>
        {withProposals && (
          <p className="soft">{texts.proposedCounts(texts.counts(names.size, statements.size))}</p>
        )}
        <label className="bench-check">
          <input
            type="checkbox"
            checked={withProposals}
            onChange={({ target }) => setWithProposals(target.checked)}
          />
          {texts.showProposals}
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <div className="bench-canvas" ref={place} tabIndex={0}>
        {size &&
          drawn &&
          (drawn.nodes.length > 0 ? (
            <Shapes drawn={drawn} size={size} />
          ) : (
            <p className="soft">{texts.nothingDrawn}</p>
          ))}
      </div>
      {withProposals && <p className="soft bench-legend">{texts.drawingHow}</p>}
    </section>
  )
}

type ShapesProps = { readonly drawn: ReturnType<typeof drawnOf>; readonly size: Size }

function Shapes({ drawn, size }: ShapesProps) {
  const { current, draft, go, nameOf, texts } = useBenchContext()
  const { entities, vocabulary } = draft.index
  const isCurrentLink = ({ claims }: DrawnLink) =>
    current?.kind === 'statement' && claims.includes(current.claim.id)
  return (
    <svg
      width={size.width}
      height={drawn.height}
      viewBox={`0 0 ${size.width} ${drawn.height}`}
      role="img"
      aria-label={texts.drawing}
    >
      {drawn.links.map(link => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list of proposals does the same, by keys
        <line
          key={link.id}
          className="bench-link"
          data-proposed={link.isProposed || undefined}
          data-current={isCurrentLink(link) || undefined}
          x1={link.from.x}
          y1={link.from.y}
          x2={link.to.x}
          y2={link.to.y}
          onClick={() => link.claims[0] && go(keyOfStatement(link.claims[0]))}
        />
      ))}
      {drawn.nodes.map(({ id, x, y, radius, isProposed, name }) => {
        const { type } = entities.get(id)!
        const isCurrent = current?.kind === 'name' && current.id === id
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <g
            key={id}
            className="bench-node"
            data-proposed={isProposed || undefined}
            data-current={isCurrent || undefined}
            style={{ '--type': `var(--type-${type})` } as React.CSSProperties}
            onClick={() => go(keyOfName(id))}
          >
            <title>{isProposed ? texts.proposedNode(nameOf(id)) : nameOf(id)}</title>
            <path
              d={shapePaths[styleOf(vocabulary, type).shape]}
              transform={`translate(${x} ${y}) scale(${radius})`}
              fillRule="evenodd"
              vectorEffect="non-scaling-stroke"
            />
            {name && (
              <text x={name.x} y={name.y} textAnchor={name.anchor} dominantBaseline="central">
                {shortened(nameOf(id))}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
