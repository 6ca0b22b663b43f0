// One paper many times over, each time about others: what an archive weighs, without waiting for one to be read. Countries are the same in all.

import type {
  ClaimId,
  Corpus,
  DocumentId,
  Entity,
  EntityId,
  LanguageMap,
  PassageId,
} from '../../src/model/index.ts'

const suffixed = (label: LanguageMap<string>, suffix: string): LanguageMap<string> =>
  Object.fromEntries(Object.entries(label).map(([language, text]) => [language, `${text} ${suffix}`]))

/** @param count how many papers there are then; the first is the one given */
export function copiesOf(corpus: Corpus, count: number): Corpus {
  const shared = new Set(corpus.entities.filter(({ type }) => type === 'country').map(({ id }) => id))
  const copies = Array.from({ length: count }, (_, i) => (i === 0 ? corpus : copyOf(corpus, i + 1, shared)))
  return {
    ...corpus,
    documents: copies.flatMap(({ documents }) => documents),
    entities: copies.flatMap(({ entities }) => entities),
    mentions: copies.flatMap(({ mentions }) => mentions),
    claims: copies.flatMap(({ claims }) => claims),
    errata: copies.flatMap(({ errata }) => errata),
  }
}

function copyOf(corpus: Corpus, number: number, shared: ReadonlySet<EntityId>): Corpus {
  const entity = (id: EntityId) => (shared.has(id) ? id : (`${id}-${number}` as EntityId))
  const passage = (id: PassageId) => `${id}-${number}` as PassageId
  const document = (id: DocumentId) => `${id}-${number}` as DocumentId
  return {
    ...corpus,
    documents: corpus.documents.map(({ questions: _, ...own }) => ({
      ...own,
      id: document(own.id),
      number: `${own.number} (${number})`,
      issuer: own.issuer && entity(own.issuer),
      passages: own.passages.map(({ formerly: _, ...each }) => ({
        ...each,
        id: passage(each.id),
        document: document(each.document),
        section: each.section.map(passage),
      })),
    })),
    entities: corpus.entities
      .filter(({ id }) => !shared.has(id))
      .map((own): Entity => ({ ...own, id: entity(own.id), label: suffixed(own.label, String(number)) })),
    mentions: corpus.mentions.map(own => ({
      ...own,
      entity: entity(own.entity),
      passage: passage(own.passage),
    })),
    claims: corpus.claims.map(own => ({
      ...own,
      id: `${own.id}-${number}` as ClaimId,
      document: document(own.document),
      subjects: own.subjects.map(entity),
      objects: own.objects.map(entity),
      projects: own.projects.map(entity),
      quotes: own.quotes.map(quote => ({
        ...quote,
        passage: passage(quote.passage),
      })) as unknown as typeof own.quotes,
    })),
    errata: corpus.errata.map(own => ({ ...own, passage: passage(own.passage) })),
  }
}

/** Two corpora as one: what both have is that of the first. */
export function together(first: Corpus, second: Corpus): Corpus {
  const known = new Set(first.entities.map(({ id }) => id))
  const papers = new Set(first.documents.map(({ id }) => id))
  const passages = new Set(
    second.documents
      .filter(({ id }) => !papers.has(id))
      .flatMap(({ passages }) => passages.map(({ id }) => id)),
  )
  return {
    ...first,
    languages: [...new Set([...first.languages, ...second.languages])],
    documents: [...first.documents, ...second.documents.filter(({ id }) => !papers.has(id))],
    entities: [...first.entities, ...second.entities.filter(({ id }) => !known.has(id))],
    mentions: [...first.mentions, ...second.mentions.filter(({ passage }) => passages.has(passage))],
    claims: [...first.claims, ...second.claims.filter(({ document }) => !papers.has(document))],
    errata: [...first.errata, ...second.errata.filter(({ passage }) => passages.has(passage))],
  }
}
