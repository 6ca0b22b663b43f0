// A project as an area behind its members, that holds nobody else. Several have each a colour, and a line of its own kind.

import type { Disc, Resumable } from '../../graph/index.ts'
import { runInSlices, runOneSlice, runWhile } from '../kit/slices.ts'
import type { Region } from './field.ts'
import { hues } from './hues.ts'
import type { Point } from './scene.ts'
import { simplified } from './simplified.ts'
import type { CanvasTheme } from './theme.ts'

/** An area that is asked for; places and sizes in pixels. */
export type AreaRequest = {
  readonly id: string
  /** The colour of what it is the area of. */
  readonly color: string
  /** Whether something else is brought forward. */
  readonly isFaint: boolean
  readonly members: readonly Disc[]
  readonly others: readonly Disc[]
}

/** An area as it is drawn, in pixels. */
export type Area = {
  readonly id: string
  readonly color: string
  readonly dash: readonly number[]
  readonly isFaint: boolean
  readonly region: Region
}

/** Of few areas; of many, which lie over one another, each is filled less. */
const few = 3
export const fillOpacity = ({ name }: CanvasTheme, areas: number): number =>
  (name === 'dark' ? 0.22 : 0.13) * (areas > few ? 0.5 : 1)

/** How much of an area is left where something else is brought forward. */
export const faintShare = 0.25
export const outlineWidth = 1.5

const dashes: readonly (readonly number[])[] = [[], [8, 4], [2, 4]]

type To = (point: Point) => Point

const mapped = (region: Region, to: To): Region => region.map(rings => rings.map(ring => ring.map(to)))

/** How far the outline of an area as it is painted may be from where it was found, in pixels. */
const maxOffPx = 0.4

const sparse = (region: Region): Region => region.map(rings => rings.map(ring => simplified(ring, maxOffPx)))

/** How a region is found, as soon as one has been asked for and the code is there. */
let regionInSteps: typeof import('./contour.ts').regionInSteps | null = null

/** A region in the graph's coordinates, and the shape of what it was found for. */
type FoundRegion = { readonly shape: string; readonly region: Region }

/** The areas of a drawing, kept in the graph's coordinates, so that they go where the camera goes. */
export class Areas {
  #found: ReadonlyMap<string, FoundRegion> = new Map()
  #asked: readonly Pick<AreaRequest, 'id' | 'color' | 'isFaint'>[] = []
  /** The shapes that are being looked for. */
  #pending = ''
  #version = 0
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
    const textOf = (all: readonly Pick<AreaRequest, 'id' | 'color'>[]) =>
      all.map(({ id, color }) => `${id} ${color}`).join()
    if (textOf(asked) !== textOf(this.#asked)) this.#version++
    this.#asked = asked.map(({ id, color, isFaint }) => ({ id, color, isFaint }))
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
    if ([...found].some(([id, one]) => this.#found.get(id) !== one)) this.#version++
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
      if (isSame) found.set(id, known)
      else found.set(id, { shape, region: mapped(sparse(yield* find(members, others)), toGraph) })
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

  /** Another number whenever other areas are drawn, or in other forms or colours of their own. */
  get version(): number {
    return this.#version
  }

  /** As they are drawn now; `toScreen` leads back to pixels. */
  drawn(theme: CanvasTheme, toScreen: To): readonly Area[] {
    const used = new Set<string>()
    const now = atPresent(toScreen)
    return this.#asked.flatMap(({ id, color: own, isFaint }, n) => {
      const region = this.#found.get(id)?.region
      if (!region) return []
      // One whose own colour another has already takes one of these.
      const palette = hues[theme.name]
      const free = [own, ...palette].find(color => !used.has(color)) ?? palette[n % palette.length]!
      used.add(free)
      // Where all colours are taken, another kind of line tells two of one colour apart.
      const dash = dashes[(n + Math.floor(n / palette.length)) % dashes.length]!
      return { id, color: free, dash, isFaint, region: mapped(region, now) }
    })
  }
}

/** The same way as now, whatever the camera does later, and by two products a point. It may be turned: a graph that is taller than its canvas lies on its side. */
function atPresent(to: To): To {
  const [origin, right, down] = [to({ x: 0, y: 0 }), to({ x: 1, y: 0 }), to({ x: 0, y: 1 })]
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

/** Paints areas, the first at the back. */
export function paintAreas(
  context: CanvasRenderingContext2D,
  areas: readonly Area[],
  theme: CanvasTheme,
): void {
  context.lineWidth = outlineWidth
  for (const { color, dash, isFaint, region } of areas) {
    const share = isFaint ? faintShare : 1
    context.beginPath()
    for (const ring of region.flat()) {
      for (const [n, { x, y }] of ring.entries()) n === 0 ? context.moveTo(x, y) : context.lineTo(x, y)
      context.closePath()
    }
    context.fillStyle = context.strokeStyle = color
    context.setLineDash([...dash])
    context.globalAlpha = share * fillOpacity(theme, areas.length)
    context.fill('evenodd')
    context.globalAlpha = share
    context.stroke()
  }
  context.globalAlpha = 1
  context.setLineDash([])
}
