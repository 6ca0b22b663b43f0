// The WebGL program that draws each node in the shape of its type.

import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor, parseColor } from 'sigma/utils'
import { shapes } from '../../model/index.ts'
import { makeRoom, type RenderBuffers } from './buffers.ts'
import { colorOfNode, fromBack, type Rank, radiusOfWeight, rimOfNode, rimPx, sizeOfNode } from './ranks.ts'
import type { LinkData, NodeData } from './scene.ts'
import { shapeOutlines } from './shape-outlines.ts'
import { rimScaleOf } from './sigma-graph.ts'

const uniforms = [
  'u_sizeRatio',
  'u_correctionRatio',
  'u_cameraAngle',
  'u_matrix',
  'u_paper',
  'u_rim',
] as const

const vertexShader = /* glsl */ `
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

void main() {
  // The unit in which sigma's matrix expects sizes: a node's radius, in the plane of the positions.
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(a_position + a_corner * radius, 1)).xy, 0, 1);
  // Shapes stand upright however the camera is turned.
  float c = cos(u_cameraAngle);
  float s = sin(u_cameraAngle);
  v_point = mat2(c, -s, s, c) * a_corner;
  v_pixel = u_correctionRatio * 2.0 / radius;
  v_shape = a_shape;
  v_color = a_color;
  v_rim = a_rim;
  v_rim.a = 1.0;
  const float bias = 255.0 / 254.0;
  v_color.a *= bias;
}
`

const fragmentShader = /* glsl */ `
precision highp float;

uniform vec3 u_paper;
uniform float u_rim;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_point;
varying float v_pixel;
varying float v_shape;

${shapeOutlines}
void main() {
  int shape = int(v_shape + 0.5);
  float distance = outline(v_point.x, v_point.y, shape);
  float outer = body(v_point.x, v_point.y, shape, distance);
  float rim = u_rim * v_pixel;
  vec4 color = mix(v_color, v_rim, smoothstep(-0.5 * v_pixel, 0.5 * v_pixel, distance));
  float hole = smoothstep(rim - 0.5 * v_pixel, rim + 0.5 * v_pixel, distance) * (1.0 - step(0.0, outer));
  color = mix(color, vec4(u_paper, 1.0), hole);
  gl_FragColor = mix(color, vec4(0.0), smoothstep(rim - 0.5 * v_pixel, rim + 0.5 * v_pixel, outer));
}
`

// Only where there is WebGL does this code run (webgl.ts).
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext

/**
 * A program that draws nodes as shapes with a rim, in the order and the colours that their ranks in the buffers ask for.
 * Sizes are radii in pixels, as everywhere in sigma.
 */
export const nodeProgram = (stage: RenderBuffers) =>
  class extends NodeProgram<(typeof uniforms)[number], NodeData, LinkData> {
    /** All nodes by their numbers, as sigma has told of them. */
    #nodes: NodeDisplayData[] = []
    #arranged = -1

    override getDefinition() {
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        // A triangle whose inscribed circle has a radius of 1.6: room for the points of a star and a rim.
        CONSTANT_DATA: [
          [0, 3.2],
          [-2.7713, -1.6],
          [2.7713, -1.6],
        ],
      }
    }

    override reallocate(count: number) {
      this.#nodes.length = count
      // For the links too: they go where the nodes go.
      stage.version++
    }

    override process(_id: number, n: number, node: NodeDisplayData) {
      this.#nodes[n] = node
      stage.places[2 * n] = node.x
      stage.places[2 * n + 1] = node.y
    }

    override processVisibleItem() {}

    override render(params: RenderParams) {
      if (this.#arranged !== stage.version) this.#arrange()
      // On the same canvas, and below the nodes.
      stage.drawLinks(params)
      super.render(params)
    }

    /** What sigma uploads: those that are there, from the back to the front. */
    #arrange() {
      const { theme, scale, nodes, styles, version, weights } = stage
      this.#arranged = version
      // Before there are colours there is nothing to see: the array is empty still.
      if (theme === null) return
      const order = fromBack(nodes)
      const array = makeRoom(this, order.length)
      let at = 0
      for (const n of order) {
        const node = this.#nodes[n]!
        const [rank, style] = [nodes[n] as Rank, styles[n]!]
        array[at++] = node.x
        array[at++] = node.y
        array[at++] = sizeOfNode(radiusOfWeight(weights[n]!), rank) * scale
        array[at++] = shapes.indexOf(style.shape)
        array[at++] = floatColor(colorOfNode(style, rank, theme))
        array[at++] = floatColor(rimOfNode(rank, theme))
      }
    }

    override setUniforms(
      { sizeRatio, correctionRatio, cameraAngle, matrix }: RenderParams,
      { gl, uniformLocations }: ProgramInfo,
    ) {
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio)
      gl.uniform1f(uniformLocations.u_cameraAngle ?? null, cameraAngle)
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, correctionRatio)
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix)
      gl.uniform1f(uniformLocations.u_rim ?? null, rimPx * rimScaleOf(stage.scale))
      const { r, g, b } = parseColor(stage.theme?.paper ?? '#fff')
      gl.uniform3f(uniformLocations.u_paper ?? null, r / 255, g / 255, b / 255)
    }
  }

/** In place of a program that would be compiled and never used. */
export class NoNodes {
  drawLabel = undefined
  drawHover = undefined
  kill() {}
  reallocate() {}
  process() {}
  render() {}
}
