// What a change has done to texts, as data that know their inverse.

import type { Fault } from './change.ts'
import type { Texts } from './texts.ts'

/** In one file, the text at `start` (a UTF-16 offset) before and after. Null where there was, or is, no file: then `start` is 0. */
export type FilePatch = {
  readonly path: string
  readonly start: number
  readonly before: string | null
  readonly after: string | null
}

export type Patch = readonly FilePatch[]

/** What undoes a patch. */
export const inverse = (patch: Patch): Patch =>
  patch.map(({ path, start, before, after }) => ({ path, start, before: after, after: before })).reverse()

/** The texts after a patch; a fault where one of them is not what the patch was made for. */
export function patched(texts: Texts, patch: Patch): Texts | Fault {
  const result = new Map(texts)
  for (const { path, start, before, after } of patch) {
    const text = result.get(path)
    const isAsKnown = before === null ? text === undefined : text?.startsWith(before, start)
    // A whole file comes or goes.
    const isWhole = before === null || after === null
    if (!isAsKnown || (isWhole && text !== undefined && text !== before))
      return { fault: 'file-differs', path }
    if (after === null) result.delete(path)
    else
      result.set(
        path,
        (text ?? '').slice(0, start) + after + (text ?? '').slice(start + (before ?? '').length),
      )
  }
  return result
}

/** What makes one text of the file at `path` of another: the piece between what they begin and end with alike. Null stands for no file. */
export function filePatch(path: string, before: string | null, after: string | null): FilePatch {
  if (before === null || after === null) return { path, start: 0, before, after }
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return {
    ...{ path, start },
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  }
}
