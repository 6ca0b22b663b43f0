// What the pointer does on the canvas: points at nodes and links, picks them, drags nodes.

import type { MouseCoords, SigmaNodeEventPayload, SigmaStageEventPayload, TouchCoords } from 'sigma/types'
import { longPressMs } from '../kit/long-press.ts'
import type { Point, SceneLink, SigmaInstance } from './scene.ts'

/** What a person touched: a node, a link, or neither. */
export type Touched = { readonly kind: 'node' | 'link'; readonly id: string } | null

type PointerTargets = {
  /** The links that are there. */
  readonly links: () => Iterable<SceneLink>
  /** How far a point is from one of them, in pixels. */
  readonly distance: (point: Point, link: SceneLink) => number
  /** Whether nodes may be dragged; else who drags one drags the canvas. */
  readonly areMovable: () => boolean
  /** The id of a node that sigma knows by its key. */
  readonly idOf: (key: string) => string
}

type PointerHandlers = {
  readonly onHover: (touched: Touched, at: Point) => void
  /** `adds`: to what is selected (Shift, Ctrl or ⌘ held). */
  readonly onPick: (touched: Touched, adds: boolean) => void
  /** A node has been clicked twice; the first click has picked it. */
  readonly onPickTwice: (id: string) => void
  readonly onRest: (id: string, at: Point) => void
  /** A node has been put somewhere, in the graph's coordinates. */
  readonly onMove: (id: string, to: Point) => void
}

/** How far beside a line a click may be, and how far a press or a hand at rest may slip, in pixels. */
const linkReachPx = 7
const maxSlipPx = 4

/** A node that is held down, by its key, and where that began. */
type Held = { readonly key: string; readonly from: Point; moves: boolean }

type ClickEvent = SigmaStageEventPayload['event']

const distanceOf = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

const isTouch = ({ original }: MouseCoords | TouchCoords): boolean => 'touches' in original

const adds = ({ original }: MouseCoords | TouchCoords): boolean =>
  original.shiftKey || original.ctrlKey || original.metaKey

/** Listens to a canvas, until the function that it gives is called. */
export function listenToPointer(
  sigma: SigmaInstance,
  targets: PointerTargets,
  handlers: PointerHandlers,
): () => void {
  const pointer = new Pointer(sigma, targets, handlers)
  return () => pointer.leave()
}

/** Tells apart what a pointer means: to point, to pick, to drag, or to move the camera, which sigma does. */
class Pointer {
  readonly #sigma: SigmaInstance
  readonly #targets: PointerTargets
  readonly #handlers: PointerHandlers
  /** The node under the pointer, by its key. */
  #over: string | null = null
  #held: Held | null = null
  #resting: ReturnType<typeof setTimeout> | undefined
  /** What has already been done with the press, so that its end is no click. */
  #isHandled = false
  /** The node that was clicked last, by its key, and where; null if something else was. */
  #clicked: { readonly key: string; readonly at: Point } | null = null
  #at: Point = { x: 0, y: 0 }
  /** Where the pointer was when the graph last moved beneath it. What comes to lie there is not pointed at. */
  #passive: Point | null = null
  #points = false

  constructor(sigma: SigmaInstance, targets: PointerTargets, handlers: PointerHandlers) {
    this.#sigma = sigma
    this.#targets = targets
    this.#handlers = handlers
    sigma.getCamera().on('updated', this.#onCamera)
    sigma.on('enterNode', ({ node, event }) => {
      this.#over = node
      if (!this.#held && isTouch(event)) this.#hover(this.#nodeOf(node))
    })
    sigma.on('leaveNode', () => {
      this.#over = null
    })
    sigma.on('leaveStage', () => this.#hover(null))
    sigma.on('downNode', press => this.#press(press))
    sigma.on('moveBody', move => this.#move(move))
    sigma.on('upNode', () => this.#release())
    sigma.on('upStage', () => this.#release())
    sigma.on('clickNode', ({ node, event }) => this.#click(node, event))
    sigma.on('clickStage', ({ event }) => {
      this.#clicked = null
      const touched = this.#linkAt(event)
      if (touched !== null || !adds(event)) handlers.onPick(touched, adds(event))
    })
    sigma.on('doubleClickNode', ({ node, event, preventSigmaDefault }) => {
      preventSigmaDefault()
      // Of two that are clicked in quick succession, the second is a click of its own.
      if (!this.#clickTwice(event)) this.#click(node, event)
    })
    sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
      if (this.#clickTwice(event)) preventSigmaDefault()
    })
  }

  leave(): void {
    clearTimeout(this.#resting)
    this.#sigma.getCamera().removeListener('updated', this.#onCamera)
  }

  #click(key: string, event: ClickEvent): void {
    if (!this.#isHandled) {
      this.#clicked = { key, at: { x: event.x, y: event.y } }
      this.#handlers.onPick(this.#nodeOf(key), adds(event))
    }
    this.#isHandled = false
  }

  /** A second click in one place means the node that the first was on, though the camera may have gone where that led. */
  #clickTwice(event: ClickEvent): boolean {
    const first = this.#clicked
    if (!first || this.#isHandled || distanceOf(first.at, event) > maxSlipPx) return false
    if (!adds(event)) this.#handlers.onPickTwice(this.#targets.idOf(first.key))
    return true
  }

  #onCamera = (): void => {
    this.#passive = this.#at
    if (this.#points) this.#hover(null)
  }

  #hover(touched: Touched): void {
    this.#points = touched !== null
    this.#handlers.onHover(touched, this.#at)
  }

  #nodeOf(key: string): Touched {
    return { kind: 'node', id: this.#targets.idOf(key) }
  }

  #linkAt(point: Point): Touched {
    let nearest: Touched = null
    let least = linkReachPx
    for (const link of this.#targets.links()) {
      const distance = this.#targets.distance(point, link)
      if (distance < least) {
        least = distance
        nearest = { kind: 'link', id: link.id }
      }
    }
    return nearest
  }

  /** A finger that rests on a node asks what can be done with it. */
  #press({ node, event }: SigmaNodeEventPayload): void {
    this.#held = { key: node, from: { x: event.x, y: event.y }, moves: false }
    this.#isHandled = false
    if (!isTouch(event)) return
    this.#resting = setTimeout(() => {
      if (!this.#held || this.#held.moves) return
      this.#held = null
      this.#isHandled = true
      this.#handlers.onRest(this.#targets.idOf(node), { x: event.x, y: event.y })
    }, longPressMs)
  }

  #move({ event, preventSigmaDefault }: SigmaStageEventPayload): void {
    this.#at = { x: event.x, y: event.y }
    if (this.#held) {
      this.#held.moves ||= distanceOf(event, this.#held.from) > maxSlipPx
      if (this.#targets.areMovable()) {
        if (this.#held.moves) this.#drag(this.#held, event)
        preventSigmaDefault()
      }
      return
    }
    const { original } = event
    // While the canvas is being dragged, nothing is pointed at.
    if (!('buttons' in original) || original.buttons !== 0) return
    // The browser tells of a move, too, when what is under a pointer at rest has moved; and a hand on a wheel trembles.
    if (this.#passive && distanceOf(this.#at, this.#passive) <= maxSlipPx) return
    this.#passive = null
    this.#pointAtWhatLiesThere(original)
  }

  #pointAtWhatLiesThere({ target }: MouseEvent): void {
    // The mouse is told of wherever it is: over the panels and dialogs too, which may lie above the canvas.
    const here = target instanceof Node && this.#sigma.getContainer().contains(target)
    // When sigma has told of the node that it has come upon or left.
    queueMicrotask(() => {
      if (this.#over !== null) this.#hover(this.#nodeOf(this.#over))
      else this.#hover(here ? this.#linkAt(this.#at) : null)
    })
  }

  #drag({ key }: Held, to: Point): void {
    this.#sigma.getGraph().mergeNodeAttributes(key, this.#sigma.viewportToGraph(to))
  }

  #release(): void {
    clearTimeout(this.#resting)
    if (this.#held?.moves && this.#targets.areMovable()) {
      const { key } = this.#held
      const { x, y } = this.#sigma.getGraph().getNodeAttributes(key)
      this.#isHandled = true
      this.#handlers.onMove(this.#targets.idOf(key), { x, y })
    }
    this.#held = null
  }
}
