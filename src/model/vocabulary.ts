// What a vocabulary is: the types of entities and the predicates that a corpus speaks in. The default one is in
// `default-vocabulary.ts`; a corpus may add to it, and what holds then is asked of the vocabulary, never of a list in the code.

import {
  type DefaultEntityType,
  type DefaultPredicate,
  defaultPredicates,
  defaultTypes,
} from './default-vocabulary.ts'
import type { EndTypes, PredicateDefinition, TypeDefinition, TypeStyle } from './definitions.ts'
import type { AddedPredicateId, AddedTypeId } from './ids.ts'
import type { LanguageMap } from './language-map.ts'
import type { RelationFamily } from './relation-families.ts'

/** Any type; those of the default vocabulary are known by name. */
export type EntityType = DefaultEntityType | AddedTypeId

/** Any predicate; those of the default vocabulary are known by name. */
export type Predicate = DefaultPredicate | AddedPredicateId

/** The words of a verb in one language, in the third person; `…` is where the names stand, if not at the end. */
export type VerbForms = {
  /** Of one: `finances`. */
  readonly one: string
  /** Of several: `finance`. */
  readonly many: string
  /** For what is yet to come: 'is to finance'. Without it, that is said in brackets. `|` is where Dutch `te` and German `zu` come. */
  readonly infinitive?: string
  /** The future of one, where it is not made of the infinitive as usual: French `enverra`. */
  readonly future?: string
  /** What the names after it stand in, in German, where that is not what their preposition asks for. */
  readonly case?: 'accusative' | 'dative'
}

/** A type that a corpus adds, and what it is called. */
export type AddedType = TypeDefinition & {
  readonly id: AddedTypeId
  readonly label: LanguageMap<readonly [one: string, many: string]>
}

/** A predicate that a corpus adds, and how sentences say it. */
export type AddedPredicate = PredicateDefinition & {
  readonly id: AddedPredicateId
  readonly verb: LanguageMap<VerbForms>
  /** Told from its objects: `is financed by`. Without it, it is told from its subjects always. */
  readonly inverse?: LanguageMap<VerbForms>
}

/** What a corpus adds to the default vocabulary. */
export type AddedVocabulary = {
  readonly types: readonly AddedType[]
  readonly predicates: readonly AddedPredicate[]
}

/** The types and predicates that there are, in the order in which they are listed to a reader. */
export type Vocabulary = {
  readonly types: ReadonlyMap<EntityType, TypeDefinition | AddedType>
  readonly predicates: ReadonlyMap<Predicate, PredicateDefinition | AddedPredicate>
}

/** What all corpora speak in. */
export const defaultVocabulary: Vocabulary = {
  types: new Map(Object.entries(defaultTypes) as [EntityType, TypeDefinition][]),
  predicates: new Map(Object.entries(defaultPredicates) as [Predicate, PredicateDefinition][]),
}

/** What a corpus speaks in: the default, and what it adds; the default goes before an addition of the same name. */
export function vocabularyOf({ vocabulary: added }: { readonly vocabulary?: AddedVocabulary }): Vocabulary {
  if (!added) return defaultVocabulary
  const { types, predicates } = defaultVocabulary
  const byId = <Item extends { readonly id: unknown }>(items: readonly Item[]) =>
    items.map(item => [item.id, item] as [Item['id'], Item])
  return {
    types: new Map<EntityType, TypeDefinition>([...types, ...byId(added.types), ...types]),
    predicates: new Map<Predicate, PredicateDefinition>([
      ...predicates,
      ...byId(added.predicates),
      ...predicates,
    ]),
  }
}

/** Whether entities of this type cooperate, take part, lead. */
export const isActor = ({ types }: Vocabulary, type: EntityType): boolean => types.get(type)?.acts === true

/** Whether others come together in entities of this type, whatever is said of them: a project. */
export const isHubType = ({ types }: Pick<Vocabulary, 'types'>, type: EntityType): boolean =>
  types.get(type)?.context === 'always'

/** Whether a predicate is said of its subjects among themselves, and has no objects. */
export const isSymmetric = ({ predicates }: Vocabulary, predicate: Predicate): boolean =>
  predicates.get(predicate)?.objects === 'none'

/** What the subjects of a predicate do. */
export const actOf = ({ predicates }: Vocabulary, predicate: Predicate): PredicateDefinition['act'] =>
  predicates.get(predicate)?.act ?? 'none'

/** Whether the subjects of a predicate belong to its objects. */
export const joins = ({ predicates }: Vocabulary, predicate: Predicate): boolean =>
  predicates.get(predicate)?.joins === true

/** Whether a predicate says where its subjects lie. */
export const isSpatial = ({ predicates }: Vocabulary, predicate: Predicate): boolean =>
  predicates.get(predicate)?.spatial === true

/** The family of a predicate: its own, or what it says of those it joins. */
export function familyOf({ predicates }: Vocabulary, predicate: Predicate): RelationFamily {
  const { family, objects, joins } = predicates.get(predicate) ?? {}
  return family ?? (objects === 'none' ? 'cooperation' : joins ? 'participation' : 'other')
}

const unknownStyle: TypeStyle = defaultTypes.topic.style

/** How a type looks; one that is not in the vocabulary, as a topic does. */
export const styleOf = ({ types }: Vocabulary, type: EntityType): TypeStyle =>
  types.get(type)?.style ?? unknownStyle

/** The types at the ends of predicates; asked of each claim. */
const typesAtEnds = new WeakMap<Vocabulary, Map<EndTypes<string>, readonly EntityType[]>>()

/** The types that are meant at an end, one by one, in the order of the vocabulary. */
export function typesAt(vocabulary: Vocabulary, ends: EndTypes<string>): readonly EntityType[] {
  const known = typesAtEnds.get(vocabulary) ?? new Map<EndTypes<string>, readonly EntityType[]>()
  typesAtEnds.set(vocabulary, known)
  const found = known.get(ends) ?? typesNamed(vocabulary, ends)
  known.set(ends, found)
  return found
}

function typesNamed({ types }: Vocabulary, ends: EndTypes<string>): readonly EntityType[] {
  const named = new Set<string>(ends)
  return [...types].flatMap(([type, { acts, made }]) =>
    named.has('any') || named.has(type) || (acts && named.has('actors')) || (made && named.has('made'))
      ? [type]
      : [],
  )
}
