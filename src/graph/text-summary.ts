// What has to be known of the words of a corpus before they are there: what its sections are called, and who is named how often.

import {
  type Claim,
  type Corpus,
  type DocumentId,
  type EntityId,
  isSymmetric,
  type Language,
  type LanguageMap,
  type LanguageVersion,
  type Mention,
  type PassageId,
  type Vocabulary,
  vocabularyOf,
} from '../model/index.ts'
import { shortTitle, titleLine } from './titles.ts'

/** How often a document names an entity in one language. */
export type MentionCount = {
  readonly entity: EntityId
  readonly document: DocumentId
  readonly language: Language
  readonly count: number
}

export type TextSummary = {
  /** The headings and numbered points as printed, each on one line. */
  readonly titles: ReadonlyMap<PassageId, LanguageMap<string>>
  /** The recommendation that a numbered point is; whatever a heading names and says nothing else. */
  readonly named: ReadonlyMap<PassageId, EntityId>
  /** By document, then by entity, both in the order of the corpus. */
  readonly mentionCounts: readonly MentionCount[]
  readonly lengths: TextLengths
}

/** How many characters there are, in UTF-16 code units. */
export type TextLengths = {
  /** Of the documents, in all their languages. */
  readonly text: number
  /** Of the quotes behind each pair that a claim joins: the mean, rounded. */
  readonly quotedPerPair: number
}

/** What is known of a corpus's words where they are there. */
export function summarise(corpus: Corpus): TextSummary {
  const sections = corpus.documents.flatMap(({ passages }) =>
    passages.filter(({ kind }) => kind === 'heading' || kind === 'point'),
  )
  const titles = new Map(
    sections.map(({ id, sides }) => [id, mapLanguages(sides, ({ text }) => titleLine(text))] as const),
  )
  return { titles, named: namedBy(corpus), mentionCounts: countMentions(corpus), lengths: lengthsOf(corpus) }
}

/** As much of it as is asked of an overview: names that are shown in short, and none of a point that goes by its number or its entity. */
export function shortened({ titles, ...summary }: TextSummary, corpus: Corpus): TextSummary {
  const passages = corpus.documents.flatMap(({ passages }) => passages)
  const numbered = new Set(
    passages
      .filter(({ id, kind, number }) => kind === 'point' && number !== undefined && summary.named.has(id))
      .map(({ id }) => id),
  )
  const left = [...titles].filter(([id]) => !numbered.has(id))
  return { ...summary, titles: new Map(left.map(([id, title]) => [id, mapLanguages(title, shortTitle)])) }
}

const mapLanguages = <From, To>(said: LanguageMap<From>, map: (value: From) => To): LanguageMap<To> =>
  Object.fromEntries(
    Object.entries(said).map(([language, value]) => [language, map(value as From)]),
  ) as LanguageMap<To>

function lengthsOf(corpus: Corpus): TextLengths {
  const { documents, claims } = corpus
  const vocabulary = vocabularyOf(corpus)
  let [text, quoted, pairs] = [0, 0, 0]
  for (const { passages } of documents)
    for (const { sides } of passages) for (const side of Object.values(sides)) text += side.text.length
  for (const claim of claims) {
    const joined = pairsJoinedBy(claim, vocabulary)
    pairs += joined
    for (const { start, end } of claim.quotes) quoted += joined * (end - start)
  }
  return { text, quotedPerPair: pairs > 0 ? Math.round(quoted / pairs) : 0 }
}

const pairsJoinedBy = ({ predicate, subjects, objects }: Claim, vocabulary: Vocabulary): number =>
  isSymmetric(vocabulary, predicate)
    ? (subjects.length * (subjects.length - 1)) / 2
    : subjects.length * objects.length

/** The first mention of each section that stands for all of it. */
function namedBy({ documents, entities, mentions }: Corpus): ReadonlyMap<PassageId, EntityId> {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  const passages = new Map(documents.flatMap(({ passages }) => passages.map(it => [it.id, it] as const)))
  const isWhole = ({ start, end }: Mention, side: LanguageVersion | undefined) =>
    start === 0 && end === side?.text.trimEnd().length
  const named = new Map<PassageId, EntityId>()
  for (const mention of mentions) {
    const passage = passages.get(mention.passage)
    if (!passage || named.has(passage.id)) continue
    const stands =
      passage.kind === 'point'
        ? mention.start === 0 && types.get(mention.entity) === 'recommendation'
        : passage.kind === 'heading' && isWhole(mention, passage.sides[mention.language])
    if (stands) named.set(passage.id, mention.entity)
  }
  return named
}

function countMentions({ documents, entities, mentions }: Corpus): readonly MentionCount[] {
  const documentOf = new Map(
    documents.flatMap(({ id, passages }) => passages.map(passage => [passage.id, id] as const)),
  )
  const counts = new Map<DocumentId, Map<EntityId, Map<Language, number>>>()
  for (const { passage, entity, language } of mentions) {
    const document = documentOf.get(passage)
    if (document === undefined) continue
    const own = counts.get(document) ?? new Map<EntityId, Map<Language, number>>()
    const languages = own.get(entity) ?? new Map<Language, number>()
    counts.set(document, own.set(entity, languages.set(language, (languages.get(language) ?? 0) + 1)))
  }
  const rank = new Map(entities.map(({ id }, i) => [id, i]))
  return documents.flatMap(document =>
    [...(counts.get(document.id) ?? [])]
      .sort(([a], [b]) => rank.get(a)! - rank.get(b)!)
      .flatMap(([entity, languages]) =>
        Array.from(languages, ([language, count]) => ({ entity, document: document.id, language, count })),
      ),
  )
}
