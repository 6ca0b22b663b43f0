// A folder that is being edited, and that may go away for a while: a checkout of another branch, a move.

import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { FSWatcher } from 'vite'

/** One edit is often several events, so many milliseconds apart at most: to empty a file and to write it, say. */
const burstMs = 15

/** How often to look whether a folder that has gone is back, in milliseconds. */
const lookAgainMs = 250

/** Which files an edit may have changed, by their paths; or any. */
export type Edited = ReadonlySet<string> | 'any'

/**
 * Calls back once for a burst of edits below a folder, when the folder has gone, and when it is back. The watcher itself does
 * not find a folder again that had gone. Gives a way to stop.
 */
export function follow(watcher: FSWatcher, folder: string, onEdit: (edited: Edited) => void): () => void {
  let burst: NodeJS.Timeout | undefined
  let looking: NodeJS.Timeout | undefined
  let paths: Set<string> | 'any' = new Set()
  const edited = (path: string | null) => {
    if (path === null) paths = 'any'
    else if (paths !== 'any') paths.add(path)
    clearTimeout(burst)
    burst = setTimeout(() => {
      const all = paths
      paths = new Set()
      onEdit(all)
    }, burstMs)
  }
  const awaitReturn = () => {
    clearTimeout(looking)
    looking = setTimeout(() => {
      if (!existsSync(folder)) return awaitReturn()
      watcher.add(folder)
      edited(null)
    }, lookAgainMs)
  }
  watcher.on('all', (event, path) => {
    if (relative(folder, path).startsWith('..')) return
    if (event === 'unlinkDir' && resolve(path) === folder) awaitReturn()
    edited(event === 'add' || event === 'change' || event === 'unlink' ? resolve(path) : null)
  })
  if (existsSync(folder)) watcher.add(folder)
  else awaitReturn()
  return () => {
    clearTimeout(burst)
    clearTimeout(looking)
  }
}
