// The entities of a kind, as the options of a facet.

import type { EntityId, EntityType } from '../../model/index.ts'
import type { CorpusIndex } from '../corpus-index.ts'

export const entitiesOfType = ({ corpus }: CorpusIndex, wanted: EntityType): readonly EntityId[] =>
  corpus.entities.filter(({ type }) => type === wanted).map(({ id }) => id)
