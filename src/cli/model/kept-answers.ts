// Answers of a model, kept on disk by all that was asked: whoever asks the same again, or goes on after a break, pays once.

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Beside what the compiler keeps, and not in it: that is made again in seconds, and forgotten. */
export const answersFolder = resolve(import.meta.dirname, '../../../node_modules/.cache/verband/answers')

export type KeptAnswers = {
  readonly get: (key: string) => { readonly answer: unknown } | null
  readonly put: (key: string, answer: unknown) => void
}

/** What was asked, whom, and how, as a name of a file. */
export const keyOf = (...asked: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 40)

/** @param folder where it is kept; what cannot be written there is asked again */
export function keptAnswers(folder: string): KeptAnswers {
  return {
    get: key => {
      try {
        return { answer: JSON.parse(readFileSync(join(folder, key), 'utf8')) }
      } catch {
        return null
      }
    },
    put: (key, answer) => {
      try {
        mkdirSync(folder, { recursive: true })
        const beside = join(folder, `${key}.${process.pid}.part`)
        writeFileSync(beside, JSON.stringify(answer))
        renameSync(beside, join(folder, key))
      } catch {
        // A disk that is full or not to be written on: the answer is used all the same.
      }
    },
  }
}
