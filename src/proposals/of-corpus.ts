// What the documents of a corpus may hold that nobody has read into it yet, and what they hold already.

import type { Corpus, DocumentId, Language } from '../model/index.ts'
import { formOf, type Written } from './accept.ts'
import { type Proposals, propose } from './propose.ts'

/** The proposals for one document of a corpus, or for all of them; null where no document has that id. */
export function proposalsOf(corpus: Corpus, document: string | undefined): Proposals | null {
  const documents = corpus.documents.filter(({ id }) => document === undefined || id === document)
  if (documents.length === 0) return null
  const entities = new Map(corpus.entities.map(entity => [entity.id, entity]))
  const documentOf = new Map(
    corpus.documents.flatMap(({ id, passages }) => passages.map(passage => [passage.id, id] as const)),
  )
  const mentions = new Map<DocumentId, Corpus['mentions'][number][]>()
  for (const mention of corpus.mentions) {
    const id = documentOf.get(mention.passage)!
    const own = mentions.get(id)
    if (own) own.push(mention)
    else mentions.set(id, [mention])
  }
  const proposed = documents.map(each => propose(each, { mentions: mentions.get(each.id) ?? [], entities }))
  return {
    entities: proposed.flatMap(({ entities }) => entities),
    claims: proposed.flatMap(({ claims }) => claims),
  }
}

/** What the data hold already, as `accept` asks for it. */
export function writtenIn(corpus: Corpus): Written {
  const passages = new Map(
    corpus.documents.flatMap(each => each.passages.map(passage => [passage.id, passage])),
  )
  const forms = corpus.mentions.map(({ passage, language, start, end }) =>
    formOf(language, passages.get(passage)?.sides[language]?.text.slice(start, end) ?? ''),
  )
  const texts = new Map(
    corpus.documents.map(({ id, passages }) => [id, passages.map(({ sides }) => sides)] as const),
  )
  return {
    ids: new Set<string>(corpus.entities.map(({ id }) => id)),
    forms: new Set(forms),
    timesIn: (document: DocumentId, language: Language, words: string) =>
      (texts.get(document) ?? []).reduce(
        (sum, sides) => sum + (sides[language]?.text.split(words).length ?? 1) - 1,
        0,
      ),
  }
}
