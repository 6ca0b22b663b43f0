// A dossier: what the documents state of some actors and projects, told with the words behind it, to be attached.

import {
  citationLine,
  citationOf,
  contextsOf,
  endsOf,
  forEachInSteps,
  intervalOf,
  oneLine,
  otherForms,
  type Resumable,
  runToEnd,
} from '../../graph/index.ts'
import {
  type Claim,
  type ClaimId,
  type EntityId,
  isActor,
  type Language,
  type Quote,
} from '../../model/index.ts'
import {
  capitalised,
  citationTerms,
  isolated,
  listOf,
  nameFor,
  ownLanguageFirst,
  type SpokenLanguage,
  sentenceOf,
  spokenLanguage,
  nameIn as standingName,
  type Terms,
  termsOf,
  textInNearestLanguage,
  textOfParts,
  timeIn,
  withoutIsolation,
} from '../../terms/index.ts'
import type { Extract } from '../extract.ts'
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
  /** With whom, and in how many claims; most first. */
  readonly partners: readonly { readonly name: string; readonly claims: number }[]
  /** In which projects, and since when, as far as that is said. */
  readonly projects: readonly { readonly name: string; readonly when: string }[]
  /** The times that the documents name for it. */
  readonly times: readonly string[]
  readonly groups: readonly DossierGroup[]
}

/** The statements made in the context of one project; an empty heading where none is needed. */
export type DossierGroup = { readonly heading: string; readonly statements: readonly DossierStatement[] }

export type DossierStatement = {
  /** The same wherever the statement is told again. */
  readonly number: number
  readonly sentence: string
  /** Told in full under an earlier entry: no quotes here. */
  readonly again: boolean
  readonly quotes: readonly (Worded & { readonly citation: string })[]
  readonly notes: readonly { readonly kind: string; readonly text: string }[]
}

type Worded = { readonly language: Language; readonly text: string }

/**
 * The dossier of the selected entities, in their order; of none, that of every actor and project in the extract. Tells
 * what the extract holds and no more, in its language where there are words for it, else in English.
 */
export const dossier = (extract: Extract, selected: readonly EntityId[] = []): Dossier =>
  runToEnd(dossierInSteps(extract, selected))

/** The same, begun in steps. */
export function* dossierInSteps(extract: Extract, selected: readonly EntityId[] = []): Resumable<Dossier> {
  const { index, projection, language } = extract
  const terms = termsOf(language)
  const ids = new Set<ClaimId>()
  yield* forEachInSteps(projection.links, ({ claims }) => {
    for (const id of claims) ids.add(id)
  })
  const claimsOf = (id: EntityId) =>
    (index.claimsByContext.get(id) ?? index.claimsByEntity.get(id) ?? []).filter(claim => ids.has(claim.id))
  const tellable = (id: EntityId) => {
    const type = index.entities.get(id)?.type
    return type !== undefined && (isActor(type) || index.contexts.has(id))
  }
  const chosen: EntityId[] = [...selected]
  if (selected.length === 0)
    yield* forEachInSteps(projection.nodes, id => {
      if (tellable(id) && claimsOf(id).length > 0) chosen.push(id)
    })
  const names = textOfParts(listOf(extract, selected))
  const { documents, title } = index.corpus
  return {
    words: terms,
    punctuation: spokenLanguage(language),
    title: selected.length > 0 ? terms.dossier.title(names) : terms.dossier.whole,
    corpus: isolated(oneLine(textInNearestLanguage(title, language))),
    filters: extract.filters ?? '',
    contents: chosen.map(id => nameIn(extract, id)),
    entries: {
      *[Symbol.iterator]() {
        const numbers = new Map<Claim, number>()
        for (const id of chosen) yield entryOf(extract, id, claimsOf(id), numbers)
      },
    },
    sources: documents.map(document => {
      const issuer = issuerOf(extract, document)
      const printed = `${document.number} ${terms.citation.of(timeIn(document.date, terms))}`
      return [
        printed,
        ...(issuer ? [issuer] : []),
        isolated(oneLine(textInNearestLanguage(document.title, language))),
      ].join(', ')
    }),
  }
}

const nameIn = ({ index, language }: Extract, id: EntityId): string =>
  isolated(oneLine(standingName(index, id, language)) || id)

function entryOf(
  extract: Extract,
  id: EntityId,
  claims: readonly Claim[],
  told: Map<Claim, number>,
): DossierEntry {
  const { index, language } = extract
  const terms = termsOf(language)
  const entity = index.entities.get(id)
  const name = nameIn(extract, id)
  const grouped = byContext(extract, id, claims)
  return {
    name,
    kind: entity ? terms.types[entity.type][0] : '',
    otherNames: [
      ...Object.entries(entity?.label ?? {}).map(([code, text]) => {
        const language = code as Language
        return { language, text: oneLine(capitalised(text, language)) }
      }),
      ...[...otherForms(index, id)].flatMap(([language, forms]) => forms.map(text => ({ language, text }))),
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
    groups: [...grouped].map(([project, claims]) => ({
      heading:
        project !== null
          ? terms.statement.inProject(nameFor(extract, project))
          : index.contexts.has(id)
            ? ''
            : terms.statement.noProject,
      statements: claims.map(claim => statementOf(extract, claim, told)),
    })),
  }
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
  const type = index.entities.get(id)?.type
  const isProject = index.contexts.has(id) && type !== undefined && !isActor(type)
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
  for (const claim of claims) {
    for (const end of new Set(endsOf(claim))) {
      const type = extract.index.entities.get(end)?.type
      if (end !== id && type && isActor(type)) counts.set(end, (counts.get(end) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([end, claims]) => ({ name: nameIn(extract, end), claims }))
    .sort((a, b) => b.claims - a.claims)
}

/** Times, each once, earliest first. */
const inTime = (times: readonly string[]): readonly string[] => {
  const start = (time: string) => intervalOf(time)?.start ?? Number.POSITIVE_INFINITY
  return [...new Set(times)].sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0))
}

/** 'Belgium and France work together (since 2006)', 'KMAR is to take part in Hazeldonk (planned)'. */
function toldOf(extract: Extract, claim: Claim): string {
  const terms = termsOf(extract.language)
  const { status, when } = claim
  const notes = [...(status ? [terms.statuses[status]] : []), ...(when ? [timeIn(when, terms)] : [])]
  const sentence = textOfParts(sentenceOf(extract, claim))
  return notes.length > 0 ? `${sentence} (${notes.join(', ')})` : sentence
}

/** Quotes with the reader's own language first. */
const inOwnOrder = (quotes: readonly Quote[], own: Language): readonly Quote[] =>
  ownLanguageFirst(
    quotes.map(({ language }) => language),
    own,
  ).flatMap(language => quotes.filter(quote => quote.language === language))

function statementOf(extract: Extract, claim: Claim, told: Map<Claim, number>): DossierStatement {
  const sentence = toldOf(extract, claim)
  const before = told.get(claim)
  if (before !== undefined) return { number: before, sentence, again: true, quotes: [], notes: [] }
  const number = told.size + 1
  told.set(claim, number)
  const { index, language } = extract
  const { locale, statement } = termsOf(language)
  const citing = citationTerms(language)
  const { quotes, difference, remark, document } = claim
  const alone = quotes.length < (index.documents.get(document)?.languages.length ?? 0)
  const speaking = quotes.map(({ language }) => citing.languageName(language))
  const differs = alone
    ? statement.oneLanguage(new Intl.ListFormat(locale).format(speaking))
    : statement.differs
  return {
    number,
    sentence,
    again: false,
    quotes: inOwnOrder(quotes, language).map(({ language, exact, passage }) => {
      const citation = citationOf(index, passage)
      return {
        language,
        text: citing.quoted(oneLine(exact)),
        citation: [
          ...(citation ? [citationLine(citation, citing, language)] : []),
          citing.languageName(language),
        ].join(', '),
      }
    }),
    notes: [
      ...(alone || difference
        ? [{ kind: differs, text: isolated(oneLine(textInNearestLanguage(difference ?? {}, language))) }]
        : []),
      ...(remark
        ? [{ kind: statement.note, text: isolated(oneLine(textInNearestLanguage(remark, language))) }]
        : []),
    ],
  }
}
