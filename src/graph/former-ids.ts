// Ids that passages had before: old links hold them.

import type { PassageId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'

/** The passage of each former id. Asked only where an id is unknown. */
export const formerIds = memoizeByKey(
  ({ passages }: CorpusIndex): ReadonlyMap<string, PassageId> =>
    new Map([...passages.values()].flatMap(({ id, formerly = [] }) => formerly.map(old => [old, id]))),
)
