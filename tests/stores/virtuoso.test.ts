// OpenLink Virtuoso, where it is installed: published into and explored, with the same answers as the corpus in the page.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFiles } from '../../src/cli/files.ts'
import { addressesOf } from '../../src/cli/publish/addresses.ts'
import { publish } from '../../src/cli/publish/publish.ts'
import { StoreClient } from '../../src/cli/publish/store-client.ts'
import { compileCorpus } from '../../src/corpus/index.ts'
import { graphNames, publishedGraphs } from '../../src/formats/index.ts'
import { makeEdition } from '../../src/graph/index.ts'
import { Asker, findInStore } from '../../src/stores/index.ts'
import { withBrowser } from '../browser/page.ts'
import { exploring, isAsInThePage, serveFor, storeLine } from '../browser/stores.ts'
import { fill } from '../fixtures/stores/filled.ts'
import { hasVirtuoso, startVirtuoso, type Virtuoso } from '../fixtures/stores/virtuoso.ts'

const open = withBrowser()

describe.skipIf(!hasVirtuoso)('Virtuoso', () => {
  let virtuoso: Virtuoso
  let served: Awaited<ReturnType<typeof serveFor>>
  const corpus = readFiles('graph-data').then(files => compileCorpus(files).corpus)
  beforeAll(async () => {
    virtuoso = await startVirtuoso()
    await virtuoso.allowPages()
    await virtuoso.indexWords()
    served = await serveFor([virtuoso.endpoint])
    await fill(virtuoso.endpoint, await corpus, { server: 'Virtuoso', credentials: virtuoso.credentials })
  }, 120_000)
  afterAll(async () => {
    served?.end()
    await virtuoso?.end()
  })

  it('is left alone by a second publishing, by graphs and counted too', async () => {
    const names = graphNames()
    const again = (onlyChanged: boolean) =>
      publish(publishedGraphs(makeEdition(paper), names), {
        addresses: addressesOf(virtuoso.endpoint, 'Virtuoso'),
        client: new StoreClient({ credentials: { kind: 'password', ...virtuoso.credentials }, waits: [] }),
        ...{ names, onlyChanged, onProgress: () => {} },
      })
    const paper = await corpus
    expect(await again(true)).toMatchObject({ published: 0, unchanged: 2, removed: 0 })
    expect(await again(false)).toMatchObject({ published: 0, unchanged: 2, removed: 0 })
  })

  it('is published into by updates too', async () => {
    const paper = await corpus
    const names = graphNames('https://example.org/by-updates')
    const addresses = { ...addressesOf(virtuoso.endpoint, 'Virtuoso'), graphs: null }
    const client = new StoreClient({ credentials: { kind: 'password', ...virtuoso.credentials }, waits: [] })
    const small = publishedGraphs(
      makeEdition({ ...paper, mentions: [], errata: [], claims: [] }),
      names,
    ).slice(0, 1)
    const how = { addresses, client, names, onlyChanged: true, onProgress: () => {} }
    expect(await publish(small, how)).toMatchObject({ published: 1 })
    expect(await publish(small, how)).toMatchObject({ published: 0, unchanged: 1 })
    expect(await publish([], how)).toMatchObject({ removed: 1 })
  })

  it('refuses who may not write, and says so', async () => {
    await expect(fill(virtuoso.endpoint, await corpus, { server: 'Virtuoso' })).resolves.toMatchObject({
      published: 0,
    })
    const client = new StoreClient({ credentials: { kind: 'none' }, waits: [] })
    await expect(client.drop(addressesOf(virtuoso.endpoint, 'Virtuoso'), 'urn:x')).rejects.toThrow(
      /VERBAND_USER/,
    )
  })

  it('finds words by its index', async () => {
    const asker = new Asker(virtuoso.endpoint)
    const { texts } = await findInStore(
      asker,
      { graph: 'urn:verband:corpus', within: 'GRAPH ?g {' },
      'Hazeldonk',
      new AbortController().signal,
    )
    expect(texts.length).toBeGreaterThan(3)
  })

  isAsInThePage(open, () => exploring(served.address, virtuoso.endpoint))

  it('that stops is told of, and shown again when it is back', async () => {
    const { page } = await open('', {}, exploring(served.address, virtuoso.endpoint))
    await storeLine(page).getByText('All of a store').waitFor()
    await virtuoso.stop()
    await page.reload()
    await page
      .getByRole('alert')
      .getByText(/does not answer/)
      .waitFor({ timeout: 30_000 })
    await virtuoso.again()
    await page.getByRole('button', { name: 'Try again' }).click()
    await storeLine(page).getByText('All of a store').waitFor()
  })
})
