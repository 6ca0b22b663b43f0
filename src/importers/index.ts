// Bytes of a file → the text of a paper: blocks in reading order, their languages, their places on the page.

export type {
  BlockRole,
  Box,
  GivenFile,
  ImportedText,
  Importer,
  ImportOptions,
  PageRun,
  Reading,
  Refusal,
  SetAside,
  SourceBlock,
  SourcePage,
} from './imported.ts'
export { pdf } from './pdf/importer.ts'
