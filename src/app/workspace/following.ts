// Keeps the files of a place the same as a workspace: each change goes into them at once, and what others do to them comes in.

import {
  editsBetween,
  inverse,
  isEdited,
  merge,
  patched,
  type Texts,
  type WrittenEdits,
} from '../../workspace/index.ts'
import type { Kept } from './kept.ts'
import type { Place } from './places.ts'

export type FollowedState = {
  /** The files are as the workspace, are being written, or cannot be, and why. */
  readonly is: 'same' | 'writing' | Extract<WrittenEdits, { is: 'refused' }>['why']
}

export type Followed = {
  readonly state: () => FollowedState
  readonly watch: (tell: () => void) => () => void
  /** Looks whether somebody else has changed the files, and tries again what could not be written. Never rejects. */
  readonly look: () => Promise<void>
  /** As an answer to a click: asks for the permission where that has ended, then looks. Never rejects. */
  readonly again: () => Promise<void>
  readonly close: () => void
}

const edited = (texts: Texts): Texts => new Map([...texts].filter(([path]) => isEdited(path)))

const areSame = (a: Texts, b: Texts): boolean =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text)

/**
 * Begins to keep the files of a place the same as a workspace.
 *
 * @param known the files as they were when workspace and place were last the same
 */
export function follow(kept: Kept, place: Place, known: Texts): Followed {
  const watchers = new Set<() => void>()
  let base = edited(known)
  let state: FollowedState = { is: 'writing' }
  let writing: Promise<void> | null = null
  let again = false
  let isLooking = false
  const set = (next: Partial<FollowedState>) => {
    state = { ...state, ...next }
    for (const tell of watchers) tell()
  }
  const takeIn = (theirs: Texts) => {
    const mine = edited(kept.state().workspace.texts)
    const { texts, conflicts } = merge(base, mine, theirs)
    base = theirs
    const files = [...new Set([...texts.keys(), ...mine.keys()])]
      .filter(path => texts.get(path) !== mine.get(path))
      .map(path => [path, texts.get(path) ?? null] as const)
    // First: whoever is stopped between the two meets them again.
    if (conflicts.length > 0) kept.act({ did: 'meet', conflicts })
    if (files.length > 0) kept.act({ kind: 'take-over', files: new Map(files) })
  }
  const writeOnce = async () => {
    if (isLooking) {
      isLooking = false
      const theirs = edited(await place.read())
      if (!areSame(theirs, base)) takeIn(theirs)
    }
    const mine = edited(kept.state().workspace.texts)
    const edits = editsBetween(base, mine)
    if (edits.length === 0) return set({ is: 'same' })
    set({ is: 'writing' })
    const written = await place.write(edits)
    if (written.is === 'refused') return set({ is: written.why })
    again = true
    if (written.is === 'written') {
      base = mine
      return
    }
    const theirs = new Map(base)
    for (const [path, text] of written.files) text === null ? theirs.delete(path) : theirs.set(path, text)
    takeIn(theirs)
  }
  const write = (): Promise<void> => {
    again = true
    writing ??= (async () => {
      while (again) {
        again = false
        await writeOnce().catch(() => set({ is: 'gone' }))
      }
      // At once: who asks from now on begins anew.
      writing = null
    })()
    return writing
  }
  const look = () => {
    isLooking = true
    return write()
  }
  const unwatch = kept.watch(() => void write())
  void write()
  return {
    state: () => state,
    watch(tell) {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    },
    look,
    async again() {
      await place.allow?.()
      await look()
    },
    close() {
      unwatch()
      watchers.clear()
    },
  }
}

/**
 * What the files of a place were when the workspace was last the same as they: one of its states, if they are one; else what it began
 * with. What both have by now is no conflict then, either.
 */
export function lastShared(
  { done, texts }: ReturnType<Kept['state']>['workspace'],
  base: Texts,
  theirs: Texts,
): Texts {
  const own = edited(theirs)
  let state: Texts = texts
  for (let i = done.length; ; i--) {
    if (areSame(edited(state), own)) return state
    const step = done[i - 1]
    if (!step) return base
    const before = patched(state, inverse(step.patch))
    if ('fault' in before) return base
    state = before
  }
}
