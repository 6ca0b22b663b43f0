// What an edit has changed of an overview: what a development server gives a page that has the one before.

import { dequal } from 'dequal'
import { outlinedWords } from './outline-parts.ts'
import type { DocumentColumns, OverviewFile } from './overview-file.ts'
import type { WordsFile } from './split.ts'

/** An overview that says which it is, so that one may ask for what has changed since. */
export type VersionedOverview = OverviewFile & { readonly version: string }

export type OverviewChange = {
  readonly format: 4
  /** The version that is changed. */
  readonly after: string
  /** What is no longer as it was. */
  readonly changed: Partial<Omit<VersionedOverview, 'documents'>>
  /** The documents in order: those that are as they were by their ids alone. */
  readonly documents: readonly (string | DocumentColumns)[]
  /** The words of documents that have changed, by their addresses: whoever reads one has not to ask again. */
  readonly words?: Readonly<Record<string, WordsFile>>
}

/** What has changed from one overview to the next. A document that is the same object is as it was. */
export function overviewChange(before: VersionedOverview, now: VersionedOverview): OverviewChange {
  const known = new Set(before.documents)
  const { documents, ...others } = now
  const changed = Object.entries(others).filter(
    ([name, value]) => !dequal(value, before[name as keyof OverviewFile]),
  )
  return {
    ...{ format: 4, after: before.version, changed: Object.fromEntries(changed) },
    documents: documents.map(columns => (known.has(columns) ? columns.id : columns)),
  }
}

/**
 * The overview after a change, of which all that is as it was is the same object.
 *
 * @param before the overview that the page has
 * @param answer what `JSON.parse` gave: a change of that, or else a whole overview, which is given as it is
 */
export function changedOverview(before: OverviewFile | null, answer: unknown): unknown {
  const { after, changed, documents } = (answer ?? {}) as Partial<OverviewChange>
  if (!before?.version || after !== before.version || !Array.isArray(documents)) return answer
  const known = new Map<unknown, DocumentColumns>(before.documents.map(columns => [columns.id, columns]))
  return { ...before, ...changed, documents: documents.map(own => known.get(own) ?? own) }
}

/**
 * The words that a change brings, by their addresses, relative to the overview.
 *
 * @param answer what `JSON.parse` gave, of which `changedOverview` has made an overview
 */
export function wordsWithChange(answer: unknown): ReadonlyMap<string, WordsFile> {
  const { words } = (answer ?? {}) as Partial<OverviewChange>
  return new Map(
    Object.entries(words ?? {}).flatMap(([address, value]) => {
      const own = outlinedWords(value)
      return own ? [[address, own] as const] : []
    }),
  )
}
