// A compiler that has been started again makes what one makes that has never been.

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskRecall } from '../../../src/cli/disk-recall.ts'
import { filesInto } from '../../../src/cli/files.ts'
import { makeInWorkers } from '../../../src/cli/workers.ts'
import {
  type Compilation,
  compileCorpus,
  compiler,
  documentsIn,
  type Files,
} from '../../../src/corpus/index.ts'
import { filesOf } from '../corpus/small.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verband-recall-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** All of it, the places too, which are looked up when they are asked for. */
const told = ({ corpus, diagnostics, reasons, placesIn }: Compilation) =>
  JSON.parse(
    JSON.stringify([corpus, diagnostics, [...reasons], corpus.documents.map(({ id }) => [...placesIn(id)])]),
  )

/** As in a process of its own; and how much of it another had made before. */
function started(files: Files, version = 'now') {
  const recall = diskRecall(folder, version)
  let [asked, made] = [0, 0]
  const counting = {
    ...recall,
    of: <Made>(digest: string, make: () => Made): Made => {
      asked++
      return recall.of(digest, () => {
        made++
        return make()
      })
    },
  }
  const compilation = compiler(counting)(files)
  recall.settle()
  const counts = { recalled: asked - made, made }
  // The words are read again.
  return { compilation: told(compilation), ...counts }
}

const sound = filesOf({})
const faulty = filesOf({
  'documents/note/claims.yaml': `- id: a\n  predicate: cooperates-with\n  subjects: [belgium, nobody]\n  quotes: { nl: nowhere }\n`,
})

describe('what is kept on disk', () => {
  it.each([
    ['sound', sound],
    ['faulty', faulty],
  ])('gives of %s data what compiling gives', (_, files) => {
    const expected = told(compileCorpus(files))
    expect(started(files)).toMatchObject({ compilation: expected, recalled: 0 })
    expect(started(files)).toMatchObject({ compilation: expected, made: 0 })
  })

  it('is made again where the data, or the program, are others; and the rest is forgotten', () => {
    started(sound)
    const before = readdirSync(folder)
    expect(started(faulty)).toMatchObject({ compilation: told(compileCorpus(faulty)), made: 2 })
    expect(started(sound, 'later').recalled).toBe(0)
    expect(readdirSync(folder).length).toBe(before.length)
  })

  it('is made again where the disk has lost it, in part or in whole', () => {
    const expected = started(sound).compilation
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'half')
    expect(started(sound)).toMatchObject({ compilation: expected, recalled: 0 })
  })

  it.skipIf(availableParallelism() < 2)('is the same where several processors have made it', async () => {
    const data = mkdtempSync(join(tmpdir(), 'verband-data-'))
    for (const [name, bytes] of sound) filesInto(data)(name, new TextDecoder().decode(bytes))
    await makeInWorkers(data, sound, 'edition', { folder, version: 'now' })
    const edition = readdirSync(folder)
    expect(started(sound)).toMatchObject({ compilation: told(compileCorpus(sound)), made: 0 })
    for (const name of edition) rmSync(join(folder, name), { force: true })
    await makeInWorkers(data, sound, 'outlines', { folder, version: 'now' })
    // For a check, neither the words as they are written are made nor what is known of them.
    expect(readdirSync(folder).length).toBe(edition.length - 2 * documentsIn(sound).length)
    expect(started(sound)).toMatchObject({ compilation: told(compileCorpus(sound)), made: 0 })
    rmSync(data, { recursive: true })
  })
})
