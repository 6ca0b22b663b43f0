// Proposals as entries of graph-data: what somebody has accepted, as they would have written it.

import type { DocumentId, EntityType, Language, LanguageMap } from '../model/index.ts'
import { fold } from '../text/index.ts'
import type { ProposedClaim } from './claims.ts'
import type { ProposedEntity } from './entities.ts'
import { joinedForms } from './forms.ts'

/** An entity or claim without what only those who judge it ask for. */
export type AcceptableEntity = Pick<ProposedEntity, 'id' | 'type' | 'label' | 'forms' | 'score'>
export type AcceptableClaim = ProposedClaim

/** What the data hold already. */
export type Written = {
  readonly ids: ReadonlySet<string>
  /** Forms as `language form`, folded (see `formOf`). */
  readonly forms: ReadonlySet<string>
  /** How often words stand in a document, in a language. */
  readonly timesIn: (document: DocumentId, language: Language, words: string) => number
}

/** What stands in the data for an entity, and in the file of which type. */
export type EntityAddition = {
  readonly type: EntityType
  readonly entry: {
    readonly id: string
    readonly label: LanguageMap<string>
    readonly forms: Readonly<Record<string, readonly string[]>>
  }
}

/** What stands in the data for a claim, and in the file of which document. */
export type ClaimAddition = {
  readonly document: DocumentId
  readonly entry: {
    readonly predicate: ProposedClaim['predicate']
    readonly subjects: readonly string[]
    readonly objects?: readonly string[]
    readonly projects?: readonly string[]
    readonly when?: string
    readonly status?: 'planned'
    readonly quotes: Readonly<Record<string, string>>
  }
}

/** Why something was left out. */
export type LeftOut = {
  readonly what: string
  readonly why: 'id-taken' | 'form-taken' | 'unknown-entity' | 'words-ambiguous'
}

/** What may be added, entry by entry. */
export type Entries = {
  readonly entities: readonly EntityAddition[]
  readonly claims: readonly ClaimAddition[]
  readonly leftOut: readonly LeftOut[]
}

/**
 * How a form is told from others: case and accents count, spaces do not.
 *
 * @param language the code of the one in which it is a form
 */
export const formOf = (language: string, form: string): string => `${language} ${fold(form).text}`

/**
 * What there is to add for proposals. What the data know already is not written twice; a claim is written if all of its entities are known
 * or accepted, and its words stand in the document once.
 */
export function entriesOf(
  entities: readonly AcceptableEntity[],
  claims: readonly AcceptableClaim[],
  written: Written,
): Entries {
  const leftOut: LeftOut[] = []
  const ids = new Set(written.ids)
  const forms = new Set(written.forms)
  const added = new Map<string, EntityAddition>()
  const claimsAdded: ClaimAddition[] = []
  for (const { id, type, label, forms: own } of entities) {
    const before = added.get(id)
    const isSame = before?.type === type && shareForm(before.entry.forms, own)
    if (ids.has(id) && !isSame) {
      leftOut.push({ what: id, why: 'id-taken' })
      continue
    }
    const free = mapped(own, (language, list) => list.filter(form => !forms.has(formOf(language, form))))
    if (Object.keys(free).length === 0) {
      if (!isSame) leftOut.push({ what: id, why: 'form-taken' })
      continue
    }
    ids.add(id)
    for (const [language, list] of Object.entries(free))
      for (const form of list) forms.add(formOf(language, form))
    // Another paper names it, too, perhaps in another language.
    const entry = before
      ? { id, label: { ...label, ...before.entry.label }, forms: joinedForms(before.entry.forms, free) }
      : { id, label, forms: free }
    added.set(id, { type, entry })
  }
  for (const claim of claims) {
    const { document, predicate, subjects, objects, projects, when, status, quotes } = claim
    const what = `${subjects.join(', ')} ${predicate} ${objects.join(', ')}`.trim()
    if (![...subjects, ...objects, ...projects].every(id => ids.has(id))) {
      leftOut.push({ what, why: 'unknown-entity' })
      continue
    }
    const clear = Object.fromEntries(
      Object.entries(quotes).filter(
        ([language, words]) => written.timesIn(document, language as Language, words) === 1,
      ),
    )
    if (Object.keys(clear).length === 0) {
      leftOut.push({ what, why: 'words-ambiguous' })
      continue
    }
    const entry = {
      predicate,
      subjects,
      ...(objects.length > 0 && { objects }),
      ...(projects.length > 0 && { projects }),
      ...(when !== null && { when }),
      ...(status === 'planned' && { status }),
      quotes: clear,
    }
    claimsAdded.push({ document, entry })
  }
  return { entities: [...added.values()], claims: claimsAdded, leftOut }
}

type Forms = Readonly<Record<string, readonly string[]>>

/** Whether two papers call by one word what they call by one id: else each has something of its own. */
function shareForm(one: Forms, other: Forms): boolean {
  const known = new Set(Object.values(one).flatMap(list => list.map(form => fold(form).text)))
  return Object.values(other).some(list => list.some(form => known.has(fold(form).text)))
}

function mapped(
  own: LanguageMap<readonly string[]>,
  chosen: (language: string, list: readonly string[]) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(own)
      .map(([language, list]) => [language, chosen(language, list)] as const)
      .filter(([, list]) => list.length > 0),
  )
}
