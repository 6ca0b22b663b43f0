// The entities of a corpus as columns: their names are most of it, and what a sentence has to know of a name is often the same.

import type { Entity, EntityId, EntityType, Language } from '../../model/index.ts'
import { nameColumn, readNames } from './names.ts'
import { PackedReader, packed } from './packed-numbers.ts'

type Grammar = NonNullable<Entity['grammar']>

export type EntityColumns = {
  readonly ids: string
  readonly types: readonly EntityType[]
  readonly grammars: readonly Grammar[]
  /** Of each entity: its type; its grammar and one (0: none), by their places in the lists. */
  readonly kinds: string
  /** In each language, of each entity; null where it has none in that language. */
  readonly labels: readonly (readonly [language: Language, labels: readonly (string | null)[]])[]
  /** What few have, with the places of those that have it. */
  readonly whens: readonly (readonly [entity: number, when: string])[]
  readonly remarks: readonly (readonly [entity: number, remark: NonNullable<Entity['remark']>])[]
  /** Not there where none had another id. */
  readonly formerly?: readonly (readonly [entity: number, ids: readonly string[]])[]
}

/** @param all the entities of the corpus, of which these may be some: the order of the languages is theirs, or a name could be found in another */
export function entityColumns(entities: readonly Entity[], all = entities): EntityColumns {
  const types = [...new Set(entities.map(({ type }) => type))]
  const grammars = new Map<string, readonly [place: number, grammar: Grammar]>()
  const grammarAt = (grammar: Grammar): number => {
    const key = JSON.stringify(grammar)
    const [place] = grammars.get(key) ?? [grammars.size]
    grammars.set(key, [place, grammar])
    return place
  }
  const spoken = new Set(entities.flatMap(({ label }) => Object.keys(label)))
  const languages = [...new Set(all.flatMap(({ label }) => Object.keys(label)))].filter(language =>
    spoken.has(language),
  ) as Language[]
  const former = entities.flatMap(({ formerly }, i) => (formerly ? [[i, formerly] as const] : []))
  return {
    ids: nameColumn(
      entities.map(({ id }) => id),
      '',
    ),
    types,
    kinds: packed(
      entities.flatMap(({ type, grammar }) => [types.indexOf(type), grammar ? grammarAt(grammar) + 1 : 0]),
    ),
    grammars: Array.from(grammars.values(), ([, grammar]) => grammar),
    labels: languages.map(language => [language, entities.map(({ label }) => label[language] ?? null)]),
    whens: entities.flatMap(({ when }, i) => (when === undefined ? [] : [[i, when] as const])),
    remarks: entities.flatMap(({ remark }, i) => (remark ? [[i, remark] as const] : [])),
    ...(former.length > 0 && { formerly: former }),
  }
}

/** @throws {RangeError} where a column is none, or not as long as the others */
export function readEntities(columns: EntityColumns): readonly Entity[] {
  const { types, grammars, labels } = columns
  const ids = readNames(columns.ids, '') as readonly EntityId[]
  const kinds = new PackedReader(columns.kinds)
  const [whens, remarks] = [new Map(columns.whens), new Map(columns.remarks)]
  const former = new Map(columns.formerly)
  if (labels.some(([, all]) => all.length !== ids.length))
    throw new RangeError('Not as many labels as entities.')
  const read = ids.map((id, i): Entity => {
    const type = types[kinds.below(types.length)]!
    const grammar = grammars[kinds.below(grammars.length + 1) - 1]
    const label: { [language in Language]?: string } = {}
    for (const [language, all] of labels) {
      const text = all[i]
      if (text !== null && text !== undefined) label[language] = text
    }
    const [when, remark, formerly] = [whens.get(i), remarks.get(i), former.get(i)]
    return {
      ...{ id, type, label: label as Entity['label'] },
      ...(grammar && { grammar }),
      ...(when !== undefined && { when }),
      ...(remark && { remark }),
      ...(formerly && { formerly }),
    }
  })
  kinds.end()
  return read
}
