// A corpus as linked data: one tree of things, from which JSON-LD and N-Quads are both written.

import type {
  Claim,
  Corpus,
  Document,
  Entity,
  EntityId,
  EntityType,
  Passage,
  PassageId,
  Predicate,
  Range,
} from '../../model/index.ts'
import { signatureOf } from '../../model/index.ts'
import { erratumThing, mentionThing, quoteThing } from './annotations.ts'
import { compact } from './terms.ts'
import type { Thing } from './thing.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * What the standards call our entities. Each also has our own type.
 * W3C ORG https://www.w3.org/TR/vocab-org/, FOAF, schema.org, SKOS.
 */
const classes: Readonly<Record<EntityType, readonly string[]>> = {
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
}

const compilation = 'verband:compilation'

/**
 * The things of a corpus. One graph a document holds its passages, mentions, errata and claims, in their order;
 * all else stands outside. No thing is nameless, so that two files can be compared statement by statement.
 */
export function linkedData(corpus: Corpus): readonly Thing[] {
  const sources = new Set(corpus.documents.flatMap(sourcesOf))
  return [
    {
      '@id': 'verband:corpus',
      '@type': ['verband:Corpus', 'schema:Dataset'],
      title: corpus.title,
      language: corpus.languages,
      hasPart: corpus.documents.map(({ id }) => compact('document', id)),
      questions: corpus.questions.map(({ ask, of }, i) => ({
        '@id': compact('question', i + 1),
        '@type': ['verband:Question'],
        ask,
        of: [of].flat().map(entity),
      })),
    },
    ...corpus.entities.map(entityThing),
    ...corpus.documents.map(documentThing),
    ...[...sources].map(source => ({ '@id': source, '@type': ['prov:Entity'] })),
    {
      '@id': compilation,
      '@type': ['prov:Activity'],
      used: [...sources],
      associatedWith: { '@id': 'verband:compiler', '@type': ['prov:SoftwareAgent'], name: 'Verband' },
    },
    ...vocabulary,
    ...corpus.documents.map(document => graphOf(corpus, document)),
  ]
}

const entity = (id: string): string => compact('entity', id)

const entityThing = ({ id, type, label, grammar, when, remark }: Entity): Thing => ({
  '@id': entity(id),
  '@type': ['verband:Entity', compact('type', type), ...classes[type]],
  label,
  ...(grammar && {
    grammar: Object.entries(grammar).map(([language, { article, gender, number }]) => ({
      '@id': compact('inflection', id, language),
      '@type': ['verband:Inflection'],
      language,
      ...(article !== undefined && { article }),
      ...(gender && { gender: `lexinfo:${gender}` }),
      ...(number && { grammaticalNumber: `lexinfo:${number}` }),
    })),
  }),
  ...(when !== undefined && { when }),
  ...(remark && { remark }),
})

const source = (document: string, file: string): string => compact('file', document, file)

const sourcesOf = ({ id, passages }: Document): readonly string[] =>
  passages.flatMap(({ sides }) => Object.values(sides).map(({ file }) => source(id, file)))

const documentThing = ({ id, number, title, date, issuer, languages, points }: Document): Thing => ({
  '@id': compact('document', id),
  '@type': ['verband:Document', 'schema:DigitalDocument', 'foaf:Document', 'prov:Entity'],
  identifier: number,
  title,
  date,
  ...(issuer !== null && { issuer: entity(issuer) }),
  language: languages,
  ...(points !== null && { points }),
})

/** What a document holds and states, with where that came from. */
function graphOf(corpus: Corpus, { id, passages }: Document): Thing {
  const own = new Set(passages.map(passage => passage.id))
  const texts = new Map(passages.map(passage => [passage.id, passage.sides]))
  const here = <Item extends { readonly passage: PassageId }>(items: readonly Item[]) =>
    items.filter(({ passage }) => own.has(passage))
  const claims = corpus.claims.filter(({ document }) => document === id)
  return {
    '@id': compact('graph', id),
    '@type': ['verband:Graph', 'prov:Bundle', 'prov:Entity'],
    derivedFrom: compact('document', id),
    generatedBy: compilation,
    '@graph': [
      ...passages.map(passageThing),
      ...here(corpus.mentions).map((mention, i) =>
        mentionThing(
          mention,
          `${id}.${i + 1}`,
          texts.get(mention.passage)?.[mention.language]?.text.slice(mention.start, mention.end) ?? '',
        ),
      ),
      ...here(corpus.errata).map((erratum, i) => erratumThing(erratum, `${id}.${i + 1}`)),
      ...claims.map(claimThing),
      ...plainStatements(claims),
    ],
  }
}

const passageThing = (
  { id, document, kind, section, paragraph, number, sides }: Passage,
  i: number,
): Thing => ({
  '@id': compact('passage', id),
  '@type': ['verband:Passage'],
  partOf: compact('document', document),
  position: i + 1,
  kind,
  section: section.map(part => compact('passage', part)),
  paragraph,
  ...(number !== undefined && { number }),
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
const written = (ranges: readonly Range[]): string =>
  ranges.map(({ start, end }) => `${start}-${end}`).join(' ')

/** A statement reified, since it carries its evidence; it may have several subjects and objects. */
const claimThing = ({
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
}: Claim): Thing => ({
  '@id': compact('claim', id),
  '@type': ['verband:Claim', 'prov:Entity'],
  derivedFrom: compact('document', document),
  subjects: subjects.map(entity),
  predicate: `verband:${predicate}`,
  objects: objects.map(entity),
  projects: projects.map(entity),
  ...(when !== undefined && { when }),
  ...(status && { status: `verband:${status}` }),
  ...(difference && { difference }),
  ...(remark && { remark }),
  quotes: quotes.map((quote, i) => quoteThing(quote, compact('quote', id, i + 1))),
})

/**
 * The same claims said straight, `entity:belgium cooperates-with entity:france`, for who asks the graph simple questions.
 * What is yet to come is not so: only the claim says it.
 */
function plainStatements(claims: readonly Claim[]): readonly Thing[] {
  const said = new Map<EntityId, Map<Predicate, Set<EntityId>>>()
  for (const { predicate, subjects, objects } of claims.filter(({ status }) => !status)) {
    const symmetric = signatureOf(predicate).objects === 'none'
    for (const subject of subjects) {
      const ofSubject = said.get(subject) ?? new Map<Predicate, Set<EntityId>>()
      said.set(subject, ofSubject)
      const others = ofSubject.get(predicate) ?? new Set()
      ofSubject.set(predicate, others)
      for (const other of symmetric ? subjects : objects) if (other !== subject) others.add(other)
    }
  }
  return [...said].map(([id, ofSubject]) => ({
    '@id': entity(id),
    ...Object.fromEntries([...ofSubject].map(([predicate, others]) => [predicate, [...others].map(entity)])),
  }))
}
