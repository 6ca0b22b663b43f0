// Measures of the nodes of a graph: how well linked, how much in between, how deep within, in which community.

export { type MeasureInput, measureInputOf } from './adjacency.ts'
export {
  type MeasureName,
  measureCatalogue,
  measureNames,
  type Ranking,
  rankings,
  type Source,
  twoModeSource,
} from './catalogue.ts'
export { type Caveat, caveatsOf, type MeasuredShape } from './caveats.ts'
export { type Measurement, measureInSteps } from './measure.ts'
