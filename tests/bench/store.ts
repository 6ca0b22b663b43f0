// What does one wait for with a store: `npm run bench -- store`, with 300 copies of 928/2 in Virtuoso, or with a number of copies of your own:
// `npm run bench -- store 30`; and a corpus more beside them: `npm run bench -- store 300 FOLDER`. Reports times, never fails on one.

import { resolve } from 'node:path'
import { readFiles } from '../../src/cli/files.ts'
import { addressesOf } from '../../src/cli/publish/addresses.ts'
import { publish } from '../../src/cli/publish/publish.ts'
import { StoreClient } from '../../src/cli/publish/store-client.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import type { ArrivedEdition } from '../../src/editions/index.ts'
import { graphNames, publishedGraphs } from '../../src/formats/index.ts'
import { runToEnd } from '../../src/graph/index.ts'
import type { Claim, Corpus, EntityId } from '../../src/model/index.ts'
import {
  Asker,
  findInStore,
  neighboursOf,
  nothingWanted,
  type StoreSession,
  storeSession,
} from '../../src/stores/index.ts'
import { loadAllTerms } from '../../src/terms/index.ts'
import { hasVirtuoso, startVirtuoso, type Virtuoso } from '../fixtures/stores/virtuoso.ts'
import { copiesOf, together } from './copies.ts'
import { each } from './percentiles.ts'
import { benchStorePage } from './store-page.ts'

/** A store that holds copies already is asked, and nothing is published. */
const filled = process.env.VERBAND_BENCH_STORE

if (!hasVirtuoso && !filled) {
  console.log('Virtuoso is not installed: apt-get install virtuoso-opensource')
  process.exit()
}

const copies = Number(process.argv[3] ?? 300)
/** A corpus more, in the same graph: as its folder. */
const more = process.argv[4]
/** How often each thing is asked, each time of something else. */
const rounds = 20

const readCorpus = async (folder: string) => compileCorpus(await readFiles(folder)).corpus

await loadAllTerms()
const paper = await readCorpus(resolve(import.meta.dirname, '../../graph-data'))
const virtuoso = filled ? null : await startVirtuoso({ buffers: 100_000 })
const endpoint = filled ?? virtuoso!.endpoint
try {
  if (virtuoso) await fillWith(virtuoso, await allPapers())
  await report(paper.entities.map(({ id }) => id))
} finally {
  await virtuoso?.end()
}

async function allPapers(): Promise<Corpus> {
  const papers = copiesOf(paper, copies)
  return more ? together(papers, await readCorpus(more)) : papers
}

/** Publishes, and tells how fast. */
async function fillWith(virtuoso: Virtuoso, corpus: Corpus): Promise<void> {
  await virtuoso.allowPages()
  const names = graphNames()
  const began = performance.now()
  const { statements } = await publish(publishedGraphs({ format: 1, corpus, positions: {} }, names), {
    addresses: addressesOf(virtuoso.endpoint, 'Virtuoso'),
    client: new StoreClient({ credentials: { kind: 'password', ...virtuoso.credentials } }),
    ...{ names, onlyChanged: true, onProgress: () => {} },
  })
  const seconds = (performance.now() - began) / 1000
  console.log(
    `${corpus.documents.length} papers, ${corpus.claims.length} statements of papers: ${statements} in RDF, published in ${seconds.toFixed(0)} s, ${Math.round(statements / seconds)} a second`,
  )
  await virtuoso.indexWords()
}

/** Asks for what a page asks for, and then the page itself, and tells how long that took. */
async function report(entities: readonly EntityId[]): Promise<void> {
  const signal = new AbortController().signal
  const begun = () =>
    storeSession({
      asker: new Asker(endpoint),
      wanted: nothingWanted,
      run: async steps => runToEnd(steps),
    })
  const load = async (session: StoreSession) =>
    (await session.source.load(
      signal,
      () => {},
      async () => {},
    )) as Extract<ArrivedEdition, { kind: 'overview' }>
  const session = begun()
  const arrived = await load(session)
  const frame = session.status().frame!
  const ofCopy = (i: number) =>
    `${entities[(i * 37) % entities.length]}-${2 + ((i * 13) % (copies - 1))}` as EntityId
  const { overview } = arrived.overview
  const documents = overview.documents.map(({ id }) => id)
  const shown = strongestOf(overview.claims)
  const words = ['Hazeldonk', 'cocaine', 'police', 'onderzoek', 'Gendarmerie']
  const wordsOf = (i: number) => (i % 4 === 3 ? `EUCPN ${2 + i}` : words[i % words.length]!)
  const timed = (what: string, ask: (round: number) => Promise<unknown>) =>
    each(what, rounds, async i => {
      const from = performance.now()
      await ask(i)
      return performance.now() - from
    })
  await timed('what is drawn first', () => load(begun()))
  await timed('the words of a paper', i => arrived.words(documents[i % documents.length]!))
  await timed('a search', i => findInStore(new Asker(endpoint), frame, wordsOf(i), signal))
  await timed('who else is linked', i => neighboursOf(new Asker(endpoint), frame, ofCopy(i), signal))
  await each('all that is stated of one more', rounds, async i => {
    const one = begun()
    await load(one)
    // Every other of those that are drawn, who have most of it.
    one.want({ ...nothingWanted, around: [i % 2 === 0 ? ofCopy(i) : shown[i % shown.length]!] })
    const from = performance.now()
    await load(one)
    return performance.now() - from
  })
  await benchStorePage({
    ...{ endpoint, shown },
    hidden: Array.from({ length: 7 }, (_, i) => ofCopy(i)),
    words: Array.from({ length: rounds }, (_, i) => wordsOf(i)),
  })
}

/** Whom most is stated of, in what is drawn. */
function strongestOf(claims: readonly Claim[]): readonly EntityId[] {
  const counts = new Map<EntityId, number>()
  for (const { subjects, objects } of claims)
    for (const id of [...subjects, ...objects]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id)
}
