// Links as opened graphs have them: curves side by side, rings at a node, arrows, colours and names of their own. Fetched only
// with the first of them.

import { floatColor } from 'sigma/utils'
import type { Disc } from '../../../graph/index.ts'
import { makeRoom, type ProgramBuffer, type RenderBuffers } from '../buffers.ts'
import type { LinkLayer, NodesOnScreen } from '../link-layer.ts'
import { bufferedLinkProgram } from '../links.ts'
import type { NameRequest } from '../names.ts'
import {
  colorOfLink,
  fadingPx,
  fromBack,
  minLinkPx,
  Rank,
  radiusOfWeight,
  sizeOfNode,
  widthOfLink,
} from '../ranks.ts'
import type { LinkLook, Point, SceneLink } from '../scene.ts'
import type { CanvasTheme } from '../theme.ts'
import { distanceToLine, middleOf, ringAt } from './geometry.ts'
import { type Piece, piecesOf } from './pieces.ts'

const vertexShader = /* glsl */ `
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec2 a_besideStart;
attribute vec2 a_besideEnd;
attribute vec2 a_widths;
attribute vec4 a_color;

varying vec4 v_color;
varying float v_aside;
varying float v_half;

void main() {
  // In the plane of the positions: a pixel of the screen, and the unit of sizes, a pixel where the camera's ratio is 1.
  float pixel = 2.0 * u_correctionRatio;
  float unit = pixel / u_sizeRatio;
  vec2 start = a_start + a_besideStart * unit;
  vec2 line = a_end + a_besideEnd * unit - start;
  float reach = length(line);
  vec2 direction = reach > 0.0 ? line / reach : vec2(1.0, 0.0);
  float width = mix(a_widths.x, a_widths.y, a_along) / u_sizeRatio;
  // The tip of an arrow alone has no width.
  v_half = 0.5 * (a_widths.y > 0.0 ? max(width, ${minLinkPx.toFixed(1)}) : width);
  v_aside = a_side * v_half;
  vec2 place = start + line * a_along + vec2(-direction.y, direction.x) * v_aside * pixel;
  gl_Position = vec4((u_matrix * vec3(place, 1)).xy, 0, 1);
  const float bias = 255.0 / 254.0;
  v_color = a_color;
  v_color.a *= bias;
}
`

const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_aside;
varying float v_half;

void main() {
  gl_FragColor = mix(v_color, vec4(0.0), smoothstep(v_half - ${fadingPx.toFixed(1)}, v_half, abs(v_aside)));
}
`

const { FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext

const attributes = [
  { name: 'a_start', size: 2, type: FLOAT },
  { name: 'a_end', size: 2, type: FLOAT },
  { name: 'a_besideStart', size: 2, type: FLOAT },
  { name: 'a_besideEnd', size: 2, type: FLOAT },
  { name: 'a_widths', size: 2, type: FLOAT },
  { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
]

/** A link that bends is drawn in so many pieces; in fewer where there are many, and each is small. */
const piecesPerBend = { few: 12, many: 4 } as const
const manyLinks = 5000

/** A link of a scene that says nothing of its looks. */
const plainLook: LinkLook = { label: '', color: null, hasArrow: false, course: { kind: 'line', bend: 0 } }

const lookOf = ({ look }: SceneLink): LinkLook => look ?? plainLook

/** How long the sides of an arrow's head are, in the unit of sizes. */
const headSize = (width: number, scale: number) => (5 + 2 * width) * scale

/** A link by its number, in the pieces that it is drawn in. */
function piecesIn(buffers: RenderBuffers, n: number): readonly Piece[] {
  const { ends, links, nodes, places, scale, scene, statements, weights } = buffers
  const placeOf = (node: number): Point => ({ x: places[2 * node]!, y: places[2 * node + 1]! })
  const [a, b] = [ends[2 * n]!, ends[2 * n + 1]!]
  const width = widthOfLink(statements[n]!, links[n] as Rank)
  const radius = radiusOfWeight(weights[b]!)
  return piecesOf(
    lookOf(scene.links[n]!),
    {
      from: placeOf(a),
      to: placeOf(b),
      radius: sizeOfNode(radius, nodes[b] as Rank) * scale,
      width,
      headSize: headSize(width, scale),
    },
    links.length > manyLinks ? piecesPerBend.many : piecesPerBend.few,
  )
}

function arrange(program: ProgramBuffer, buffers: RenderBuffers, theme: CanvasTheme): void {
  const { links, scene } = buffers
  const drawn = Array.from(fromBack(links), n => {
    const color = colorOfLink(links[n] as Rank, theme, lookOf(scene.links[n]!).color)
    return { color: floatColor(color), pieces: piecesIn(buffers, n) }
  })
  const count = drawn.reduce((sum, { pieces }) => sum + pieces.length, 0)
  const array = makeRoom(program, count)
  let at = 0
  for (const { color, pieces } of drawn)
    for (const [start, end] of pieces) {
      for (const { x, y } of [start.at, end.at, start.beside, end.beside]) {
        array[at++] = x
        array[at++] = y
      }
      array[at++] = start.width
      array[at++] = end.width
      array[at++] = color
    }
}

/** Where a link is on the screen: its ring, or the middle of its line. */
function anchor(link: SceneLink, { place, radius }: NodesOnScreen): Disc {
  const { course } = lookOf(link)
  const from = place(link.a)
  return course.kind === 'ring'
    ? ringAt(from, radius(link.a), course.angle, course.before)
    : { ...middleOf(from, place(link.b), course.bend), radius: 0 }
}

function distance(point: Point, link: SceneLink, nodes: NodesOnScreen): number {
  const { course } = lookOf(link)
  if (course.kind === 'line')
    return distanceToLine(point, nodes.place(link.a), nodes.place(link.b), course.bend)
  const ring = anchor(link, nodes)
  return Math.abs(Math.hypot(point.x - ring.x, point.y - ring.y) - ring.radius)
}

/** Up to so many links all are named; of more, so many of those that are brought forward. */
const maxNamed = 40

/** The names of links, which stand beside them where there is room; and the rings, which names keep clear of. */
function names(links: Iterable<readonly [SceneLink, Rank]>, nodes: NodesOnScreen): readonly NameRequest[] {
  const all = [...links]
  const isNamed = (rank: Rank) => rank >= Rank.highlighted || (rank === Rank.plain && all.length <= maxNamed)
  let room = maxNamed
  return all.flatMap(([link, rank]): NameRequest[] => {
    const { course, label } = lookOf(link)
    const isWritten = label !== '' && isNamed(rank) && --room >= 0
    if (!isWritten && course.kind !== 'ring') return []
    const { x, y, radius } = anchor(link, nodes)
    return [
      {
        ...{ id: link.id, name: label, short: () => null, at: { x, y }, radius },
        ...{ priority: 0, reach: 'beside', tone: 'plain', hue: null, silent: !isWritten },
      },
    ]
  })
}

export const shapedLinks: LinkLayer = {
  program: buffers => bufferedLinkProgram(buffers, { vertexShader, fragmentShader, attributes, arrange }),
  anchor,
  distance,
  names,
}
