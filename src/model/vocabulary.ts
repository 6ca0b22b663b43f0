// The words that the graph is made of. A new entity type or predicate is one line here; the compiler then names
// every place that must know of it.

export const entityTypes = [
  'country',
  'region',
  'organisation',
  'actor-group',
  'working-group',
  'project',
  'instrument',
  'document',
  'event',
  'product',
  'place',
  'recommendation',
  'topic',
] as const

export type EntityType = (typeof entityTypes)[number]

/** Those that act: one side of the affiliation network. */
export const actorTypes = ['country', 'region', 'organisation', 'actor-group', 'working-group'] as const

export type ActorType = (typeof actorTypes)[number]

const actors: ReadonlySet<EntityType> = new Set(actorTypes)

/** Whether entities of this type cooperate, take part, lead. */
export const isActor = (type: EntityType): type is ActorType => actors.has(type)

/** What a predicate may join. `objects: 'none'` makes it symmetric among its subjects. */
type Signature = {
  readonly subjects: readonly EntityType[]
  readonly objects: 'none' | readonly EntityType[]
}

const madeTypes = ['project', 'instrument', 'document', 'event', 'product'] as const

/** What a claim may name as its context: a project, or what a document presents as one (a treaty, a pilot centre). */
export const contextTypes = ['project', 'instrument', 'organisation'] as const satisfies readonly EntityType[]

/** Each predicate with the types at its two ends, as the annotation guide defines them. */
export const predicates = {
  'cooperates-with': { subjects: actorTypes, objects: 'none' },
  answers: { subjects: [...actorTypes, ...madeTypes], objects: ['recommendation', 'document'] },
  'participates-in': { subjects: actorTypes, objects: ['working-group', 'organisation', ...madeTypes] },
  leads: { subjects: actorTypes, objects: ['working-group', 'organisation', ...madeTypes] },
  supports: { subjects: [...actorTypes, ...madeTypes], objects: [...actorTypes, ...madeTypes, 'topic'] },
  'part-of': { subjects: entityTypes, objects: entityTypes },
  'located-in': {
    subjects: ['place', 'organisation', 'region', 'actor-group'],
    objects: ['country', 'region', 'place', 'actor-group'],
  },
  produces: {
    subjects: [...actorTypes, 'project', 'event', 'instrument'],
    objects: ['product', 'instrument', 'document', 'organisation', 'project', 'working-group', 'place'],
  },
  'presented-in': {
    subjects: ['product', 'instrument', 'document', 'project'],
    objects: ['project', 'event', 'organisation', 'working-group'],
  },
  concludes: { subjects: [...actorTypes, 'place'], objects: ['instrument', 'project', 'document', 'event'] },
  addresses: {
    subjects: ['recommendation', 'working-group', 'organisation', ...madeTypes],
    objects: entityTypes,
  },
  'responsible-for': {
    subjects: actorTypes,
    objects: ['topic', 'instrument', 'project', 'product', 'actor-group'],
  },
  'modelled-on': { subjects: entityTypes, objects: entityTypes },
  'origin-of': { subjects: ['country', 'region', 'place'], objects: ['topic'] },
  'transit-of': { subjects: ['country', 'region', 'place'], objects: ['topic'] },
  'entry-of': { subjects: ['country', 'region', 'place'], objects: ['topic'] },
} as const satisfies Record<string, Signature>

export type Predicate = keyof typeof predicates

/** The predicates in the order in which they are listed to a reader. */
export const predicateNames = Object.keys(predicates) as readonly Predicate[]

/** What a predicate may join. */
export const signatureOf = (predicate: Predicate): Signature => predicates[predicate]
