// The formats in which the graph leaves, and those in which one comes in.

export { cutOut, type Edge, type Extract, edgesOf } from './extract.ts'
export { type Format, type FormatId, formatIds, formats } from './registry.ts'
export { editionElement, fillSingleFile } from './single-file.ts'
