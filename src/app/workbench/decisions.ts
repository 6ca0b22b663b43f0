// What somebody decides, as changes of the data.

import type {
  ClaimId,
  DocumentId,
  EntityId,
  EntityType,
  Language,
  LanguageMap,
  Predicate,
  StatusName,
} from '../../model/index.ts'
import type { Change, Reading } from '../../workspace/index.ts'
import { addClaim, addEntity, together } from './adding.ts'
import { refusalOf } from './refusing.ts'
import type { IndexedDraft } from './session.ts'
import type { Item } from './work.ts'

/** Takes names over that nobody has accepted yet; those that are in the data already need nothing. */
export const takeNames = ({ names }: IndexedDraft, ids: Iterable<EntityId>): readonly Change[] =>
  [...new Set(ids)].flatMap(id => {
    const proposal = names.get(id)
    return proposal ? [addEntity(proposal)] : []
  })

/** Whom a statement speaks of. */
const endsOf = (draft: IndexedDraft, id: ClaimId): readonly EntityId[] => {
  const claim = draft.index.claims.get(id)
  return claim ? [...claim.subjects, ...claim.objects, ...claim.projects] : []
}

/**
 * Accepts proposals, and whoever they speak of.
 *
 * @param reading who has read each statement beside its words; null where nobody has, or says so
 */
export function accepting(
  draft: IndexedDraft,
  items: readonly Item[],
  reading: Reading | null = null,
): Change {
  const names = items.flatMap(item => (item.kind === 'name' ? [item.id] : endsOf(draft, item.claim.id)))
  return together([
    ...takeNames(draft, names),
    ...items.flatMap(item =>
      item.kind === 'statement' ? [addClaim(item.proposal.document, item.proposal.entry, reading)] : [],
    ),
  ])
}

/** A name as somebody has mended it. */
export type NameGiven = {
  readonly type: EntityType
  readonly label: LanguageMap<string>
  readonly forms: LanguageMap<readonly string[]>
}

/** Puts a name in the data, or changes one that is there. */
export const naming = ({ names }: IndexedDraft, id: EntityId | null, given: NameGiven): Change => {
  const { type, label, forms } = given
  if (id !== null && !names.has(id)) return { kind: 'change-entity', entity: id, to: { label, forms }, type }
  const entry = { id: id ?? idFrom(label), label, forms }
  return { kind: 'add-entity', type, entry }
}

/** An id in the kebab-case of the data. */
export function idFrom(label: LanguageMap<string>, taken: ReadonlySet<string> = new Set()): string {
  const plain =
    (label['en' as Language] ?? Object.values(label)[0] ?? '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .slice(0, 50)
      .replace(/^-+|-+$/gu, '') || 'name'
  let id = plain
  for (let n = 2; taken.has(id); n++) id = `${plain}-${n}`
  return id
}

/** Makes one of two that are the same: the first gives its forms to the second. */
export function merging(draft: IndexedDraft, from: EntityId, into: EntityId): Change {
  const { names } = draft
  const [given, taken] = [names.get(from), names.get(into)]
  if (!given) {
    return together([...takeNames(draft, [into]), { kind: 'merge-entities', into, from: [from] }])
  }
  const forms = given.entry.forms
  if (taken) {
    const languages = new Set([...Object.keys(forms), ...Object.keys(taken.entry.forms)])
    const joined = Object.fromEntries(
      [...languages].map(language => [
        language,
        [...new Set([...(taken.entry.forms[language] ?? []), ...(forms[language] ?? [])])],
      ]),
    )
    const label = { ...given.entry.label, ...taken.entry.label }
    return addEntity({ type: taken.type, entry: { ...taken.entry, label, forms: joined } })
  }
  return together(
    Object.entries(forms).flatMap(([language, list]) =>
      list.map((form): Change => ({ kind: 'add-form', entity: into, language: language as Language, form })),
    ),
  )
}

/** A statement as somebody has written it. */
export type StatementGiven = {
  readonly predicate: Predicate
  readonly subjects: readonly EntityId[]
  readonly objects: readonly EntityId[]
  readonly projects: readonly EntityId[]
  readonly status: StatusName
  /** EDTF; empty for none. */
  readonly when: string
  readonly quotes: LanguageMap<string>
}

/** Puts a statement in the data, with whoever it speaks of and who has read it so; or changes one that is there. */
export function saving(
  draft: IndexedDraft,
  document: DocumentId,
  id: ClaimId | null,
  { predicate, subjects, objects, projects, status, when, quotes }: StatementGiven,
  reading: Reading | null = null,
): Change {
  const names = takeNames(draft, [...subjects, ...objects, ...projects])
  const isNew = id === null || draft.statements.has(id)
  if (!isNew) {
    const to = {
      ...{ predicate, subjects, quotes },
      objects: objects.length > 0 ? objects : null,
      projects: projects.length > 0 ? projects : null,
      when: when === '' ? null : when,
      status: status === 'done' ? null : status,
    }
    // Whoever has mended it has read it as it is then.
    const read: readonly Change[] = reading ? [{ kind: 'read', claim: id, reading }] : []
    return together([...names, { kind: 'change-claim', claim: id, to }, ...read])
  }
  const entry = {
    ...{ predicate, subjects },
    ...(objects.length > 0 && { objects }),
    ...(projects.length > 0 && { projects }),
    ...(when !== '' && { when }),
    ...(status !== 'done' && { status }),
    quotes,
    ...(reading && { 'read-by': [reading] }),
  }
  const proposal = id === null ? undefined : draft.statements.get(id)
  const item = proposal && id !== null ? refusalOf(proposal) : null
  const isOther =
    proposal &&
    (proposal.entry.predicate !== predicate ||
      proposal.entry.subjects.join() !== subjects.join() ||
      Object.entries(proposal.entry.quotes).some(
        ([language, quote]) => quotes[language as Language] !== quote,
      ))
  return together([
    ...names,
    { kind: 'add-claim', document, entry },
    // What it was is not proposed again beside what it has become.
    ...(item && isOther ? [item] : []),
  ])
}
