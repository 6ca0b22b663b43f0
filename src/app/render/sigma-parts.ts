// sigma, and what belongs to it alone: all of it is made anew when the browser has taken its graphics away.

import type { Camera } from 'sigma'
import type { RenderBuffers } from './buffers.ts'
import { type CameraMotion, watchMotion } from './camera-motion.ts'
import type { LinkLayer } from './link-layer.ts'
import type { Point, SigmaInstance } from './scene.ts'
import { createSigma } from './sigma-canvas.ts'

export type SigmaParts = {
  readonly sigma: SigmaInstance
  /** Below and above what sigma draws. */
  readonly areas: HTMLCanvasElement
  readonly names: HTMLCanvasElement
  readonly motion: CameraMotion
  readonly leave: () => void
}

type SigmaOwner = {
  readonly buffers: RenderBuffers
  readonly links: LinkLayer
  /** The key of the node at a point of the canvas. */
  readonly nodeAt: (at: Point) => string | null
  /** Listens to the pointer until the function that it gives is called. */
  readonly listen: (sigma: SigmaInstance) => () => void
  readonly onResize: () => void
  readonly onDrawn: () => void
  /** The camera has come to rest. */
  readonly onRest: () => void
}

/** Makes all of it in an element, with a camera of before, if there is one. Throws where no WebGL context is to be had. */
export function makeSigmaParts(container: HTMLElement, owner: SigmaOwner, camera?: Camera): SigmaParts {
  const sigma = createSigma(container, owner.buffers, owner.links, owner.nodeAt)
  if (camera) sigma.setCamera(camera)
  const asideFromTouch = { style: { pointerEvents: 'none' } }
  const areas = sigma.createCanvas('areas', { beforeLayer: 'edges', ...asideFromTouch })
  const names = sigma.createCanvas('names', { afterLayer: 'nodes', ...asideFromTouch })
  const motion = watchMotion(sigma, owner.buffers, owner.onRest)
  sigma.on('resize', owner.onResize)
  sigma.on('afterRender', owner.onDrawn)
  const leavePointer = owner.listen(sigma)
  const leave = () => {
    leavePointer()
    motion.leave()
    sigma.kill()
  }
  return { sigma, areas, names, motion, leave }
}
