// What the development server takes from a page into the files of graph-data, and what it does not.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { editsEndpoint } from '../../../src/cli/edits-endpoint.ts'
import { digestOf, editsBetween, type Texts } from '../../../src/workspace/index.ts'
import { small } from '../workspace/small.ts'

let folder = ''
let server: Server
const root = () => join(folder, 'graph-data')
const claims = 'documents/harbour/claims.yaml'

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verband-'))
  for (const [path, text] of small) {
    mkdirSync(dirname(join(root(), path)), { recursive: true })
    writeFileSync(join(root(), path), text)
  }
  const endpoint = editsEndpoint(root())
  server = createServer((request, response) =>
    endpoint(request, response, () => response.writeHead(404).end('null')),
  )
  await new Promise<void>(done => server.listen(0, 'localhost', done))
})
afterEach(async () => {
  await new Promise(done => server.close(done))
  rmSync(folder, { recursive: true, force: true })
})

type Told = { readonly status: number; readonly body: unknown }

function ask(method: string, headers: Readonly<Record<string, string>>, body = ''): Promise<Told> {
  const { port } = server.address() as AddressInfo
  return new Promise((done, fail) => {
    const asked = request(
      { host: 'localhost', port, path: '/graph-data/files', method, headers },
      response => {
        let text = ''
        response.on('data', piece => {
          text += piece
        })
        response.on('end', () => done({ status: response.statusCode!, body: JSON.parse(text) }))
      },
    )
    asked.on('error', fail)
    asked.end(body)
  })
}

const own = () => {
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, host: `localhost:${port}`, 'sec-fetch-site': 'same-origin' }
}
const post = (edits: unknown, headers: Readonly<Record<string, string>> = {}) =>
  ask('POST', { ...own(), 'content-type': 'application/json', ...headers }, JSON.stringify({ edits }))

const after: Texts = new Map(small).set(claims, small.get(claims)!.replace('leads', 'supports'))
const onDisk = (path: string) => readFileSync(join(root(), path), 'utf8')

it('gives the page the files, and takes an edit of one', async () => {
  expect((await ask('GET', own())).body).toEqual([...small].sort(([a], [b]) => (a < b ? -1 : 1)))
  expect(await post(editsBetween(small, after))).toEqual({ status: 200, body: { is: 'written' } })
  expect(onDisk(claims)).toBe(after.get(claims))
})

it('makes a file, and takes one away', async () => {
  const path = 'entities/place.yaml'
  const more = new Map(small).set(path, '- id: port\n')
  expect((await post(editsBetween(small, more))).body).toEqual({ is: 'written' })
  expect(onDisk(path)).toBe('- id: port\n')
  expect((await post(editsBetween(more, small))).body).toEqual({ is: 'written' })
  expect(() => onDisk(path)).toThrow()
})

it('writes nothing into a file that somebody has changed, nor into any other, and says what it is', async () => {
  const theirs = `${small.get(claims)}# Mine!\n`
  writeFileSync(join(root(), claims), theirs)
  const both = new Map(after).set('entities/project.yaml', '[]\n')
  const { status, body } = await post(editsBetween(small, both))
  expect(status).toBe(409)
  expect(body).toMatchObject({ is: 'differs', files: expect.arrayContaining([[claims, theirs]]) })
  expect(onDisk(claims)).toBe(theirs)
  expect(onDisk('entities/project.yaml')).toBe(small.get('entities/project.yaml'))
})

it.each([
  '../outside.yaml',
  'documents/../../outside.yaml',
  'documents/harbour/source.md',
  '/etc/passwd',
  'schema/claims.json',
  '.git/config',
  'entities/a\\..\\b.yaml',
])('does not write %s', async path => {
  const { body } = await post([{ path, was: null, start: 0, before: null, after: 'x' }])
  expect(body).toEqual({ is: 'refused', why: 'not-a-data-file' })
})

it('does not follow a link out of the folder', async () => {
  mkdirSync(join(folder, 'elsewhere'))
  writeFileSync(join(folder, 'elsewhere', 'claims.yaml'), '[]\n')
  symlinkSync(join(folder, 'elsewhere'), join(root(), 'documents', 'linked'))
  const edit = {
    path: 'documents/linked/claims.yaml',
    was: digestOf('[]\n'),
    start: 0,
    before: '[]',
    after: '- {}',
  }
  expect((await post([edit])).body).toEqual({ is: 'refused', why: 'not-a-data-file' })
  expect(readFileSync(join(folder, 'elsewhere', 'claims.yaml'), 'utf8')).toBe('[]\n')
})

it('takes nothing from another page, and no form, and nothing that is no edit', async () => {
  const edits = editsBetween(small, after)
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])
    expect((await post(edits, headers)).status).toBe(403)
  const { origin: _, ...without } = own()
  expect(
    (await ask('POST', { ...without, 'content-type': 'application/json' }, JSON.stringify({ edits }))).status,
  ).toBe(403)
  expect((await ask('GET', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await ask('GET', {})).status).toBe(403)
  expect((await post(edits, { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await post([{ path: claims }])).status).toBe(400)
  expect((await ask('POST', { ...own(), 'content-type': 'application/json' }, '{"edits":')).status).toBe(400)
  expect(onDisk(claims)).toBe(small.get(claims))
})
