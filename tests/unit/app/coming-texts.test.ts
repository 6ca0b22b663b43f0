// In which order the words of documents are fetched, and what of them can be read before all are there.

import { expect, it } from 'vitest'
import { comingTexts, type Texts } from '../../../src/app/loading/texts.ts'
import { type ArrivedWords, split } from '../../../src/editions/index.ts'
import { indexCorpus, indexOverview, makeEdition, wordsOfDocuments } from '../../../src/graph/index.ts'
import type { DocumentId } from '../../../src/model/index.ts'
import { threePapers } from '../../fixtures/papers/three.ts'

const [ports, rivers, act] = threePapers.documents.map(({ id }) => id) as [DocumentId, DocumentId, DocumentId]
const { overview, words } = split(makeEdition(threePapers))

/** Texts whose words come when they are told to; and the documents that have been asked for. */
function slowTexts() {
  const asked: DocumentId[] = []
  const answers = new Map<DocumentId, () => void>()
  const source = (document: DocumentId) => {
    asked.push(document)
    return new Promise<ArrivedWords>(done =>
      answers.set(document, () =>
        done({ words: words.find(it => it.document === document)!, checked: Promise.resolve(null) }),
      ),
    )
  }
  const texts: Texts = comingTexts(
    { edition: overview, index: indexOverview(overview.overview, overview.summary) },
    { words: source, wordsAtOnce: 1, knownWords: () => null, search: async () => null },
    () => {},
  )
  const answer = async (document: DocumentId) => {
    answers.get(document)!()
    await new Promise(done => setTimeout(done))
  }
  return { asked, answer, texts }
}

it('fetches words in the order in which they are read, those that were asked for last first', async () => {
  const { asked, answer, texts } = slowTexts()
  texts.ask([ports, rivers, act])
  expect(asked).toEqual([ports])
  // Somebody looks at something else meanwhile.
  texts.ask([act])
  await answer(ports)
  expect(asked).toEqual([ports, act])
  await answer(act)
  expect(asked).toEqual([ports, act, rivers])
  texts.ask([rivers, act])
  await answer(rivers)
  expect(asked.length).toBe(3)
})

it('tells once that many are coming', () => {
  const { texts } = slowTexts()
  let told = 0
  texts.watch(() => told++)
  texts.ask([ports, rivers, act])
  expect(told).toBe(1)
  texts.ask([act, ports])
  expect(told).toBe(1)
})

it('does not fetch what nobody waits for any more, unless somebody else does', async () => {
  const { asked, answer, texts } = slowTexts()
  const takeBack = texts.ask([ports, rivers, act])
  texts.ask([act])
  takeBack()
  expect(texts.stateOf(ports).kind).toBe('coming')
  expect(texts.stateOf(rivers).kind).toBe('absent')
  expect(texts.stateOf(act).kind).toBe('coming')
  await answer(ports)
  await answer(act)
  expect(asked).toEqual([ports, act])
  expect(texts.isFetching()).toBe(false)
  texts.ask([rivers])
  // Once is enough: it is somebody else who asks now.
  takeBack()
  expect(asked).toEqual([ports, act, rivers])
  expect(texts.stateOf(rivers).kind).toBe('coming')
})

it('leaves of the words those of some documents', () => {
  const whole = indexCorpus(threePapers)
  for (const some of [[], [ports], [rivers, act], [ports, rivers, act]]) {
    const texts = wordsOfDocuments(whole, new Set(some))
    for (const { id, passages } of threePapers.documents)
      for (const passage of passages) {
        const has = some.includes(id)
        expect(texts.passages.get(passage.id)).toBe(has ? passage : undefined)
        expect(texts.mentionsByPassage.get(passage.id)).toBe(
          has ? whole.mentionsByPassage.get(passage.id) : undefined,
        )
      }
    for (const claim of threePapers.claims)
      expect(texts.claims.get(claim.id)).toBe(some.includes(claim.document) ? claim : undefined)
    const mentions = threePapers.entities.flatMap(({ id }) => texts.mentionsByEntity.get(id) ?? [])
    const documentOf = new Map(
      threePapers.documents.flatMap(({ id, passages }) => passages.map(it => [it.id, id] as const)),
    )
    expect(mentions.length).toBe(
      threePapers.mentions.filter(({ passage }) => some.includes(documentOf.get(passage)!)).length,
    )
  }
})
