// The names of the nodes, and where each finds a place.

import {
  type Box,
  type Label,
  type LabelReach,
  type PlacedLabel,
  placeLabelsInSteps,
  type Resumable,
  type Segment,
} from '../../graph/index.ts'
import { fontSizeOn, lineHeightOf, shortFontSize, type Tone } from './name-style.ts'
import type { Point } from './scene.ts'
import type { CanvasTheme } from './theme.ts'
import { type Settings, typesetterOf } from './typesetter.ts'

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

/** No more labels find room than one on so many square pixels; the others need not be measured. */
const areaPerLabelPx = 2500

/** So many of the nodes, those whose labels come first. */
const highestPriority = (nodes: readonly NameRequest[], count: number): readonly NameRequest[] =>
  nodes.length <= count ? nodes : [...nodes].sort((a, b) => b.priority - a.priority).slice(0, count)

/** Finds a place for the names that find one. */
export function* placeNamesInSteps(
  context: CanvasRenderingContext2D,
  screen: Screen,
  nodes: readonly NameRequest[],
  theme: CanvasTheme,
  fontSize = fontSizeOn(screen.width),
): Resumable<readonly PlacedName[]> {
  const { width, height } = screen
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

/** The room that a name takes, in pixels. */
export function boxOfName({
  x,
  top,
  width,
  align,
  lines,
  lineHeight,
}: Pick<PlacedName, 'x' | 'top' | 'width' | 'align' | 'lines' | 'lineHeight'>): Box {
  const left = x - { left: 0, center: 0.5, right: 1 }[align] * width
  return { left, top, right: left + width, bottom: top + lines.length * lineHeight }
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
