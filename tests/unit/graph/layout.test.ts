// A layout is the same each time it is made: links, files and pictures rest on that.

import { describe, expect, it, vi } from 'vitest'
import {
  type LayoutInput,
  layOutGraph,
  layOutProjection,
  type NodePosition,
} from '../../../src/graph/index.ts'
import type { EntityId } from '../../../src/model/index.ts'
import { projections } from './real.ts'

/** Two that begin on one spot, as their names have it, and stay there, for both are linked to the same: found by trying 36 million names. */
const twins: LayoutInput = {
  nodes: ['4nnke', '7nnke', 'hub', 'other'] as EntityId[],
  ends: Uint32Array.from([2, 0, 2, 1, 2, 3]),
  statements: Uint32Array.from([1, 1, 1]),
}

/** The places, made where no dice may be thrown. */
function withoutDice(layOut: () => readonly NodePosition[]): readonly NodePosition[] {
  const dice = vi.spyOn(Math, 'random').mockImplementation(() => {
    throw new Error('A layout must not depend on chance.')
  })
  try {
    return layOut()
  } finally {
    dice.mockRestore()
  }
}

const spots = (places: readonly NodePosition[]) => new Set(places.map(([, x, y]) => `${x} ${y}`)).size

describe('a layout', () => {
  it('of the real graph is the same each time', () => {
    const places = withoutDice(() => layOutProjection(projections.projects))
    expect(layOutProjection(projections.projects)).toEqual(places)
    expect(spots(places)).toBe(places.length)
  })

  it('parts nodes that would lie on one spot, and the same way each time', () => {
    const places = withoutDice(() => layOutGraph(twins))
    expect(spots(places)).toBe(4)
    expect(layOutGraph(twins)).toEqual(places)
  })
})
