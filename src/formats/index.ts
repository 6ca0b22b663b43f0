// The formats in which the graph leaves, and those in which one comes in.

export type { AttributedEdge, AttributedGraph, AttributedNode, Attributes, Scalar } from './attributed.ts'
export { cutOut, type Edge, type Extract, edgesOf } from './extract.ts'
export { openGraph } from './open.ts'
export { withOwnIds } from './own-ids.ts'
export { type LeftOut, limits, type Reading, type Refusal, type RefusalCode } from './reading.ts'
export { type Recognised, recognise } from './recognise.ts'
export { type Format, type FormatId, formatIds, formats } from './registry.ts'
export { editionElement, fillSingleFile } from './single-file.ts'
