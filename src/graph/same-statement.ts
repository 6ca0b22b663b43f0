// When two claims state the same: the one definition, by which everything that the page counts as a statement is counted.

import type { Claim } from '../model/index.ts'

/** The claims that state the same, of one paper or of several: one statement, with each of its sources. In the order of the corpus. */
export type Statement<Given extends Claim = Claim> = readonly [Given, ...Given[]]

/** Whatever no id and no time holds. */
const [betweenParts, betweenIds] = ['|', ' ']

/**
 * The same for two claims that state the same: the same predicate of the same subjects and objects in the same projects, as
 * much done, and at the same time. Who is named first says nothing; nor do the paper, the words and the editor's notes.
 */
export function statementKey({ predicate, subjects, objects, projects, status, when }: Claim): string {
  const key = (ids: readonly string[]) =>
    ids.length < 2 ? (ids[0] ?? '') : [...new Set(ids)].sort().join(betweenIds)
  return [predicate, key(subjects), key(objects), key(projects), status ?? '', when ?? ''].join(betweenParts)
}

/** The first of each that state the same. */
export function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const firsts = new Map<string, Claim>()
  for (const claim of claims) {
    const key = statementKey(claim)
    if (!firsts.has(key)) firsts.set(key, claim)
  }
  return [...firsts.values()]
}
