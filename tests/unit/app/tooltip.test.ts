import { expect, it } from 'vitest'
import { tooltipSide } from '../../../src/app/graph/tooltip.ts'

const canvas = { width: 1000, height: 800 }
const middle = { x: 500, y: 400 }

it.each([
  [[], 'right', 'below'],
  [[{ x: 700, y: 500 }], 'left', 'below'],
  // Along a slope, beside it.
  [
    [
      { x: 400, y: 450 },
      { x: 600, y: 350 },
    ],
    'right',
    'below',
  ],
  [
    [
      { x: 400, y: 350 },
      { x: 600, y: 450 },
    ],
    'left',
    'below',
  ],
  [
    [
      { x: 400, y: 450 },
      { x: 600, y: 450 },
    ],
    'right',
    'above',
  ],
] as const)('the words about a link whose ends are %o stand to the %s, %s', (ends, across, down) => {
  expect(tooltipSide(middle, ends, canvas)).toEqual({ across, down })
})

it.each([
  [{ x: 990, y: 10 }, 'left', 'below'],
  [{ x: 10, y: 790 }, 'right', 'above'],
  [{ x: 990, y: 790 }, 'left', 'above'],
] as const)('they stay on the canvas: from %o', (at, across, down) => {
  expect(tooltipSide(at, [], canvas)).toEqual({ across, down })
})
