// Labels that do not collide: which are shown, and on which side of their node.

export type Label = {
  readonly id: string
  /** The node's centre and radius, and the label's size, all in pixels. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  readonly height: number
  /** Higher comes first. */
  readonly priority: number
  /** Shown whatever it covers. */
  readonly forced?: boolean
  /** Takes room as a node, and has no label to place. */
  readonly silent?: boolean
  /** Rather shown over some nodes than not at all, though never over another label. */
  readonly insists?: boolean
}

/** The upper left corner of a label that is shown. */
export type Placed = { readonly id: string; readonly x: number; readonly y: number }

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The side of a grid cell, in pixels: about the length of a label. */
const cell = 64

/** More rows of cells than any screen has. */
const rows = 1 << 12

/** The numbers of the cells that a box touches. */
function cellsOf({ left, top, right, bottom }: Box): readonly number[] {
  const cells: number[] = []
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) {
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
      cells.push(column * rows + row)
  }
  return cells
}

/** Boxes by the cells that they touch, so that a collision costs a look at a few. */
class Grid {
  readonly #cells = new Map<number, Box[]>()

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const boxes = this.#cells.get(key)
      if (boxes) boxes.push(box)
      else this.#cells.set(key, [box])
    }
  }

  meets(box: Box, except?: Box): boolean {
    for (const key of cellsOf(box)) {
      if (this.#cells.get(key)?.some(other => other !== except && overlap(box, other))) return true
    }
    return false
  }

  count(box: Box, except?: Box): number {
    const found = new Set<Box>()
    for (const key of cellsOf(box)) {
      for (const other of this.#cells.get(key) ?? [])
        if (other !== except && overlap(box, other)) found.add(other)
    }
    return found.size
  }
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const gap = 4

/** The places that a label may take, best first: right, left, below, above, and the four corners between. */
function* candidates({ x, y, radius, width, height }: Label): Generator<{ x: number; y: number }> {
  const beside = radius + gap
  const slant = radius * 0.7 + 2
  yield { x: x + beside, y: y - height / 2 }
  yield { x: x - beside - width, y: y - height / 2 }
  yield { x: x - width / 2, y: y + beside - 1 }
  yield { x: x - width / 2, y: y - beside - height + 1 }
  yield { x: x + slant, y: y + slant }
  yield { x: x + slant, y: y - slant - height }
  yield { x: x - slant - width, y: y + slant }
  yield { x: x - slant - width, y: y - slant - height }
}

/**
 * Places labels greedily, forced and important ones first: each at its first place that lies in the viewport and
 * meets no other label and no node. What finds none is not shown, unless it is forced or insists: then it takes the
 * place that meets no other label and covers the fewest nodes, if there is one.
 */
export function placeLabels(labels: readonly Label[], viewport: { width: number; height: number }): Placed[] {
  const inView = ({ left, top, right, bottom }: Box) =>
    left >= 0 && top >= 0 && right <= viewport.width && bottom <= viewport.height
  const boxAt = ({ x, y }: { x: number; y: number }, { width, height }: Label): Box => ({
    left: x,
    top: y,
    right: x + width,
    bottom: y + height,
  })
  const discs = new Grid()
  const ownDisc = new Map<string, Box>()
  for (const { id, x, y, radius } of labels) {
    const disc = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
    ownDisc.set(id, disc)
    discs.add(disc)
  }
  const taken = new Grid()
  const covering = (place: { x: number; y: number }, label: Label) =>
    discs.count(boxAt(place, label), ownDisc.get(label.id))
  const placed: Placed[] = []
  const order = labels
    .filter(({ silent }) => !silent)
    .sort(
      (a, b) =>
        Number(b.forced ?? false) - Number(a.forced ?? false) ||
        b.priority - a.priority ||
        (a.id < b.id ? -1 : 1),
    )
  for (const label of order) {
    const own = ownDisc.get(label.id)
    const leastCovering = (among: readonly { x: number; y: number }[]) => {
      const covered = among.map(place => covering(place, label))
      return among[covered.indexOf(Math.min(...covered))] ?? null
    }
    const places = [...candidates(label)]
    const free = (place: { x: number; y: number }) => {
      const box = boxAt(place, label)
      return inView(box) && !taken.meets(box)
    }
    const clear = places.find(place => free(place) && !discs.meets(boxAt(place, label), own))
    const place = clear ?? (label.forced || label.insists ? leastCovering(places.filter(free)) : null)
    if (!place) continue
    taken.add(boxAt(place, label))
    placed.push({ id: label.id, ...place })
  }
  return placed
}
