// The graph as it is on the canvas, as plain shapes: what pictures are made of.

import type { EntityType } from '../../model/index.ts'
import type { Area } from './areas.ts'
import type { Written } from './names.ts'
import type { Point } from './scene.ts'
import type { Theme } from './theme.ts'

/** A name with its looks; `rim` keeps it apart from what it stands on. */
export type SketchedName = Omit<Written, 'id' | 'at' | 'tone' | 'hue'> & {
  readonly weight: number
  readonly color: string
  readonly rim: { readonly color: string; readonly width: number; readonly opacity: number } | null
}

/** All in pixels. */
export type Sketch = {
  readonly kind: 'shapes'
  readonly width: number
  readonly height: number
  readonly theme: Theme
  readonly areas: readonly Area[]
  /** How areas are filled and outlined. */
  readonly area: { readonly opacity: number; readonly width: number }
  readonly ties: readonly {
    readonly a: Point
    readonly b: Point
    readonly width: number
    readonly color: string
    /** Between the middles of two dots, where the line is a row of them. */
    readonly dots: number | null
    readonly z: number
  }[]
  readonly nodes: readonly {
    readonly at: Point
    readonly radius: number
    readonly kind: EntityType
    readonly color: string
    readonly rim: string
    readonly z: number
  }[]
  readonly leader: { readonly color: string; readonly width: number }
  readonly names: readonly SketchedName[]
}
