// sigma, made for what we draw: nodes and ties on one canvas, in one WebGL context, by our own programs.

import Graph from 'graphology'
import Sigma from 'sigma'
import { padding } from './camera.ts'
import { NoNodes, shapeProgram } from './nodes.ts'
import type { Canvas, NodeData, Point, TieData } from './scene.ts'
import type { Stage } from './stage.ts'
import { lineProgram, NoTies } from './ties.ts'

/** What sigma keeps of its layers, which it lets those that build on it make, but not share. */
type Layers = {
  readonly elements: Record<string, HTMLElement>
  readonly webGLContexts: Record<string, WebGLRenderingContext>
}

/** Stands for the context of a layer that we draw nothing on. */
const noContext = { viewport() {}, clear() {}, getExtension: () => null, COLOR_BUFFER_BIT: 0 }

/**
 * sigma takes a WebGL context for each of three layers, of which a browser keeps a page some sixteen. Ours are one: the
 * node program has the ties drawn before it draws its nodes, and what is pointed at is drawn in its place among the others.
 */
class OneContextSigma extends Sigma<NodeData, TieData> {
  override createWebGLContext(
    id: string,
    options: Parameters<Canvas['createWebGLContext']>[1] = {},
  ): WebGLRenderingContext {
    if (id === 'edges') return super.createWebGLContext(id, options)
    const { elements, webGLContexts } = this as unknown as Layers
    const canvas = elements.edges as HTMLCanvasElement
    elements[id] = canvas
    if (id === 'nodes') return super.createWebGLContext(id, { canvas })
    webGLContexts[id] = noContext as unknown as WebGLRenderingContext
    return webGLContexts[id]
  }
}

/** What sigma keeps of each node beside its place and size. Complete, or it adds what is missing, one by one. */
const bare = {
  type: 'circle',
  color: '#000',
  label: null,
  hidden: false,
  highlighted: false,
  forceLabel: false,
  zIndex: 1,
} as const

/** Asked for each node whenever sigma takes in a graph: no more objects than it needs. */
const nodeReducer = (_id: string, { x, y, size, kind }: NodeData) => ({ ...bare, x, y, size, kind })

/** What sigma asks, at each move of the pointer, of a picture that it draws of all nodes a second time, and reads back. */
type Picking = { getNodeAtPosition: (at: Point) => string | null }

/**
 * Draws into a container from what stands on the stage. `nodeAt` gives the key of the node at a point, in pixels. Throws
 * where no WebGL context is to be had.
 */
export function makeCanvas(
  container: HTMLElement,
  stage: Stage,
  nodeAt: (at: Point) => string | null,
): Canvas {
  const sigma = new OneContextSigma(new Graph<NodeData, TieData>(), container, {
    // In place of sigma's own, which would all be compiled.
    nodeProgramClasses: { circle: shapeProgram(stage) },
    nodeHoverProgramClasses: { circle: NoNodes },
    edgeProgramClasses: { line: lineProgram(stage), arrow: NoTies },
    defaultNodeType: 'circle',
    // Labels are placed by ourselves, without collisions; nodes and ties are picked by distance, not by pixel.
    renderLabels: false,
    enableEdgeEvents: false,
    defaultDrawNodeHover: () => {},
    enableCameraRotation: false,
    // Out of sight, as on paper, a canvas may have no size.
    allowInvalidContainer: true,
    stagePadding: padding,
    minCameraRatio: 0.08,
    maxCameraRatio: 2.5,
    zoomingRatio: 1.4,
    nodeReducer,
  })
  ;(sigma as unknown as Picking).getNodeAtPosition = nodeAt
  return sigma
}
