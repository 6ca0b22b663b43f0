// The overview of what is looked at, put together of answers: entities, heads of documents and passages, claims without their words, and
// what is known of these.

import { LoadError, parseOverviewParts } from '../editions/index.ts'
import type { PositionsByMode, TextSummary } from '../graph/index.ts'
import { type ClaimId, type DocumentId, type EntityId, type Overview, vocabularyOf } from '../model/index.ts'
import type { Rows } from './asking.ts'
import { type Ask, askClaims, askEntities, askPassages, askQuestions } from './asking-things.ts'
import type { Frame } from './contents.ts'
import { grouped } from './grouped.ts'
import { askText, maxWholeDocuments, summaryIn } from './known-text.ts'
import {
  given,
  grammarIn,
  positionsIn,
  type Questions,
  type Raw,
  rawClaim,
  rawEntity,
  rawPassage,
  rawQuestion,
} from './raw-things.ts'
import { nameIn, predicateOf, Said } from './said.ts'
import { iriRef, own } from './sparql.ts'

export type StoreOverview = {
  readonly overview: Overview
  readonly summary: () => TextSummary
  readonly positions: PositionsByMode
  /** How many claims are left out, since somebody or something in them is not in the store, or not in our vocabulary. */
  readonly leftOut: number
}

export type OverviewRequest = {
  readonly frame: Frame
  /** Full IRIs. */
  readonly claims: readonly string[]
  /** Those who are there whether anything is stated of them or not. */
  readonly entities: readonly EntityId[]
  /** Those of which all passages are wanted. */
  readonly wholeDocuments: readonly DocumentId[]
  /** Whether all that the store holds is looked at. */
  readonly isAll: boolean
}

/**
 * The overview of some claims, and of all that is named in them.
 *
 * @throws {LoadError} where what the store gives is no corpus
 */
export async function overviewOf(ask: Ask, request: OverviewRequest): Promise<StoreOverview> {
  const { frame, isAll } = request
  const graph = iriRef(frame.graph) ?? '?graph'
  const { said: claims, quotes } = await askClaims(ask, request.claims)
  const quotesOf = grouped(quotes, ({ claim }) => claim)
  const raws = claims.subjects
    .map(iri => [iri, rawClaim(claims, iri, quotesOf.get(iri) ?? [])] as const)
    .filter((pair): pair is readonly [string, Raw] => pair[1] !== null)
  const documentIris = [...new Set(raws.map(([iri]) => claims.one(iri, 'derivedFrom')!))]
  for (const id of request.wholeDocuments) {
    const iri = own('document', id).slice(1, -1)
    if (!documentIris.includes(iri)) documentIris.push(iri)
  }
  const named = new Set(
    raws.flatMap(([iri]) => [
      ...claims.all(iri, 'subjects'),
      ...claims.all(iri, 'objects'),
      ...claims.all(iri, 'projects'),
    ]),
  )
  for (const id of request.entities) named.add(own('entity', id).slice(1, -1))
  const cited = [...new Set(quotes.map(({ passage }) => own('passage', passage).slice(1, -1)))]
  const isWhole = documentIris.length <= maxWholeDocuments
  const wholeIris = isWhole
    ? documentIris
    : request.wholeDocuments.map(id => own('document', id).slice(1, -1))

  const documentsAsked = ask.about(documentIris, {
    variable: 'd',
    of: some => `SELECT ?d ?p ?o (LANG(?o) AS ?l) { ${some} ${ask.within} ?d ?p ?o } }`,
  })
  const entitiesAsked = askEntities(ask, graph, isAll ? null : [...named])
  // Whoever issued a paper stands in no statement of it, perhaps.
  const issuersAsked = documentsAsked.then(rows => {
    const issuers = rows.filter(([, predicate]) => predicate === predicateOf('issuer'))
    const more = issuers.map(([, , object]) => object!).filter(iri => !named.has(iri))
    return askEntities(ask, graph, isAll ? [] : more)
  })
  const [documentRows, passages, ofNamed, ofIssuers, questionRows] = await Promise.all([
    documentsAsked,
    askPassages(ask, isWhole ? [] : cited, wholeIris),
    entitiesAsked,
    issuersAsked,
    isAll ? askQuestions(ask, documentIris) : Promise.resolve([]),
  ])
  const entities = new Said([...ofNamed.rows, ...ofIssuers.rows], frame.languages)
  const documents = new Said(documentRows, frame.languages)
  const grammar = grammarIn([...ofNamed.inflected, ...ofIssuers.inflected])
  const rawEntities = entities.subjects
    .toSorted((a, b) => entities.number(a, 'position') - entities.number(b, 'position'))
    .map(iri => rawEntity(entities, grammar, iri))
    .filter(raw => raw !== null)
  const vocabulary = vocabularyOf({ ...(frame.vocabulary && { vocabulary: frame.vocabulary as never }) })
  const knownEntities = new Set(
    rawEntities.filter(({ type }) => vocabulary.types.has(type as never)).map(({ id }) => id as string),
  )
  const orderedDocuments = documents.subjects.toSorted(
    (a, b) => documents.number(a, 'position') - documents.number(b, 'position'),
  )
  const documentRank = new Map(orderedDocuments.map((iri, i) => [iri, i]))
  const knownPassages = new Set(passages.subjects.flatMap(iri => nameIn(iri, 'passage') ?? []))
  const sound = raws
    .filter(([iri, raw]) =>
      isSound(
        raw,
        documentRank.has(claims.one(iri, 'derivedFrom')!),
        knownEntities,
        knownPassages,
        vocabulary,
      ),
    )
    .toSorted(
      ([a], [b]) =>
        documentRank.get(claims.one(a, 'derivedFrom')!)! - documentRank.get(claims.one(b, 'derivedFrom')!)! ||
        claims.number(a, 'position') - claims.number(b, 'position'),
    )
  const isKnown = (id: string) => knownEntities.has(id)
  const questionsOf = questionsIn(questionRows, documents)
  const passagesOf = grouped(passages.subjects, iri => passages.one(iri, 'partOf') ?? '')
  const value = {
    title: frame.title,
    languages: frame.languages,
    questions: frame.questions.filter(({ of }) => of.every(isKnown)).map(rawQuestion),
    ...(isAll && frame.story && { story: frame.story }),
    ...(frame.vocabulary && { vocabulary: frame.vocabulary }),
    entities: rawEntities.filter(({ id }) => isKnown(id as string)),
    claims: sound.map(([, raw]) => raw),
    documents: orderedDocuments.map(iri => {
      const issuer = nameIn(documents.one(iri, 'issuer') ?? '', 'entity')
      const questions = (questionsOf.get(iri) ?? []).filter(({ of }) => of.every(isKnown))
      return {
        id: nameIn(iri, 'document'),
        number: documents.one(iri, 'identifier') ?? '',
        title: documents.label(iri, 'title') ?? {},
        date: documents.one(iri, 'date'),
        issuer: issuer !== null && isKnown(issuer) ? issuer : null,
        ...given('kind', documents.label(iri, 'documentKind')),
        languages: documents.list(iri, 'language'),
        points: documents.one(iri, 'points') ?? null,
        ...(questions.length > 0 && { questions: questions.map(rawQuestion) }),
        passages: (passagesOf.get(iri) ?? [])
          .toSorted((a, b) => passages.number(a, 'position') - passages.number(b, 'position'))
          .flatMap(
            passage =>
              rawPassage(passages, passage, section => passages.one(section, 'kind') !== undefined) ?? [],
          ),
      }
    }),
  }
  const reading = parseOverviewParts(value)
  if (reading.kind === 'refused')
    throw new LoadError({ code: 'store', problem: 'unreadable', told: `${reading.code} ${reading.at}` })
  const { overview } = reading
  const text = await askText(ask, overview, isAll)
  const summary = lazily(() =>
    summaryIn(overview, {
      ...text,
      quotes: grouped(quotes, ({ claim }) => nameIn(claim, 'claim') as ClaimId),
      differing: new Set(
        sound.flatMap(([iri, { id }]) => (claims.all(iri, 'difference').length > 0 ? [id as ClaimId] : [])),
      ),
    }),
  )
  return {
    ...{ overview, summary },
    positions: isAll ? positionsIn(entities) : {},
    leftOut: request.claims.length - sound.length,
  }
}

/** Whether all that a claim names is there. */
function isSound(
  { subjects, objects, projects, predicate, quotes }: Raw,
  hasDocument: boolean,
  entities: ReadonlySet<string>,
  passages: ReadonlySet<string>,
  { predicates }: ReturnType<typeof vocabularyOf>,
): boolean {
  const ends = [subjects, objects, projects].flat() as string[]
  return (
    hasDocument &&
    ends.every(id => entities.has(id)) &&
    predicates.has(predicate as never) &&
    (quotes as readonly { passage: string }[]).every(({ passage }) => passages.has(passage))
  )
}

function questionsIn(rows: Rows, documents: Said): ReadonlyMap<string, readonly Questions[]> {
  const said = new Said(rows.map(([, ...statement]) => statement))
  const rankOf = (iri: string) => Number(iri.slice(iri.lastIndexOf(':') + 1)) || 0
  return new Map(
    documents.subjects.map(document => [
      document,
      documents
        .all(document, 'questions')
        .toSorted((a, b) => rankOf(a) - rankOf(b))
        .flatMap(question => {
          const ask = said.one(question, 'ask')
          return ask === undefined ? [] : [{ ask, of: said.names(question, 'of', 'entity') }]
        }),
    ]),
  )
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
