// Bytes of a file → the text of a paper: blocks in reading order, their languages, their places on the page.

export { corpusFiles } from './corpus-folder.ts'
export type { DrawnPages, DrawnSurface, DrawPages } from './drawn-pages.ts'
export { type DocumentFiles, documentFiles } from './folder.ts'
export {
  type BlockRole,
  type Box,
  type FileKind,
  fileKinds,
  type GivenFile,
  type ImportedText,
  type Importer,
  type ImportOptions,
  type PageRun,
  type Reading,
  type ReadPdfData,
  type Refusal,
  type SetAside,
  type SourceBlock,
  type SourcePage,
} from './imported.ts'
export { openPages } from './pages.ts'
export {
  idOf,
  type Paper,
  type PaperHead,
  papersOf,
  type ReceivedText,
  type Said,
  untakenId,
} from './papers.ts'
export { partedAlike } from './parting.ts'
export { type ReadFile, readFile } from './registry.ts'
