// What a language model is told of names, and what the gate lets it speak of: those of the corpus, and those that rules propose.

import type {
  Corpus,
  DocumentId,
  EntityType,
  Language,
  LanguageMap,
  Passage,
  Vocabulary,
} from '../../model/index.ts'
import { vocabularyOf } from '../../model/index.ts'
import type { Proposals } from '../propose.ts'

export type KnownName = {
  readonly id: string
  readonly type: EntityType
  /** As they stand somewhere in the text. */
  readonly forms: LanguageMap<readonly string[]>
  /** Its type is settled: the data or the lexicon say it, or a statement of the rules rests on it. Else it is a guess, for which a model's is as good. */
  readonly isSettled: boolean
}

/** What is known where a passage is asked about. */
export type Known = {
  readonly document: DocumentId
  readonly names: ReadonlyMap<string, KnownName>
  /** Those of them that the document names somewhere. */
  readonly inDocument: ReadonlySet<string>
  readonly vocabulary: Vocabulary
}

/** A passage that a model is to read. */
export type Question = { readonly passage: Passage; readonly known: Known }

/** Shorter ones are titles, signatures, numbers: nobody does anything in them. */
const minChars = 60

/** The passages that are worth asking about, in their order; headings are not. */
export function questionsOf(
  corpus: Corpus,
  proposals: Proposals,
  document: string | undefined,
): readonly Question[] {
  const vocabulary = vocabularyOf(corpus)
  const written = writtenNames(corpus)
  return corpus.documents
    .filter(({ id }) => document === undefined || id === document)
    .flatMap(({ id, passages }) => {
      const proposed = proposals.entities.filter(entity => entity.document === id)
      const own = new Set(passages.map(passage => passage.id))
      const stated = new Set(
        proposals.claims
          .filter(claim => claim.document === id)
          .flatMap(({ subjects, objects, projects }) => [...subjects, ...objects, ...projects]),
      )
      const names = new Map<string, KnownName>([
        ...proposed.map(({ id, type, forms, known }): [string, KnownName] => [
          id,
          { id, type, forms, isSettled: known !== null || stated.has(id) },
        ]),
        ...written,
      ])
      const mentioned = corpus.mentions.filter(({ passage }) => own.has(passage)).map(({ entity }) => entity)
      const inDocument = new Set<string>([...proposed.map(({ id }) => id), ...mentioned])
      const known: Known = { document: id, names, inDocument, vocabulary }
      return passages
        .filter(
          ({ kind, sides }) =>
            kind !== 'heading' && Object.values(sides).some(({ text }) => text.length >= minChars),
        )
        .map(passage => ({ passage, known }))
    })
}

/** The entities of a corpus by the words that name them in its documents. */
function writtenNames({ documents, entities, mentions }: Corpus): readonly (readonly [string, KnownName])[] {
  const passages = new Map(documents.flatMap(each => each.passages.map(passage => [passage.id, passage])))
  const forms = new Map<string, Map<Language, Set<string>>>()
  for (const { entity, passage, language, start, end } of mentions) {
    const form = passages.get(passage)?.sides[language]?.text.slice(start, end)
    if (!form) continue
    const own = forms.get(entity) ?? new Map<Language, Set<string>>()
    forms.set(entity, own)
    own.set(language, (own.get(language) ?? new Set()).add(form.replace(/\s+/gu, ' ')))
  }
  return entities.map(({ id, type }) => {
    const own = [...(forms.get(id) ?? [])].map(([language, set]) => [language, [...set]] as const)
    return [id, { id, type, forms: Object.fromEntries(own) as KnownName['forms'], isSettled: true }] as const
  })
}
