// The index over a corpus: names of entities, and the full text of each language's side of each passage.
//
// Words are read by `wordsOf` and nothing else, here and when searching, so that what is found can be marked. MiniSearch
// holds which word stands where and weighs it (BM25+); which words answer what is typed is decided in `closeness.ts`.

import MiniSearch from 'minisearch'
import { runToEnd } from '../graph/index.ts'
import type { Corpus, EntityId, Language, LanguageVersion, Overview, Passage } from '../model/index.ts'
import type { Closeness } from './closeness.ts'
import { givenNamesInSteps, namesInSteps, type SearchableName } from './names.ts'
import { wordsOf } from './words.ts'

/** One language's side of a passage. */
export type SearchableText = {
  readonly passage: Passage
  readonly language: Language
  readonly side: LanguageVersion
}

/** Things found by their words; a thing's number is its place in `items`. */
export type Catalogue<Item> = {
  readonly items: readonly Item[]
  readonly words: MiniSearch<{ readonly id: number; readonly text: string }>
  /** Every word that occurs, once: what a slip of the finger or a part of a compound is looked up in. */
  readonly vocabulary: readonly string[]
  /** Which words of the vocabulary answer a word that was typed: from one keystroke to the next, most words stay. */
  readonly alike: Map<string, ReadonlyMap<string, Closeness>>
}

export type SearchIndex = {
  readonly names: Catalogue<SearchableName>
  readonly texts: Catalogue<SearchableText>
  /** How often the documents name an entity: of two equally close names, the more frequent comes first. */
  readonly frequency: ReadonlyMap<EntityId, number>
}

/**
 * Builds the index a step at a time, and yields after each how much is done, from 0 to 1: a page can go on drawing in
 * between. A step is a few milliseconds at most, for any corpus of paragraphs.
 */
export function* buildSearchIndexInSteps(corpus: Corpus): Generator<number, SearchIndex> {
  const naming = namesInSteps(corpus)
  let named = naming.next()
  for (; !named.done; named = naming.next()) yield 0
  const names = named.value
  const texts = corpus.documents.flatMap(({ passages }) =>
    passages.flatMap(passage =>
      Object.entries(passage.sides).map(([language, side]): SearchableText => {
        return { passage, language: language as Language, side }
      }),
    ),
  )
  const frequency = new Map<EntityId, number>()
  for (const { entity } of corpus.mentions) frequency.set(entity, (frequency.get(entity) ?? 0) + 1)
  // A side is some ten times the words of a name.
  const total = names.length / 10 + texts.length || 1
  const nameSteps = catalogue(names, name => name.text)
  for (const done of nameSteps.steps()) yield done / 10 / total
  const textSteps = catalogue(texts, text => text.side.text)
  for (const done of textSteps.steps()) yield (names.length / 10 + done) / total
  return { names: nameSteps.finish(), texts: textSteps.finish(), frequency }
}

/**
 * The index over the names that are known before the words of the documents are there, a step at a time: what one looks for is
 * mostly a name, and is found at once. It knows no passages.
 *
 * @param frequency how often the documents name an entity
 */
export function* buildNameIndexInSteps(
  overview: Overview,
  frequency: SearchIndex['frequency'],
): Generator<number, SearchIndex> {
  const naming = givenNamesInSteps(overview)
  let named = naming.next()
  for (; !named.done; named = naming.next()) yield 0
  const names = catalogue(named.value, name => name.text)
  for (const done of names.steps()) yield done / (named.value.length || 1)
  return { names: names.finish(), texts: catalogue<SearchableText>([], () => '').finish(), frequency }
}

/** The index over a corpus, in one go. */
export const buildSearchIndex = (corpus: Corpus): SearchIndex => runToEnd(buildSearchIndexInSteps(corpus))

function catalogue<Item>(items: readonly Item[], textOf: (item: Item) => string) {
  const vocabulary = new Set<string>()
  const words = new MiniSearch<{ readonly id: number; readonly text: string }>({
    fields: ['text'],
    tokenize: text => wordsOf(text).map(({ term }) => term),
    processTerm: term => {
      vocabulary.add(term)
      return term
    },
    // What is asked for is a list of words already.
    searchOptions: { tokenize: word => [word], processTerm: word => word },
  })
  return {
    *steps() {
      for (const [id, item] of items.entries()) {
        words.add({ id, text: textOf(item) })
        yield id + 1
      }
    },
    finish: (): Catalogue<Item> => ({ items, words, vocabulary: [...vocabulary], alike: new Map() }),
  }
}
