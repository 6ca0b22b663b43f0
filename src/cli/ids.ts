// The command `ids`: writes an id for each statement that has none, and says what it has written.

import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { missingIds, type Written } from '../corpus/index.ts'
import { openFile, refusalInWords } from '../formats/index.ts'
import type { Corpus } from '../model/index.ts'
import { readFiles, writePieces } from './files.ts'
import { formatterIn } from './report.ts'

/** What there is to say, line by line; not done where some file lacks ids still. */
export type IdsReport = { readonly done: boolean; readonly lines: readonly string[] }

/** Writes the ids that lack in a folder of data, named so; those of an edition from before, where its file is given. */
export async function writeIds(
  folder: string,
  named: string,
  before: string | undefined,
): Promise<IdsReport> {
  const edition = before === undefined ? null : await corpusFrom(before)
  if (typeof edition === 'string') return { done: false, lines: [edition] }
  const { claims, redirects, faults } = missingIds(await readFiles(folder), edition)
  for (const { file, text } of [...claims, ...redirects]) await writePieces(join(folder, file), [text])
  const path = ({ file }: Written) => `${named.replace(/\/+$/, '')}/${file}`
  const lines = [
    ...faults.map(formatterIn(named)),
    ...claims.map(written => `${path(written)}: ${plural(written.count, 'id')}`),
    ...redirects.map(written => `${path(written)}: ${plural(written.count, 'redirect')}`),
  ]
  return {
    done: faults.length === 0,
    lines: lines.length > 0 ? lines : ['Every statement has an id: nothing is written.'],
  }
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'} written`

/** The corpus in a file that the page has written, or why there is none. */
async function corpusFrom(path: string): Promise<Corpus | string> {
  const opened = openFile(basename(path), new Uint8Array(await readFile(path)))
  if (opened.kind === 'corpus') return opened.edition.corpus
  return `${path}: ${opened.kind === 'refused' ? refusalInWords(opened.refusal, 'en') : 'this is no corpus.'}`
}
