// Names set in one line or several, whole or cut off, and measured.

import type { Size } from '../../graph/index.ts'
import { fontOf, lineHeightOf, type Tone } from './name-style.ts'
import type { CanvasTheme } from './theme.ts'

/** From so many times its font's size on, a name is set in two lines, and in three. */
const oneLineEms = 10.5
const twoLinesEms = 9
/** How wide a name is that is cut off for want of room, at most: rather a little than much. */
const cutEms = [8, 6] as const
/** Nobody would read a name as wide as this whole; so much of it is read. */
const hugeEms = 20
const cutWideEms = 13.5

/** The ways to set a name, the best first; and the ways to cut it off, if it is long. */
export type Settings = {
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
export function typesetterOf(
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
