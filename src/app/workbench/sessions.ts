// The sessions that are open, each once, however often the view comes and goes: of papers, and of the corpus of the page where its
// files are at hand.

import type { Files } from '../../corpus/index.ts'
import type { Edition } from '../../graph/index.ts'
import { shortName } from '../../text/index.ts'
import { filesOf, textsOf } from '../../workspace/index.ts'
import {
  type Followed,
  follow,
  type Kept,
  lastShared,
  openWorkspaceOf,
  servedPlace,
} from '../workspace/index.ts'
import { openSession, type Session } from './session.ts'

/** What is open, and where its files are kept the same, if they are. */
export type Opened = { readonly session: Session; readonly followed: Followed | null }

const papers = new WeakMap<Files, Promise<Opened>>()

/** What has been read into the graph shows in the other views when one has paused for so many milliseconds. */
const restMs = 600

/**
 * The session of papers: whoever has worked on the same before goes on with that. Never rejects.
 *
 * @param edited told of the graph as it is now, some time after a change
 */
export function paperSession(
  files: Files,
  name: string,
  edited: (edition: Edition) => void,
): Promise<Opened> {
  const opened = papers.get(files) ?? openPaper(files, name, edited)
  papers.set(files, opened)
  return opened
}

async function openPaper(files: Files, name: string, edited: (edition: Edition) => void): Promise<Opened> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const kept = await openWorkspaceOf(files, name)
  const session = openSession(kept, ({ corpus, positions }) => {
    // A paper that nobody has touched is as the page has it.
    if (kept.state().workspace.done.length + kept.state().workspace.undone.length === 0) return
    clearTimeout(timer)
    timer = setTimeout(() => edited({ format: 1, corpus, positions }), restMs)
  })
  return { session, followed: null }
}

/**
 * The session of what somebody has left off, of which nothing is shown yet.
 *
 * @param shown told of the graph as it is, as soon as it is known, and some time after each change
 */
export function reopenedSession(kept: Kept, shown: (edition: Edition) => void): Opened {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isFirst = true
  const session = openSession(kept, ({ corpus, positions }) => {
    clearTimeout(timer)
    timer = setTimeout(() => shown({ format: 1, corpus, positions }), isFirst ? 0 : restMs)
    isFirst = false
  })
  const opened = { session, followed: null }
  papers.set(kept.base, Promise.resolve(opened))
  return opened
}

let served: Promise<Opened | null> | null = null

/** The session of the corpus that the development server has; null where there is none. Never rejects. */
export function servedSession(): Promise<Opened | null> {
  // A build has its corpus from elsewhere.
  if (!import.meta.hot) return Promise.resolve(null)
  served ??= openServed().catch(() => null)
  return served
}

async function openServed(): Promise<Opened> {
  const theirs = await servedPlace.read()
  // Another project at the same address is another workspace.
  const id = `served-${shortName(theirs.get('corpus.yaml') ?? '')}`
  const kept = await openWorkspaceOf(filesOf(theirs), 'graph-data', id)
  // The page follows the files by itself.
  const session = openSession(kept, () => {})
  const known = lastShared(kept.state().workspace, textsOf(kept.base), theirs)
  const followed = follow(kept, servedPlace, known)
  void followed.look()
  return { session, followed }
}
