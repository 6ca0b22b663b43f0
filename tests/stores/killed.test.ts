// A publishing that is killed as a process, at any moment, or whose store is: started again, it leaves in the store what an uninterrupted one
// leaves, statement by statement.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFiles } from '../../src/cli/files.ts'
import { manyPapers } from '../fixtures/papers/many.ts'
import { allStatements, type Killable, killableStores } from '../fixtures/stores/killable.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'verband-killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href

/** So many times it is killed, at moments that are others each time. */
const kills = 4

/** Folders of data, one with a paper more than the other. */
const data = { two: join(folder, 'two'), three: join(folder, 'three') }

type Ended = { readonly code: number | null; readonly said: string }

describe.each(killableStores)('a publishing into $name', ({ start }) => {
  let store: Killable
  let between: Between
  const expected = new Map<string, readonly string[]>()

  /** The command, as one types it. */
  const publishing = (data: string, { killAfter = Number.POSITIVE_INFINITY } = {}) => {
    const child = spawn(
      process.execPath,
      ['--import', tsx, join(root, 'src/cli/main.ts'), 'publish', between.endpoint, '--data', data],
      { cwd: root, env: { ...process.env, ...store.environment } },
    )
    between.killAfter(killAfter, child)
    return child
  }
  const ended = async (child: ChildProcess): Promise<Ended> => {
    const [out, err, [code]] = await Promise.all([
      text(child.stdout!),
      text(child.stderr!),
      once(child, 'close'),
    ])
    return { code, said: out + err }
  }

  beforeAll(async () => {
    const files = await readFiles(join(root, 'graph-data'))
    for (const [where, count] of [
      [data.two, 2],
      [data.three, 3],
    ] as const)
      for (const [path, bytes] of manyPapers(files, count)) {
        mkdirSync(dirname(join(where, path)), { recursive: true })
        writeFileSync(join(where, path), bytes)
      }
    store = await start()
    between = await standBetween(() => store.endpoint)
    for (const own of Object.values(data)) {
      const { code, said } = await ended(publishing(own))
      expect([code, said]).toEqual([0, expect.stringContaining('holds the corpus')])
      expected.set(own, await allStatements(store.endpoint))
    }
    expect(expected.get(data.three)!.length).toBeGreaterThan(expected.get(data.two)!.length + 20_000)
  }, 600_000)
  afterAll(async () => {
    between?.server.closeAllConnections()
    between?.server.close()
    await store?.end()
  })

  it(`that is killed ${kills} times, at random, is ended by the next one: nothing doubled, nothing lost`, async () => {
    const moments: string[] = []
    for (let i = 0; i < kills; i++) {
      // To and fro: once a paper comes, once it goes.
      const own = i % 2 === 0 ? data.two : data.three
      // From before the first write until after the last.
      const killAfter = Math.random() * (i % 2 === 0 ? 3 : 9)
      const { code } = await ended(publishing(own, { killAfter }))
      moments.push(`${killAfter.toFixed(2)}: ${code ?? 'killed'}`)
      // Killed once more where it had not yet come so far.
      await ended(publishing(own, { killAfter: Math.random() * 6 }))
      const { code: whole, said } = await ended(publishing(own))
      expect([moments, whole]).toEqual([moments, 0])
      expect(said).toMatch(/holds the corpus: \d+ graphs published, \d+ as they were, \d+ removed/)
      expect(await allStatements(store.endpoint), moments.join(', ')).toEqual(expected.get(own))
    }
    expect(moments.some(moment => moment.endsWith('killed'))).toBe(true)
  }, 900_000)

  it('whose store is killed amid it waits, says so, and goes on when the store is back', async () => {
    // So that there is something to be written.
    expect(await ended(publishing(data.two))).toMatchObject({ code: 0 })
    const child = publishing(data.three)
    const over = ended(child)
    await between.wrote(2)
    await store.kill()
    await new Promise(done => setTimeout(done, 1500))
    await store.again()
    const { code, said } = await over
    expect([code, said]).toEqual([0, expect.stringMatching(/The store does not answer .*asked again in/)])
    // What a store in memory had been given before is gone with it.
    expect(await ended(publishing(data.three))).toMatchObject({ code: 0 })
    expect(await allStatements(store.endpoint)).toEqual(expected.get(data.three))
  }, 500_000)
})

type Between = {
  readonly server: Server
  readonly endpoint: string
  /** Kills a process when so many writes have begun; a fraction is how much of the next one goes through. */
  readonly killAfter: (writes: number, child: ChildProcess) => void
  /** Resolves when so many have begun. */
  readonly wrote: (writes: number) => Promise<void>
}

/** Hands on what is sent to a store, as it comes: what is killed breaks off there too. */
async function standBetween(target: () => string): Promise<Between> {
  let [begun, after] = [0, Number.POSITIVE_INFINITY]
  let victim: ChildProcess | null = null
  const server = createServer((request, response) => {
    const url = new URL(request.url!, target())
    const isWrite = /crud|store|update|auth/.test(url.pathname)
    if (isWrite) begun += 1
    const dies = isWrite && begun > after
    const onward = ask(
      url,
      { method: request.method!, headers: { ...request.headers, host: url.host } },
      answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.destroy())
    request.on('close', () => {
      if (!request.complete) onward.destroy()
    })
    if (!dies) return void request.pipe(onward)
    // A part goes through before the process dies, or all of it and then no answer comes.
    const size = Number(request.headers['content-length'] ?? 0) * (begun - after)
    let passed = 0
    request.on('data', (chunk: Buffer) => {
      onward.write(chunk)
      passed += chunk.length
      if (passed >= size) victim?.kill('SIGKILL')
    })
    request.on('end', () => {
      onward.end()
      victim?.kill('SIGKILL')
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    server,
    get endpoint() {
      return `http://127.0.0.1:${port}${new URL(target()).pathname}`
    },
    killAfter(writes, child) {
      begun = 0
      after = writes
      victim = child
    },
    wrote: async writes => {
      while (begun < writes) await new Promise(done => setTimeout(done, 20))
    },
  }
}
