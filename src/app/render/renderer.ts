// What the graph view asks of whatever draws the graph. Ids go in and come out as they are in the corpus.

import type { Viewpoint } from '../../explorer/index.ts'
import type { Touched } from './pointer.ts'
import type { Direction, Emphasis, Point, Scene } from './scene.ts'
import type { Sketch } from './sketch.ts'
import type { CanvasTheme } from './theme.ts'

/** Whom a renderer tells what a person does to its drawing. Points are in pixels from the upper left corner, if not said. */
export type RendererHandlers = {
  readonly onPick: (touched: Touched, adds: boolean) => void
  /** A node has been clicked twice. */
  readonly onPickTwice?: (id: string) => void
  /** A finger rests on a node. Where nobody takes that, it picks the node besides what is picked. */
  readonly onRest?: (id: string, at: Point) => void
  /** With the ends of a link that is touched. */
  readonly onHover: (touched: Touched, at: Point, ends: readonly Point[]) => void
  /** A node has been put somewhere, in the scene's coordinates; null where nodes stay where they are. */
  readonly onMove: ((id: string, to: Point) => void) | null
  /** From now on the renderer is lost. */
  readonly onLost: () => void
}

/** What the page has around the drawing. */
export type RendererSurroundings = {
  /** A canvas for a small map of the whole; null for none. */
  readonly map: HTMLCanvasElement | null
  /** What lies over the drawing, where no name can be read. */
  readonly overlays: () => readonly Element[]
  /** Whom the area of a hub holds that is pointed at; in a graph that was opened nobody knows. */
  readonly membersOf?: (id: string) => ReadonlySet<string>
}

export interface GraphRenderer {
  /** Whether the browser has taken the graphics away for good: another renderer may be given them. */
  readonly isLost: boolean
  /** From where a person looks at it; null where it is framed by itself. */
  readonly viewpoint: Viewpoint | null
  /** Takes the drawing to a place of the page that has a size, and from then on tells what is touched. */
  settle(place: HTMLElement, around: RendererSurroundings, handlers: RendererHandlers): void
  /** Takes the drawing out of sight, as large as it is; `settle` brings it back as it was. */
  setAside(): void
  /** Draws another scene; nodes that stay walk to their new places. A large one comes when it is built. */
  setScene(scene: Scene): void
  /** What of the scene is there, selected and highlighted. A part of it that is new, and small or out of view, is framed. */
  setEmphasis(emphasis: Emphasis): void
  setTheme(theme: CanvasTheme): void
  /** Draws the labels anew, whose font may have come. */
  redraw(): void
  zoomIn(): void
  zoomOut(): void
  /** Shows all that is there, as large as it goes. */
  fit(): void
  /** Brings a node into view, if it is not, once it has been drawn. */
  reveal(id: string): void
  /** From a node, the neighbour that lies in a direction (or any node, from none). */
  walk(from: string | null, direction: Direction): string | null
  /** The node at a point; null where none is. */
  nodeAt(at: Point): string | null
  /** Where the middle of a node is; null if it is not drawn. */
  placeOf(id: string): Point | null
  /** Shows a node or a link as if the pointer were on it, with a ring around it: the keys stand there. */
  point(touched: Touched): void
  /** Moves the camera to where a point of the small map lies. */
  moveTo(at: Point): void
  /** What is on the canvas now, as plain shapes in pixels, in these colours; null before there is anything. */
  sketch(colors?: CanvasTheme): Sketch | null
  /** Frees what the browser gave it. */
  kill(): void
}
