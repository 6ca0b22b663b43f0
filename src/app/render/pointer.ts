// What the pointer does on the canvas: points at nodes and links, picks them, drags nodes.

import type { MouseCoords, TouchCoords } from 'sigma/types'
import { distanceToSegment } from '../../graph/index.ts'
import { longPressMs } from '../kit/long-press.ts'
import type { Point, SceneLink, SigmaInstance } from './scene.ts'

/** What a person touched: a node, a link, or neither. */
export type Touched = { readonly kind: 'node' | 'link'; readonly id: string } | null

type PointerTargets = {
  /** The links that are there. */
  readonly links: () => Iterable<SceneLink>
  /** Where a node is on the screen. */
  readonly place: (id: string) => Point
  /** The id of a node that sigma knows by its key. */
  readonly idOf: (key: string) => string
}

type PointerHandlers = {
  readonly onHover: (touched: Touched, at: Point) => void
  /** `adds`: to what is selected (Shift, Ctrl or ⌘ held, or a finger that rests). */
  readonly onPick: (touched: Touched, adds: boolean) => void
  /** A node has been put somewhere, in the graph's coordinates. */
  readonly onMove: (id: string, to: Point) => void
}

/** How far beside a line a click may be, and how far a press or a hand at rest may slip, in pixels. */
const linkReachPx = 7
const maxSlipPx = 4

/** Listens to a canvas, until the function that it gives is called. */
export function listenToPointer(
  sigma: SigmaInstance,
  asked: PointerTargets,
  { onHover, onPick, onMove }: PointerHandlers,
): () => void {
  const linkAt = (point: Point): Touched => {
    let nearest: Touched = null
    let least = linkReachPx
    for (const { id, a, b } of asked.links()) {
      const distance = distanceToSegment(point, { from: asked.place(a), to: asked.place(b) })
      if (distance < least) {
        least = distance
        nearest = { kind: 'link', id }
      }
    }
    return nearest
  }
  const nodeOf = (key: string): Touched => ({ kind: 'node', id: asked.idOf(key) })

  /** The node under the pointer, by its key. */
  let over: string | null = null
  let held: { readonly key: string; readonly from: Point; moves: boolean } | null = null
  /** What has already been done with the press, so that its end is no click. */
  let handled = false
  let at: Point = { x: 0, y: 0 }
  /** Where the pointer was when the graph last moved beneath it. What comes to lie there is not pointed at. */
  let passive: Point | null = null
  let points = false

  const hover = (touched: Touched) => {
    points = touched !== null
    onHover(touched, at)
  }
  const camera = sigma.getCamera()
  const onCamera = () => {
    passive = at
    if (points) hover(null)
  }
  camera.on('updated', onCamera)

  sigma.on('enterNode', ({ node, event }) => {
    over = node
    if (!held && 'touches' in event.original) hover(nodeOf(node))
  })
  sigma.on('leaveNode', () => {
    over = null
  })
  sigma.on('leaveStage', () => hover(null))

  let resting: ReturnType<typeof setTimeout> | undefined
  sigma.on('downNode', ({ node, event }) => {
    held = { key: node, from: { x: event.x, y: event.y }, moves: false }
    handled = false
    if (!('touches' in event.original)) return
    resting = setTimeout(() => {
      if (!held || held.moves) return
      held = null
      handled = true
      onPick(nodeOf(node), true)
    }, longPressMs)
  })
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    at = { x: event.x, y: event.y }
    if (held) {
      held.moves ||= Math.hypot(event.x - held.from.x, event.y - held.from.y) > maxSlipPx
      if (held.moves) sigma.getGraph().mergeNodeAttributes(held.key, sigma.viewportToGraph(event))
      preventSigmaDefault()
      return
    }
    const { original } = event
    // While the canvas is being dragged, nothing is pointed at.
    if (!('buttons' in original) || original.buttons !== 0) return
    // The browser tells of a move, too, when what is under a pointer at rest has moved; and a hand on a wheel trembles.
    if (passive && Math.hypot(at.x - passive.x, at.y - passive.y) <= maxSlipPx) return
    passive = null
    // The mouse is told of wherever it is: over the panels and dialogs too, which may lie above the canvas.
    const here = original.target instanceof Node && sigma.getContainer().contains(original.target)
    // When sigma has told of the node that it has come upon or left.
    queueMicrotask(() => hover(over !== null ? nodeOf(over) : here ? linkAt(at) : null))
  })
  const release = () => {
    clearTimeout(resting)
    if (held?.moves) {
      const { x, y } = sigma.getGraph().getNodeAttributes(held.key)
      handled = true
      onMove(asked.idOf(held.key), { x, y })
    }
    held = null
  }
  sigma.on('upNode', release)
  sigma.on('upStage', release)

  sigma.on('clickNode', ({ node, event }) => {
    if (!handled) onPick(nodeOf(node), adds(event))
    handled = false
  })
  sigma.on('clickStage', ({ event }) => {
    const touched = linkAt(event)
    if (!(touched === null && adds(event))) onPick(touched, adds(event))
  })
  sigma.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault())
  return () => {
    clearTimeout(resting)
    camera.removeListener('updated', onCamera)
  }
}

const adds = ({ original }: MouseCoords | TouchCoords): boolean =>
  original.shiftKey || original.ctrlKey || original.metaKey
