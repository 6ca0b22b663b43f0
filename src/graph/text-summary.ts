// What has to be known of the words of a corpus before they are there: what its sections are called, who is named how often, and what its
// languages state otherwise.

import {
  type Claim,
  type ClaimId,
  type Corpus,
  type DocumentHead,
  type DocumentId,
  type Entity,
  type EntityId,
  type EntityType,
  isSymmetric,
  type Language,
  type LanguageMap,
  type LanguageVersion,
  type Mention,
  type PassageId,
  type Vocabulary,
  vocabularyOf,
  type WholeDocument,
  wholeDocuments,
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
  /** The claims of which is said how the languages differ. */
  readonly differing: ReadonlySet<ClaimId>
  readonly lengths: TextLengths
}

/** How many characters there are, in UTF-16 code units. */
export type TextLengths = {
  /** Of the documents, in all their languages. */
  readonly text: number
  /** Of the quotes behind each pair that a claim joins: the mean, rounded. */
  readonly quotedPerPair: number
}

/** What has to be known of the words of one document. Data, to be kept. */
export type DocumentSummary = {
  readonly titles: readonly (readonly [PassageId, LanguageMap<string>])[]
  readonly named: readonly (readonly [PassageId, EntityId])[]
  readonly mentionCounts: readonly MentionCount[]
  readonly differing: readonly ClaimId[]
  /** How many characters it has, in all its languages. */
  readonly text: number
  /** How many pairs its claims join, and how many characters the quotes behind them have. */
  readonly pairs: number
  readonly quoted: number
}

/** What one has to know of the entities of a document, and of the words that they are joined by. */
type Known = { readonly typeOf: (id: EntityId) => EntityType | undefined; readonly vocabulary: Vocabulary }

/** What is known of the words of a document where they are there. */
export function summariseDocument(whole: WholeDocument, { typeOf, vocabulary }: Known): DocumentSummary {
  const { document, claims } = whole
  const sections = document.passages.filter(({ kind }) => kind === 'heading' || kind === 'point')
  let [text, quoted, pairs] = [0, 0, 0]
  for (const { sides } of document.passages) for (const side of Object.values(sides)) text += side.text.length
  for (const claim of claims) {
    const joined = pairsJoinedBy(claim, vocabulary)
    pairs += joined
    for (const { start, end } of claim.quotes) quoted += joined * (end - start)
  }
  return {
    titles: sections.map(({ id, sides }) => [id, mapLanguages(sides, ({ text }) => titleLine(text))]),
    named: namedBy(whole, typeOf),
    mentionCounts: countMentions(whole),
    differing: claims.flatMap(({ id, difference }) => (difference === undefined ? [] : id)),
    ...{ text, pairs, quoted },
  }
}

/**
 * What is known of the words of all documents.
 *
 * @param summaries of each document, in their order
 */
export function summaryOf(summaries: readonly DocumentSummary[], entities: readonly Entity[]): TextSummary {
  const rank = new Map(entities.map(({ id }, i) => [id, i]))
  const byRank = (a: MentionCount, b: MentionCount) => rank.get(a.entity)! - rank.get(b.entity)!
  return {
    titles: new Map(summaries.flatMap(({ titles }) => titles)),
    named: new Map(summaries.flatMap(({ named }) => named)),
    mentionCounts: summaries.flatMap(({ mentionCounts }) => mentionCounts.toSorted(byRank)),
    differing: new Set(summaries.flatMap(({ differing }) => differing)),
    lengths: lengthsOf(summaries),
  }
}

/** How long the texts of some documents are in all, and how much is quoted for a pair of whoever a claim joins; in UTF-16 code units. */
export function lengthsOf(summaries: readonly DocumentSummary[]): TextLengths {
  const total = (key: 'text' | 'pairs' | 'quoted') => summaries.reduce((sum, each) => sum + each[key], 0)
  const pairs = total('pairs')
  return { text: total('text'), quotedPerPair: pairs > 0 ? Math.round(total('quoted') / pairs) : 0 }
}

/** What is known of the words of a corpus where all of them are there. */
export function summarise(corpus: Corpus): TextSummary {
  const types = new Map(corpus.entities.map(({ id, type }) => [id, type]))
  const known: Known = { typeOf: id => types.get(id), vocabulary: vocabularyOf(corpus) }
  return summaryOf(
    wholeDocuments(corpus).map(whole => summariseDocument(whole, known)),
    corpus.entities,
  )
}

/** As much of it as is asked of an overview: names that are shown in short, and none of a point that goes by its number or its entity. */
export function shortened(
  { titles, ...summary }: DocumentSummary,
  { passages }: Pick<DocumentHead, 'passages'>,
): DocumentSummary {
  const named = new Set(summary.named.map(([id]) => id))
  const numbered = new Set(
    passages
      .filter(({ id, kind, number }) => kind === 'point' && number !== undefined && named.has(id))
      .map(({ id }) => id),
  )
  const left = titles.filter(([id]) => !numbered.has(id))
  return { ...summary, titles: left.map(([id, title]) => [id, mapLanguages(title, shortTitle)]) }
}

const mapLanguages = <From, To>(said: LanguageMap<From>, map: (value: From) => To): LanguageMap<To> =>
  Object.fromEntries(
    Object.entries(said).map(([language, value]) => [language, map(value as From)]),
  ) as LanguageMap<To>

const pairsJoinedBy = ({ predicate, subjects, objects }: Claim, vocabulary: Vocabulary): number =>
  isSymmetric(vocabulary, predicate)
    ? (subjects.length * (subjects.length - 1)) / 2
    : subjects.length * objects.length

/** The first mention of each section that stands for all of it. */
function namedBy({ document, mentions }: WholeDocument, typeOf: Known['typeOf']): DocumentSummary['named'] {
  const passages = new Map(document.passages.map(passage => [passage.id, passage]))
  const isWhole = ({ start, end }: Mention, side: LanguageVersion | undefined) =>
    start === 0 && end === side?.text.trimEnd().length
  const named = new Map<PassageId, EntityId>()
  for (const mention of mentions) {
    const passage = passages.get(mention.passage)
    if (!passage || named.has(passage.id)) continue
    const stands =
      passage.kind === 'point'
        ? mention.start === 0 && typeOf(mention.entity) === 'recommendation'
        : passage.kind === 'heading' && isWhole(mention, passage.sides[mention.language])
    if (stands) named.set(passage.id, mention.entity)
  }
  return [...named]
}

function countMentions({ document, mentions }: WholeDocument): readonly MentionCount[] {
  const counts = new Map<EntityId, Map<Language, number>>()
  for (const { entity, language } of mentions) {
    const own = counts.get(entity) ?? new Map<Language, number>()
    counts.set(entity, own.set(language, (own.get(language) ?? 0) + 1))
  }
  return [...counts].flatMap(([entity, languages]) =>
    Array.from(languages, ([language, count]) => ({ entity, document: document.id, language, count })),
  )
}
