// A workspace that is kept: each change is written down at once, another tab's changes come in, and what cannot be written is said.

import type { Files } from '../../corpus/index.ts'
import {
  type Deed,
  type Fault,
  followed,
  type LogEntry,
  logged,
  openWorkspace,
  textsOf,
  type Workspace,
} from '../../workspace/index.ts'
import { reasonOf, type Store, type Unkept } from './store.ts'

/** Whether all that was done is kept: it is, it is being written, or it cannot be, and why. */
export type Keeping = 'kept' | 'writing' | Unkept

export type KeptState = {
  readonly workspace: Workspace
  readonly keeping: Keeping
  /** What was done here, and could not be done on what another tab had done meanwhile. */
  readonly lost: readonly Deed[]
  /** How often another tab has changed it. */
  readonly fromElsewhere: number
}

export type Kept = {
  readonly id: string
  readonly name: string
  /** The files that it began with. */
  readonly base: Files
  readonly state: () => KeptState
  readonly watch: (tell: () => void) => () => void
  /** Does something at once, and has it written down; tells why it cannot be done. */
  readonly act: (does: Deed) => Fault | null
  /** Looks for what others have done, and tries again to write what could not be written. Never rejects. */
  readonly catchUp: () => Promise<void>
  readonly close: () => void
}

/** How tabs tell one another that there is something new. */
export type Channel = {
  readonly tell: () => void
  readonly listen: (heard: () => void) => void
  readonly close: () => void
}

/**
 * Opens what is kept under an id, with all that was done; where nothing is, what is given. What the browser does not keep is kept
 * in memory, and `keeping` says so. Never rejects.
 */
export async function openKept(
  store: Store,
  channel: Channel,
  id: string,
  given: { readonly name: string; readonly files: Files },
): Promise<Kept> {
  let keeping: Keeping = 'kept'
  const kept = await store.read(id).catch(error => {
    keeping = reasonOf(error)
    return null
  })
  const { name, base } = kept ?? { name: given.name, base: given.files }
  if (!kept && keeping === 'kept')
    await store.put(id, { name, base, log: [] }).catch(error => {
      keeping = reasonOf(error)
    })
  return new KeptWorkspace(store, channel, { id, name, base, log: kept?.log ?? [], keeping })
}

type Opening = Pick<Kept, 'id' | 'name' | 'base'> & {
  readonly log: readonly LogEntry[]
  readonly keeping: Keeping
}

type Pending = { readonly does: Deed; readonly entry: LogEntry }

class KeptWorkspace implements Kept {
  readonly id: string
  readonly name: string
  readonly base: Files
  readonly #store: Store
  readonly #channel: Channel
  readonly #watchers = new Set<() => void>()
  /** All that is written down, and the workspace that it makes. */
  readonly #log: LogEntry[]
  #written: Workspace
  /** What is done and not written down yet, the first first. */
  #pending: readonly Pending[] = []
  #state: KeptState
  #writing: Promise<void> | null = null
  #again = false

  constructor(store: Store, channel: Channel, { id, name, base, log, keeping }: Opening) {
    this.#store = store
    this.#channel = channel
    this.id = id
    this.name = name
    this.base = base
    this.#log = []
    this.#written = openWorkspace(textsOf(base))
    this.#follow(log)
    this.#state = { workspace: this.#written, keeping, lost: [], fromElsewhere: 0 }
    channel.listen(() => void this.catchUp())
  }

  readonly state = () => this.#state

  readonly watch = (tell: () => void) => {
    this.#watchers.add(tell)
    return () => void this.#watchers.delete(tell)
  }

  readonly act = (does: Deed): Fault | null => {
    const next = logged(this.#state.workspace, does)
    if (next === null) return null
    if ('fault' in next) return next
    this.#pending = [...this.#pending, { does, entry: next.entry }]
    this.#set({ workspace: next.workspace, keeping: 'writing' })
    void this.catchUp()
    return null
  }

  readonly catchUp = (): Promise<void> => {
    this.#again = true
    this.#writing ??= this.#writeAll()
    return this.#writing
  }

  readonly close = () => {
    this.#watchers.clear()
    this.#channel.close()
  }

  #set(next: Partial<KeptState>): void {
    this.#state = { ...this.#state, ...next }
    for (const tell of this.#watchers) tell()
  }

  /** Writes until nothing is left to be written, one after the other. */
  async #writeAll(): Promise<void> {
    let keeping: Keeping = 'kept'
    while (this.#again) {
      this.#again = false
      keeping = await this.#write().then(
        () => 'kept',
        error => reasonOf(error),
      )
    }
    // At once: who asks from now on begins anew.
    this.#writing = null
    this.#set({ keeping })
  }

  async #write(): Promise<void> {
    const batch = this.#pending
    const entries = batch.map(({ entry }) => entry)
    const appended = await this.#store.append(this.id, this.#log.length, entries)
    if (appended.is === 'behind') return this.#takeIn(appended.since)
    if (appended.is === 'gone') {
      const log = [...this.#log, ...entries]
      await this.#store.put(this.id, { name: this.name, base: this.base, log })
    }
    this.#follow(entries)
    this.#pending = this.#pending.slice(batch.length)
    if (batch.length > 0) this.#channel.tell()
    if (this.#pending.length > 0) this.#again = true
  }

  /** What others have done comes first; what was done here is done again on it. */
  #takeIn(since: readonly LogEntry[]): void {
    this.#follow(since)
    let workspace = this.#written
    const pending: Pending[] = []
    const lost: Deed[] = []
    for (const { does } of this.#pending) {
      // What others have done is not undone unseen.
      const next = typeof does === 'string' ? null : logged(workspace, does)
      if (next === null || 'fault' in next) {
        // Nor do others' changes become saved by that; nothing of one's own is lost then.
        if (does !== 'save' && next?.fault !== 'nothing-changes') lost.push(does)
        continue
      }
      workspace = next.workspace
      pending.push({ does, entry: next.entry })
    }
    this.#pending = pending
    this.#again = true
    const { fromElsewhere, lost: before } = this.#state
    this.#set({ workspace, fromElsewhere: fromElsewhere + 1, lost: [...before, ...lost] })
  }

  #follow(entries: readonly LogEntry[]): void {
    for (const entry of entries) {
      const next = followed(this.#written, entry)
      // Written by a page that went about it otherwise: what is there counts, and what does not fit is left out.
      if (!('fault' in next)) this.#written = next
      this.#log.push(entry)
    }
  }
}
