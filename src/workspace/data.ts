// The files of graph-data as values that changes are made on: read when asked for, remembered, written as minimal edits.

import type { ClaimId, DocumentId, EntityId, EntityType } from '../model/index.ts'
import type { Fault } from './change.ts'
import type { Texts } from './texts.ts'
import { rewritten, valueIn } from './yaml/rewrite.ts'
import { isList, isMapping, type Value, type ValueMap } from './yaml/value.ts'

/** Thrown inside this room alone, and caught by `faultIn`. */
class Refused extends Error {
  constructor(readonly fault: Fault) {
    super(fault.fault)
  }
}

export const refuse = (fault: Fault): never => {
  throw new Refused(fault)
}

/** Why something was refused on the way; null where it went through. */
export function faultIn(go: () => void): Fault | null {
  try {
    go()
    return null
  } catch (error) {
    if (error instanceof Refused) return error.fault
    throw error
  }
}

/** An entry in its file. */
export type Located = { readonly path: string; readonly i: number; readonly entry: ValueMap }

/** What a file is called in the folder of a document. */
export const documentPath = (document: string, file: string): string => `documents/${document}/${file}.yaml`
export const claimsPath = (document: string): string => documentPath(document, 'claims')
export const entitiesPath = (type: string): string => `entities/${type}.yaml`

const shortLists = /\/(?:set-aside|errata|no-claim|redirects|refused)\.yaml$/

/** Whether a file is a list whose entries stand on a line each. */
export const isShortList = (path: string): boolean => shortLists.test(path)

const depthOf = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** What stands first in a file that is made here: editors complete and check with it. */
function headOf(path: string): string {
  const name = path.startsWith('entities/') ? 'entities' : path.replace(/^.*\/|\.yaml$/g, '')
  return `# yaml-language-server: $schema=${depthOf(path)}schema/${name}.json\n`
}

export class Data {
  readonly #values = new Map<string, Value>()
  readonly #changed = new Set<string>()
  readonly #texts: Map<string, string>

  constructor(texts: Texts) {
    this.#texts = new Map(texts)
  }

  /** The files as they are written by now. */
  get texts(): Texts {
    return this.#texts
  }

  /** Those that are there, and those that are to be. */
  get paths(): readonly string[] {
    return [...new Set([...this.#texts.keys(), ...this.#changed])]
  }

  /** @throws {Refused} where it is no YAML */
  value(path: string): Value {
    const known = this.#values.get(path)
    if (known !== undefined) return known
    const text = this.#texts.get(path)
    const value = text === undefined ? [] : valueIn(text)
    if (value === null) return refuse({ fault: 'not-editable', path })
    this.#values.set(path, value)
    return value
  }

  /** The entries of a file that is a list; none where it is not there. */
  list(path: string): readonly Value[] {
    const value = this.value(path)
    return isList(value) ? value : refuse({ fault: 'not-editable', path })
  }

  /** What a file is to say: it is written when all is known (`finish`), once. */
  write(path: string, value: Value): void {
    this.#values.set(path, value)
    this.#changed.add(path)
  }

  /** @throws {Refused} where a file cannot be made to say what it is to */
  finish(): void {
    for (const path of this.#changed) {
      const text = this.#texts.get(path) ?? headOf(path)
      const after = rewritten(text, this.#values.get(path) ?? [], isShortList(path))
      if (after === null) refuse({ fault: 'not-editable', path })
      else this.#texts.set(path, after)
    }
    this.#changed.clear()
  }

  /** Puts a text in the place of a file; null takes it away. */
  setText(path: string, text: string | null): void {
    if (text === null) this.#texts.delete(path)
    else this.#texts.set(path, text)
    this.#values.delete(path)
    this.#changed.delete(path)
  }

  /** Writes an entry anew, or takes it out. */
  setEntry({ path, i }: Located, entry: ValueMap | null): void {
    this.write(path, this.list(path).toSpliced(i, 1, ...(entry ? [entry] : [])))
  }

  append(path: string, entry: ValueMap): void {
    this.write(path, [...this.list(path), entry])
  }

  get entityPaths(): readonly string[] {
    return this.paths.filter(path => /^entities\/[^/]+\.yaml$/.test(path))
  }

  get claimPaths(): readonly string[] {
    return this.paths.filter(path => /^documents\/[^/]+\/claims\.yaml$/.test(path))
  }

  entityOrNull(id: string): Located | null {
    for (const path of this.entityPaths) {
      const i = this.list(path).findIndex(entry => isMapping(entry) && entry.id === id)
      if (i >= 0) return { path, i, entry: this.list(path)[i] as ValueMap }
    }
    return null
  }

  entity(id: EntityId): Located {
    return this.entityOrNull(id) ?? refuse({ fault: 'no-such-entity', id })
  }

  claim(id: ClaimId): Located {
    const [document = '', own = ''] = id.split('~')
    const path = claimsPath(document)
    const i = this.list(path).findIndex(entry => isMapping(entry) && entry.id === own)
    if (i < 0) return refuse({ fault: 'no-such-claim', id })
    return { path, i, entry: this.list(path)[i] as ValueMap }
  }

  /** The folder of a document has to be there. */
  document(id: DocumentId): void {
    if (!this.#texts.has(documentPath(id, 'document'))) refuse({ fault: 'no-such-document', id })
  }
}

export const typeOf = (path: string): EntityType => path.replace(/^entities\/|\.yaml$/g, '') as EntityType
export const documentOf = (path: string): DocumentId => path.split('/')[1] as DocumentId
