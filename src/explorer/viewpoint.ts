// How a person looks at the graph, if otherwise than it is framed by itself: what a link to this very view holds.

/** The middle of what is seen and how much of it, in shares of the graph's larger side; `turned` where it lies lengthwise. */
export type Viewpoint = {
  readonly x: number
  readonly y: number
  /** Smaller is nearer. */
  readonly ratio: number
  readonly turned: boolean
}

/** A ten-thousandth of the graph is less than a pixel. */
const digits = 4

const numberOf = (value: number) => String(Number(value.toFixed(digits)))

/** `0.5:0.4812:0.75`, and `:turned` where it is. */
export const viewpointText = ({ x, y, ratio, turned }: Viewpoint): string =>
  [numberOf(x), numberOf(y), numberOf(ratio), ...(turned ? ['turned'] : [])].join(':')

/** What `viewpointText` wrote; null for anything else, or where nothing could be seen from there. */
export function viewpointFrom(text: string): Viewpoint | null {
  const number = String.raw`(-?\d{1,2}(?:\.\d{1,4})?)`
  const [, x, y, ratio, turned] = new RegExp(`^${number}:${number}:${number}(:turned)?$`).exec(text) ?? []
  const found = { x: Number(x), y: Number(y), ratio: Number(ratio), turned: turned !== undefined }
  return found.ratio > 0 ? found : null
}
