// What each document states as linked data: a graph of its own for each.

import {
  type Corpus,
  type DocumentId,
  type Erratum,
  isSymmetric,
  type Mention,
  type Passage,
  type PassageId,
  type QuotedClaim,
  type SourceDocument,
  type TextRange,
  type Vocabulary,
} from '../../model/index.ts'
import { erratumThing, mentionThing, quoteThing } from './annotations.ts'
import { entity, inOrder, source } from './names.ts'
import { compact } from './terms.ts'
import type { Thing } from './thing.ts'
import { predicateName } from './vocabulary.ts'

export const compilation = 'verband:compilation'

/** What a document holds and states. */
type Parts = { readonly mentions: Mention[]; readonly errata: Erratum[]; readonly claims: QuotedClaim[] }

export function partsOf({ documents, mentions, errata, claims }: Corpus): ReadonlyMap<DocumentId, Parts> {
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
export const graphOf = (document: SourceDocument, parts: Parts, vocabulary: Vocabulary): Thing => ({
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
