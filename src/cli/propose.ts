// What `propose` gives: what documents may hold that nobody has read into the graph yet, as JSON or as lines to review.

import type { Corpus, DocumentId } from '../model/index.ts'
import { type Proposals, type ProposedEntity, propose } from '../proposals/index.ts'
import { onOneLine, truncateAtWord } from '../text/index.ts'

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

const entityJson = ({ document, id, type, label, forms, score, why }: ProposedEntity) => ({
  ...{ document, id, type, label, forms, score, why },
})

/** As JSON, for programs: exactly these keys, forms and quotes as they stand in the text. */
export const proposalsJson = ({ entities, claims }: Proposals): string =>
  `${JSON.stringify({ entities: entities.map(entityJson), claims }, null, 2)}\n`

/** No more of a quote than this fits a line of a terminal. */
const maxQuoteChars = 160

/** The same for people, as lines: the surest entities first, claims as the text has them. */
export function formatProposals({ entities, claims }: Proposals): readonly string[] {
  const named = new Map(entities.map(({ id, label }) => [id, Object.values(label)[0] ?? id]))
  const namesOf = (ids: readonly string[]) => ids.map(id => named.get(id) ?? id).join(', ')
  return [
    `${entities.length} entities that nobody has written down yet, the surest first:`,
    ...entities.flatMap(({ id, type, forms, score }) => [
      `  ${score.toFixed(2)}  ${type}  ${id}`,
      ...Object.entries(forms).map(
        ([language, own]) => `        ${language}: ${own.map(form => onOneLine(form)).join('; ')}`,
      ),
    ]),
    '',
    `${claims.length} statements:`,
    ...claims.flatMap(({ predicate, subjects, objects, projects, quotes, status, when, score }) => [
      `  ${score.toFixed(2)}  ${namesOf(subjects)} ${predicate}${objects.length > 0 ? ` ${namesOf(objects)}` : ''}${
        projects.length > 0 ? ` (${namesOf(projects)})` : ''
      }${status === 'planned' ? ', planned' : ''}${when === null ? '' : `, ${when}`}`,
      ...Object.entries(quotes).map(
        ([language, quote]) => `        ${language}: ${truncateAtWord(onOneLine(quote), maxQuoteChars)}`,
      ),
    ]),
  ]
}
