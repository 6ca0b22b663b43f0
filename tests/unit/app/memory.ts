// A store and tabs in memory, for tests of what is kept.

import type { Channel } from '../../../src/app/workspace/kept.ts'
import type { KeptLog, Store } from '../../../src/app/workspace/store.ts'

/** A store in memory, whose every answer takes its turn; it may refuse to write. */
export function memory(turn: () => Promise<void> = async () => {}) {
  const kept = new Map<string, KeptLog>()
  const may = { write: true }
  const full = () => Object.assign(new Error('no room'), { name: 'QuotaExceededError' })
  const store: Store = {
    async read(id) {
      await turn()
      return kept.get(id) ?? null
    },
    async put(id, log) {
      await turn()
      if (!may.write) throw full()
      kept.set(id, log)
    },
    async append(id, at, entries) {
      await turn()
      const own = kept.get(id)
      if (!own || own.log.length < at) return { is: 'gone' }
      if (own.log.length > at) return { is: 'behind', since: own.log.slice(at) }
      if (!may.write && entries.length > 0) throw full()
      kept.set(id, { ...own, log: [...own.log, ...entries] })
      await turn()
      return { is: 'added' }
    },
    async list() {
      return []
    },
    async remove(id) {
      kept.delete(id)
    },
  }
  return { store, kept, may }
}

/** Tabs that hear one another. */
export function tabs() {
  const listeners = new Set<() => void>()
  return (): Channel => {
    let own = () => {}
    return {
      tell: () => {
        for (const heard of listeners) if (heard !== own) heard()
      },
      listen: heard => {
        own = heard
        listeners.add(heard)
      },
      close: () => listeners.delete(own),
    }
  }
}
