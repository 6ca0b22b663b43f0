// A corpus goes into a store: twice is once, what is gone goes, and whatever happens on the way, in the end it holds the corpus.

import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Endpoint, serveEndpoint } from '../../../src/cli/endpoint/serve.ts'
import { addressesOf, type StoreAddresses } from '../../../src/cli/publish/addresses.ts'
import { Authorization, credentialsIn } from '../../../src/cli/publish/http-auth.ts'
import { publish } from '../../../src/cli/publish/publish.ts'
import { StoreClient } from '../../../src/cli/publish/store-client.ts'
import { graphNames, publishedGraphs } from '../../../src/formats/index.ts'
import { makeEdition } from '../../../src/graph/index.ts'
import type { Corpus } from '../../../src/model/index.ts'
import { courts } from '../../fixtures/courts.ts'
import { threePapers } from '../../fixtures/papers/three.ts'

let endpoint: Endpoint
beforeAll(async () => {
  endpoint = await serveEndpoint(0)
})
afterAll(() => endpoint.stop())

const names = graphNames()
const graphsOf = (corpus: Corpus) => publishedGraphs(makeEdition(corpus), names)
const byGraphs = (): StoreAddresses => addressesOf(endpoint.query, 'Oxigraph')
const byUpdate = (): StoreAddresses => ({ ...byGraphs(), graphs: null })

const client = (waits: readonly number[] = []) => new StoreClient({ credentials: { kind: 'none' }, waits })

const put = (
  corpus: Corpus,
  addresses: StoreAddresses,
  { onlyChanged = false, waits = [] as number[] } = {},
) =>
  publish(graphsOf(corpus), {
    ...{ addresses, client: client(waits), names, onlyChanged, onProgress: () => {} },
  })

const held = (): readonly string[] =>
  endpoint.store.dump({ format: 'application/n-quads' }).split('\n').sort()
const empty = () => endpoint.store.update('CLEAR ALL')

/** Without the last of its documents. */
function without({ documents, mentions, errata, claims, ...rest }: Corpus): Corpus {
  const [last] = documents.slice(-1)
  const passages = new Set(last!.passages.map(({ id }) => id))
  return {
    ...rest,
    documents: documents.slice(0, -1),
    mentions: mentions.filter(({ passage }) => !passages.has(passage)),
    errata: errata.filter(({ passage }) => !passages.has(passage)),
    claims: claims.filter(({ document }) => document !== last!.id),
  }
}

describe.each([
  ['as graphs', byGraphs],
  ['by updates', byUpdate],
])('a corpus published %s', (_, addresses) => {
  it('is a graph a document and one for all, with as many statements as each says of itself', async () => {
    empty()
    const { published, statements } = await put(threePapers, addresses())
    expect(published).toBe(threePapers.documents.length + 1)
    const rows = await client().select(
      endpoint.query,
      'SELECT ?g ?n (COUNT(*) AS ?m) { GRAPH ?g { ?g <urn:verband:vocabulary:statements> ?n . ?s ?p ?o } } GROUP BY ?g ?n',
    )
    expect(rows.length).toBe(published)
    // A seal are two statements more.
    for (const [, told, counted] of rows) expect(Number(counted)).toBe(Number(told) + 2)
    expect(rows.reduce((sum, [, told]) => sum + Number(told), 0)).toBe(statements)
  })

  it('changes nothing the second time, and nothing is sent', async () => {
    empty()
    await put(threePapers, addresses())
    const before = held()
    expect(await put(threePapers, addresses())).toMatchObject({ published: 0, removed: 0, statements: 0 })
    expect(held()).toEqual(before)
  })

  it('loses the graph of a document that is gone, and gets it back', async () => {
    empty()
    await put(threePapers, addresses())
    const before = held()
    // What documents share names them all.
    expect(await put(without(threePapers), addresses())).toMatchObject({ published: 1, removed: 1 })
    expect(await put(threePapers, addresses())).toMatchObject({ published: 2, removed: 0 })
    expect(held()).toEqual(before)
  })

  it('is mended where somebody has changed a graph, unless only digests are looked at', async () => {
    empty()
    await put(courts, addresses())
    const before = held()
    const graph = names.ofDocument(courts.documents[0]!.id)
    endpoint.store.update(`INSERT DATA { GRAPH <${graph}> { <urn:a> <urn:b> <urn:c> } }`)
    expect(await put(courts, addresses(), { onlyChanged: true })).toMatchObject({ published: 0 })
    expect(await put(courts, addresses())).toMatchObject({ published: 1 })
    expect(held()).toEqual(before)
  })
})

/** Goes between: breaks the connection at the nth request that writes, before it or after it was taken, or half of it. */
async function breakingAt(
  nth: number,
  when: 'before' | 'amid' | 'after',
): Promise<{ server: Server; addresses: StoreAddresses }> {
  let writes = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const isWrite = !request.url!.startsWith('/query')
    if (isWrite) writes += 1
    const breaks = isWrite && writes >= nth
    if (breaks && when === 'before') return request.socket.destroy()
    const { host: _, ...headers } = request.headers as Record<string, string>
    const answer = await fetch(new URL(request.url!, endpoint.query), {
      method: request.method!,
      headers: { 'content-type': headers['content-type'] ?? '', accept: headers.accept ?? '' },
      ...(chunks.length > 0 && { body: breaks && when === 'amid' ? half(chunks) : Buffer.concat(chunks) }),
    })
    const body = await answer.text()
    if (breaks) return request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { server, addresses: addressesOf(`http://localhost:${port}/query`, 'Oxigraph') }
}

/** As many whole lines as a half has. */
const half = (chunks: readonly Buffer[]): string => {
  const lines = Buffer.concat(chunks).toString('utf8').split('\n')
  return `${lines.slice(0, Math.ceil(lines.length / 2)).join('\n')}\n`
}

describe('a publishing that is broken off anywhere', () => {
  it.each(['before', 'amid', 'after'] as const)(
    'is ended by the next one: nothing doubled, nothing lost (%s a write)',
    async when => {
      empty()
      await put(threePapers, byGraphs())
      const whole = held()
      for (let nth = 1; nth <= 8; nth++) {
        empty()
        const { server, addresses } = await breakingAt(nth, when)
        await expect(put(threePapers, addresses)).rejects.toThrow(/Is the store running/)
        server.closeAllConnections()
        server.close()
        await put(threePapers, byGraphs(), { onlyChanged: true })
        expect(held()).toEqual(whole)
      }
    },
  )

  it('leaves nothing behind of a document that goes meanwhile', async () => {
    empty()
    await put(without(threePapers), byGraphs())
    const smaller = held()
    const { server, addresses } = await breakingAt(2, 'before')
    await expect(put(threePapers, addresses)).rejects.toThrow()
    server.closeAllConnections()
    server.close()
    await put(without(threePapers), byGraphs())
    expect(held()).toEqual(smaller)
  })
})

/** Answers with one thing after the other, the last for ever. */
async function scripted(
  ...answers: readonly { status: number; headers?: Record<string, string>; body?: string }[]
) {
  let at = 0
  const seen: { authorization: string | undefined }[] = []
  const server = createServer((request, response) => {
    seen.push({ authorization: request.headers.authorization })
    const { status, headers = {}, body = '' } = answers[Math.min(at++, answers.length - 1)]!
    request.resume().on('end', () => response.writeHead(status, headers).end(body))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { seen, address: `http://127.0.0.1:${port}/sparql`, end: () => server.close() }
}

const csv = { 'content-type': 'text/csv' }

describe('a store that does not do what it should', () => {
  it.each([
    [{ status: 401 }, /VERBAND_USER/],
    [{ status: 500, body: 'SR186:SECURITY: No permission' }, /GRANT SPARQL_UPDATE/],
    [{ status: 404 }, /--update/],
    [{ status: 413 }, /takes no request of this size/],
    [{ status: 400, body: 'syntax error' }, /does not take what it was sent/],
    [{ status: 503 }, /fails again and again/],
    [{ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>' }, /no SPARQL endpoint/],
    [{ status: 200, headers: csv, body: 'a,b\n1' }, /no SPARQL endpoint/],
  ])('is told with what helps: %o', async (answer, told) => {
    const { address, end } = await scripted(answer)
    await expect(client([1, 1]).select(address, 'SELECT')).rejects.toThrow(told)
    end()
  })

  it('is asked again while it is busy', async () => {
    const { address, seen, end } = await scripted(
      { status: 503 },
      { status: 429 },
      { status: 200, headers: csv, body: 'n\n1\n' },
    )
    expect(await client([1, 1, 1]).select(address, 'SELECT')).toEqual([['1']])
    expect(seen.length).toBe(3)
    end()
  })
})

describe('who writes', () => {
  it('is taken from the environment, a token before a password', () => {
    expect(credentialsIn({})).toEqual({ kind: 'none' })
    expect(credentialsIn({ VERBAND_USER: 'a', VERBAND_PASSWORD: 'b' })).toEqual({
      kind: 'password',
      user: 'a',
      password: 'b',
    })
    expect(credentialsIn({ VERBAND_USER: 'a', VERBAND_TOKEN: 't' })).toEqual({ kind: 'token', token: 't' })
  })

  it('tells no password before it is asked for, and then as it is asked for', async () => {
    const digest = 'Digest realm="SPARQL", nonce="abc", opaque="o", qop="auth", algorithm="MD5"'
    const { address, seen, end } = await scripted(
      { status: 401, headers: { 'www-authenticate': digest } },
      { status: 200, headers: csv, body: 'n\n' },
    )
    const own = new StoreClient({
      credentials: { kind: 'password', user: 'u', password: 'secret' },
      waits: [],
    })
    await own.select(address, 'SELECT')
    await own.select(address, 'SELECT')
    expect(seen[0]!.authorization).toBeUndefined()
    expect(seen[1]!.authorization).toMatch(/^Digest username="u".*nc=00000001/)
    expect(seen[2]!.authorization).toMatch(/nc=00000002/)
    expect(seen.map(({ authorization }) => authorization).join()).not.toContain('secret')
    end()
  })

  it('is told before much is sent to a store that hangs up on whoever says nothing', async () => {
    const written: string[] = []
    const server = createServer((request, response) => {
      const isKnown = request.headers.authorization?.startsWith('Digest ')
      if (request.method === 'PUT' && !isKnown) return request.socket.destroy()
      const headers = { 'www-authenticate': 'Digest realm="SPARQL", nonce="abc", qop="auth"' }
      if (!isKnown) return void response.writeHead(401, headers).end()
      if (request.method === 'PUT') written.push(request.url!)
      request.resume().on('end', () => response.writeHead(request.method === 'PUT' ? 204 : 404).end())
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const addresses = addressesOf(`http://127.0.0.1:${port}/sparql`, 'Virtuoso')
    const much = '<urn:a> <urn:b> <urn:c> .\n'.repeat(2_000)
    const credentials = { kind: 'password', user: 'u', password: 'p' } as const
    await new StoreClient({ credentials, waits: [] }).write(addresses, 'urn:g', much, 'replace')
    expect(written).toEqual(['/sparql-graph-crud-auth?graph=urn%3Ag'])
    await expect(client().write(addresses, 'urn:g', much, 'replace')).rejects.toThrow(/VERBAND_USER/)
    server.closeAllConnections()
    server.close()
  })

  it('answers a digest as RFC 2069 computes it', () => {
    const own = new Authorization({ kind: 'password', user: 'Mufasa', password: 'CircleOfLife' })
    own.challenged('Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093"')
    // RFC 2069, errata 749.
    expect(own.header('GET', 'http://www.nowhere.org/dir/index.html')).toContain(
      'response="1949323746fe6a43ef61f9606e7febea"',
    )
  })
})

describe('where a store is written to', () => {
  it.each([
    ['http://a/sparql', 'Virtuoso/07.20', 'http://a/sparql-auth', 'http://a/sparql-graph-crud-auth'],
    ['http://a/query', 'Oxigraph/0.4', 'http://a/update', 'http://a/store'],
    ['http://a/ds/sparql', 'Apache Jena Fuseki', 'http://a/ds/update', 'http://a/ds/data'],
    [
      'http://a/repositories/p',
      null,
      'http://a/repositories/p/statements',
      'http://a/repositories/p/rdf-graphs/service',
    ],
    ['http://a/other', null, 'http://a/other', null],
  ])('follows from %s of %s', (endpoint, server, update, graphs) => {
    expect(addressesOf(endpoint, server)).toEqual({ query: endpoint, update, graphs })
  })

  it('is what one says, if one says it', () => {
    expect(addressesOf('http://a/sparql', 'Virtuoso', { update: 'http://a/u' })).toEqual({
      ...{ query: 'http://a/sparql', update: 'http://a/u', graphs: null },
    })
  })
})
