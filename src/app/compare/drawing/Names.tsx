// The names in the drawing of a comparison; those of nodes that nothing points at fade.

import { useMemo } from 'react'
import type { EntityId } from '../../../model/index.ts'
import { directionOf } from '../../../text/index.ts'
import { useSetting } from '../../context/context.ts'
import { weightOf } from '../../render/name-style.ts'
import type { PlacedName } from '../../render/names.ts'
import type { DrawnParts } from './drawn-parts.ts'
import type { Placement } from './places.ts'
import { useNames } from './use-names.ts'

type Props = Placement & {
  readonly parts: DrawnParts
  readonly pointed: EntityId | null
  readonly near: ReadonlySet<EntityId> | null
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const

/** Decoration: the nodes say their names themselves. */
export function Names({ parts, size, places, radiusOf, pointed, near }: Props) {
  const { nameOf } = useSetting()
  const names = useNames(size, parts, places, radiusOf)
  const named = useMemo(() => new Set(names.map(({ id }) => id)), [names])
  const at = pointed === null ? undefined : places.get(pointed)
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g className="names" aria-hidden="true">
      {names.map(name => (
        <g key={name.id} className="name" data-lit={near?.has(name.id as EntityId) ?? false}>
          {name.leader && (
            <path
              className="leader"
              d={`M${name.leader.from.x} ${name.leader.from.y}L${name.leader.to.x} ${name.leader.to.y}`}
            />
          )}
          <NameText name={name} />
        </g>
      ))}
      {pointed !== null && at && !named.has(pointed) && (
        <text
          className="name"
          data-lit="true"
          textAnchor={at.x < size.width / 3 ? 'start' : at.x > (size.width * 2) / 3 ? 'end' : 'middle'}
          x={at.x}
          y={at.y > 40 ? at.y - radiusOf(pointed) - 8 : at.y + radiusOf(pointed) + 16}
        >
          {nameOf(pointed)}
        </text>
      )}
    </g>
  )
}

function NameText({ name }: { readonly name: PlacedName }) {
  const { lines, lineHeight, fontSize, x, top, align, tone } = name
  const isMirrored = directionOf(lines.join(' ')) === 'rtl' && align !== 'center'
  const side = isMirrored ? ({ left: 'right', right: 'left' } as const)[align] : align
  return (
    <text
      fontSize={fontSize}
      fontWeight={weightOf(tone)}
      textAnchor={anchors[side]}
      direction={directionOf(lines.join(' '))}
    >
      {lines.map((line, n) => (
        <tspan key={line} x={x} y={top + n * lineHeight + lineHeight / 2 + fontSize * 0.33}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
