// graph-data as something that one edits: changes that can be undone, as minimal edits of its files.
//
//   const opened = openWorkspace(textsOf(files))        the bytes that a compiler takes, as texts
//   const next = edit(opened, { kind: 'add-form', … })  a workspace, or `{ fault }`: why it cannot be
//   undo(next), redo(next)                              byte for byte, without limit
//   compileCorpus(filesOf(next.texts, files, opened.texts))
//
// Nothing here compiles: what a change makes of the corpus (a quote that stands nowhere, say), its diagnostics tell.

export { type Applied, apply } from './apply.ts'
export type { Change, Fault, Mended, NewClaim } from './change.ts'
export type {
  ClaimEntry,
  EntityEntry,
  FormEntry,
  QuoteEntry,
  Reading,
  RefusedEntry,
  TypedEntity,
} from './entries.ts'
export { type Deed, followed, type LogEntry, type Logged, logged } from './log.ts'
export { type Conflict, type Merged, merge } from './merge.ts'
export { type FilePatch, filePatch, inverse, type Patch, patched } from './patch.ts'
export { type Reviewed, review } from './review.ts'
export {
  digestOf,
  editsBetween,
  type FileEdit,
  isEdited,
  servedFilesPath,
  type WrittenEdits,
} from './served.ts'
export { takingBack } from './take-back.ts'
export { filesOf, type Texts, textsOf } from './texts.ts'
export { unifiedDiff } from './unified.ts'
export { edit, openWorkspace, redo, type Step, undo, type Workspace } from './workspace.ts'
