// What documents depend on of the entities and the vocabulary.

import type { SourceDocument } from '../model/index.ts'
import type { Entities } from './entities.ts'
import { type Named, namesFinder } from './mentions.ts'
import type { Recall } from './recall.ts'

/** It is the same wherever the entities stand in their files, and whatever is remarked of them. */
export type Basis = {
  readonly entities: Entities
  readonly essence: string
  /** All that is said of the types and predicates. */
  readonly words: string
  readonly lost: string
  /** What all of it comes down to (see `Recall`). */
  readonly digest: string
  readonly namesIn: (document: SourceDocument) => Named
}

export const basisOf = (entities: Entities, essence: string, recall: Recall): Basis => ({
  ...{ entities, essence, namesIn: namesFinder(entities) },
  ...{ words: wordsIn(entities), lost: lostIn(entities) },
  digest: recall.digest('entities', essence),
})

const wordsIn = ({ vocabulary: { types, predicates } }: Entities): string =>
  JSON.stringify([[...types], [...predicates]])

const lostIn = ({ lost: { ids, file, nameless, forms, withoutForm } }: Entities): string =>
  JSON.stringify([[...ids], file, nameless, forms, [...withoutForm]])

/** All of it as a text. */
export function essenceOf(entities: Entities): string {
  const withoutPlace = <Placed extends { readonly at: unknown }>({ at: _, ...rest }: Placed) => rest
  return JSON.stringify([
    entities.entities.map(({ id, type, label }) => [id, type, label]),
    Array.from(entities.forms, ([language, forms]) => [language, forms.map(withoutPlace)]),
    entities.points.map(withoutPlace),
    wordsIn(entities),
    lostIn(entities),
  ])
}
