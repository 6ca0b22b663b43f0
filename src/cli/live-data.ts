// The data in a folder while they are edited: read, compiled, laid out and served anew, as far as an edit has changed them.

import type { Compilation, Files } from '../corpus/index.ts'
import { incrementalLayout } from '../graph/index.ts'
import { layOut } from './compiled-edition.ts'
import { type DataCompiler, dataCompiler } from './data-compiler.ts'
import { overviewName } from './edition-files.ts'
import { readFiles, rereadFiles } from './files.ts'
import type { Edited } from './following.ts'
import { type ServedEdition, servedEditions } from './served-edition.ts'

export type LiveData = {
  /** What the data are as of now. Rejects where they cannot be read; asked again, it looks again. */
  readonly compiled: () => Promise<Compilation>
  /** A part of the edition by its name; null where there is none, or no longer. */
  readonly part: (name: string) => Promise<string | Uint8Array | null>
  /** To be called when files may have changed. */
  readonly edit: (edited: Edited) => void
}

/** Nothing is read before someone asks. */
export function liveData(root: string): LiveData {
  let latest: Promise<Compilation> | null = null
  let files: Files | null = null
  let edited: Edited = 'any'
  let compiler: Promise<DataCompiler> | null = null
  let reading: Promise<unknown> = Promise.resolve()
  /** Reads what has been edited since the last time; one after the other, for each goes on from what the last has read. */
  const read = (): Promise<Files> => {
    const files = reading.catch(() => {}).then(readEdited)
    reading = files
    return files
  }
  const readEdited = async () => {
    const again = edited
    edited = new Set()
    try {
      files = files && again !== 'any' ? await rereadFiles(files, root, again) : await readFiles(root)
    } catch (error) {
      edited = 'any'
      throw error
    }
    return files
  }
  const compileFiles = async (files: Files) => {
    compiler ??= dataCompiler(root, files)
    return (await compiler).compile(files)
  }
  const compiled = (): Promise<Compilation> => {
    const asked = latest ?? read().then(compileFiles)
    latest = asked
    // What could not be read now may be there when it is next asked for.
    asked.catch(() => {
      if (latest === asked) latest = null
    })
    return asked
  }

  let serving: ReturnType<typeof startServing> | null = null
  const startServing = async (compilation: Compilation) => {
    const ready = await compiler!
    const positions = await layOut(compilation, ready)
    const lay = incrementalLayout({ edited: compilation, positions })
    const serve = servedEditions(ready)
    return (compilation: Compilation) => serve(compilation, lay(compilation))
  }
  const served = new WeakMap<Compilation, Promise<ServedEdition>>()
  const servedOf = (compilation: Compilation): Promise<ServedEdition> => {
    serving ??= startServing(compilation)
    const known = served.get(compilation) ?? serving.then(serve => serve(compilation))
    served.set(compilation, known)
    return known
  }
  return {
    compiled,
    async part(name) {
      const serve = await servedOf(await compiled())
      const text = serve(name)
      // All has been made once: what else lies on the disk is of data that are no more.
      if (name.startsWith(overviewName)) (await compiler)?.settle()
      return text
    },
    edit(paths) {
      edited = edited === 'any' || paths === 'any' ? 'any' : new Set([...edited, ...paths])
      latest = null
    },
  }
}
