// The overview of what is looked at, put together of answers: entities, heads of documents and passages, claims without their words, and
// what is known of these.

import { LoadError, parseOverviewParts } from '../editions/index.ts'
import { compacted, namesIn } from '../formats/index.ts'
import {
  type DocumentSummary,
  modes,
  type NodePosition,
  type PositionsByMode,
  shortened,
  summariseDocument,
  summaryOf,
  type TextSummary,
} from '../graph/index.ts'
import {
  type Claim,
  type ClaimId,
  type DocumentHead,
  type DocumentId,
  type Entity,
  type EntityId,
  type Language,
  type LanguageMap,
  type Mention,
  type Overview,
  type PassageHead,
  type PassageId,
  type Quote,
  vocabularyOf,
} from '../model/index.ts'
import type { Asker, Rows } from './asking.ts'
import type { Frame } from './contents.ts'
import { grouped } from './grouped.ts'
import { inLanguages, nameIn, predicateOf, Said } from './said.ts'
import { iriRef, own, portions, prologue, values } from './sparql.ts'
import { portionSize } from './working-set.ts'

/** Where the words of a claim stand: all that is known of a quote without its words. */
type PlacedQuote = {
  readonly claim: string
  readonly rank: number
  readonly passage: PassageId
  readonly language: Language
  readonly length: number
}

export type StoreOverview = {
  readonly overview: Overview
  readonly summary: () => TextSummary
  readonly positions: PositionsByMode
  /** The graph of each document. */
  readonly graphs: ReadonlyMap<DocumentId, string>
  /** How many claims are left out, since somebody or something in them is not in the store, or not in our vocabulary. */
  readonly leftOut: number
}

type Ask = (query: string) => Promise<Rows>

/** Asks in portions of names, all at once: what comes is one after the other. */
async function inPortions(
  names: readonly string[],
  ask: (some: string) => Promise<Rows>,
  name: string,
  size = portionSize,
) {
  const rows = await Promise.all([...portions(names, size)].map(some => ask(values(name, some))))
  return rows.flat()
}

/** What is asked of claims, in two questions. */
async function askClaims(ask: Ask, claims: readonly string[]) {
  // All that is said of each: to choose what, by its predicate, takes Virtuoso twenty times as long.
  const [rows, quotes] = await Promise.all([
    inPortions(claims, some => ask(`SELECT ?c ?p ?o { ${some} GRAPH ?g { ?c ?p ?o } }`), 'c'),
    inPortions(
      claims,
      some =>
        ask(
          `SELECT ?c ?q ?side ?start ?end { ${some} GRAPH ?g { ?q oa:hasBody ?c ; oa:hasTarget ?t . ?t oa:hasSource ?side ; oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end } }`,
        ),
      'c',
    ),
  ])
  return { said: new Said(rows), quotes: quotes.flatMap(quoteOf) }
}

function quoteOf([claim = '', quote = '', side = '', start, end]: readonly string[]): readonly PlacedQuote[] {
  const [passage, language] = namesIn(compacted(side), 'side', 2) ?? []
  if (passage === undefined || language === undefined) return []
  return [
    {
      claim,
      rank: Number(quote.slice(quote.lastIndexOf(':') + 1)) || 0,
      passage: passage as PassageId,
      language: language as Language,
      length: Number(end) - Number(start),
    },
  ]
}

/** What is not undefined. */
const given = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [key in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [key in Key]: Value })

const suffixOf = (iri: string | undefined, prefix: string): string | undefined => {
  const name = iri && compacted(iri)
  return name?.startsWith(prefix) ? name.slice(prefix.length) : undefined
}

type Raw = Record<string, unknown>

function rawClaim(said: Said, iri: string, quotes: readonly PlacedQuote[]): Raw | null {
  const id = nameIn(iri, 'claim')
  const document = nameIn(said.one(iri, 'derivedFrom') ?? '', 'document')
  const predicate = said.one(iri, 'predicate')
  const name = suffixOf(predicate, 'verband:') ?? nameIn(predicate ?? '', 'relation')
  if (id === null || document === null || !name || quotes.length === 0) return null
  return {
    ...{ id, document, predicate: name },
    subjects: said.names(iri, 'subjects', 'entity'),
    objects: said.names(iri, 'objects', 'entity'),
    projects: said.names(iri, 'projects', 'entity'),
    ...given('when', said.one(iri, 'when')),
    ...given('status', suffixOf(said.one(iri, 'status'), 'verband:')),
    quotes: quotes
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ passage, language }) => ({ passage, language })),
  }
}

const grammarKeys = {
  article: 'article',
  gender: 'gender',
  grammaticalNumber: 'number',
  shore: 'shore',
} as const

function rawEntity(said: Said, grammar: ReadonlyMap<string, Raw>, iri: string): Raw | null {
  const id = nameIn(iri, 'entity')
  const type = said.all(iri, '@type').flatMap(name => nameIn(name, 'type') ?? [])[0]
  if (id === null || type === undefined) return null
  return {
    ...{ id, type, label: said.label(iri, 'label') ?? {} },
    ...given('grammar', grammar.get(iri)),
    ...given('when', said.one(iri, 'when')),
    ...given('remark', said.label(iri, 'remark')),
  }
}

/** How labels are inflected, by entity and language. */
function grammarIn(rows: Rows): ReadonlyMap<string, Raw> {
  const entities = new Map<string, Map<string, Raw>>()
  const inflections = new Map<string, [entity: string, said: Map<string, string>]>()
  for (const [entity = '', inflection = '', predicate = '', value = ''] of rows) {
    const [, said] = inflections.get(inflection) ?? [entity, new Map<string, string>()]
    inflections.set(inflection, [entity, said.set(predicate, value)])
  }
  for (const [, [entity, said]] of inflections) {
    const language = said.get(predicateOf('language'))
    if (language === undefined) continue
    const raw: Raw = {}
    for (const [key, name] of Object.entries(grammarKeys)) {
      const value = said.get(predicateOf(key))
      if (value === undefined) continue
      raw[name] = key === 'shore' ? isTrue(value) : key === 'article' ? value : suffixOf(value, 'lexinfo:')
    }
    entities.set(entity, (entities.get(entity) ?? new Map<string, Raw>()).set(language, raw))
  }
  return new Map(Array.from(entities, ([entity, languages]) => [entity, Object.fromEntries(languages)]))
}

/** Virtuoso writes truth as 0 and 1. */
export const isTrue = (text: string): boolean => text === 'true' || text === '1'

function rawPassage(said: Said, iri: string, isThere: (iri: string) => boolean): Raw | null {
  const id = nameIn(iri, 'passage')
  const document = nameIn(said.one(iri, 'partOf') ?? '', 'document')
  if (id === null || document === null) return null
  const number = said.one(iri, 'number')
  const formerly = said.all(iri, 'formerly')
  const pages = said.one(iri, 'pages')
  const divisions = said.one(iri, 'divisions')
  return {
    ...{ id, document, kind: said.one(iri, 'kind') },
    // RDF has no order of its own: the outer stands before the inner.
    section: said
      .all(iri, 'section')
      .filter(isThere)
      .toSorted((a, b) => said.number(a, 'position') - said.number(b, 'position'))
      .map(section => nameIn(section, 'passage')),
    paragraph: Number(said.one(iri, 'paragraph')),
    ...given('number', number === undefined ? undefined : Number(number)),
    ...(formerly.length > 0 && { formerly: formerly.toSorted() }),
    ...given('divisions', divisions === undefined ? undefined : readDivisions(divisions)),
    ...given('pages', pages === undefined ? undefined : readPages(pages)),
  }
}

/** `article 6, paragraph 2`. */
const readDivisions = (text: string) =>
  text.split(', ').map(part => {
    const [kind, label] = part.split(' ')
    return { kind, label }
  })

/** `nl 4, fr 4–5`. */
const readPages = (text: string) =>
  Object.fromEntries(text.split(', ').map(part => part.split(' ') as [string, string]))

type Questions = { readonly ask: string; readonly of: readonly string[] }

const rawQuestion = ({ ask, of }: Questions) => ({ ask, of: ask === 'connected' ? of : of[0] })

/** All passages of so many documents are known at once; of more, those that anything is stated in. */
const maxWholeDocuments = 12

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
export async function overviewOf(
  asker: Asker,
  request: OverviewRequest,
  signal: AbortSignal,
): Promise<StoreOverview> {
  const ask: Ask = query => asker.rows(`${prologue}\n${query}`, signal)
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

  const documentsAsked = inPortions(
    documentIris,
    some => ask(`SELECT ?d ?p ?o (LANG(?o) AS ?l) ?g { ${some} GRAPH ?g { ?d ?p ?o } }`),
    'd',
  )
  const passagesAsked = askPassages(ask, isWhole ? [] : cited, wholeIris)
  const issuersAsked = documentsAsked.then(rows => {
    for (const [, predicate, object] of rows) if (predicate === predicateOf('issuer')) named.add(object!)
    return askEntities(ask, graph, isAll ? null : [...named], frame.languages)
  })
  const [documentRows, passages, entities, questionRows] = await Promise.all([
    documentsAsked,
    passagesAsked,
    issuersAsked,
    isAll ? askQuestions(ask, documentIris) : Promise.resolve([]),
  ])
  const documents = new Said(documentRows, frame.languages)
  const rawEntities = entities.said.subjects
    .toSorted((a, b) => entities.said.number(a, 'position') - entities.said.number(b, 'position'))
    .map(iri => rawEntity(entities.said, entities.grammar, iri))
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
  const text = await askText(ask, overview, isAll, graph)
  const graphs = new Map(
    documentRows.flatMap(([iri = '', , , , graph = '']): readonly [DocumentId, string][] => {
      const id = nameIn(iri, 'document')
      return id === null ? [] : [[id as DocumentId, graph]]
    }),
  )
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
    ...{ overview, summary, graphs },
    positions: isAll ? positionsIn(entities.said) : {},
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

async function askEntities(
  ask: Ask,
  graph: string,
  named: readonly string[] | null,
  languages: readonly string[],
) {
  const about = (some: string) =>
    ask(`SELECT ?e ?p ?o (LANG(?o) AS ?l) { ${some} GRAPH ${graph} { ?e ?p ?o } }`)
  const grammar = (some: string) =>
    ask(`SELECT ?e ?i ?p ?o { ${some} GRAPH ${graph} { ?e verband:grammar ?i . ?i ?p ?o } }`)
  const all =
    named ?? (await ask(`SELECT ?e { GRAPH ${graph} { ?e a verband:Entity } }`)).map(([iri]) => iri!)
  const [rows, inflected] = await Promise.all([inPortions(all, about, 'e'), inPortions(all, grammar, 'e')])
  return { said: new Said(rows, languages), grammar: grammarIn(inflected) }
}

/** The passages of whole documents, and some, with the sections that they stand in. */
async function askPassages(ask: Ask, some: readonly string[], documents: readonly string[]): Promise<Said> {
  const about = (restriction: string) => ask(`SELECT ?x ?p ?o { ${restriction} GRAPH ?g { ?x ?p ?o } }`)
  const listed = await inPortions(
    documents,
    some => ask(`SELECT ?x { ${some} GRAPH ?g { ?x a verband:Passage ; dcterms:isPartOf ?d } }`),
    'd',
    20,
  )
  const sections = await inPortions(
    some,
    some => ask(`SELECT DISTINCT ?s { ${some} GRAPH ?g { ?x verband:section ?s } }`),
    'x',
  )
  const all = [...new Set([...listed.map(([iri]) => iri!), ...some, ...sections.map(([iri]) => iri!)])]
  return new Said(await inPortions(all, about, 'x'))
}

const askQuestions = (ask: Ask, documents: readonly string[]): Promise<Rows> =>
  inPortions(
    documents,
    some => ask(`SELECT ?d ?q ?p ?o { ${some} GRAPH ?g { ?d verband:question ?q . ?q ?p ?o } }`),
    'd',
  )

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

/** Where the store says that nodes lie, where it says so of all that a mode shows. */
function positionsIn(entities: Said): PositionsByMode {
  const byMode = new Map<string, NodePosition[]>()
  for (const iri of entities.subjects) {
    const id = nameIn(iri, 'entity')
    for (const placed of entities.all(iri, 'placed')) {
      const [mode = '', x, y] = placed.split(' ')
      if (id === null || !Number.isFinite(Number(x)) || !Number.isFinite(Number(y))) continue
      byMode.set(mode, [...(byMode.get(mode) ?? []), [id as EntityId, Number(x), Number(y)]])
    }
  }
  return Object.fromEntries(modes.flatMap(mode => (byMode.has(mode) ? [[mode, byMode.get(mode)!]] : [])))
}

type Heading = { readonly passage: PassageId; readonly language: Language; readonly text: string }
type Named = { readonly passage: PassageId; readonly mention: Mention }

type AskedText = {
  readonly headings: readonly Heading[]
  readonly named: readonly Named[]
  readonly counts: TextSummary['mentionCounts']
  /** How many characters all texts have; null where nobody has counted. */
  readonly length: number | null
}

/** What has to be known of words that are not there: headings, who is named in them, who is named how often. */
async function askText(
  ask: Ask,
  { documents, entities }: Overview,
  isAll: boolean,
  graph: string,
): Promise<AskedText> {
  void graph
  const sections = documents.flatMap(({ passages }) =>
    passages.flatMap(({ id, kind }) =>
      kind === 'heading' || kind === 'point' ? [own('passage', id).slice(1, -1)] : [],
    ),
  )
  const [texts, mentions, counts, lengths] = await Promise.all([
    inPortions(
      sections,
      some =>
        ask(
          `SELECT ?x ?t (LANG(?t) AS ?l) { ${some} GRAPH ?g { ?x verband:text ?side . ?side rdf:value ?t } }`,
        ),
      'x',
    ),
    inPortions(
      sections,
      some =>
        ask(
          `SELECT ?x ?e ?side ?start ?end ?m { ${some} GRAPH ?g { ?x verband:text ?side . ?piece oa:hasSource ?side ; oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end . ?m oa:hasTarget ?piece ; oa:hasBody ?e } }`,
        ),
      'x',
    ),
    askMentionCounts(ask, documents, entities, isAll),
    isAll
      ? ask('SELECT (SUM(STRLEN(?t)) AS ?n) { GRAPH ?g { ?side a verband:Side ; rdf:value ?t } }')
      : Promise.resolve([]),
  ])
  const length = Number(lengths[0]?.[0])
  return {
    headings: texts.flatMap(([iri = '', text = '', language = '']) => {
      const passage = nameIn(iri, 'passage')
      return passage === null ? [] : [{ passage: passage as PassageId, language: language as Language, text }]
    }),
    named: mentions
      .filter(([, , , start]) => start === '0')
      .toSorted(([, , , , , a = ''], [, , , , , b = '']) => rankOfMention(a) - rankOfMention(b))
      .flatMap(([iri = '', entityIri = '', side = '', , end]) => {
        const [passage, entity] = [nameIn(iri, 'passage'), nameIn(entityIri, 'entity')]
        const language = namesIn(compacted(side), 'side', 2)?.[1]
        if (passage === null || entity === null || language === undefined) return []
        const mention = { entity, passage, language, start: 0, end: Number(end), variant: false } as Mention
        return [{ passage: passage as PassageId, mention }]
      }),
    counts,
    length: Number.isFinite(length) && lengths.length > 0 ? length : null,
  }
}

/** `…mention:928-2.12` comes after `…mention:928-2.11`. */
const rankOfMention = (iri: string): number => Number(iri.slice(iri.lastIndexOf('.') + 1)) || 0

async function askMentionCounts(
  ask: Ask,
  documents: readonly DocumentHead[],
  entities: readonly Entity[],
  isAll: boolean,
): Promise<TextSummary['mentionCounts']> {
  // Of many documents it would be asked longer than anyone waits for what only few look at.
  if (!isAll && documents.length > maxWholeDocuments) return []
  const known = new Set<string>(entities.map(({ id }) => id))
  const languages = new Map<string, readonly string[]>(documents.map(({ id, languages }) => [id, languages]))
  const rows = await inPortions(
    documents.map(({ id }) => own('document', id).slice(1, -1)),
    some =>
      ask(
        `SELECT ?d ?e ?l (COUNT(?m) AS ?n) { ${some} GRAPH ?g { ?d a verband:Document . ?m a verband:Mention ; oa:hasBody ?e ; oa:hasTarget ?piece . ?piece oa:hasSource ?side . ?side dc:language ?l } } GROUP BY ?d ?e ?l`,
      ),
    'd',
    3,
  )
  const counts = rows.flatMap(([documentIri = '', entityIri = '', language = '', count]) => {
    const [document, entity] = [nameIn(documentIri, 'document'), nameIn(entityIri, 'entity')]
    if (document === null || entity === null || !known.has(entity)) return []
    return [
      {
        document: document as DocumentId,
        entity: entity as EntityId,
        language: language as Language,
        count: Number(count),
      },
    ]
  })
  const rank = ({ document, language }: (typeof counts)[number]) =>
    languages.get(document)?.indexOf(language) ?? 0
  return counts.toSorted((a, b) => rank(a) - rank(b))
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A paragraph of a paper, in each language: about so many characters, where nobody has counted. */
const usualPassageCharacters = 700

type KnownText = AskedText & {
  readonly quotes: ReadonlyMap<ClaimId, readonly PlacedQuote[]>
  readonly differing: ReadonlySet<ClaimId>
}

/** What is known of the words, made by what makes it where they are there: of headings alone the texts are given. */
function summaryIn(overview: Overview, known: KnownText): TextSummary {
  const types = new Map(overview.entities.map(({ id, type }) => [id, type]))
  const vocabulary = vocabularyOf(overview)
  const texts = grouped(known.headings, ({ passage }) => passage)
  const mentions = grouped(known.named, ({ passage }) => passage)
  const counts = grouped(known.counts, ({ document }) => document)
  const claims = grouped(overview.claims, ({ document }) => document)
  const summaries = overview.documents.map((head): DocumentSummary => {
    const summary = summariseDocument(
      {
        document: {
          ...head,
          passages: head.passages.map(passage =>
            withHeading(passage, texts.get(passage.id) ?? [], head.languages),
          ),
        },
        mentions: head.passages.flatMap(({ id }) => (mentions.get(id) ?? []).map(({ mention }) => mention)),
        claims: (claims.get(head.id) ?? []).map(claim => withLengths(claim, known)),
        errata: [],
      },
      { typeOf: id => types.get(id), vocabulary },
    )
    return shortened({ ...summary, mentionCounts: counts.get(head.id) ?? [] }, head)
  })
  const made = summaryOf(summaries, overview.entities)
  const passages = overview.documents.reduce(
    (sum, { passages, languages }) => sum + passages.length * languages.length,
    0,
  )
  return {
    ...made,
    lengths: { ...made.lengths, text: known.length ?? passages * usualPassageCharacters },
  }
}

const withHeading = (passage: PassageHead, headings: readonly Heading[], languages: readonly Language[]) => ({
  ...passage,
  sides: Object.fromEntries(
    inLanguages(
      headings.map(
        ({ language, text }) => [language, { text, file: '', ranges: [], sentences: [] }] as const,
      ),
      languages,
    ),
  ) as LanguageMap<never>,
})

/** Of its quotes nothing but how long they are. */
function withLengths(claim: Claim, { quotes, differing }: KnownText) {
  const lengths = (quotes.get(claim.id) ?? []).toSorted((a, b) => a.rank - b.rank)
  const placed = claim.quotes.map(
    (quote, i): Quote => ({
      ...{ ...quote, start: 0, end: lengths[i]?.length ?? 0, exact: '', prefix: '', suffix: '', ranges: [] },
    }),
  )
  return {
    ...claim,
    quotes: placed as unknown as readonly [Quote, ...Quote[]],
    ...(differing.has(claim.id) && { difference: {} }),
  }
}
