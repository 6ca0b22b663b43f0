// The drawing itself: links, nodes and their names. One stop for Tab; arrow keys go from node to node, Enter selects.

import { type KeyboardEvent, useRef, useState } from 'react'
import { type ComparedPart, type Point, shapePaths } from '../../../graph/index.ts'
import { type EntityId, styleOf } from '../../../model/index.ts'
import { useExplorer } from '../../context/context.ts'
import { useViewMessages } from '../../context/use-view-messages.ts'
import { type Direction, nearestInDirection } from '../../render/scene.ts'
import type { DrawnNode, DrawnParts } from './drawn-parts.ts'
import { Names } from './Names.tsx'
import { PartLink, PartShape } from './PartSign.tsx'
import type { Placement } from './places.ts'

type Props = Placement & {
  readonly parts: DrawnParts
  readonly titles: Readonly<Record<ComparedPart, string>>
}

const directions: ReadonlySet<string> = new Set<Direction>([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
])
const isDirection = (key: string): key is Direction => directions.has(key)

export function Canvas({ parts, size, places, radiusOf, titles }: Props) {
  const { nodes, links } = parts
  const texts = useViewMessages().compare.drawing
  const [pointed, setPointed] = useState<EntityId | null>(null)
  // Where Tab comes in: at the largest, and later where one left.
  const [entry, setEntry] = useState<EntityId | null>(null)
  const elements = useRef(new Map<EntityId, HTMLOrSVGElement>())
  const drawn = nodes.filter(({ id }) => places.has(id))
  const largest = drawn.reduce<DrawnNode | null>((a, b) => (a && a.statements >= b.statements ? a : b), null)
  const stop = entry !== null && places.has(entry) ? entry : largest?.id
  const near = pointed === null ? null : neighboursOf(links, pointed)

  const onKeyDown = (event: KeyboardEvent) => {
    const at = stop === undefined ? undefined : places.get(stop)
    if (!isDirection(event.key) || !at || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const others = drawn.flatMap(({ id }) => (id === stop ? [] : [{ id, ...places.get(id)! }]))
    const next = nearestInDirection(at, event.key, others)
    if (next) elements.current.get(next.id)?.focus()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be of a form
    <svg
      role="group"
      aria-label={texts.label}
      viewBox={`0 0 ${size.width} ${size.height}`}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      data-pointed={pointed !== null}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
      <g aria-hidden="true">
        {links.map(({ id, a, b, part }) => {
          const [from, to] = [places.get(a), places.get(b)]
          return (
            from &&
            to && (
              <g key={id} className="link" data-lit={pointed === a || pointed === b}>
                <PartLink part={part} from={from} to={to} />
              </g>
            )
          )
        })}
      </g>
      <Names {...{ parts, size, places, radiusOf, pointed, near }} />
      {drawn.map(node => (
        <Node
          key={node.id}
          node={node}
          at={places.get(node.id)!}
          radius={radiusOf(node.id)}
          title={titles[node.part]}
          isStop={node.id === stop}
          isLit={near?.has(node.id) ?? false}
          refer={element => {
            if (element) elements.current.set(node.id, element)
            else elements.current.delete(node.id)
          }}
          onPoint={isPointed => setPointed(isPointed ? node.id : null)}
          onEnter={() => {
            setEntry(node.id)
            setPointed(node.id)
          }}
        />
      ))}
    </svg>
  )
}

/** It and those that it is linked with. */
function neighboursOf(links: DrawnParts['links'], id: EntityId): ReadonlySet<EntityId> {
  return new Set([id, ...links.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []))])
}

type NodeProps = {
  readonly node: DrawnNode
  readonly at: Point
  readonly radius: number
  readonly title: string
  readonly isStop: boolean
  readonly isLit: boolean
  readonly refer: (element: HTMLOrSVGElement | null) => void
  readonly onPoint: (isPointed: boolean) => void
  readonly onEnter: () => void
}

/** A finger meets at least so much, in pixels. */
const leastTouchRadiusPx = 13

function Node({ node, at, radius, title, isStop, isLit, refer, onPoint, onEnter }: NodeProps) {
  const { index, messages, nameOf, send } = useExplorer()
  const { id, part, statements } = node
  const type = index.entities.get(id)!.type
  const name = nameOf(id)
  const said = messages.facets.chip(name, `${title}, ${messages.details.claims(statements)}`)
  return (
    <g className="node" transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`} data-lit={isLit}>
      <a
        ref={refer}
        href={`#select=${encodeURIComponent(id)}`}
        aria-label={said}
        tabIndex={isStop ? 0 : -1}
        onClick={event => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          send({ type: 'select', what: { kind: 'entity', id } })
        }}
        onPointerEnter={() => onPoint(true)}
        onPointerLeave={() => onPoint(false)}
        onFocus={onEnter}
        onBlur={() => onPoint(false)}
      >
        <title>{said}</title>
        <circle className="touch" r={Math.max(leastTouchRadiusPx, radius + 3)} />
        <PartShape part={part} path={shapePaths[styleOf(index.vocabulary, type).shape]} radius={radius} />
      </a>
    </g>
  )
}
