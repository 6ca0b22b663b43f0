// What stands on paper of a foreign graph: the whole drawing, what it shows, what is chosen, and the nodes by name.

import { useMemo } from 'react'
import type { Described } from '../../formats/index.ts'
import { directionOf, onOneLine } from '../../text/index.ts'
import { visibleOn } from './contrast.ts'
import { Details } from './Details.tsx'
import { legendOf } from './legend.ts'
import type { ForeignWords } from './messages/index.ts'
import { labelHeight, type Picture, pictureOf } from './picture.ts'
import type { ForeignGraph } from './protocol.ts'

type Props = {
  readonly name: string
  readonly graph: ForeignGraph
  readonly places: Float32Array | null
  readonly described: Described | null
  readonly words: ForeignWords
  /** What was left out or read otherwise; empty for nothing. */
  readonly left: string
}

/** More nodes than this would be a heap of paper. */
const mostListed = 1_000

export function Paper({ name, graph, places, described, words, left }: Props) {
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
      {described && <Details described={described} words={words} onPick={() => {}} />}
      <h2>{words.nodes}</h2>
      <ul className="foreign-names" aria-label={words.nodes}>
        {nodes.slice(0, mostListed).map(node => (
          <li key={node}>
            <span dir="auto">{labels[node]}</span> <span className="soft">{words.links(degrees[node]!)}</span>
          </li>
        ))}
      </ul>
      {nodes.length > mostListed && <p>{words.more(nodes.length - mostListed)}</p>}
    </section>
  )
}

/** Widths of texts, in the font of the page. */
function measurer(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  const font = getComputedStyle(document.documentElement).getPropertyValue('--sans')
  if (context) context.font = `450 ${labelHeight * 0.8}px ${font}`
  return text => context?.measureText(text).width ?? text.length * labelHeight * 0.5
}

const onPaper = (color: string) => visibleOn('#ffffff', '#000000', color)

type DrawingProps = {
  readonly graph: ForeignGraph
  readonly places: Float32Array
  readonly words: ForeignWords
}

function Drawing({ graph, places, words }: DrawingProps) {
  const picture = useMemo(() => pictureOf({ ...graph, places, widthOf: measurer() }), [graph, places])
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
function Label({ label: { x, y, text, width } }: { readonly label: Picture['labels'][number] }) {
  const direction = directionOf(text)
  return (
    <text x={direction === 'rtl' ? x + width : x} y={y + labelHeight * 0.75} direction={direction}>
      {text}
    </text>
  )
}
