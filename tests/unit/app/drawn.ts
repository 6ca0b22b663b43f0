// The real graph as it stands on a screen, without a browser: framed as the camera frames it, with names as wide as they are
// in the page, or nearly.

import { sceneOf } from '../../../src/app/graph/scene-of.ts'
import { paddingPx } from '../../../src/app/render/camera.ts'
import { type NameRequest, type PlacedName, placeNamesInSteps } from '../../../src/app/render/names.ts'
import { nameRequests } from '../../../src/app/render/naming.ts'
import { Rank, radiusOfWeight, rimPx, sizeOfNode } from '../../../src/app/render/ranks.ts'
import { boxOf, nodePlacesOf, type Point, type SceneNode } from '../../../src/app/render/scene.ts'
import { scaleOf } from '../../../src/app/render/sigma-graph.ts'
import type { CanvasTheme } from '../../../src/app/render/theme.ts'
import { egoNetwork, type Mode, makeEdition, runToEnd, shapeReach } from '../../../src/graph/index.ts'
import type { EntityId, Language } from '../../../src/model/index.ts'
import { nameIn } from '../../../src/terms/index.ts'
import { corpus, index, projections } from '../graph/real.ts'

export const theme: CanvasTheme = {
  name: 'light',
  paper: '#fbfaf7',
  ink: '#1d1b18',
  accent: '#9a3412',
  link: '#b9b1a4',
  linkHighlight: '#756c60',
  font: 'sans-serif',
}

/** What a canvas tells of widths: as wide as Source Sans 3 has them, within a few percent. */
export const ruler = {
  font: '',
  measureText(this: { font: string }, text: string) {
    const [, weight, size] = /^(\d+) ([\d.]+)px/.exec(this.font)!
    const ems = [...text].map(character =>
      /[iljt.,'’:()|!\s]/.test(character)
        ? 0.26
        : /[mwMW]/.test(character)
          ? 0.8
          : /[A-Z]/.test(character)
            ? 0.58
            : 0.5,
    )
    return {
      width: ems.reduce((sum, em) => sum + em, 0) * Number(size) * (Number(weight) > 600 ? 1.05 : 1),
    }
  },
} as unknown as CanvasRenderingContext2D

/** `legend` is how high it stands at the foot of the canvas, where it is unfolded as long as nothing is selected. */
export const sizes = {
  'on a desk': { width: 702, height: 850, legend: 168 },
  'on a tablet': { width: 664, height: 640 },
  'on a phone': { width: 390, height: 660 },
} as const

export const modes = ['projects', 'actors', 'all'] as const satisfies readonly Mode[]

const { positions } = makeEdition(corpus)

type Size = { readonly width: number; readonly height: number; readonly legend?: number }

type Asked = {
  readonly mode: Mode
  readonly language: string
  readonly size: Size
  readonly select?: string
  /** What the camera shows, where something is selected. */
  readonly frame?: 'whole' | 'part'
}

type Standing = SceneNode & { readonly at: Point; readonly radius: number; readonly rank: Rank }

/** How much of the canvas the choices cover at its top, and the buttons at its foot, in pixels. */
const covered = 52
const buttonsOn = ({ width }: Size) => (width < 520 ? { width: 310, height: 92 } : { width: 330, height: 44 })

/** What sigma does with a ratio of 1, and the camera with some points; as in render/camera.ts. */
function cameraOf(size: Size, all: readonly Point[], part: readonly Point[] | null) {
  const box = boxOf(all)
  const [ratioOfScreen, ratioOfBox] = [size.height / size.width, box.height / box.width]
  const isCorrected = ratioOfScreen < 1 === ratioOfBox < 1
  const steep = (ratio: number) => Math.max(ratio, 1 / ratio)
  const correction = isCorrected ? Math.min(steep(ratioOfBox), steep(ratioOfScreen)) : 1
  const pixelsPerUnit =
    ((Math.min(size.width, size.height) - 2 * paddingPx) * correction) / Math.max(box.width, box.height)
  const margin = Math.min(paddingPx, 0.09 * size.width + 6)
  const belowAtLeast =
    size.width < 520 ? Math.min(112, 0.2 * size.height) : Math.min(1.3 * paddingPx, 0.14 * size.height)
  const below = Math.max(part ? 0 : (size.legend ?? 0), belowAtLeast)
  const room = { width: size.width - 2 * margin, height: size.height - covered - 30 - below }
  const fitted = ({ width, height }: Size) => Math.min(room.width / width, room.height / height)
  const turn = ({ width, height }: Size) => ({ width: height, height: width })
  const isTurned = fitted(turn(box)) > fitted(box) * 1.15
  const ratioFor = (of: Size) => Math.max(0.3, pixelsPerUnit / fitted(isTurned ? turn(of) : of))
  const framed = part ? boxOf(part) : box
  const ratio = part ? Math.max(ratioFor(framed), ratioFor(box) / 2.2) : ratioFor(box)
  const pixels = pixelsPerUnit / ratio
  const middle = { x: size.width / 2, y: (covered + 30 + size.height - below) / 2 }
  return {
    ratio,
    at: ({ x, y }: Point): Point => {
      const [across, up] = [(x - framed.x) * pixels, (y - framed.y) * pixels]
      return isTurned
        ? { x: middle.x + up, y: middle.y + across }
        : { x: middle.x + across, y: middle.y - up }
    },
  }
}

/** All nodes where they stand on the screen. What is selected is highlighted with its neighbours. */
export function standing({ mode, language, size, select, frame = 'part' }: Asked): readonly Standing[] {
  const projection = projections[mode]
  const scene = sceneOf(index, projection, nodePlacesOf(positions[mode]), {
    nameOf: id => nameIn(index, id, language as Language),
    language: language as Language,
  })
  const lit = select ? egoNetwork(projection, [select as EntityId]).nodes : null
  const part = lit && frame === 'part' ? scene.nodes.filter(({ id }) => lit.has(id as EntityId)) : null
  const camera = cameraOf(size, scene.nodes, part)
  const scale = scaleOf(size, scene.nodes.length) / Math.sqrt(camera.ratio)
  const rankOf = (id: string) => {
    if (lit === null) return Rank.plain
    if (id === select) return Rank.chosen
    return lit.has(id as EntityId) ? Rank.highlighted : Rank.faint
  }
  return scene.nodes.map(node => {
    const rank = rankOf(node.id)
    const reach = shapeReach[node.style.shape] * sizeOfNode(radiusOfWeight(node.weight), rank) * scale
    return { ...node, at: camera.at(node), rank, radius: reach + rimPx }
  })
}

/** The names that found a place, beside all nodes. */
export function drawn(asked: Asked): {
  readonly nodes: readonly (NameRequest & Standing)[]
  readonly names: readonly PlacedName[]
} {
  const { width, height } = asked.size
  const buttons = buttonsOn(asked.size)
  const legend = asked.select ? 0 : (asked.size.legend ?? 0)
  const nodes = standing(asked).map(node => ({ ...node, hue: null }))
  const named = nameRequests(nodes, asked.size, asked.language as Language)
  const over = [
    { left: 0, top: 0, right: width, bottom: covered },
    { left: width - buttons.width, top: height - buttons.height, right: width, bottom: height },
    { left: 12, top: height - legend, right: width - 12, bottom: height },
  ]
  const names = runToEnd(placeNamesInSteps(ruler, { width, height, covered: over }, named, theme))
  return { nodes: named.map((name, n) => ({ ...nodes[n]!, ...name })), names }
}
