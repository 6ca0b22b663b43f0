// Entities as things, with what the standards call them and where they lie.

import { modes, type PositionsByMode } from '../../graph/index.ts'
import type { Corpus, DefaultEntityType, Entity, EntityId, EntityType } from '../../model/index.ts'
import { entity } from './names.ts'
import { compact } from './terms.ts'
import type { Thing } from './thing.ts'

/**
 * What the standards call our entities. Each also has our own type.
 * W3C ORG https://www.w3.org/TR/vocab-org/, FOAF, schema.org, SKOS.
 */
const classes: ReadonlyMap<EntityType, readonly string[]> = new Map(
  Object.entries({
    country: ['schema:Country'],
    region: ['schema:AdministrativeArea'],
    organisation: ['org:Organization'],
    'actor-group': ['foaf:Group'],
    'working-group': ['org:OrganizationalCollaboration'],
    project: ['schema:Project', 'foaf:Project'],
    instrument: ['schema:CreativeWork'],
    document: ['schema:DigitalDocument', 'foaf:Document'],
    event: ['schema:Event'],
    product: ['schema:CreativeWork'],
    place: ['schema:Place'],
    recommendation: ['schema:CreativeWork'],
    topic: ['skos:Concept'],
  } satisfies Record<DefaultEntityType, readonly string[]>) as [EntityType, readonly string[]][],
)

/** In how many claims each is a subject or an object: a store need not count all of them to know who is strongest. */
export function claimCounts(claims: Corpus['claims']): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>()
  for (const { subjects, objects } of claims)
    for (const id of new Set([...subjects, ...objects])) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Where a node lies in each mode that is laid out, as `projects 120.5 -33`. */
export function positionsInSteps(positions: PositionsByMode): (id: EntityId) => readonly string[] {
  const byMode = modes.flatMap(mode => {
    const places = positions[mode]
    return places ? [[mode, new Map(places.map(([id, x, y]) => [id, `${x} ${y}`]))] as const] : []
  })
  return id =>
    byMode.flatMap(([mode, places]) => {
      const place = places.get(id)
      return place === undefined ? [] : [`${mode} ${place}`]
    })
}

export const entityThing = (
  { id, type, label, grammar, when, remark }: Entity,
  i: number,
  places: readonly string[],
): Thing => ({
  '@id': entity(id),
  '@type': ['verband:Entity', compact('type', type), ...(classes.get(type) ?? [])],
  position: i + 1,
  label,
  ...(grammar && {
    grammar: Object.entries(grammar).map(([language, { article, gender, number, shore }]) => ({
      '@id': compact('inflection', id, language),
      '@type': ['verband:Inflection'],
      language,
      ...(article !== undefined && { article }),
      ...(gender && { gender: `lexinfo:${gender}` }),
      ...(number && { grammaticalNumber: `lexinfo:${number}` }),
      ...(shore && { shore }),
    })),
  }),
  ...(when !== undefined && { when }),
  ...(remark && { remark }),
  ...(places.length > 0 && { placed: places }),
})
