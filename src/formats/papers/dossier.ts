// A dossier: what the documents state of some actors and projects, told with the words behind it, to be attached.

import {
  actsIn,
  contextsOf,
  distinctStatements,
  endsOf,
  forEachInSteps,
  intervalOf,
  oneLine,
  otherForms,
  type Resumable,
  runToEnd,
  type Statement,
} from '../../graph/index.ts'
import type { Claim, ClaimId, DocumentId, EntityId, Language, SourceDocument } from '../../model/index.ts'
import {
  capitalised,
  isolated,
  listOf,
  nameFor,
  type SpokenLanguage,
  spokenLanguage,
  nameIn as standingName,
  type Terms,
  termsOf,
  textInNearestLanguage,
  textOfParts,
  timeIn,
  typeNames,
  withoutIsolation,
} from '../../terms/index.ts'
import type { Extract } from '../extract.ts'
import { type DossierStatement, dossierStatement, Told, type Worded } from './dossier-statement.ts'
import { issuerOf } from './publication.ts'

/** Text to be drawn, in the order in which it is read; all of it hostile. */
export type Dossier = {
  readonly words: Terms
  readonly punctuation: Pick<SpokenLanguage, 'colon' | 'semicolon'>
  readonly title: string
  readonly corpus: string
  /** Which filters it was made with; empty where none was on. */
  readonly filters: string
  /** The names of the entries. */
  readonly contents: readonly string[]
  /** Each is told when it is asked for. */
  readonly entries: Iterable<DossierEntry>
  readonly sources: readonly string[]
}

export type DossierEntry = {
  readonly name: string
  readonly kind: string
  readonly otherNames: readonly Worded[]
  readonly remark: string
  /** With whom, and in how many statements; most first. */
  readonly partners: readonly { readonly name: string; readonly statements: number }[]
  /** In which projects, and since when, as far as that is said. */
  readonly projects: readonly { readonly name: string; readonly when: string }[]
  /** The times that the documents name for it. */
  readonly times: readonly string[]
  readonly groups: readonly DossierGroup[]
}

/** What one paper states in the context of one project. Those of a paper come one after the other. */
export type DossierGroup = {
  /** The paper, as it is cited; empty where the corpus has no other. */
  readonly paper: string
  /** The project; empty where none needs to be said. */
  readonly heading: string
  readonly statements: readonly DossierStatement[]
}

/**
 * The dossier of the selected entities, in their order; of none, that of every actor and project in the extract. Tells
 * what the extract holds and no more, in its language where there are words for it, else in English.
 */
export const dossier = (extract: Extract, selected: readonly EntityId[] = []): Dossier =>
  runToEnd(dossierInSteps(extract, selected))

/** The dossier that `dossier` makes, begun in steps: what the extract holds is gone through first. */
export function* dossierInSteps(extract: Extract, selected: readonly EntityId[] = []): Resumable<Dossier> {
  const { index, projection, language } = extract
  const terms = termsOf(language)
  const ids = new Set<ClaimId>()
  yield* forEachInSteps(projection.links, ({ claims }) => {
    for (const id of claims) ids.add(id)
  })
  const claimsOf = (id: EntityId) =>
    (index.claimsByContext.get(id) ?? index.claimsByEntity.get(id) ?? []).filter(claim => ids.has(claim.id))
  const tellable = (id: EntityId) => actsIn(index, id) || index.contexts.has(id)
  const chosen: EntityId[] = [...selected]
  if (selected.length === 0)
    yield* forEachInSteps(projection.nodes, id => {
      if (tellable(id) && claimsOf(id).length > 0) chosen.push(id)
    })
  const names = textOfParts(listOf(extract, selected))
  const { documents, title } = index.corpus
  const cited = new Set<DocumentId>()
  yield* forEachInSteps(chosen, id => {
    for (const { document } of claimsOf(id)) cited.add(document)
  })
  return {
    words: terms,
    punctuation: spokenLanguage(language),
    title: selected.length > 0 ? terms.dossier.title(names) : terms.dossier.whole,
    corpus: isolated(oneLine(textInNearestLanguage(title, language))),
    filters: extract.filters ?? '',
    contents: chosen.map(id => nameIn(extract, id)),
    entries: {
      *[Symbol.iterator]() {
        const told = new Told()
        for (const id of chosen) yield entryOf(extract, id, claimsOf(id), told)
      },
    },
    sources: (cited.size > 0 ? documents.filter(({ id }) => cited.has(id)) : documents).map(document =>
      sourceLine(extract, document),
    ),
  }
}

/** 'H 12 of 2 May 2019, Ports Council, Recommendation on safe ports' */
function sourceLine(extract: Extract, document: SourceDocument): string {
  const { language } = extract
  const terms = termsOf(language)
  const issuer = issuerOf(extract, document)
  const printed = `${document.number} ${terms.citation.of(timeIn(document.date, terms))}`
  return [
    printed,
    ...(issuer ? [issuer] : []),
    isolated(oneLine(textInNearestLanguage(document.title, language))),
  ].join(', ')
}

const nameIn = ({ index, language }: Extract, id: EntityId): string =>
  isolated(oneLine(standingName(index, id, language)) || id)

function entryOf(extract: Extract, id: EntityId, claims: readonly Claim[], told: Told): DossierEntry {
  const { index, language } = extract
  const terms = termsOf(language)
  const entity = index.entities.get(id)
  const name = nameIn(extract, id)
  const grouped = byContext(extract, id, claims)
  const sourcesOf = new Map(
    distinctStatements(index, claims).map(sources => [index.statementOf.get(sources[0].id), sources]),
  )
  const othersOf = ([{ id, document }]: Statement) =>
    sourcesOf.get(index.statementOf.get(id))?.filter(claim => claim.document !== document) ?? []
  return {
    name,
    kind: entity ? typeNames(index.vocabulary, entity.type, language)[0] : '',
    otherNames: [
      ...Object.entries(entity?.label ?? {}).map(([code, text]) => {
        const language = code as Language
        return { language, text: oneLine(capitalised(text, language)) }
      }),
      ...[...otherForms(index, index, id)].flatMap(([language, forms]) =>
        forms.map(text => ({ language, text })),
      ),
    ].filter(
      ({ text }, i, all) =>
        text !== '' && text !== withoutIsolation(name) && all.findIndex(other => other.text === text) === i,
    ),
    remark: isolated(oneLine(textInNearestLanguage(entity?.remark ?? {}, language))),
    partners: partnersOf(extract, id, claims),
    projects: [...grouped].flatMap(([project, claims]) => {
      if (project === null) return []
      const own = index.entities.get(project)?.when
      const [first] = inTime([...claims.flatMap(({ when }) => when ?? []), ...(own ? [own] : [])])
      return [{ name: nameIn(extract, project), when: first ? timeIn(first, terms) : '' }]
    }),
    times: inTime([...(entity?.when ? [entity.when] : []), ...claims.flatMap(({ when }) => when ?? [])]).map(
      time => timeIn(time, terms),
    ),
    groups: byPaper(extract, claims).flatMap(({ paper, claims }) =>
      [...byContext(extract, id, claims)].map(([project, claims]) => ({
        paper,
        heading:
          project !== null
            ? terms.statement.inProject(nameFor(extract, project))
            : index.contexts.has(id)
              ? ''
              : terms.statement.noProject,
        statements: distinctStatements(index, claims).map(sources =>
          dossierStatement(extract, sources, othersOf(sources), told),
        ),
      })),
    ),
  }
}

/** The claims by the paper that makes them, in the order of the papers; together where there is one paper. */
function byPaper(
  extract: Extract,
  claims: readonly Claim[],
): readonly { readonly paper: string; readonly claims: readonly Claim[] }[] {
  const { documents } = extract.index
  if (documents.size < 2) return [{ paper: '', claims }]
  const ofPaper = new Map<DocumentId, Claim[]>()
  for (const claim of claims) ofPaper.set(claim.document, [...(ofPaper.get(claim.document) ?? []), claim])
  return [...ofPaper].flatMap(([id, claims]) => {
    const document = documents.get(id)
    return document ? [{ paper: sourceLine(extract, document), claims }] : []
  })
}

/**
 * The claims by the first project in whose context they are made; last, those without. Of a project itself all
 * are its own, and stand together.
 */
function byContext(
  { index }: Extract,
  id: EntityId,
  claims: readonly Claim[],
): ReadonlyMap<EntityId | null, readonly Claim[]> {
  const isProject = index.contexts.has(id) && !actsIn(index, id)
  const groups = new Map<EntityId | null, Claim[]>()
  const alone: Claim[] = []
  for (const claim of claims) {
    const project = [...contextsOf(index, claim)].find(context => context !== id)
    if (project === undefined || isProject) alone.push(claim)
    else groups.set(project, [...(groups.get(project) ?? []), claim])
  }
  if (alone.length > 0) groups.set(null, alone)
  return groups
}

/** The actors that are named at the ends of the same claims. */
function partnersOf(extract: Extract, id: EntityId, claims: readonly Claim[]): DossierEntry['partners'] {
  const counts = new Map<EntityId, number>()
  for (const [claim] of distinctStatements(extract.index, claims)) {
    for (const end of new Set(endsOf(claim))) {
      if (end !== id && actsIn(extract.index, end)) counts.set(end, (counts.get(end) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([end, statements]) => ({ name: nameIn(extract, end), statements }))
    .sort((a, b) => b.statements - a.statements)
}

/** Times, each once, earliest first. */
const inTime = (times: readonly string[]): readonly string[] => {
  const start = (time: string) => intervalOf(time)?.start ?? Number.POSITIVE_INFINITY
  return [...new Set(times)].sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0))
}
