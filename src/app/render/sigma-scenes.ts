// One scene after another: each becomes the graph that sigma draws, in slices where it is large, and nodes that stay walk to
// their new places.

import type Graph from 'graphology'
import { animateNodes } from 'sigma/utils'
import { runToEnd } from '../../graph/index.ts'
import { runInSlices, yieldToBrowser } from '../kit/slices.ts'
import type { Annotations } from './annotations.ts'
import { prefersReducedMotion } from './camera.ts'
import { type DrawnScene, largeFrom } from './drawn-scene.ts'
import type { Focus } from './focus.ts'
import type { NumericKeys } from './numeric-keys.ts'
import { boxOf, type LinkData, type NodeData, type Scene, type SigmaInstance } from './scene.ts'
import { buildGraphInSteps, scaleOf } from './sigma-graph.ts'

type SigmaGraph = Graph<NodeData, LinkData>

type SceneParts = {
  readonly sigma: () => SigmaInstance
  readonly keys: NumericKeys
  readonly drawn: DrawnScene
  readonly focus: Focus
  readonly annotations: Annotations
}

/** How long nodes walk, in milliseconds. */
const walkMs = 450

export class SceneChanges {
  readonly #parts: SceneParts
  /** The one told last, which may still be building. */
  #newest: Scene | null = null
  #stopWalking = () => {}

  constructor(parts: SceneParts) {
    this.#parts = parts
  }

  get newest(): Scene | null {
    return this.#newest
  }

  /** Draws a scene, unless another is told before it is built. */
  take(scene: Scene): void {
    this.#newest = scene
    const { sigma, keys } = this.#parts
    const building = buildGraphInSteps(scene, keys, prefersReducedMotion() ? null : sigma().getGraph())
    if (scene.nodes.length + scene.links.length <= largeFrom) this.#show(scene, runToEnd(building))
    else
      void runInSlices(building).then(async graph => {
        await yieldToBrowser()
        if (this.#newest === scene) this.#show(scene, graph)
      })
  }

  /** Nothing moves any more, and nothing comes. */
  leave(): void {
    this.#newest = null
    this.#stopWalking()
  }

  /** By how much all nodes are drawn smaller on the canvas as it is. */
  rescale(): void {
    const { sigma, drawn } = this.#parts
    drawn.buffers.scale = scaleOf(sigma().getDimensions(), drawn.scene.nodes.length)
  }

  #show(scene: Scene, graph: SigmaGraph): void {
    this.#stopWalking()
    const { drawn, focus, annotations } = this.#parts
    const { buffers, isLarge } = drawn
    const sigma = this.#parts.sigma()
    const before = sigma.getGraph()
    drawn.show(scene)
    // Another scene is framed anew; in the same one nodes move, and the camera stays.
    if (before.order !== graph.order || !before.everyNode(key => graph.hasNode(key))) {
      const { x, y, width: across, height: down } = boxOf(scene.nodes)
      sigma.setCustomBBox({ x: [x - across / 2, x + across / 2], y: [y - down / 2, y + down / 2] })
      focus.forget()
    }
    this.rescale()
    drawn.rank()
    annotations.outdate()
    // Where there are many, the nodes in one task and their links in the next.
    buffers.skipsLinks = isLarge
    sigma.setGraph(graph)
    buffers.skipsLinks = false
    if (isLarge) sigma.scheduleRender()
    if (before.order > 0 && !prefersReducedMotion()) this.#walk(graph)
  }

  /** The nodes go from where they were to where they belong. */
  #walk(graph: SigmaGraph): void {
    const { drawn, keys } = this.#parts
    const goals = Object.fromEntries([...drawn.goals].map(([id, at]) => [keys.keyOf(id), at]))
    this.#stopWalking = animateNodes(graph, goals, { duration: walkMs, easing: 'quadraticInOut' })
  }
}
