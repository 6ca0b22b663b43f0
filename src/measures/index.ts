// Measures of the nodes of a graph: how well linked, how much in between, how deep within, in which community.

export { type MeasureInput, measureInputOf } from './adjacency.ts'
export {
  type MeasureName,
  measureNames,
  measureUnits,
  type Ranking,
  rankings,
} from './catalogue.ts'
export {
  type GraphCaveat,
  graphCaveats,
  type MeasureCaveat,
  type MeasuredShape,
  measureCaveats,
} from './caveats.ts'
export { communityMembers } from './community-members.ts'
export { type Highest, highest } from './highest.ts'
export { type Measurement, measureInSteps } from './measure.ts'
export { measureSources, type Source, twoModeSource } from './sources.ts'
