// The sessions of the papers that are open, each once, however often the view comes and goes.

import type { Files } from '../../corpus/index.ts'
import type { Edition } from '../../graph/index.ts'
import { openSession, type Session } from './session.ts'

const sessions = new WeakMap<Files, Session>()

/** What has been read into the graph shows in the other views when one has paused for so many milliseconds. */
const restMs = 600

/** @param edited told of the graph as it is now, some time after a change */
export function sessionOf(files: Files, edited: (edition: Edition) => void): Session {
  const known = sessions.get(files)
  if (known) return known
  let timer: ReturnType<typeof setTimeout> | undefined
  const session = openSession(files, ({ corpus, positions }) => {
    clearTimeout(timer)
    timer = setTimeout(() => edited({ format: 1, corpus, positions }), restMs)
  })
  sessions.set(files, session)
  return session
}
