// What is stated of an entity, in short: with whom it works, what it takes part in, who leads it. Each is a list of others, with the
// claims that say so.

import { actOf, type Claim, type EntityId, isSymmetric, type Predicate } from '../model/index.ts'
import { actsIn, type CorpusIndex } from './corpus-index.ts'
import { makesMembers } from './members.ts'
import { forEachInSteps, type Resumable } from './resumable.ts'
import { countStatements } from './statements.ts'

/** What others are to an entity. */
export type Role =
  /** They do something together. */
  | { readonly kind: 'partners' }
  /** They take part in it, or act in its context. */
  | { readonly kind: 'members' }
  /** It takes part in them, or acts in their context. */
  | { readonly kind: 'contexts' }
  /** They are made or agreed in its context. */
  | { readonly kind: 'results' }
  /** They take part in what it takes part in; that they do something together is not stated. */
  | { readonly kind: 'sharing' }
  /** They are at the other end of a predicate: its objects where the entity is a subject, and the other way round. */
  | { readonly kind: 'relation'; readonly predicate: Predicate; readonly as: 'subject' | 'object' }

/** One of the others, and what says so. */
export type ProfileLine = {
  readonly id: EntityId
  readonly claims: readonly Claim[]
  /** How many statements these are. */
  readonly statements: number
  /** The projects in whose context it is said; for those who share projects, these. */
  readonly projects: readonly EntityId[]
}

/** All who are the same to an entity; those of whom most is stated, or who share most, first. */
export type ProfileGroup = { readonly role: Role; readonly lines: readonly ProfileLine[] }

/** The kinds of roles in the order in which they are told; relations follow, in that of the vocabulary. */
const kinds: readonly Role['kind'][] = ['partners', 'members', 'contexts', 'sharing', 'results', 'relation']

/** Tells a role from the others of an entity. */
export const keyOfRole = (role: Role): string =>
  role.kind === 'relation' ? `${role.predicate} ${role.as}` : role.kind

type Found = Map<EntityId, { readonly claims: Set<Claim>; readonly projects: Set<EntityId> }>
type Groups = Map<string, { readonly role: Role; readonly found: Found }>

/**
 * What some claims state of an entity, by what the others in them are to it. In steps: of a country, hundreds of papers state
 * thousands of things.
 *
 * @param claimsAbout the claims about an entity, of a project also those made in its context; those of `self`, and of what it takes part in
 */
export function* profileInSteps(
  index: CorpusIndex,
  self: EntityId,
  claimsAbout: (id: EntityId) => readonly Claim[],
): Resumable<readonly ProfileGroup[]> {
  const groups: Groups = new Map()
  const add = (role: Role, id: EntityId, claim: Claim, projects = claim.projects) => {
    if (id === self) return
    const key = keyOfRole(role)
    const group = groups.get(key) ?? { role, found: new Map() }
    groups.set(key, group)
    const line = group.found.get(id) ?? { claims: new Set(), projects: new Set() }
    group.found.set(id, line)
    line.claims.add(claim)
    for (const project of projects) if (project !== self && project !== id) line.projects.add(project)
  }
  yield* forEachInSteps(claimsAbout(self), claim =>
    visitOthers(index, self, claim, (role, id) => add(role, id, claim)),
  )
  if (actsIn(index, self)) {
    const partners = groups.get('partners')?.found
    for (const context of groups.get('contexts')?.found.keys() ?? [])
      yield* forEachInSteps(claimsAbout(context), claim => {
        if (!makesMembers(index, claim, context)) return
        for (const id of claim.subjects)
          if (actsIn(index, id) && !partners?.has(id)) add({ kind: 'sharing' }, id, claim, [context])
      })
  }
  const { predicates } = index.vocabulary
  const order = [...predicates.keys()]
  const placeOf = (role: Role) =>
    kinds.indexOf(role.kind) + (role.kind === 'relation' ? order.indexOf(role.predicate) : 0)
  return [...groups.values()]
    .map(({ role, found }) => ({ role, lines: linesOf(index, role, found) }))
    .sort((a, b) => placeOf(a.role) - placeOf(b.role))
}

/** Of what is said in a project, what it brings forth. */
const makes: ReadonlySet<Predicate> = new Set<Predicate>(['produces', 'concludes'])

/**
 * Visits the others in a claim about an entity, with what they are to it by that; one may be several things. The entity itself
 * may be visited too.
 */
export function visitOthers(
  index: CorpusIndex,
  self: EntityId,
  claim: Claim,
  visit: (role: Role, id: EntityId) => void,
): void {
  const { vocabulary } = index
  const { predicate, subjects, objects, projects } = claim
  const visitAll = (ids: readonly EntityId[], role: Role) => {
    for (const id of ids) visit(role, id)
  }
  const takesPart = predicate === 'participates-in'
  if (subjects.includes(self)) {
    const relation: Role = { kind: 'relation', predicate, as: 'subject' }
    if (actOf(vocabulary, predicate) === 'together') visitAll(subjects, { kind: 'partners' })
    else if (isSymmetric(vocabulary, predicate)) visitAll(subjects, relation)
    visitAll(objects, takesPart ? { kind: 'contexts' } : relation)
    visitAll(
      projects.filter(id => makesMembers(index, claim, id)),
      { kind: 'contexts' },
    )
  }
  if (objects.includes(self))
    visitAll(subjects, takesPart ? { kind: 'members' } : { kind: 'relation', predicate, as: 'object' })
  else if (makesMembers(index, claim, self)) visitAll(subjects, { kind: 'members' })
  if (projects.includes(self) && !subjects.includes(self) && makes.has(predicate))
    visitAll(objects, { kind: 'results' })
}

function linesOf(index: CorpusIndex, { kind }: Role, found: Found): readonly ProfileLine[] {
  const lines = Array.from(found, ([id, { claims, projects }]): ProfileLine => {
    const ids = Array.from(claims, ({ id }) => id)
    return { id, claims: [...claims], statements: countStatements(index, ids), projects: [...projects] }
  })
  const shared = ({ projects }: ProfileLine) => (kind === 'sharing' ? projects.length : 0)
  return lines.sort((a, b) => shared(b) - shared(a) || b.statements - a.statements)
}
