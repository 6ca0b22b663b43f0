// The measures that one may choose: known before any is computed.

/** What the numbers of each are: amounts, scores from 0 to 1, or the numbers of groups. */
export const measureUnits = {
  degree: 'score',
  'weighted-degree': 'amount',
  betweenness: 'score',
  eigenvector: 'score',
  core: 'amount',
  communities: 'group',
} as const

export type MeasureName = keyof typeof measureUnits

export const measureNames = Object.keys(measureUnits) as readonly MeasureName[]

/** Those that tell more from less, and so can be a node's size. */
export type Ranking = Exclude<MeasureName, 'communities'>

export const rankings = measureNames.filter((name): name is Ranking => name !== 'communities')
