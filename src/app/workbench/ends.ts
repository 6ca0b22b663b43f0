// Who stands where in a statement that is being written.

import type { EntityId, EntityType, Predicate, Vocabulary } from '../../model/index.ts'
import { isSymmetric, typesAt } from '../../model/index.ts'
import type { ChosenWords } from './bench.ts'
import type { PassageWork } from './work.ts'

export const roles = ['subjects', 'objects', 'projects'] as const
export type Ends = Readonly<Record<(typeof roles)[number], readonly EntityId[]>>
const nobody: Ends = { subjects: [], objects: [], projects: [] }

/** Whoever the chosen words name is likely meant; of a whole passage, where it names two. */
export function namedIn({ mentions, named }: PassageWork, words: ChosenWords | null): Ends {
  if (!words) return named.length === 2 ? { ...nobody, subjects: named } : nobody
  const inside = mentions.filter(
    ({ language, start, end }) => language === words.language && start < words.end && end > words.start,
  )
  return { ...nobody, subjects: [...new Set(inside.map(({ entity }) => entity))] }
}

/**
 * The same names when something else is stated of them: where that has two sides, whoever fits on one alone stands there, and if nobody
 * tells, the first stands on one and the others on the other. What somebody has put on the second side stays there.
 */
export function seated(
  { subjects, objects, projects }: Ends,
  vocabulary: Vocabulary,
  predicate: Predicate,
  typeOf: (id: EntityId) => EntityType | undefined,
): Ends {
  if (isSymmetric(vocabulary, predicate))
    return { subjects: [...new Set([...subjects, ...objects])], objects: [], projects }
  const definition = vocabulary.predicates.get(predicate)
  if (objects.length > 0 || subjects.length < 2 || !definition || definition.objects === 'none')
    return { subjects, objects, projects }
  const fits = (ends: typeof definition.subjects) => {
    const types = new Set<EntityType | undefined>(typesAt(vocabulary, ends))
    return (id: EntityId) => types.has(typeOf(id))
  }
  const [mayBeSubject, mayBeObject] = [fits(definition.subjects), fits(definition.objects)]
  const parted = (isObject: (id: EntityId) => boolean): Ends | null => {
    const [first, second] = [subjects.filter(id => !isObject(id)), subjects.filter(isObject)]
    return first.length > 0 && second.length > 0 ? { subjects: first, objects: second, projects } : null
  }
  return (
    parted(id => mayBeObject(id) && !mayBeSubject(id)) ??
    parted(mayBeObject) ?? { subjects: subjects.slice(0, 1), objects: subjects.slice(1), projects }
  )
}

/** Who can stand where in a statement, by what they are. */
export function fitting(
  vocabulary: Vocabulary,
  predicate: Predicate,
  role: (typeof roles)[number],
  typeOf: (id: EntityId) => EntityType | undefined,
): (id: EntityId) => boolean {
  const definition = vocabulary.predicates.get(predicate)
  if (role === 'projects')
    return id => {
      const type = typeOf(id)
      return type !== undefined && vocabulary.types.get(type)?.context !== undefined
    }
  const ends = definition?.[role] ?? 'none'
  const types = new Set<EntityType | undefined>(ends === 'none' ? [] : typesAt(vocabulary, ends))
  return id => types.has(typeOf(id))
}
