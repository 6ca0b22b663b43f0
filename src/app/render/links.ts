// The WebGL program that draws links: lines, or rows of dots where all that a link stands for is yet to come.

import { EdgeProgram, type ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { allocate, type RenderBuffers } from './buffers.ts'
import { colorOfLink, dotting, fadingPx, minLinkPx, Rank, widthOfLink } from './ranks.ts'
import type { LinkData, NodeData } from './scene.ts'

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const

const vertexShader = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_dotted;
attribute vec4 a_color;
attribute float a_along;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec2 v_point;
varying float v_half;
varying float v_dotted;

void main() {
  // A pixel of the screen in the plane of the positions; all else here is in pixels.
  float pixel = 2.0 * u_correctionRatio;
  vec2 line = a_end - a_start;
  float reach = length(line);
  vec2 direction = reach > 0.0 ? line / reach : vec2(1.0, 0.0);
  float least = a_dotted > 0.5 ? ${dotting.leastWidthPx.toFixed(1)} : ${minLinkPx.toFixed(1)};
  v_half = 0.5 * max(a_width / u_sizeRatio, least);
  v_dotted = a_dotted;
  float side = a_side * v_half;
  v_point = vec2(a_along * reach / pixel, side);
  vec2 place = a_start + line * a_along + vec2(-direction.y, direction.x) * side * pixel;
  gl_Position = vec4((u_matrix * vec3(place, 1)).xy, 0, 1);
  const float bias = 255.0 / 254.0;
  v_color = a_color;
  v_color.a *= bias;
}
`

const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_point;
varying float v_half;
varying float v_dotted;

void main() {
  float period = ${(2 * dotting.period).toFixed(1)} * v_half;
  float along = v_dotted > 0.5 ? mod(v_point.x, period) - 0.5 * period : 0.0;
  float far = length(vec2(along, v_point.y));
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(v_half - ${fadingPx.toFixed(1)}, v_half, far));
}
`

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext

/**
 * Straight lines, in the order, the widths and the colours that their ranks in the buffers ask for. The buffers hold them all:
 * sigma, which makes objects of each link that it is told of, is told of none.
 */
export const linkProgram = (stage: RenderBuffers) =>
  class extends EdgeProgram<(typeof uniforms)[number], NodeData, LinkData> {
    #arranged = -1

    constructor(...made: ConstructorParameters<typeof EdgeProgram<string, NodeData, LinkData>>) {
      super(...made)
      stage.drawLinks = params => this.#draw(params)
    }

    override getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_dotted', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_along', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        // Two triangles, from one end to the other.
        CONSTANT_DATA: [
          [0, 1],
          [0, -1],
          [1, 1],
          [1, 1],
          [0, -1],
          [1, -1],
        ],
      }
    }

    override reallocate() {}

    override processVisibleItem() {}

    /** sigma would draw them after the nodes, over them. */
    override render() {}

    #draw(params: RenderParams) {
      if (stage.skipsLinks) return
      if (this.#arranged !== stage.version) this.#arrange()
      super.render(params)
    }

    /** What sigma uploads: those that are there, from the back to the front. */
    #arrange() {
      const { theme, links, statements, dotted, places, ends, version } = stage
      this.#arranged = version
      // Before there are colours there is nothing to see: the array is empty still.
      if (theme === null) return
      const order = allocate(this, links)
      const colors = Object.values(Rank).map(rank => floatColor(colorOfLink(rank, theme)))
      let at = 0
      for (const n of order) {
        const rank = links[n] as Rank
        for (const end of [2 * n, 2 * n + 1]) {
          this.array[at++] = places[2 * ends[end]!]!
          this.array[at++] = places[2 * ends[end]! + 1]!
        }
        this.array[at++] = widthOfLink(statements[n]!, rank)
        this.array[at++] = dotted[n]!
        this.array[at++] = colors[rank]!
      }
    }

    override setUniforms(
      { sizeRatio, correctionRatio, matrix }: RenderParams,
      { gl, uniformLocations }: ProgramInfo,
    ) {
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio)
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, correctionRatio)
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix)
    }
  }

/** In place of a program that would be compiled and never used. */
export class NoLinks {
  drawLabel = undefined
  kill() {}
  reallocate() {}
  process() {}
  render() {}
}
