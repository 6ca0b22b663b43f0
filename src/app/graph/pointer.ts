// What the pointer does on the canvas: points at nodes and ties, picks them, drags nodes.

import type { MouseCoords, TouchCoords } from 'sigma/types'
import { restsAfter } from '../shell/press.ts'
import { type Canvas, distanceToSegment, type Point, type SceneTie } from './scene.ts'

/** What a person touched: a node, a tie, or neither. */
export type Touched = { readonly kind: 'node' | 'tie'; readonly id: string } | null

type Handlers = {
  readonly onHover: (touched: Touched, at: Point) => void
  /** `adds`: to what is selected (Shift, Ctrl or ⌘ held, or a finger that rests). */
  readonly onPick: (touched: Touched, adds: boolean) => void
  /** A node has been put somewhere, in the graph's coordinates. */
  readonly onMove: (id: string, to: Point) => void
}

/** How far beside a line a click may be, and how far a press may slip before it drags, in pixels. */
const reach = 7
const slip = 4

/** Listens to a drawing. `ties` are those that are there; `place` tells where a node is on the screen. */
export function listen(
  sigma: Canvas,
  { ties, place }: { readonly ties: () => Iterable<SceneTie>; readonly place: (id: string) => Point },
  { onHover, onPick, onMove }: Handlers,
): void {
  const tieAt = (point: Point): Touched => {
    let nearest: Touched = null
    let least = reach
    for (const { id, a, b } of ties()) {
      const distance = distanceToSegment(point, place(a), place(b))
      if (distance < least) {
        least = distance
        nearest = { kind: 'tie', id }
      }
    }
    return nearest
  }

  let over: string | null = null
  let held: { readonly id: string; readonly from: Point; moves: boolean } | null = null
  /** What has already been done with the press, so that its end is no click. */
  let handled = false

  sigma.on('enterNode', ({ node, event }) => {
    over = node
    if (!held) onHover({ kind: 'node', id: node }, event)
  })
  sigma.on('leaveNode', ({ event }) => {
    over = null
    if (!held) onHover(tieAt(event), event)
  })
  sigma.on('leaveStage', () => onHover(null, { x: 0, y: 0 }))

  let resting: ReturnType<typeof setTimeout> | undefined
  sigma.on('downNode', ({ node, event }) => {
    held = { id: node, from: { x: event.x, y: event.y }, moves: false }
    handled = false
    if (!('touches' in event.original)) return
    resting = setTimeout(() => {
      if (!held || held.moves) return
      held = null
      handled = true
      onPick({ kind: 'node', id: node }, true)
    }, restsAfter)
  })
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!held) {
      // The mouse is told of wherever it is: over the panels and dialogs too, which may lie above the canvas.
      const { target } = event.original
      const here = target instanceof Node && sigma.getContainer().contains(target)
      // While the canvas is being dragged, nothing is pointed at.
      const drags = 'buttons' in event.original && event.original.buttons !== 0
      if (over === null && !drags) onHover(here ? tieAt(event) : null, event)
      return
    }
    held.moves ||= Math.hypot(event.x - held.from.x, event.y - held.from.y) > slip
    if (held.moves) sigma.getGraph().mergeNodeAttributes(held.id, sigma.viewportToGraph(event))
    preventSigmaDefault()
  })
  const release = () => {
    clearTimeout(resting)
    if (held?.moves) {
      const { x, y } = sigma.getGraph().getNodeAttributes(held.id)
      handled = true
      onMove(held.id, { x, y })
    }
    held = null
  }
  sigma.on('upNode', release)
  sigma.on('upStage', release)

  sigma.on('clickNode', ({ node, event }) => {
    if (!handled) onPick({ kind: 'node', id: node }, adds(event))
    handled = false
  })
  sigma.on('clickStage', ({ event }) => {
    const touched = tieAt(event)
    if (!(touched === null && adds(event))) onPick(touched, adds(event))
  })
  sigma.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault())
}

const adds = ({ original }: MouseCoords | TouchCoords): boolean =>
  original.shiftKey || original.ctrlKey || original.metaKey
