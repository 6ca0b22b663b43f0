// A folder that is being edited, and that may go away for a while: a checkout of another branch, a move.

import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { FSWatcher } from 'vite'

/** One edit is often several events, in so many milliseconds. */
const burstMs = 50

/** How often to look whether a folder that has gone is back, in milliseconds. */
const lookAgainMs = 250

/**
 * Calls back once for a burst of edits below a folder, when the folder has gone, and when it is back. The watcher itself does
 * not find a folder again that had gone. Gives a way to stop.
 */
export function follow(watcher: FSWatcher, folder: string, onEdit: () => void): () => void {
  let burst: NodeJS.Timeout | undefined
  let looking: NodeJS.Timeout | undefined
  const edited = () => {
    clearTimeout(burst)
    burst = setTimeout(onEdit, burstMs)
  }
  const awaitReturn = () => {
    clearTimeout(looking)
    looking = setTimeout(() => {
      if (!existsSync(folder)) return awaitReturn()
      watcher.add(folder)
      edited()
    }, lookAgainMs)
  }
  watcher.on('all', (event, path) => {
    if (relative(folder, path).startsWith('..')) return
    if (event === 'unlinkDir' && resolve(path) === folder) awaitReturn()
    edited()
  })
  if (existsSync(folder)) watcher.add(folder)
  else awaitReturn()
  return () => {
    clearTimeout(burst)
    clearTimeout(looking)
  }
}
