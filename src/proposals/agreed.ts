// What several languages of a passage say alike is one statement, and the surer for it.

import type { Language, LanguageMap } from '../model/index.ts'
import type { Said } from './sentence.ts'

/** What one language of a passage says. */
export type InLanguage = Said & { readonly language: Language }

/** What a passage says, with its words in each language that does. */
export type Agreed = Omit<Said, 'quote'> & { readonly quotes: LanguageMap<string> }

/** How much surer a second language makes. */
const inBoth = 0.25

/**
 * Joins what languages say: of the same predicate and objects, with subjects that they share. Where one names more of them, what both name is what the passage
 * says: a list is sooner read too far than a translator leaves somebody out.
 */
export function agreed(said: readonly InLanguage[]): readonly Agreed[] {
  const groups: InLanguage[][] = []
  for (const each of withoutDoubles(said)) {
    const [best] = groups
      .filter(group => group.every(({ language }) => language !== each.language) && isAlike(group[0]!, each))
      .sort((a, b) => sharedBy([...b, each]).length - sharedBy([...a, each]).length)
    if (best) best.push(each)
    else groups.push([each])
  }
  return groups.map(group => {
    const [{ predicate, objects }] = group as [InLanguage, ...InLanguage[]]
    const score = Math.max(...group.map(each => each.score)) + (group.length > 1 ? inBoth : 0)
    return {
      ...{ predicate, subjects: sharedBy(group), objects },
      quotes: Object.fromEntries(
        group.map(({ language, quote }) => [language, quote]),
      ) as LanguageMap<string>,
      projects: [...new Set(group.flatMap(each => each.projects))].slice(0, 1),
      status: group.every(each => each.status === 'planned') ? 'planned' : 'done',
      when: group.find(each => each.when !== null)?.when ?? null,
      score: Math.round(score * 100) / 100,
    }
  })
}

const keyOf = ({ language, predicate, subjects, objects }: InLanguage): string =>
  JSON.stringify([language, predicate, [...subjects].sort(), objects])

/** What one language says twice is said once, where it is surest. */
function withoutDoubles(said: readonly InLanguage[]): readonly InLanguage[] {
  const kept = new Map<string, InLanguage>()
  for (const each of said) {
    const before = kept.get(keyOf(each))
    if (!before || each.score > before.score) kept.set(keyOf(each), each)
  }
  return [...kept.values()]
}

/** Who is named in each of them. */
const sharedBy = ([first, ...rest]: readonly InLanguage[]): readonly string[] =>
  (first?.subjects ?? []).filter(id => rest.every(({ subjects }) => subjects.includes(id)))

const isAlike = (one: InLanguage, other: InLanguage): boolean =>
  one.predicate === other.predicate &&
  one.objects.join() === other.objects.join() &&
  sharedBy([one, other]).length >= (one.predicate === 'cooperates-with' ? 2 : 1)
