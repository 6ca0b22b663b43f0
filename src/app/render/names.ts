// The names of the nodes, painted on a canvas above them.

import {
  type Box,
  type Label,
  type LabelReach,
  type PlacedLabel,
  placeLabelsInSteps,
  type Resumable,
  type Segment,
  type Size,
} from '../../graph/index.ts'
import { directionOf } from '../../text/index.ts'
import { clearCanvas } from './clear-canvas.ts'
import type { Point } from './scene.ts'
import { type CanvasTheme, mix } from './theme.ts'

/** How a name is written: as that of a project, as any other, as that of a node that is faint, or in its node. */
export type Tone = 'strong' | 'plain' | 'faint' | 'inside'

/** A node whose name is to be written, if there is room; all in pixels. */
export type NameRequest = {
  readonly id: string
  readonly name: string
  /** What may stand in the node itself. */
  readonly short: () => string | null
  readonly at: Point
  readonly radius: number
  /** Higher comes first. */
  readonly priority: number
  /** How far from its node it may stand. */
  readonly reach: LabelReach
  readonly tone: Exclude<Tone, 'inside'>
  /** Where it names an area too: the colour of that. */
  readonly hue: string | null
  /** Takes room, and is not named. */
  readonly silent: boolean
}

/** A name that has found its place: its lines from the top down, in pixels. */
export type PlacedName = {
  readonly id: string
  /** Where its node was then. */
  readonly at: Point
  readonly lines: readonly string[]
  readonly lineHeight: number
  readonly fontSize: number
  /** Where the lines begin, are centred or end, as `align` says. */
  readonly x: number
  readonly top: number
  readonly align: 'left' | 'center' | 'right'
  /** Of the widest of the lines. */
  readonly width: number
  readonly tone: Tone
  readonly hue: string | null
  /** From the node to the name, where that stands apart. */
  readonly leader: Segment | null
}

type Screen = { readonly width: number; readonly height: number; readonly covered: readonly Box[] }

/** A canvas narrower than this is a phone's, or a frame in another page. */
const narrowPx = 480
const fontSizeOn = (width: number) => (width < narrowPx ? 12 : 13.5)
const shortFontSize = 10.5
const lineHeightOf = (fontSize: number) => Math.round(fontSize * 1.16)

/** From so many times its font's size on, a name is set in two lines, and in three. */
const oneLineEms = 10.5
const twoLinesEms = 9
/** How wide a name is that is cut off for want of room, at most: rather a little than much. */
const cutEms = [8, 6] as const
/** Nobody would read a name as wide as this whole; so much of it is read. */
const hugeEms = 20
const cutWideEms = 13.5

/** No more labels find room than one on so many square pixels; the others need not be measured. */
const areaPerLabelPx = 2500

const fontOf = (tone: Tone, fontSize: number, theme: CanvasTheme) =>
  `${weightOf(tone)} ${fontSize}px ${theme.font}`

export const weightOf = (tone: Tone): number => (tone === 'strong' || tone === 'inside' ? 650 : 450)

export function colorOfName({ tone, hue }: Pick<PlacedName, 'tone' | 'hue'>, theme: CanvasTheme): string {
  if (hue !== null && tone !== 'inside') return hue
  if (tone === 'inside') return theme.paper
  return tone === 'faint' ? mix(theme.ink, theme.paper, 0.45) : theme.ink
}

/** The ways to set a name, the best first; and the ways to cut it off, if it is long. */
type Settings = {
  readonly whole: readonly (readonly string[])[]
  readonly cut: readonly (readonly string[])[]
}

/** Measures and sets text in one font; what has been measured once is known. */
class Typesetter {
  readonly #context: CanvasRenderingContext2D
  readonly #font: string
  readonly #fontSize: number
  readonly #widths = new Map<string, number>()
  readonly #settings = new Map<string, Settings>()
  readonly lineHeight: number

  constructor(context: CanvasRenderingContext2D, font: string, fontSize: number) {
    this.#context = context
    this.#font = font
    this.#fontSize = fontSize
    this.lineHeight = lineHeightOf(fontSize)
  }

  widthOf(text: string): number {
    const known = this.#widths.get(text)
    if (known !== undefined) return known
    this.#context.font = this.#font
    const { width } = this.#context.measureText(text)
    this.#widths.set(text, width)
    return width
  }

  sizeOf(lines: readonly string[]): Size {
    return {
      width: Math.max(...lines.map(line => this.widthOf(line))) + 2,
      height: lines.length * this.lineHeight,
    }
  }

  settings(name: string): Settings {
    const known = this.#settings.get(name)
    if (known) return known
    const found = this.#set(name)
    this.#settings.set(name, found)
    return found
  }

  #set(name: string): Settings {
    const [two, three] = [this.#broken(name, 2), this.#broken(name, 3)]
    const isWide = (lines: readonly string[], ems: number) => this.sizeOf(lines).width > ems * this.#fontSize
    const cut = cutEms.filter(ems => isWide([name], ems)).map(ems => [this.#cut(name, ems)])
    if (!isWide([name], oneLineEms)) return { whole: two.length === 2 ? [[name], two] : [[name]], cut }
    const whole = isWide(two, twoLinesEms) && three.length === 3 ? [two, three] : [two]
    return { whole: isWide(whole.at(-1)!, hugeEms) ? [[this.#cut(name, cutWideEms)]] : whole, cut }
  }

  /** In so many lines, if it has as many words, of about the same length. */
  #broken(name: string, count: number): readonly string[] {
    const words = name.split(' ')
    if (count === 1 || words.length === 1) return [name]
    let best: readonly string[] = [name]
    for (let cut = 1; cut < words.length; cut++) {
      const lines = [words.slice(0, cut).join(' '), ...this.#broken(words.slice(cut).join(' '), count - 1)]
      if (this.sizeOf(lines).width < this.sizeOf(best).width) best = lines
    }
    return best
  }

  #cut(name: string, ems: number): string {
    const characters = [...name]
    let [short, long] = [0, characters.length]
    while (short < long) {
      const middle = Math.ceil((short + long) / 2)
      if (this.widthOf(`${characters.slice(0, middle).join('')}…`) <= ems * this.#fontSize) short = middle
      else long = middle - 1
    }
    return `${characters.slice(0, short).join('').trimEnd()}…`
  }
}

const typesetters = new WeakMap<CanvasRenderingContext2D, Map<string, Typesetter>>()

/** The same for the same font, until another has been loaded under its name. */
function typesetterOf(
  context: CanvasRenderingContext2D,
  tone: Tone,
  fontSize: number,
  theme: CanvasTheme,
): Typesetter {
  const known = typesetters.get(context) ?? new Map<string, Typesetter>()
  typesetters.set(context, known)
  const font = fontOf(tone, fontSize, theme)
  const setter = known.get(font) ?? new Typesetter(context, font, fontSize)
  known.set(font, setter)
  return setter
}

/** What has been measured is forgotten: there are other fonts. */
export const forgetWidths = (context: CanvasRenderingContext2D): void => void typesetters.delete(context)

/** So many of the nodes, those whose labels come first. */
const highestPriority = (nodes: readonly NameRequest[], count: number): readonly NameRequest[] =>
  nodes.length <= count ? nodes : [...nodes].sort((a, b) => b.priority - a.priority).slice(0, count)

/** Finds a place for the names that find one. */
export function* placeNamesInSteps(
  context: CanvasRenderingContext2D,
  screen: Screen,
  nodes: readonly NameRequest[],
  theme: CanvasTheme,
): Resumable<readonly PlacedName[]> {
  const { width, height } = screen
  const fontSize = fontSizeOn(width)
  const near = 50
  const inView = nodes.filter(
    ({ at }) => at.x > -near && at.y > -near && at.x < width + near && at.y < height + near,
  )
  const texts = new Map<string, { node: NameRequest; settings: Settings }>()
  const sizes = new Map<string, Pick<Label, 'sizes' | 'cut' | 'short'>>()
  const named = inView.filter(({ silent }) => !silent)
  for (const node of highestPriority(named, Math.ceil((width * height) / areaPerLabelPx))) {
    const setter = typesetterOf(context, node.tone, fontSize, theme)
    const settings = setter.settings(node.name)
    texts.set(node.id, { node, settings })
    sizes.set(node.id, {
      sizes: settings.whole.map(lines => setter.sizeOf(lines)),
      cut: settings.cut.map(lines => setter.sizeOf(lines)),
      short: () => {
        const text = node.short()
        return text === null ? null : typesetterOf(context, 'inside', shortFontSize, theme).sizeOf([text])
      },
    })
    yield
  }
  const labels = inView.map(
    ({ id, at, radius, priority, reach, tone }): Label => ({
      id,
      ...at,
      radius,
      priority,
      reach,
      faint: tone === 'faint',
      sizes: sizes.get(id)?.sizes ?? [],
      cut: sizes.get(id)?.cut ?? [],
      short: sizes.get(id)?.short ?? (() => null),
    }),
  )
  return (yield* placeLabelsInSteps(labels, screen)).flatMap(placed => {
    const text = texts.get(placed.id)
    return text ? placedName(placed, text, fontSize) : []
  })
}

function placedName(
  { id, box, size, leader }: PlacedLabel,
  { node, settings }: { readonly node: NameRequest; readonly settings: Settings },
  fontSize: number,
): PlacedName {
  const { at, tone, hue } = node
  if (size === 'short')
    return {
      ...{ id, at, lines: [node.short() ?? ''], leader, hue, tone: 'inside', align: 'center' },
      ...{ fontSize: shortFontSize, lineHeight: lineHeightOf(shortFontSize) },
      ...{ x: at.x, top: box.top, width: box.right - box.left },
    }
  // Beside its node a label leans to it; above or below, it is centred.
  const align = box.left >= at.x ? 'left' : box.right <= at.x ? 'right' : 'center'
  const x = { left: box.left + 1, right: box.right - 1, center: (box.left + box.right) / 2 }[align]
  return {
    ...{
      id,
      at,
      lines: [...settings.whole, ...settings.cut][size]!,
      leader,
      tone,
      hue,
      align,
      x,
      top: box.top,
      width: box.right - box.left,
    },
    ...{ fontSize, lineHeight: lineHeightOf(fontSize) },
  }
}

/** The names beside their nodes, wherever these have gone meanwhile. */
export const movedWithNodes = (
  names: readonly PlacedName[],
  placeOf: (id: string) => Point,
): readonly PlacedName[] =>
  names.map(name => {
    const to = placeOf(name.id)
    const move = ({ x, y }: Point) => ({ x: x + to.x - name.at.x, y: y + to.y - name.at.y })
    const { x, y: top } = move({ x: name.x, y: name.top })
    const leader = name.leader && { from: move(name.leader.from), to: move(name.leader.to) }
    return { ...name, x, top, leader }
  })

/** A rim of paper keeps a name apart from lines; what is coloured behind it shows through. */
export const rimWidth = 3.5
export const rimOpacity = 0.8

export const leaderWidth = 0.9

export const colorOfLeader = (theme: CanvasTheme): string => mix(theme.ink, theme.paper, 0.35)

/** Paints the lines that join names to their nodes: behind the nodes, so that one that runs across others crosses none out. */
export function paintLeaders(
  context: CanvasRenderingContext2D,
  names: readonly Pick<PlacedLabel, 'leader'>[],
  theme: CanvasTheme,
): void {
  context.strokeStyle = colorOfLeader(theme)
  context.lineWidth = leaderWidth
  context.beginPath()
  for (const { leader } of names) {
    if (!leader) continue
    context.moveTo(leader.from.x, leader.from.y)
    context.lineTo(leader.to.x, leader.to.y)
  }
  context.stroke()
}

/** Clears the canvas and paints names on it. */
export function paintNames(
  canvas: HTMLCanvasElement,
  size: { readonly width: number; readonly height: number },
  names: readonly PlacedName[],
  theme: CanvasTheme,
): void {
  const context = clearCanvas(canvas, size)
  if (!context) return
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineCap = 'round'
  for (const name of names) {
    const { lines, lineHeight, fontSize, x, top, align, tone } = name
    context.font = fontOf(tone, fontSize, theme)
    context.textAlign = align
    context.fillStyle = colorOfName(name, theme)
    context.strokeStyle = theme.paper
    context.lineWidth = rimWidth
    for (const [i, line] of lines.entries()) {
      const middle = top + (i + 0.5) * lineHeight
      context.direction = directionOf(line)
      if (tone !== 'inside') {
        context.globalAlpha = rimOpacity
        context.strokeText(line, x, middle)
        context.globalAlpha = 1
      }
      context.fillText(line, x, middle)
    }
  }
}
