// What does one wait for with a store: `npm run bench -- store`, with 300 copies of 928/2 in Virtuoso, or with a number of copies of your own:
// `npm run bench -- store 30`. Reports times, never fails on one.

import { resolve } from 'node:path'
import { readFiles } from '../../src/cli/files.ts'
import { addressesOf } from '../../src/cli/publish/addresses.ts'
import { publish } from '../../src/cli/publish/publish.ts'
import { StoreClient } from '../../src/cli/publish/store-client.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import type { ArrivedEdition } from '../../src/editions/index.ts'
import { graphNames, publishedGraphs } from '../../src/formats/index.ts'
import { runToEnd } from '../../src/graph/index.ts'
import type { DocumentId, EntityId } from '../../src/model/index.ts'
import { Asker, findInStore, neighboursOf, nothingWanted, storeSession } from '../../src/stores/index.ts'
import { loadAllTerms } from '../../src/terms/index.ts'
import { hasVirtuoso, startVirtuoso } from '../fixtures/stores/virtuoso.ts'
import { copiesOf } from './copies.ts'

if (!hasVirtuoso) {
  console.log('Virtuoso is not installed: apt-get install virtuoso-opensource')
  process.exit()
}

const copies = Number(process.argv[3] ?? 300)
/** How often each thing is asked, each time of something else. */
const rounds = 20

const signal = new AbortController().signal
const virtuoso = await startVirtuoso({ buffers: 100_000 })
try {
  await loadAllTerms()
  const paper = compileCorpus(await readFiles(resolve(import.meta.dirname, '../../graph-data'))).corpus
  const names = graphNames()
  const began = performance.now()
  const { statements } = await publish(
    publishedGraphs({ format: 1, corpus: copiesOf(paper, copies), positions: {} }, names),
    {
      addresses: addressesOf(virtuoso.endpoint, 'Virtuoso'),
      client: new StoreClient({ credentials: { kind: 'password', ...virtuoso.credentials } }),
      ...{ names, onlyChanged: true, onProgress: () => {} },
    },
  )
  const seconds = (performance.now() - began) / 1000
  console.log(
    `${copies} papers: ${statements} statements published in ${seconds.toFixed(0)} s, ${Math.round(statements / seconds)} a second`,
  )
  await virtuoso.indexWords()
  await report(paper.entities.map(({ id }) => id))
} finally {
  await virtuoso.end()
}

/** Asks for what a page asks for, and tells how long that took: the median, and what 95 of 100 take at most. */
async function report(entities: readonly EntityId[]): Promise<void> {
  const load = async (around: readonly EntityId[]) => {
    const session = storeSession({
      asker: new Asker(virtuoso.endpoint),
      wanted: { ...nothingWanted, around },
      run: async steps => runToEnd(steps),
    })
    const arrived = await session.source.load(
      signal,
      () => {},
      async () => {},
    )
    return { session, arrived: arrived as Extract<ArrivedEdition, { kind: 'overview' }> }
  }
  const { session, arrived } = await load([])
  const { frame } = session.status()
  const ofCopy = (i: number) =>
    `${entities[(i * 37) % entities.length]}-${2 + ((i * 13) % (copies - 1))}` as EntityId
  await told('what is drawn first', () => load([]).then(() => {}))
  const documents = arrived.overview.overview.documents.map(({ id }) => id)
  await told('the words of a paper', i => arrived.words(documents[i % documents.length] as DocumentId))
  await told('a search', i =>
    findInStore(
      new Asker(virtuoso.endpoint),
      frame!,
      ['Hazeldonk', 'cocaine', 'police', `EUCPN ${2 + i}`][i % 4]!,
      signal,
    ),
  )
  await told('who else is linked', i => neighboursOf(new Asker(virtuoso.endpoint), frame!, ofCopy(i), signal))
  await told('all that is stated of one more', i => load([ofCopy(i)]).then(() => {}))
}

async function told(what: string, ask: (round: number) => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    await ask(round)
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(rounds - 1, Math.floor(share * rounds))]!.toFixed(0)
  console.log(`${what}: ${at(0.5)} ms, 95 % within ${at(0.95)} ms`)
}
