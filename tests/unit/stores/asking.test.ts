// Stores that stop, stall, break off or are none: each is told, and none is waited for for ever.

import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { serveEndpoint } from '../../../src/cli/endpoint/serve.ts'
import { LoadError, type StoreFault } from '../../../src/editions/index.ts'
import { runToEnd } from '../../../src/graph/index.ts'
import { Asker, type AskingOptions, nothingWanted, storeSession } from '../../../src/stores/index.ts'

type Answer = (response: ServerResponse) => void

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** The address of a server that ends with the test. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return `http://127.0.0.1:${port}/sparql`
}

/** Answers with one thing after the other, the last for ever. */
async function scripted(...answers: readonly Answer[]) {
  let asked = 0
  const endpoint = await serving((request, response) => {
    const answer = answers[Math.min(asked++, answers.length - 1)]!
    request.resume().on('end', () => answer(response))
  })
  return { endpoint, asked: () => asked }
}

const says =
  (status: number, type: string, body: string): Answer =>
  response =>
    response.writeHead(status, { 'content-type': type }).end(body)
const rows = says(200, 'text/csv; charset=utf-8', 'a,b\r\n1,"x, ""y""\nz"\r\n')

const problemOf = async (asking: Promise<unknown>): Promise<StoreFault['problem'] | string> => {
  try {
    await asking
    return 'answered'
  } catch (error) {
    return error instanceof LoadError && error.fault.code === 'store' ? error.fault.problem : String(error)
  }
}

const quick: Partial<AskingOptions> = { waits: [], timeoutMs: 2_000 }

describe('a question', () => {
  it('is answered in rows of texts, and asked but once', async () => {
    const { endpoint, asked } = await scripted(rows)
    const asker = new Asker(endpoint, quick)
    for (let i = 0; i < 2; i++) expect(await asker.rows('q')).toEqual([['1', 'x, "y"\nz']])
    expect(asked()).toBe(1)
  })

  it.each<[string, Answer, string]>([
    ['a password', says(401, 'text/plain', ''), 'locked'],
    ['a fault', says(500, 'text/plain', 'broken'), 'failing'],
    ['too many questions', says(429, 'text/plain', ''), 'busy'],
    ['a time that is over', says(504, 'text/plain', ''), 'slow'],
    ['no understanding', says(400, 'text/plain', 'syntax'), 'refused'],
    ['a web page', says(200, 'text/html', '<p>'), 'no-endpoint'],
    ['JSON', says(200, 'application/sparql-results+json', '{"head":{}}'), 'no-endpoint'],
    ['half a last cell', says(200, 'text/csv', 'a,b\r\n1,2\r\n3,4'), 'unreadable'],
    ['half a row', says(200, 'text/csv', 'a,b\r\n1,2\r\n3'), 'unreadable'],
    ['half a text', says(200, 'text/csv', 'a,b\r\n1,"2'), 'unreadable'],
    [
      'half an answer',
      response =>
        void response
          .writeHead(200, { 'content-type': 'text/csv', 'content-length': '99' })
          .write('a\n', () => response.destroy()),
      'unreadable',
    ],
    ['a broken connection', response => void response.destroy(), 'unreachable'],
    ['nothing', () => {}, 'slow'],
  ])('to which the answer is %s is told as that', async (_, answer, problem) => {
    const { endpoint } = await scripted(answer)
    expect(await problemOf(new Asker(endpoint, quick).rows('q'))).toBe(problem)
  })

  it('is asked again where the store was gone for a moment', async () => {
    const gone: Answer = response => void response.destroy()
    const { endpoint, asked } = await scripted(gone, says(503, 'text/plain', ''), rows)
    expect(await problemOf(new Asker(endpoint, { waits: [1, 1, 1] }).rows('q'))).toBe('answered')
    expect(asked()).toBe(3)
  })

  it('is asked again only when a busy store wants to be asked, unless that is too long', async () => {
    const busy =
      (seconds: string): Answer =>
      response =>
        response.writeHead(429, { 'content-type': 'text/plain', 'retry-after': seconds }).end()
    const { endpoint, asked } = await scripted(busy('1'), rows, busy('3600'))
    const began = performance.now()
    const asker = new Asker(endpoint, { waits: [1, 1] })
    expect(await problemOf(asker.rows('q'))).toBe('answered')
    expect(performance.now() - began).toBeGreaterThan(950)
    expect(await problemOf(asker.rows('another'))).toBe('busy')
    expect(asked()).toBe(3)
  })

  it('that a web page answers is told by what stands on it, without its markup', async () => {
    const page = '<html><script>alert("no")</script><h1>Out of <b>memory</b></h1></html>'
    const { endpoint } = await scripted(says(500, 'text/html', page))
    await expect(new Asker(endpoint, quick).rows('q')).rejects.toMatchObject({
      fault: { problem: 'failing', told: '500 Out of memory' },
    })
  })

  it('that nobody waits for any more is given up, and does not keep others waiting', async () => {
    const { endpoint, asked } = await scripted(() => {}, rows)
    const asker = new Asker(endpoint, { waits: [], atOnce: 1, timeoutMs: 60_000 })
    const outdated = new AbortController()
    const first = problemOf(asker.rows('a', outdated.signal))
    const second = asker.rows('b')
    await expect.poll(asked).toBe(1)
    outdated.abort()
    expect(await first).toMatch(/AbortError/)
    expect(await second).toHaveLength(1)
  })

  it('that somebody waits for does not wait for those that may be needed later', async () => {
    const order: string[] = []
    const open = new Map<string, () => void>()
    const endpoint = await serving(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      const text = new URLSearchParams(body).get('query')!
      order.push(text)
      open.set(text, () => rows(response))
    })
    const asker = new Asker(endpoint, { ...quick, atOnce: 3 })
    const later = ['l1', 'l2', 'l3', 'l4'].map(text => asker.rowsLater(text))
    await expect.poll(() => order.length).toBe(2)
    // One turn is kept free for it.
    const now = ['n1', 'n2'].map(text => asker.rows(text))
    await expect.poll(() => order).toEqual(['l1', 'l2', 'n1'])
    const answer = (text: string) => {
      open.get(text)!()
      open.delete(text)
    }
    answer('l1')
    await expect.poll(() => order).toEqual(['l1', 'l2', 'n1', 'n2'])
    const answered = setInterval(() => {
      for (const text of open.keys()) answer(text)
    }, 5)
    await Promise.all([...later, ...now])
    clearInterval(answered)
    expect(new Set(order)).toEqual(new Set(['l1', 'l2', 'l3', 'l4', 'n1', 'n2']))
  })

  it('that fails is not remembered', async () => {
    const { endpoint } = await scripted(says(500, 'text/plain', ''), rows)
    const asker = new Asker(endpoint, quick)
    expect(await problemOf(asker.rows('q'))).toBe('failing')
    expect(await problemOf(asker.rows('q'))).toBe('answered')
  })
})

describe('a store without a corpus', () => {
  const loading = (endpoint: string) =>
    storeSession({
      asker: new Asker(endpoint, { waits: [] }),
      wanted: nothingWanted,
      run: async steps => runToEnd(steps),
    }).source.load(
      new AbortController().signal,
      () => {},
      async () => {},
    )

  it('is told to be empty', async () => {
    const { query, stop } = await serveEndpoint(0)
    expect(await problemOf(loading(query))).toBe('empty')
    await stop()
  })

  it('is told what it holds instead', async () => {
    const { query, store, stop } = await serveEndpoint(0)
    store.update('INSERT DATA { GRAPH <urn:g> { <urn:s> a <http://xmlns.com/foaf/0.1/Person> } }')
    await expect(loading(query)).rejects.toMatchObject({
      fault: { problem: 'foreign', told: 'http://xmlns.com/foaf/0.1/Person' },
    })
    await stop()
  })

  it('is told to hold several', async () => {
    const { query, store, stop } = await serveEndpoint(0)
    for (const graph of ['a', 'b'])
      store.update(
        `INSERT DATA { GRAPH <urn:${graph}> { <urn:${graph}:c> a <urn:verband:vocabulary:Corpus> } }`,
      )
    expect(await problemOf(loading(query))).toBe('several')
    await stop()
  })
})
