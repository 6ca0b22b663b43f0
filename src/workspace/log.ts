// What was done to a workspace, entry by entry, as it is kept: written at the end alone, so that half of it is never there.

import type { Change, Fault } from './change.ts'
import { type Patch, patched } from './patch.ts'
import { edit, redo, type Step, undo, type Workspace } from './workspace.ts'

export type LogEntry =
  | { readonly did: 'change'; readonly change: Change; readonly patch: Patch }
  | { readonly did: 'undo' | 'redo' }

/** A workspace and what was done last that made it so. */
export type Logged = { readonly workspace: Workspace; readonly entry: LogEntry }

/** Does something, as an entry to be kept. Null where that changes nothing: there is nothing to undo, or to do again. */
export function logged(workspace: Workspace, does: Change | 'undo' | 'redo'): Logged | Fault | null {
  const after = does === 'undo' ? undo(workspace) : does === 'redo' ? redo(workspace) : edit(workspace, does)
  if ('fault' in after) return after
  if (after === workspace) return null
  return { workspace: after, entry: typeof does === 'string' ? { did: does } : entryOf(after.done.at(-1)!) }
}

const entryOf = ({ change, patch }: Step): LogEntry => ({ did: 'change', change, patch })

/** The workspace after an entry of its log; a fault where that was kept of other files. */
export function followed(workspace: Workspace, entry: LogEntry): Workspace | Fault {
  if (entry.did !== 'change') return entry.did === 'undo' ? undo(workspace) : redo(workspace)
  const { change, patch } = entry
  const texts = patched(workspace.texts, patch)
  if ('fault' in texts) return texts
  return { texts, done: [...workspace.done, { change, patch }], undone: [] }
}
