// What compiles the data in a folder: of many papers by several processors, and from what an earlier start has left on disk.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Compilation, compiler, type Files, noRecall, type Recall } from '../corpus/index.ts'
import { type Drawing, layOutAllModes, type PositionsByMode } from '../graph/index.ts'
import { diskRecall, forget } from './disk-recall.ts'
import { layOutInWorkers, type Made, makeInWorkers } from './workers.ts'

export type DataCompiler = {
  readonly compile: (files: Files) => Compilation
  /** What is made of compiled documents, and remembered as they are. */
  readonly recall: Recall
  /** A layout for each mode. */
  readonly layOut: (drawing: Drawing) => Promise<PositionsByMode>
  /** To be called when all of an edition has been made: what no edition needs any more is forgotten. */
  readonly settle: () => void
}

/** Fewer files than these are compiled before one has looked up. */
const minFiles = 100

const rooms = ['model', 'text', 'corpus', 'graph', 'editions', 'search', 'cli'].map(room =>
  resolve(import.meta.dirname, '..', room),
)
const cacheFolder = resolve(import.meta.dirname, '../../node_modules/.cache/verband')

/** Where it is kept what was made of the data in a folder. */
export const recallFolder = (data: string): string =>
  join(cacheFolder, createHash('sha256').update(resolve(data)).digest('hex').slice(0, 16))

/**
 * A compiler of the data in a folder, which these are to begin with. Of many papers it goes on from what any start before has
 * made; where that is nothing, several processors make it.
 *
 * @param makes what will be asked of it: to be compiled alone, or all that an edition is of
 */
export async function dataCompiler(
  data: string,
  files: Files,
  makes: Made = 'edition',
): Promise<DataCompiler> {
  if (files.size < minFiles)
    return {
      ...{ compile: compiler(), recall: noRecall, settle: () => {} },
      layOut: async ({ index }) => layOutAllModes(index),
    }
  const version = programVersion(...rooms)
  const folder = join(recallFolder(data), version.slice(0, 16))
  const recall = diskRecall(folder, version)
  const outlinesAlone = recall.digest('outlines alone')
  if (!existsSync(folder) || (makes === 'edition' && recall.has(outlinesAlone))) {
    await makeInWorkers(data, files, makes, { folder, version })
    // What another program made, nobody will ask for.
    forget(dirname(folder), name => join(dirname(folder), name) === folder)
    if (makes === 'edition') forget(folder, name => name !== outlinesAlone)
    else recall.of(outlinesAlone, () => true)
  }
  const compile = compiler(recall)
  return {
    compile,
    recall,
    layOut: drawing => layOutInWorkers(drawing, recall, { folder, version }),
    settle: recall.settle,
  }
}

/** What a program comes down to: the text of all files of these folders, and the platform that runs them. */
function programVersion(...folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.ts'),
    )
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.update(JSON.stringify(process.versions)).digest('hex')
}
