// Workspaces in the browser's own database.

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Files } from '../../corpus/index.ts'
import type { LogEntry } from '../../workspace/index.ts'
import type { KeptHead, Store } from './store.ts'

interface Schema extends DBSchema {
  heads: { key: string; value: Omit<KeptHead, 'entries'> }
  bases: { key: string; value: Files }
  entries: { key: [id: string, n: number]; value: LogEntry }
}

const names = ['heads', 'bases', 'entries'] as const

/** All entries of a log from one on. */
const from = (id: string, n: number) => IDBKeyRange.bound([id, n], [id, Number.POSITIVE_INFINITY])

/** Nothing is opened before somebody asks. */
export function indexedDbStore(now: () => number = Date.now): Store {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const database = () => {
    if (typeof indexedDB === 'undefined') {
      const error = new Error('This browser keeps nothing.')
      error.name = 'NoStorage'
      return Promise.reject(error)
    }
    opened ??= openDB<Schema>('verband-workspaces', 1, {
      upgrade(database) {
        for (const name of names)
          database.createObjectStore(name, name === 'heads' ? { keyPath: 'id' } : undefined)
      },
      // A later version of the page in another tab must not wait for this one.
      blocking: (_, __, event) => {
        ;(event.target as IDBDatabase).close()
        opened = null
      },
      terminated: () => {
        opened = null
      },
    })
    opened.catch(() => {
      opened = null
    })
    return opened
  }
  return {
    async read(id) {
      const transaction = (await database()).transaction(names)
      const [head, base, log] = await Promise.all([
        transaction.objectStore('heads').get(id),
        transaction.objectStore('bases').get(id),
        transaction.objectStore('entries').getAll(from(id, 0)),
      ])
      return head && base ? { name: head.name, base, log } : null
    },
    async put(id, { name, base, log }) {
      const transaction = (await database()).transaction(names, 'readwrite')
      const entries = transaction.objectStore('entries')
      await Promise.all([
        transaction.objectStore('heads').put({ id, name, changed: now() }),
        transaction.objectStore('bases').put(base, id),
        entries.delete(from(id, 0)),
        ...log.map((entry, n) => entries.put(entry, [id, n])),
        transaction.done,
      ])
    },
    async append(id, at, added) {
      const transaction = (await database()).transaction(names, 'readwrite')
      const [heads, entries] = [transaction.objectStore('heads'), transaction.objectStore('entries')]
      const head = await heads.get(id)
      const length = ((await entries.openKeyCursor(from(id, 0), 'prev'))?.key[1] ?? -1) + 1
      if (!head || length < at) return { is: 'gone' }
      if (length > at) return { is: 'behind', since: await entries.getAll(from(id, at)) }
      await Promise.all([
        heads.put({ ...head, changed: now() }),
        ...added.map((entry, i) => entries.add(entry, [id, at + i])),
        transaction.done,
      ])
      return { is: 'added' }
    },
    async list() {
      const transaction = (await database()).transaction(['heads', 'entries'])
      const heads = await transaction.objectStore('heads').getAll()
      const counts = heads.map(({ id }) => transaction.objectStore('entries').count(from(id, 0)))
      const kept = await Promise.all(heads.map(async (head, i) => ({ ...head, entries: await counts[i]! })))
      return kept.sort((a, b) => b.changed - a.changed)
    },
    async remove(id) {
      const transaction = (await database()).transaction(names, 'readwrite')
      await Promise.all([
        transaction.objectStore('heads').delete(id),
        transaction.objectStore('bases').delete(id),
        transaction.objectStore('entries').delete(from(id, 0)),
        transaction.done,
      ])
    },
  }
}
