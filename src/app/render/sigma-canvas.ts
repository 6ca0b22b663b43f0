// sigma, made for what we draw: nodes and links on one canvas, in one WebGL context, by our own programs.

import Graph from 'graphology'
import Sigma from 'sigma'
import type { RenderBuffers } from './buffers.ts'
import { paddingPx } from './camera.ts'
import type { LinkLayer } from './link-layer.ts'
import { NoLinks } from './links.ts'
import { NoNodes, nodeProgram } from './nodes.ts'
import type { LinkData, NodeData, Point, SigmaInstance } from './scene.ts'

/** What sigma keeps of its layers, which it lets those that build on it make, but not share. */
type Layers = {
  readonly elements: Record<string, HTMLElement>
  readonly webGLContexts: Record<string, WebGLRenderingContext>
}

/** Stands for the context of a layer that we draw nothing on. */
const noContext = { viewport() {}, clear() {}, getExtension: () => null, COLOR_BUFFER_BIT: 0 }

/**
 * sigma takes a WebGL context for each of three layers, of which a browser keeps a page some sixteen. Ours are one: the
 * node program has the links drawn before it draws its nodes, and what is pointed at is drawn in its place among the others.
 */
class OneContextSigma extends Sigma<NodeData, LinkData> {
  override createWebGLContext(
    id: string,
    options: Parameters<SigmaInstance['createWebGLContext']>[1] = {},
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
const displayDefaults = {
  type: 'circle',
  color: '#000',
  label: null,
  hidden: false,
  highlighted: false,
  forceLabel: false,
  zIndex: 1,
} as const

/** Asked for each node whenever sigma takes in a graph: no more objects than it needs. */
const nodeReducer = (_id: string, { x, y, size }: NodeData) => ({
  ...displayDefaults,
  x,
  y,
  size,
})

/** What sigma asks, at each move of the pointer, of a picture that it draws of all nodes a second time, and reads back. */
type Picking = { getNodeAtPosition: (at: Point) => string | null }

/**
 * Draws into a container from what the buffers hold. `nodeAt` gives the key of the node at a point, in pixels. Throws
 * where no WebGL context is to be had.
 */
export function createSigma(
  container: HTMLElement,
  stage: RenderBuffers,
  links: LinkLayer,
  nodeAt: (at: Point) => string | null,
): SigmaInstance {
  const sigma = new OneContextSigma(new Graph<NodeData, LinkData>(), container, {
    // In place of sigma's own, which would all be compiled.
    nodeProgramClasses: { circle: nodeProgram(stage) },
    nodeHoverProgramClasses: { circle: NoNodes },
    edgeProgramClasses: { line: links.program(stage), arrow: NoLinks },
    defaultNodeType: 'circle',
    // Labels are placed by ourselves, without collisions; nodes and links are picked by distance, not by pixel.
    renderLabels: false,
    enableEdgeEvents: false,
    defaultDrawNodeHover: () => {},
    enableCameraRotation: false,
    // Out of sight, as on paper, a canvas may have no size.
    allowInvalidContainer: true,
    stagePadding: paddingPx,
    minCameraRatio: 0.08,
    maxCameraRatio: 2.5,
    zoomingRatio: 1.4,
    nodeReducer,
  })
  ;(sigma as unknown as Picking).getNodeAtPosition = nodeAt
  return sigma
}
