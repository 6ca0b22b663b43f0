// Answers of a model, kept on disk: a file for all that was asked.

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { KeptAnswer, KeptAnswers } from '../../language-model/index.ts'

/** Beside what the compiler keeps, and not in it: that is made again in seconds, and forgotten. */
export const answersFolder = resolve(import.meta.dirname, '../../../node_modules/.cache/verband/answers')

const nameOf = (asked: string): string => createHash('sha256').update(asked).digest('hex').slice(0, 40)

/** @param folder where it is kept; what cannot be written there is asked again */
export function keptAnswers(folder: string): KeptAnswers {
  return {
    async get(asked) {
      try {
        const kept = JSON.parse(readFileSync(join(folder, nameOf(asked)), 'utf8')) as KeptAnswer
        return Array.isArray(kept.told) ? kept : null
      } catch {
        return null
      }
    },
    async put(asked, kept) {
      const name = nameOf(asked)
      try {
        mkdirSync(folder, { recursive: true })
        const beside = join(folder, `${name}.${process.pid}.part`)
        writeFileSync(beside, JSON.stringify(kept))
        renameSync(beside, join(folder, name))
      } catch {
        // A disk that is full or not to be written on: the answer is used all the same.
      }
    },
  }
}
