// What was done to a workspace, entry by entry, as it is kept: written at the end alone, so that half of it is never there.

import type { Change, Fault } from './change.ts'
import { type Conflict, isSameConflict } from './merge.ts'
import { type Patch, patched } from './patch.ts'
import { edit, redo, undo, type Workspace } from './workspace.ts'

export type LogEntry =
  | { readonly did: 'change'; readonly change: Change; readonly patch: Patch }
  | { readonly did: 'undo' | 'redo' | 'save' }
  /** Others' changes do not go together with one's own; and one of these is decided. */
  | { readonly did: 'meet'; readonly conflicts: readonly Conflict[] }
  | { readonly did: 'settle'; readonly conflict: Conflict }

/** What one can do: change, go back and forth, say that all is saved, note conflicts and that one is decided. */
export type Deed = Change | 'undo' | 'redo' | 'save' | Extract<LogEntry, { did: 'meet' | 'settle' }>

/** A workspace and what was done last that made it so. */
export type Logged = { readonly workspace: Workspace; readonly entry: LogEntry }

/** Does something, as an entry to be kept. Null where that changes nothing: there is nothing to undo, or to do again. */
export function logged(workspace: Workspace, deed: Deed): Logged | Fault | null {
  if (typeof deed !== 'string' && 'kind' in deed) {
    const after = edit(workspace, deed)
    if ('fault' in after) return after
    const { change, patch } = after.done.at(-1)!
    return { workspace: after, entry: { did: 'change', change, patch } }
  }
  const entry = typeof deed === 'string' ? { did: deed } : deed
  const after = followed(workspace, entry)
  if ('fault' in after) return after
  return after === workspace ? null : { workspace: after, entry }
}

/** The workspace after an entry of its log; a fault where that was kept of other files. */
export function followed(workspace: Workspace, entry: LogEntry): Workspace | Fault {
  switch (entry.did) {
    case 'undo':
      return undo(workspace)
    case 'redo':
      return redo(workspace)
    case 'save':
      return workspace.saved === workspace.texts ? workspace : { ...workspace, saved: workspace.texts }
    case 'meet': {
      // Who meets another at the same place again has the latest of it to decide.
      const others = workspace.conflicts.filter(
        old => !entry.conflicts.some(each => isSameConflict(each, old)),
      )
      return { ...workspace, conflicts: [...others, ...entry.conflicts] }
    }
    case 'settle': {
      const conflicts = workspace.conflicts.filter(each => !isSameConflict(each, entry.conflict))
      return conflicts.length === workspace.conflicts.length ? workspace : { ...workspace, conflicts }
    }
    case 'change': {
      const { change, patch } = entry
      const texts = patched(workspace.texts, patch)
      if ('fault' in texts) return texts
      return { ...workspace, texts, done: [...workspace.done, { change, patch }], undone: [] }
    }
  }
}
