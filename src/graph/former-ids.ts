// Ids that passages and entities had before: old links hold them.

import type { EntityId, PassageId } from '../model/index.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { memoizeByKey } from './memoize.ts'

/** The passage of each former id. Asked only where an id is unknown. */
export const formerIds = memoizeByKey(
  ({ passages }: CorpusIndex): ReadonlyMap<string, PassageId> =>
    new Map([...passages.values()].flatMap(({ id, formerly = [] }) => formerly.map(old => [old, id]))),
)

/** The entity of each id of one that turned out to be the same. Asked only where an id is unknown. */
export const formerEntities = memoizeByKey(
  ({ entities }: CorpusIndex): ReadonlyMap<string, EntityId> =>
    new Map([...entities.values()].flatMap(({ id, formerly = [] }) => formerly.map(old => [old, id]))),
)
