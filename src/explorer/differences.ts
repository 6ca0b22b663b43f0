// Where the language versions of the papers differ, or one says what another does not.

import type { DifferingPlace } from '../formats/index.ts'
import {
  type CorpusIndex,
  chosenDocuments,
  claimsByDocument,
  type FacetName,
  isInSomeLanguages,
  type Resumable,
  statementTest,
  type TextIndex,
} from '../graph/index.ts'
import type { DocumentHead, DocumentId, EntityId, Language, PassageId } from '../model/index.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { State } from './state.ts'

/** A name that stands in some languages of a passage, and not in the others. */
export type NamedInSome = {
  readonly passage: PassageId
  readonly entity: EntityId
  readonly languages: readonly Language[]
}

/** All in reading order. */
export type Differences = {
  /** Statements that some languages of their paper make, and others do not. */
  readonly inSome: readonly Evidence[]
  /** Statements that all of them make, and not alike. */
  readonly unlike: readonly Evidence[]
  readonly named: readonly NamedInSome[]
  /** Passages that a language lacks. */
  readonly missing: readonly PassageId[]
}

/** The facets that ask what which language says: who chooses in them wants to read where languages differ. */
const languageFacets: ReadonlySet<FacetName> = new Set(['evidence', 'differing'])

/** Whether a facet asks what which language says. */
export const isOfLanguages = (facet: FacetName): boolean => languageFacets.has(facet)

/** The papers in which languages may differ: those that the facets leave, with several languages. */
export function documentsInSeveralLanguages(
  index: CorpusIndex,
  facets: State['facets'],
): readonly DocumentId[] {
  const chosen = chosenDocuments(index, facets)
  return index.corpus.documents
    .filter(({ id, languages }) => languages.length > 1 && (chosen?.has(id) ?? true))
    .map(({ id }) => id)
}

/**
 * The differences in what the facets leave, of the documents whose words are there; a step for each. Where statements are
 * filtered, names and passages are those that the statements which are left rest on.
 */
export function* differencesInSteps(
  index: CorpusIndex,
  texts: TextIndex,
  facets: State['facets'],
): Resumable<Differences> {
  const passes = statementTest(index, facets)
  const all: { -readonly [Kind in keyof Differences]: Differences[Kind][number][] } = {
    ...{ inSome: [], unlike: [], named: [], missing: [] },
  }
  for (const id of documentsInSeveralLanguages(index, facets)) {
    const document = index.documents.get(id)!
    const claims = (claimsByDocument(index.corpus).get(id) ?? []).filter(passes)
    const rest = new Set(claims.flatMap(({ quotes }) => quotes.map(({ passage }) => passage)))
    const passages = document.passages
      .filter(({ id }) => facets.size === 0 || rest.has(id))
      .map(({ id }) => id)
    const differing = claims.filter(({ id }) => texts.claims.get(id)?.difference !== undefined)
    all.inSome.push(
      ...evidenceOf(
        index,
        texts,
        claims.filter(claim => isInSomeLanguages(index, claim)),
      ),
    )
    all.unlike.push(
      ...evidenceOf(
        index,
        texts,
        differing.filter(claim => !isInSomeLanguages(index, claim)),
      ),
    )
    all.named.push(...passages.flatMap(passage => namedInSome(texts, passage)))
    all.missing.push(...passages.filter(passage => lacks(texts, document, passage)))
    yield
  }
  return all
}

/** The languages of a passage, whose words are there. */
const languagesIn = (texts: TextIndex, passage: PassageId): readonly Language[] =>
  Object.keys(texts.passages.get(passage)?.sides ?? {}) as Language[]

const lacks = (texts: TextIndex, { languages }: DocumentHead, passage: PassageId): boolean => {
  const { length } = languagesIn(texts, passage)
  return length > 0 && length < languages.length
}

function namedInSome(texts: TextIndex, passage: PassageId): readonly NamedInSome[] {
  const languages = languagesIn(texts, passage)
  const naming = new Map<EntityId, Set<Language>>()
  for (const { entity, language } of texts.mentionsByPassage.get(passage) ?? [])
    naming.set(entity, (naming.get(entity) ?? new Set()).add(language))
  return [...naming].flatMap(([entity, some]) =>
    some.size < languages.length ? { passage, entity, languages: [...some] } : [],
  )
}

/** Each difference with its place, kind by kind: as a table has them. */
export function* placesOfDifferences({
  missing,
  inSome,
  named,
  unlike,
}: Differences): Generator<DifferingPlace> {
  const stated = (kind: 'in-some' | 'unlike', all: readonly Evidence[]) =>
    all
      .flatMap(({ claims, also }) => [...claims, ...also.flatMap(({ claims }) => claims)])
      .map((claim): DifferingPlace => ({ kind, claim, passage: claim.quotes[0].passage }))
  for (const passage of missing) yield { kind: 'missing', passage }
  yield* stated('in-some', inSome)
  for (const { passage, entity } of named) yield { kind: 'named', passage, entity }
  yield* stated('unlike', unlike)
}
