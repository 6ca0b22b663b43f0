// A project as an area behind its members, that holds nobody else. Several have each a colour, and a line of its own kind.

import type { Disc, Resumable } from '../../graph/index.ts'
import { runInSlices, runOneSlice, runWhile } from '../kit/slices.ts'
import { clearCanvas } from './clear-canvas.ts'
import type { Region } from './field.ts'
import { hues } from './hues.ts'
import type { Point } from './scene.ts'
import type { CanvasTheme } from './theme.ts'

/** An area that is asked for; places and sizes in pixels. */
export type AreaRequest = {
  readonly id: string
  /** The colour of what it is the area of. */
  readonly color: string
  readonly members: readonly Disc[]
  readonly others: readonly Disc[]
}

/** An area as it is drawn, in pixels. */
export type Area = {
  readonly id: string
  readonly color: string
  readonly dash: readonly number[]
  readonly region: Region
}

export const fillOpacity = ({ name }: CanvasTheme): number => (name === 'dark' ? 0.22 : 0.13)
export const outlineWidth = 1.5

const dashes: readonly (readonly number[])[] = [[], [8, 4], [2, 4]]

type To = (point: Point) => Point

const mapped = (region: Region, to: To): Region => region.map(rings => rings.map(ring => ring.map(to)))

/** How a region is found, as soon as one has been asked for and the code is there. */
let regionInSteps: typeof import('./contour.ts').regionInSteps | null = null

/** A region in the graph's coordinates, and the shape of what it was found for. */
type FoundRegion = { readonly shape: string; readonly region: Region }

/** The areas of a drawing, kept in the graph's coordinates, so that they go where the camera goes. */
export class Areas {
  #found: ReadonlyMap<string, FoundRegion> = new Map()
  #asked: readonly Pick<AreaRequest, 'id' | 'color'>[] = []
  /** The shapes that are being looked for. */
  #pending = ''
  readonly #onReady: () => void

  /** `onReady` tells that what has been asked for can be drawn now, and is to be asked for again. */
  constructor(onReady: () => void) {
    this.#onReady = onReady
  }

  /**
   * Draws these from now on; `toGraph` leads from pixels to the graph. What has not changed its shape is not computed
   * anew; what takes longer than a slice comes later, and until then a region stays as it was.
   */
  ask(asked: readonly AreaRequest[], toGraph: To): void {
    this.#asked = asked.map(({ id, color }) => ({ id, color }))
    if (regionInSteps === null) {
      if (asked.length > 0) void this.#load()
      return
    }
    const wanted = asked.map(request => ({ ...request, shape: shapeOf(request.members, request.others) }))
    const pending = wanted.map(({ id, shape }) => `${id} ${shape}`).join('\n')
    if (pending === this.#pending) return
    this.#pending = pending
    const steps = this.#findInSteps(regionInSteps, wanted, atPresent(toGraph))
    const done = runOneSlice(steps)
    if (done) this.#take(done.result)
    else
      void runInSlices(runWhile(steps, () => this.#pending === pending)).then(found => {
        if (found === null) return
        this.#take(found)
        this.#onReady()
      })
  }

  #take(found: ReadonlyMap<string, FoundRegion>): void {
    this.#found = found
    this.#pending = ''
  }

  *#findInSteps(
    find: NonNullable<typeof regionInSteps>,
    wanted: readonly (AreaRequest & { readonly shape: string })[],
    toGraph: To,
  ): Resumable<ReadonlyMap<string, FoundRegion>> {
    const found = new Map<string, FoundRegion>()
    for (const { id, shape, members, others } of wanted) {
      const known = this.#found.get(id)
      const isSame = known?.shape === shape
      found.set(id, isSame ? known : { shape, region: mapped(yield* find(members, others), toGraph) })
    }
    return found
  }

  /** Without the code there are no areas; the lines say the same. */
  async #load(): Promise<void> {
    const code = await import('./contour.ts').catch(() => null)
    if (!code) return
    regionInSteps = code.regionInSteps
    this.#onReady()
  }

  /** As they are drawn now; `toScreen` leads back to pixels. */
  drawn(theme: CanvasTheme, toScreen: To): readonly Area[] {
    const used = new Set<string>()
    return this.#asked.flatMap(({ id, color: own }, n) => {
      const region = this.#found.get(id)?.region
      if (!region) return []
      // One whose own colour another has already takes one of these.
      const palette = hues[theme.name]
      const free = [own, ...palette].find(color => !used.has(color)) ?? palette[n % palette.length]!
      used.add(free)
      return { id, color: free, dash: dashes[n % dashes.length]!, region: mapped(region, toScreen) }
    })
  }
}

/** The same way as now, whatever the camera does later. It may be turned: a graph that is taller than its canvas lies on its side. */
function atPresent(toGraph: To): To {
  const [origin, right, down] = [toGraph({ x: 0, y: 0 }), toGraph({ x: 1, y: 0 }), toGraph({ x: 0, y: 1 })]
  return ({ x, y }) => ({
    x: origin.x + x * (right.x - origin.x) + y * (down.x - origin.x),
    y: origin.y + x * (right.y - origin.y) + y * (down.y - origin.y),
  })
}

/** What the form of a region follows from: where the nodes lie beside one another, to a pixel. */
function shapeOf(members: readonly Disc[], others: readonly Disc[]): string {
  const [origin] = members
  if (!origin) return ''
  const textOf = ({ x, y, radius }: Disc) =>
    `${Math.round(x - origin.x)},${Math.round(y - origin.y)},${Math.round(radius)}`
  return `${members.map(textOf).join(' ')}|${others.map(textOf).join(' ')}`
}

/** Clears a canvas and paints areas; gives what else may be painted behind the nodes. */
export function paintAreas(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  areas: readonly Area[],
  theme: CanvasTheme,
): CanvasRenderingContext2D | null {
  const context = clearCanvas(canvas, size)
  if (!context) return null
  context.lineWidth = outlineWidth
  for (const { color, dash, region } of areas) {
    context.beginPath()
    for (const ring of region.flat()) {
      for (const [n, { x, y }] of ring.entries()) n === 0 ? context.moveTo(x, y) : context.lineTo(x, y)
      context.closePath()
    }
    context.fillStyle = context.strokeStyle = color
    context.setLineDash([...dash])
    context.globalAlpha = fillOpacity(theme)
    context.fill('evenodd')
    context.globalAlpha = 1
    context.stroke()
  }
  context.setLineDash([])
  return context
}
