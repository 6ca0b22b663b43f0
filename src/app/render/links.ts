// The WebGL program that draws links: lines with the dashes of what they say, or rows of dots where all of it is yet to come.

import { EdgeProgram, type ProgramDefinition, type ProgramInfo } from 'sigma/rendering'
import type { RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { distanceToSegment } from '../../graph/index.ts'
import type { LineStyle } from '../../model/index.ts'
import { makeRoom, type ProgramBuffer, type RenderBuffers } from './buffers.ts'
import type { LinkLayer } from './link-layer.ts'
import { colorOfLine, dotting, fadingPx, fromBack, minLinkPx, Rank, widthOfLink } from './ranks.ts'
import type { LinkData, NodeData } from './scene.ts'
import type { CanvasTheme } from './theme.ts'

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const

/** What every vertex shader of links is given besides the attributes of its own. */
const given = /* glsl */ `
attribute float a_along;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
`

const vertexShader = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_dotted;
attribute vec4 a_dash;
attribute vec4 a_color;

varying vec4 v_color;
varying vec2 v_point;
varying float v_half;
varying float v_dotted;
varying vec4 v_dash;

void main() {
  // A pixel of the screen in the plane of the positions; all else here is in pixels.
  float pixel = 2.0 * u_correctionRatio;
  vec2 line = a_end - a_start;
  float reach = length(line);
  vec2 direction = reach > 0.0 ? line / reach : vec2(1.0, 0.0);
  float least = a_dotted > 0.5 ? ${dotting.leastWidthPx.toFixed(1)} : ${minLinkPx.toFixed(1)};
  v_half = 0.5 * max(a_width / u_sizeRatio, least);
  v_dotted = a_dotted;
  v_dash = a_dash * clamp(v_half, 1.0, 2.0);
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
varying vec4 v_dash;

/** How far a place along a line is from a dash that comes back after each period; less than nothing within it. */
float beyond(float at, float dash, float period) {
  return abs(mod(at - 0.5 * dash + 0.5 * period, period) - 0.5 * period) - 0.5 * dash;
}

void main() {
  float period = ${(2 * dotting.period).toFixed(1)} * v_half;
  float along = v_dotted > 0.5 ? mod(v_point.x, period) - 0.5 * period : 0.0;
  float far = length(vec2(along, v_point.y));
  float away = smoothstep(v_half - ${fadingPx.toFixed(1)}, v_half, far);
  float whole = dot(v_dash, vec4(1.0));
  if (v_dotted < 0.5 && whole > 0.0) {
    float gap = beyond(v_point.x, v_dash.x, whole);
    if (v_dash.z > 0.0) gap = min(gap, beyond(v_point.x - v_dash.x - v_dash.y, v_dash.z, whole));
    away = max(away, smoothstep(-0.5, 0.5, gap));
  }
  gl_FragColor = mix(v_color, vec4(0.0), away);
}
`

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext

/** What a program of links is made of. */
type LinkProgram = {
  /** From one end (`a_along` 0) to the other (1), on either side (`a_side` 1 and -1); these and sigma's uniforms are declared already. */
  readonly vertexShader: string
  readonly fragmentShader: string
  readonly attributes: ProgramDefinition['ATTRIBUTES']
  /** Fills the program with what is there, from the back to the front. */
  readonly arrange: (program: ProgramBuffer, buffers: RenderBuffers, theme: CanvasTheme) => void
}

/**
 * A program that draws links from the buffers, when the one that draws the nodes has it do so. The buffers hold them all: sigma,
 * which makes objects of each link that it is told of, is told of none.
 */
export const bufferedLinkProgram = (
  buffers: RenderBuffers,
  { vertexShader, fragmentShader, attributes, arrange }: LinkProgram,
) =>
  class extends EdgeProgram<(typeof uniforms)[number], NodeData, LinkData> {
    #arranged = -1

    constructor(...made: ConstructorParameters<typeof EdgeProgram<string, NodeData, LinkData>>) {
      super(...made)
      buffers.drawLinks = params => this.#draw(params)
    }

    override getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: given + vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: attributes,
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
      const { skipsLinks, theme, version } = buffers
      if (skipsLinks) return
      // Before there are colours there is nothing to see: the array is empty still.
      if (this.#arranged !== version && theme !== null) arrange(this, buffers, theme)
      this.#arranged = version
      super.render(params)
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

const attributes = [
  { name: 'a_start', size: 2, type: FLOAT },
  { name: 'a_end', size: 2, type: FLOAT },
  { name: 'a_width', size: 1, type: FLOAT },
  { name: 'a_dotted', size: 1, type: FLOAT },
  { name: 'a_dash', size: 4, type: FLOAT },
  { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
]

/** Straight lines, in the widths, dashes and colours that their ranks and what they say ask for. */
function arrange(program: ProgramBuffer, buffers: RenderBuffers, theme: CanvasTheme): void {
  const { links, statements, dotted, lines, places, ends } = buffers
  const order = fromBack(links)
  const array = makeRoom(program, order.length)
  const known = new Map<LineStyle | undefined, readonly number[]>()
  const colorsOf = (line: LineStyle | undefined) => {
    const colors =
      known.get(line) ?? Object.values(Rank).map(rank => floatColor(colorOfLine(line, rank, theme)))
    known.set(line, colors)
    return colors
  }
  let at = 0
  for (const n of order) {
    const rank = links[n] as Rank
    for (const end of [2 * n, 2 * n + 1]) {
      array[at++] = places[2 * ends[end]!]!
      array[at++] = places[2 * ends[end]! + 1]!
    }
    array[at++] = widthOfLink(statements[n]!, rank)
    array[at++] = dotted[n]!
    for (let i = 0; i < 4; i++) array[at++] = lines[n]?.dash[i] ?? 0
    array[at++] = colorsOf(lines[n])[rank]!
  }
}

/** The links of a corpus. */
export const straightLinks: LinkLayer = {
  program: buffers => bufferedLinkProgram(buffers, { vertexShader, fragmentShader, attributes, arrange }),
  distance: (point, { a, b }, { place }) => distanceToSegment(point, { from: place(a), to: place(b) }),
  anchor({ a, b }, { place }) {
    const [from, to] = [place(a), place(b)]
    return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, radius: 0 }
  },
  names: () => [],
}

/** In place of a program that would be compiled and never used. */
export class NoLinks {
  drawLabel = undefined
  kill() {}
  reallocate() {}
  process() {}
  render() {}
}
