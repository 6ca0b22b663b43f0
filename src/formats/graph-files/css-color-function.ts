// `color()` of CSS, of the spaces that screens have: sRGB, with and without its curve, and Display P3
// (https://www.w3.org/TR/css-color-4/#color-function).

/** From the light of Display P3 to that of sRGB: the two matrices of CSS Color 4, section 18, by way of XYZ (D65). */
const p3ToXyz = [
  [608311 / 1250200, 189793 / 714400, 198249 / 1000160],
  [35783 / 156275, 247089 / 357200, 198249 / 2500400],
  [0, 32229 / 714400, 5220557 / 5000800],
]
const xyzToSrgb = [
  [12831 / 3959, -329 / 214, -1974 / 3959],
  [-851781 / 878810, 1648619 / 878810, 36519 / 878810],
  [705 / 12673, -2585 / 12673, 705 / 667],
]

const times = (matrix: readonly (readonly number[])[], channels: readonly number[]) =>
  matrix.map(row => row.reduce((sum, factor, n) => sum + factor * (channels[n] ?? 0), 0))

/** Light as a value of sRGB or Display P3, which have the same curve, and back. */
const toLight = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const fromLight = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055)

const toSrgb: ReadonlyMap<string, (channels: readonly number[]) => readonly number[]> = new Map([
  ['srgb', channels => channels],
  ['srgb-linear', channels => channels.map(fromLight)],
  ['display-p3', channels => times(xyzToSrgb, times(p3ToXyz, channels.map(toLight))).map(fromLight)],
])

const form = /^color\(\s*([\w-]+)\s+([^()/]+?)\s*(?:\/\s*([\d.]+%?)\s*)?\)$/

const shareIn = (text: string) => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text))

/** `color(display-p3 1 0.5 0 / 50%)` as `rgb()`, which shows the nearest channels that it has; null for what is none. */
export function rgbOfColorFunction(word: string): string | null {
  const [, space = '', values = '', alpha = '1'] = form.exec(word) ?? []
  const channels = values.split(/\s+/).map(shareIn)
  const converted = channels.length === 3 && channels.every(Number.isFinite) && toSrgb.get(space)?.(channels)
  if (!converted) return null
  const bytes = converted.map(value => Math.round(Math.min(1, Math.max(0, value)) * 255))
  return `rgba(${[...bytes, shareIn(alpha)].join(', ')})`
}
