// The WebGL program that draws ties.

import { EdgeRectangleProgram } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { colorOfTie, Rank, widthOfTie } from './ranks.ts'
import type { NodeData, TieData } from './scene.ts'
import { makeRoom, type Stage } from './stage.ts'

/**
 * sigma's straight lines, in the order, the widths and the colours that their ranks on a stage ask for. The stage has them
 * all: sigma, which makes objects of each tie that it is told of, is told of none.
 */
export const lineProgram = (stage: Stage) =>
  class extends EdgeRectangleProgram<NodeData, TieData> {
    #arranged = -1

    constructor(...made: ConstructorParameters<typeof EdgeRectangleProgram<NodeData, TieData>>) {
      super(...made)
      stage.drawTies = params => this.#draw(params)
    }

    override reallocate() {}

    /** sigma would draw them after the nodes, over them. */
    override render() {}

    #draw(params: RenderParams) {
      if (stage.hurries) return
      if (this.#arranged !== stage.version) this.#arrange()
      super.render(params)
    }

    /** What sigma uploads: those that are there, from the back to the front. */
    #arrange() {
      const { theme, ties, claims, places, ends, version } = stage
      this.#arranged = version
      // Before there are colours there is nothing to see: the array is empty still.
      if (theme === null) return
      const order = makeRoom(this, ties)
      const colors = Object.values(Rank).map(rank => floatColor(colorOfTie(rank, theme)))
      let at = 0
      for (const n of order) {
        const [a, b] = [2 * ends[2 * n]!, 2 * ends[2 * n + 1]!]
        const [x, y] = [places[a]!, places[a + 1]!]
        const [dx, dy] = [places[b]! - x, places[b + 1]! - y]
        const rank = ties[n] as Rank
        const normal = widthOfTie(claims[n]!, rank) / (Math.hypot(dx, dy) || 1)
        this.array[at++] = x
        this.array[at++] = y
        this.array[at++] = x + dx
        this.array[at++] = y + dy
        this.array[at++] = -dy * normal
        this.array[at++] = dx * normal
        this.array[at++] = colors[rank]!
        // Ties are picked by distance, not by an id in a pixel.
        this.array[at++] = 0
      }
    }
  }

/** In place of a program that would be compiled and never used. */
export class NoTies {
  drawLabel = undefined
  kill() {}
  reallocate() {}
  process() {}
  render() {}
}
