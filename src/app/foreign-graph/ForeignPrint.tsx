// What stands on paper of a foreign graph: the whole drawing, what it shows, what is chosen, and the nodes by name.

import { useMemo } from 'react'
import type { Described } from '../../formats/index.ts'
import { directionOf, onOneLine } from '../../text/index.ts'
import type { ForeignGraph } from '../files/protocol.ts'
import { visibleOn } from './contrast.ts'
import { ForeignDetails } from './Details.tsx'
import { legendOf } from './legend.ts'
import type { OpenMessages } from './messages/index.ts'
import { type ForeignPicture, foreignPicture, labelHeightPx } from './picture.ts'

type Props = {
  readonly name: string
  readonly graph: ForeignGraph
  readonly places: Float32Array | null
  readonly described: Described | null
  readonly words: OpenMessages
  /** What was left out or read otherwise; empty for nothing. */
  readonly left: string
}

/** More nodes than this would be a heap of paper. */
const maxListedNodes = 1_000

export function ForeignPrint({ name, graph, places, described, words, left }: Props) {
  const { labels, degrees } = graph
  const nodes = useMemo(
    () => Array.from(degrees.keys()).sort((a, b) => degrees[b]! - degrees[a]! || a - b),
    [degrees],
  )
  return (
    <section className="foreign-paper">
      <h1>
        <bdi>{onOneLine(name)}</bdi>
      </h1>
      <p>{words.counts(labels.length, graph.edges)}</p>
      <p>
        <strong>{words.noEvidence}</strong>
      </p>
      {left && <p>{words.leftOut(left)}</p>}
      {places && (
        <figure>
          <Drawing graph={graph} places={places} words={words} />
          <figcaption>{legendOf(graph, words).join(' ')}</figcaption>
        </figure>
      )}
      {described && <ForeignDetails described={described} words={words} onPick={() => {}} />}
      <h2>{words.nodes}</h2>
      <ul className="foreign-names" aria-label={words.nodes}>
        {nodes.slice(0, maxListedNodes).map(node => (
          <li key={node}>
            <span dir="auto">{labels[node]}</span> <span className="soft">{words.links(degrees[node]!)}</span>
          </li>
        ))}
      </ul>
      {nodes.length > maxListedNodes && <p>{words.more(nodes.length - maxListedNodes)}</p>}
    </section>
  )
}

/** Widths of texts, in the font of the page. */
function measurer(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  const font = getComputedStyle(document.documentElement).getPropertyValue('--sans')
  if (context) context.font = `450 ${labelHeightPx * 0.8}px ${font}`
  return text => context?.measureText(text).width ?? text.length * labelHeightPx * 0.5
}

const onPaper = (color: string) => visibleOn('#ffffff', '#000000', color)

type DrawingProps = {
  readonly graph: ForeignGraph
  readonly places: Float32Array
  readonly words: OpenMessages
}

function Drawing({ graph, places, words }: DrawingProps) {
  const picture = useMemo(() => foreignPicture({ ...graph, places, widthOf: measurer() }), [graph, places])
  const { width, height, strokes, heads, nodes, labels } = picture
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.drawing}>
      {strokes.map(({ color, width, path }) => (
        <path
          key={`${color} ${width}`}
          d={path}
          className="foreign-line"
          strokeWidth={width}
          style={color === null ? undefined : { stroke: onPaper(color) }}
        />
      ))}
      {heads.map(({ color, path }) => (
        <path
          key={color}
          d={path}
          className="foreign-head"
          style={color === null ? undefined : { fill: onPaper(color) }}
        />
      ))}
      {labels.map(
        ({ leader, text, x, y }) =>
          leader && (
            <path
              key={`${text} ${x} ${y}`}
              d={`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`}
              className="foreign-leader"
            />
          ),
      )}
      {nodes.map(({ x, y, radius, color }, n) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a node is its place
          key={n}
          cx={x}
          cy={y}
          r={radius}
          className="foreign-dot"
          style={color === null ? undefined : { fill: onPaper(color) }}
        />
      ))}
      {labels.map((label, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the picture stays as it is
        <Label key={n} label={label} />
      ))}
    </svg>
  )
}

/** A name that is read from the right begins at its right side. */
function Label({ label: { x, y, text, width } }: { readonly label: ForeignPicture['labels'][number] }) {
  const direction = directionOf(text)
  return (
    <text x={direction === 'rtl' ? x + width : x} y={y + labelHeightPx * 0.75} direction={direction}>
      {text}
    </text>
  )
}
