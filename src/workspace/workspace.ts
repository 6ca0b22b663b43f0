// graph-data under somebody's hands: what it is now, what was done, and what was undone.

import { apply } from './apply.ts'
import type { Change, Fault } from './change.ts'
import type { Conflict } from './merge.ts'
import { inverse, type Patch, patched } from './patch.ts'
import type { Texts } from './texts.ts'

/** A change that was made, and what it did to the files. */
export type Step = { readonly change: Change; readonly patch: Patch }

export type Workspace = {
  readonly texts: Texts
  /** What was done, the first first. */
  readonly done: readonly Step[]
  /** What was undone and can be done again, the next last. */
  readonly undone: readonly Step[]
  /** The files as they were when somebody last took them along; null where nobody has. */
  readonly saved: Texts | null
  /** Where somebody else has changed the files otherwise, and nobody has decided yet: the files say what they say. */
  readonly conflicts: readonly Conflict[]
}

/** A workspace of these files in which nothing has been done. */
export const openWorkspace = (texts: Texts): Workspace => ({
  ...{ texts, done: [], undone: [] },
  ...{ saved: null, conflicts: [] },
})

/** The workspace after a change; what was undone before cannot be done again then. A fault where it cannot be made. */
export function edit(workspace: Workspace, change: Change): Workspace | Fault {
  const applied = apply(workspace.texts, change)
  if ('fault' in applied) return applied
  const done = [...workspace.done, { change, patch: applied.patch }]
  return { ...workspace, texts: applied.texts, done, undone: [] }
}

/** The workspace without the last change, the files byte for byte as they were before it; itself where nothing was done. */
export function undo(workspace: Workspace): Workspace | Fault {
  const step = workspace.done.at(-1)
  if (!step) return workspace
  const texts = patched(workspace.texts, inverse(step.patch))
  if ('fault' in texts) return texts
  return { ...workspace, texts, done: workspace.done.slice(0, -1), undone: [...workspace.undone, step] }
}

/** The workspace with the change that was undone last; itself where there is none. */
export function redo(workspace: Workspace): Workspace | Fault {
  const step = workspace.undone.at(-1)
  if (!step) return workspace
  const texts = patched(workspace.texts, step.patch)
  if ('fault' in texts) return texts
  return { ...workspace, texts, done: [...workspace.done, step], undone: workspace.undone.slice(0, -1) }
}
