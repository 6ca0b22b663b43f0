// documents/<id>/redirects.yaml: the ids that passages had before, so that links which hold those still open.

import type { Passage, PassageId } from '../model/index.ts'
import { didYouMean, type Place, type Report } from './diagnostics.ts'
import { type Files, readList } from './files.ts'
import { redirectsFile } from './schema.ts'

/** The passages of a document with the ids that they had; reports redirects that lead nowhere. */
export function withFormerIds(
  files: Files,
  folder: string,
  passages: readonly Passage[],
  report: Report,
): readonly Passage[] {
  const { entries, at } = readList(files, `${folder}/redirects.yaml`, redirectsFile, report)
  if (entries.length === 0) return passages
  const ids = new Set<string>(passages.map(({ id }) => id))
  const next = new Map<string, Redirect>()
  for (const { i, value } of entries) {
    const { from, to } = value
    if (ids.has(from) || next.has(from)) {
      const message = ids.has(from)
        ? `There is a passage '${from}', so a link to it leads there.`
        : `'${from}' is led elsewhere already.`
      report({
        ...at(i, 'from'),
        severity: 'warning',
        code: 'duplicate-id',
        message,
        remedy: 'Take this out.',
      })
    } else next.set(from, { to, at: () => at(i, 'to') })
  }
  const former = new Map<PassageId, string[]>()
  for (const [from, { to, at }] of next) {
    const id = endOf(from, next, ids)
    if (id) former.set(id, [...(former.get(id) ?? []), from])
    else {
      const message = `There is no passage '${to}' any more: a link to '${from}' leads nowhere.`
      const remedy = didYouMean(to, ids, 'Say which passage has its words now, or take this out.')
      report({ ...at(), severity: 'warning', code: 'unknown-id', message, remedy })
    }
  }
  return passages.map(passage => {
    const formerly = former.get(passage.id)
    return formerly ? { ...passage, formerly } : passage
  })
}

type Redirect = { readonly to: string; readonly at: Place }

/** The passage to which a former id leads, over others on the way if need be; null if it leads nowhere. */
function endOf(
  from: string,
  next: ReadonlyMap<string, Redirect>,
  ids: ReadonlySet<string>,
): PassageId | null {
  const passed = new Set<string>()
  let id: string | undefined = from
  while (id !== undefined && !ids.has(id) && !passed.has(id)) {
    passed.add(id)
    id = next.get(id)?.to
  }
  return id !== undefined && ids.has(id) ? (id as PassageId) : null
}
