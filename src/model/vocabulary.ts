// The words that the graph is made of: entity types and predicates. A new one is one line here; the compiler then names
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

/** What a predicate may join, and what its subjects do. */
type Signature = {
  readonly subjects: readonly EntityType[]
  /** `none` makes it symmetric among its subjects. */
  readonly objects: 'none' | readonly EntityType[]
  /**
   * Whether its subjects have a hand in something: `together`, so that several of one claim are linked with one another, or
   * `each` for itself. `none` where it says what they are about, or where they lie.
   */
  readonly act: 'together' | 'each' | 'none'
}

const madeTypes = ['project', 'instrument', 'document', 'event', 'product'] as const

/** What a claim may name as its context: a project, or what a document presents as one (a treaty, a pilot centre). */
export const contextTypes = ['project', 'instrument', 'organisation'] as const satisfies readonly EntityType[]

/** Each predicate with the types at its two ends, as the annotation guide defines them. */
export const predicates = {
  'cooperates-with': { subjects: actorTypes, objects: 'none', act: 'together' },
  answers: { subjects: [...actorTypes, ...madeTypes], objects: ['recommendation', 'document'], act: 'none' },
  'participates-in': {
    subjects: actorTypes,
    objects: ['working-group', 'organisation', ...madeTypes],
    act: 'together',
  },
  leads: { subjects: actorTypes, objects: ['working-group', 'organisation', ...madeTypes], act: 'together' },
  supports: {
    subjects: [...actorTypes, ...madeTypes],
    objects: [...actorTypes, ...madeTypes, 'topic'],
    act: 'together',
  },
  'part-of': { subjects: entityTypes, objects: entityTypes, act: 'each' },
  'located-in': {
    subjects: ['place', 'organisation', 'region', 'actor-group'],
    objects: ['country', 'region', 'place', 'actor-group'],
    act: 'none',
  },
  produces: {
    subjects: [...actorTypes, 'project', 'event', 'instrument'],
    objects: ['product', 'instrument', 'document', 'organisation', 'project', 'working-group', 'place'],
    act: 'together',
  },
  'presented-in': {
    subjects: ['product', 'instrument', 'document', 'project'],
    objects: ['project', 'event', 'organisation', 'working-group'],
    act: 'none',
  },
  concludes: {
    subjects: [...actorTypes, 'place'],
    objects: ['instrument', 'project', 'document', 'event'],
    act: 'together',
  },
  addresses: {
    subjects: ['recommendation', 'working-group', 'organisation', ...madeTypes],
    objects: entityTypes,
    act: 'none',
  },
  'responsible-for': {
    subjects: actorTypes,
    objects: ['topic', 'instrument', 'project', 'product', 'actor-group'],
    act: 'each',
  },
  'modelled-on': { subjects: entityTypes, objects: entityTypes, act: 'none' },
  'origin-of': { subjects: ['country', 'region', 'place'], objects: ['topic'], act: 'none' },
  'transit-of': { subjects: ['country', 'region', 'place'], objects: ['topic'], act: 'none' },
  'entry-of': { subjects: ['country', 'region', 'place'], objects: ['topic'], act: 'none' },
} as const satisfies Record<string, Signature>

export type Predicate = keyof typeof predicates

/** The predicates in the order in which they are listed to a reader. */
export const predicateNames = Object.keys(predicates) as readonly Predicate[]

/** What a predicate may join, and what its subjects do. */
export const signatureOf = (predicate: Predicate): Signature => predicates[predicate]
