// What page and development server say to one another of the files of graph-data, so that an edit goes into them at once.

import { shortName } from '../text/index.ts'
import { type FilePatch, filePatch } from './patch.ts'
import type { Texts } from './texts.ts'

/** Where the development server gives the files, and takes edits of them: beside the page. */
export const servedFilesPath = 'graph-data/files'

/** An edit of one file, as far as it is what the page takes it for: `was` is the digest of its text, null where there is none. */
export type FileEdit = FilePatch & { readonly was: string | null }

/** What has become of edits: all are written, or none. With `differs` come the files as they are; null for one that is gone. */
export type WrittenEdits =
  | { readonly is: 'written' }
  | { readonly is: 'differs'; readonly files: readonly (readonly [path: string, text: string | null])[] }
  | { readonly is: 'refused'; readonly why: 'not-a-data-file' | 'permission' | 'gone' | 'full' | 'failed' }

/** Tells a text from any other by accident, not from one that is made to be taken for it. */
export const digestOf = (text: string): string => shortName(text) + shortName(`${text.length} ${text}`)

/** Whether the file at `path` is one that is edited: the YAML of graph-data, but neither schemas nor the texts of documents. */
export const isEdited = (path: string): boolean =>
  /^(?:(?:corpus|story|vocabulary)|entities\/[a-z0-9-]+|documents\/[a-z0-9-]+\/[a-z-]+)\.yaml$/.test(path)

/** The edits that make the files of the first those of the second. */
export const editsBetween = (before: Texts, after: Texts): readonly FileEdit[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter(path => isEdited(path) && before.get(path) !== after.get(path))
    .map(path => {
      const [was, is] = [before.get(path) ?? null, after.get(path) ?? null]
      return { ...filePatch(path, was, is), was: was === null ? null : digestOf(was) }
    })
