// The graph as it is on the canvas, as plain shapes: what pictures are made of.

import type { EntityType } from '../../model/index.ts'
import type { Written } from './labels.ts'
import type { Point } from './scene.ts'
import type { Theme } from './theme.ts'

/** All in pixels. */
export type Sketch = {
  readonly kind: 'shapes'
  readonly width: number
  readonly height: number
  readonly theme: Theme
  readonly areas: readonly {
    readonly color: string
    readonly outline: readonly (readonly [number, number])[]
    readonly reach: number
  }[]
  readonly ties: readonly {
    readonly a: Point
    readonly b: Point
    readonly width: number
    readonly color: string
    readonly dotted: boolean
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
  readonly labels: readonly Written[]
}
