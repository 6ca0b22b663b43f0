// A corpus as linked data: one tree of things, from which JSON-LD and N-Quads are both written.

import { type Edition, modes, type PositionsByMode } from '../../graph/index.ts'
import {
  type Corpus,
  type DefaultEntityType,
  type DocumentId,
  type Entity,
  type EntityId,
  type EntityType,
  type Erratum,
  isSymmetric,
  type Mention,
  type Passage,
  type PassageId,
  type Question,
  type QuotedClaim,
  type SourceDocument,
  type Story,
  type TextRange,
  type Vocabulary,
  vocabularyOf,
} from '../../model/index.ts'
import { erratumThing, mentionThing, quoteThing } from './annotations.ts'
import { compact } from './terms.ts'
import type { Thing } from './thing.ts'
import { addedThings, defaultVocabularyThings, predicateName } from './vocabulary.ts'

/**
 * What the standards call our entities. Each also has our own type.
 * W3C ORG https://www.w3.org/TR/vocab-org/, FOAF, schema.org, SKOS.
 */
const classes: ReadonlyMap<EntityType, readonly string[]> = new Map(
  Object.entries({
    country: ['schema:Country'],
    region: ['schema:AdministrativeArea'],
    organisation: ['org:Organization'],
    'actor-group': ['foaf:Group'],
    'working-group': ['org:OrganizationalCollaboration'],
    project: ['schema:Project', 'foaf:Project'],
    instrument: ['schema:CreativeWork'],
    document: ['schema:DigitalDocument', 'foaf:Document'],
    event: ['schema:Event'],
    product: ['schema:CreativeWork'],
    place: ['schema:Place'],
    recommendation: ['schema:CreativeWork'],
    topic: ['skos:Concept'],
  } satisfies Record<DefaultEntityType, readonly string[]>) as [EntityType, readonly string[]][],
)

const compilation = 'verband:compilation'

/**
 * The things of an edition. One graph a document holds its passages, mentions, errata and claims, in their order; all
 * else stands outside. No thing is nameless, so that two files can be compared statement by statement. They come one by
 * one, those of a graph too: all at once are several times as large as the corpus.
 */
export function* linkedData({ corpus, positions }: Edition): Generator<Thing> {
  const sources = new Set(corpus.documents.flatMap(sourcesOf))
  yield {
    '@id': 'verband:corpus',
    '@type': ['verband:Corpus', 'schema:Dataset'],
    title: corpus.title,
    language: corpus.languages,
    ...inOrder({ language: corpus.languages }),
    documentCount: corpus.documents.length,
    entityCount: corpus.entities.length,
    claimCount: corpus.claims.length,
    hasPart: corpus.documents.map(({ id }) => compact('document', id)),
    questions: corpus.questions.map((question, i) => questionThing(question, compact('question', i + 1))),
    ...(corpus.story && storyOf(corpus.story)),
  }
  const placesOf = positionsInSteps(positions)
  const counts = claimCounts(corpus.claims)
  for (const [i, entity] of corpus.entities.entries())
    yield { ...entityThing(entity, i, placesOf(entity.id)), claimCount: counts.get(entity.id) ?? 0 }
  for (const [i, document] of corpus.documents.entries()) yield documentThing(document, i)
  for (const source of sources) yield { '@id': source, '@type': ['prov:Entity'] }
  yield {
    '@id': compilation,
    '@type': ['prov:Activity'],
    used: [...sources],
    associatedWith: { '@id': 'verband:compiler', '@type': ['prov:SoftwareAgent'], name: 'Verband' },
  }
  yield* defaultVocabularyThings()
  if (corpus.vocabulary) yield* addedThings(corpus.vocabulary)
  const vocabulary = vocabularyOf(corpus)
  const parts = partsOf(corpus)
  for (const document of corpus.documents) yield graphOf(document, parts.get(document.id)!, vocabulary)
}

/** In how many claims each is a subject or an object: a store need not count all of them to know who is strongest. */
function claimCounts(claims: Corpus['claims']): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>()
  for (const { subjects, objects } of claims)
    for (const id of new Set([...subjects, ...objects])) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

const questionThing = ({ ask, of }: Question, id: string): Thing => ({
  '@id': id,
  '@type': ['verband:Question'],
  ask,
  of: [of].flat().map(entity),
  ...inOrder({ of: [of].flat().map(entity) }),
})

/** RDF keeps no order of what is said by one predicate: where there are several, a text tells it, as `subjects entity:a entity:b`. */
function inOrder(lists: { readonly [key: string]: readonly string[] }): {
  readonly order?: readonly string[]
} {
  const order = Object.entries(lists).flatMap(([key, names]) =>
    names.length > 1 ? [[key, ...names].join(' ')] : [],
  )
  return order.length > 0 ? { order } : {}
}

const storyOf = ({ title, steps }: Story) => ({
  storyTitle: title,
  steps: steps.map(
    ({ text, show }, i): Thing => ({
      ...{ '@id': compact('step', i + 1), '@type': ['verband:Step'] },
      ...{ text, show },
    }),
  ),
})

/** Where a node lies in each mode that is laid out, as `projects 120.5 -33`. */
function positionsInSteps(positions: PositionsByMode): (id: EntityId) => readonly string[] {
  const byMode = modes.flatMap(mode => {
    const places = positions[mode]
    return places ? [[mode, new Map(places.map(([id, x, y]) => [id, `${x} ${y}`]))] as const] : []
  })
  return id =>
    byMode.flatMap(([mode, places]) => {
      const place = places.get(id)
      return place === undefined ? [] : [`${mode} ${place}`]
    })
}

const entity = (id: string): string => compact('entity', id)

const entityThing = (
  { id, type, label, grammar, when, remark }: Entity,
  i: number,
  places: readonly string[],
): Thing => ({
  '@id': entity(id),
  '@type': ['verband:Entity', compact('type', type), ...(classes.get(type) ?? [])],
  position: i + 1,
  label,
  ...(grammar && {
    grammar: Object.entries(grammar).map(([language, { article, gender, number, shore }]) => ({
      '@id': compact('inflection', id, language),
      '@type': ['verband:Inflection'],
      language,
      ...(article !== undefined && { article }),
      ...(gender && { gender: `lexinfo:${gender}` }),
      ...(number && { grammaticalNumber: `lexinfo:${number}` }),
      ...(shore && { shore }),
    })),
  }),
  ...(when !== undefined && { when }),
  ...(remark && { remark }),
  ...(places.length > 0 && { placed: places }),
})

const source = (document: string, file: string): string => compact('file', document, file)

const sourcesOf = ({ id, passages }: SourceDocument): readonly string[] =>
  passages.flatMap(({ sides }) => Object.values(sides).map(({ file }) => source(id, file)))

const documentThing = (
  { id, number, title, date, issuer, kind, languages, points, questions = [] }: SourceDocument,
  i: number,
): Thing => ({
  '@id': compact('document', id),
  '@type': ['verband:Document', 'schema:DigitalDocument', 'foaf:Document', 'prov:Entity'],
  position: i + 1,
  identifier: number,
  title,
  date,
  ...(issuer !== null && { issuer: entity(issuer) }),
  ...(kind && { documentKind: kind }),
  language: languages,
  ...inOrder({ language: languages }),
  ...(points !== null && { points }),
  ...(questions.length > 0 && {
    questions: questions.map((question, i) => questionThing(question, compact('question', id, i + 1))),
  }),
})

/** What a document holds and states. */
type Parts = { readonly mentions: Mention[]; readonly errata: Erratum[]; readonly claims: QuotedClaim[] }

function partsOf({ documents, mentions, errata, claims }: Corpus): ReadonlyMap<DocumentId, Parts> {
  const parts = new Map(
    documents.map(({ id }): [DocumentId, Parts] => [id, { mentions: [], errata: [], claims: [] }]),
  )
  const documentOf = new Map(
    documents.flatMap(({ id, passages }) => passages.map(passage => [passage.id, id] as const)),
  )
  const at = (passage: PassageId) => parts.get(documentOf.get(passage)!)
  for (const mention of mentions) at(mention.passage)?.mentions.push(mention)
  for (const erratum of errata) at(erratum.passage)?.errata.push(erratum)
  for (const claim of claims) parts.get(claim.document)?.claims.push(claim)
  return parts
}

/** A document's graph, with where that came from. */
const graphOf = (document: SourceDocument, parts: Parts, vocabulary: Vocabulary): Thing => ({
  '@id': compact('graph', document.id),
  '@type': ['verband:Graph', 'prov:Bundle', 'prov:Entity'],
  derivedFrom: compact('document', document.id),
  generatedBy: compilation,
  '@graph': { [Symbol.iterator]: () => thingsIn(document, parts, vocabulary) },
})

function* thingsIn(
  { id, passages }: SourceDocument,
  { mentions, errata, claims }: Parts,
  vocabulary: Vocabulary,
): Generator<Thing> {
  const texts = new Map(passages.map(passage => [passage.id, passage.sides]))
  for (const [i, passage] of passages.entries()) yield passageThing(passage, i)
  for (const [i, mention] of mentions.entries()) {
    const text = texts.get(mention.passage)?.[mention.language]?.text ?? ''
    yield mentionThing(mention, `${id}.${i + 1}`, text.slice(mention.start, mention.end))
  }
  for (const [i, erratum] of errata.entries()) yield erratumThing(erratum, `${id}.${i + 1}`)
  for (const [i, claim] of claims.entries()) yield claimThing(claim, i, vocabulary)
  yield* plainStatements(claims, vocabulary)
}

const passageThing = (
  { id, formerly, document, kind, section, paragraph, number, divisions, pages, sides }: Passage,
  i: number,
): Thing => ({
  '@id': compact('passage', id),
  '@type': ['verband:Passage'],
  ...(formerly && { formerly }),
  partOf: compact('document', document),
  position: i + 1,
  kind,
  section: section.map(part => compact('passage', part)),
  paragraph,
  ...(number !== undefined && { number }),
  ...(divisions && { divisions: divisions.map(division => `${division.kind} ${division.label}`).join(', ') }),
  ...(pages && {
    pages: Object.entries(pages)
      .map(([language, label]) => `${language} ${label}`)
      .join(', '),
  }),
  texts: Object.entries(sides).map(([language, { text, file, ranges, sentences }]) => ({
    '@id': compact('side', id, language),
    '@type': ['verband:Side'],
    language,
    text: { [language]: text },
    derivedFrom: source(document, file),
    ranges: written(ranges),
    sentences: written(sentences),
  })),
})

/** Ranges as `12-34 50-60`: half-open, in UTF-16 code units. */
const written = (ranges: readonly TextRange[]): string =>
  ranges.map(({ start, end }) => `${start}-${end}`).join(' ')

/** A statement reified, since it carries its evidence; it may have several subjects and objects. */
const claimThing = (
  {
    id,
    document,
    predicate,
    subjects,
    objects,
    projects,
    when,
    status,
    difference,
    remark,
    quotes,
  }: QuotedClaim,
  i: number,
  vocabulary: Vocabulary,
): Thing => ({
  '@id': compact('claim', id),
  '@type': ['verband:Claim', 'prov:Entity'],
  derivedFrom: compact('document', document),
  position: i + 1,
  ...inOrder({
    subjects: subjects.map(entity),
    objects: objects.map(entity),
    projects: projects.map(entity),
  }),
  subjects: subjects.map(entity),
  predicate: predicateName(vocabulary, predicate),
  objects: objects.map(entity),
  projects: projects.map(entity),
  ...(when !== undefined && { when }),
  ...(status && { status: `verband:${status}` }),
  ...(difference && { difference }),
  ...(remark && { remark }),
  quotes: quotes.map((quote, i) => quoteThing(quote, compact('quote', id, i + 1))),
})

/**
 * The same claims said straight, `entity:belgium cooperates-with entity:france`, each once, for who asks the graph simple
 * questions. What is yet to come is not so: only the claim says it.
 */
function* plainStatements(claims: readonly QuotedClaim[], vocabulary: Vocabulary): Generator<Thing> {
  const stated = new Set<string>()
  for (const { predicate, subjects, objects, status } of claims) {
    if (status) continue
    const others = isSymmetric(vocabulary, predicate) ? subjects : objects
    const name = predicateName(vocabulary, predicate)
    for (const subject of new Set(subjects)) {
      const unsaid = [...new Set(others)].filter(other => {
        const statement = `${subject} ${predicate} ${other}`
        if (other === subject || stated.has(statement)) return false
        stated.add(statement)
        return true
      })
      if (unsaid.length === 0) continue
      yield name === `verband:${predicate}`
        ? { '@id': entity(subject), [predicate]: unsaid.map(entity) }
        : { '@id': entity(subject), [name]: unsaid.map(other => ({ '@id': entity(other) })) }
    }
  }
}
