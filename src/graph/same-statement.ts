// When two claims state the same: the one definition, by which everything that the page counts as a statement is counted.

import type { Claim } from '../model/index.ts'

/** The claims that state the same, of one paper or of several: one statement, with each of its sources. In the order of the corpus. */
export type Statement<Given extends Claim = Claim> = readonly [Given, ...Given[]]

/**
 * The same for two claims that state the same: the same predicate of the same subjects and objects in the same projects, as
 * much done, and at the same time. Who is named first says nothing; nor do the paper, the words and the editor's notes.
 */
export function statementKey({ predicate, subjects, objects, projects, status, when }: Claim): string {
  // A template, and no list that is joined: it is made of each of a hundred thousand claims.
  return `${predicate}|${keyOf(subjects)}|${keyOf(objects)}|${keyOf(projects)}|${status ?? ''}|${when ?? ''}`
}

/** Some ids, in whatever order. Between them stands what no id holds; neither does any hold what stands between the parts above. */
function keyOf(ids: readonly string[]): string {
  const [a, b] = ids
  if (ids.length === 0) return ''
  if (ids.length === 1 || (ids.length === 2 && a === b)) return a!
  if (ids.length === 2) return a! < b! ? `${a} ${b}` : `${b} ${a}`
  return [...new Set(ids)].sort().join(' ')
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
