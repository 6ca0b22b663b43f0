// Answers of language models in the browser's own database, by whom one asked and what.

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { KeptAnswer } from '../../../language-model/index.ts'

interface Schema extends DBSchema {
  answers: { key: [whom: string, content: string]; value: KeptAnswer }
}

/** Every promise rejects where the browser does not let one. */
export type AnswerStore = {
  /** All answers that one has given, by what was asked. */
  readonly all: (whom: string) => Promise<ReadonlyMap<string, KeptAnswer>>
  readonly put: (whom: string, content: string, kept: KeptAnswer) => Promise<void>
  readonly forget: (whom: string) => Promise<void>
}

/** Nothing is opened before somebody asks. */
export function answerStore(): AnswerStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const database = () => {
    if (typeof indexedDB === 'undefined') return Promise.reject(new Error('This browser keeps nothing.'))
    const forget = () => {
      opened = null
    }
    opened ??= openDB<Schema>('verband-answers', 1, {
      upgrade: database => void database.createObjectStore('answers'),
      // A later version of the page in another tab must not wait for this one.
      blocking: (_, __, event) => {
        ;(event.target as IDBDatabase).close()
        forget()
      },
      terminated: forget,
    })
    opened.catch(forget)
    return opened
  }
  const of = (whom: string) => IDBKeyRange.bound([whom], [whom, []])
  return {
    async all(whom) {
      const { store } = (await database()).transaction('answers')
      const [keys, values] = await Promise.all([store.getAllKeys(of(whom)), store.getAll(of(whom))])
      return new Map(keys.map(([, content], i) => [content, values[i]!]))
    },
    async put(whom, content, kept) {
      await (await database()).put('answers', kept, [whom, content])
    },
    async forget(whom) {
      await (await database()).delete('answers', of(whom))
    },
  }
}
