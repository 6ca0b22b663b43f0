// Where workspaces are kept: as they were when they were opened, and a log of what was done, to which entries are added.

import type { Files } from '../../corpus/index.ts'
import type { LogEntry } from '../../workspace/index.ts'

/** A workspace that is kept; `changed` in milliseconds since 1970, `entries` how long its log is. */
export type KeptHead = {
  readonly id: string
  readonly name: string
  readonly changed: number
  readonly entries: number
}

/** The files that a workspace began with, and all that was done to them. */
export type KeptLog = { readonly name: string; readonly base: Files; readonly log: readonly LogEntry[] }

/** What was asked is there, or others came first: what they have added; null where the workspace is gone. */
export type Appended =
  | { readonly is: 'added' }
  | { readonly is: 'behind'; readonly since: readonly LogEntry[] }
  | { readonly is: 'gone' }

/** Every promise rejects where the browser does not let one: `reasonOf` tells why. */
export type Store = {
  /** Null where there is none. */
  readonly read: (id: string) => Promise<KeptLog | null>
  /** Puts a workspace there, whole; what was there of that id is gone. */
  readonly put: (id: string, kept: KeptLog) => Promise<void>
  /** Adds entries to a log that has `at` of them, all or none; else nothing. */
  readonly append: (id: string, at: number, entries: readonly LogEntry[]) => Promise<Appended>
  /** The latest first. */
  readonly list: () => Promise<readonly KeptHead[]>
  readonly remove: (id: string) => Promise<void>
}

/** Why nothing can be kept: no room is left, the browser keeps nothing here, or something else. */
export type Unkept = 'full' | 'no-storage' | 'failed'

export function reasonOf(error: unknown): Unkept {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return name === 'SecurityError' || name === 'InvalidStateError' || name === 'NoStorage'
    ? 'no-storage'
    : 'failed'
}
