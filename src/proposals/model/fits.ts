// Whether those at the ends of a claim can stand there: what the check of the data would ask as well.

import { type EntityType, typesAt, type Vocabulary } from '../../model/index.ts'
import type { ProposedClaim } from '../claims.ts'

type Ends = Pick<ProposedClaim, 'predicate' | 'subjects' | 'objects' | 'projects'>

/** @param typeOf the type of each; undefined fits nowhere */
export function endsFit(
  { predicate, subjects, objects, projects }: Ends,
  typeOf: (id: string) => EntityType | undefined,
  vocabulary: Vocabulary,
): boolean {
  const definition = vocabulary.predicates.get(predicate)
  if (!definition) return false
  const allFit = (ids: readonly string[], at: typeof definition.subjects) =>
    ids.every(id => {
      const type = typeOf(id)
      return type !== undefined && typesAt(vocabulary, at).includes(type)
    })
  const isContext = (id: string) => {
    const type = typeOf(id)
    return type !== undefined && vocabulary.types.get(type)?.context !== undefined
  }
  if (!allFit(subjects, definition.subjects) || !projects.every(isContext)) return false
  if (definition.objects === 'none') return new Set(subjects).size > 1 && objects.length === 0
  return (
    subjects.length > 0 &&
    objects.length > 0 &&
    allFit(objects, definition.objects) &&
    !objects.some(id => subjects.includes(id))
  )
}
