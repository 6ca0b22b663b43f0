// A corpus as linked data: one tree of things, from which JSON-LD and N-Quads are both written.

import type { Edition } from '../../graph/index.ts'
import { type Story, vocabularyOf } from '../../model/index.ts'
import { compilation, graphOf, partsOf } from './document-graphs.ts'
import { documentThing, questionThing, sourcesOf } from './document-things.ts'
import { claimCounts, entityThing, positionsInSteps } from './entity-things.ts'
import { inOrder } from './names.ts'
import { compact } from './terms.ts'
import type { Thing } from './thing.ts'
import { addedThings, defaultVocabularyThings } from './vocabulary.ts'

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

const storyOf = ({ title, steps }: Story) => ({
  storyTitle: title,
  steps: steps.map(
    ({ text, show }, i): Thing => ({
      ...{ '@id': compact('step', i + 1), '@type': ['verband:Step'] },
      ...{ text, show },
    }),
  ),
})
