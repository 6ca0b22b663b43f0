// What becomes of a file, and of the command that writes it, when it is interrupted or has nowhere to write.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/commands.ts'
import { writePieces } from '../../../src/cli/files.ts'
import { filesOf } from '../corpus/one-page.ts'

const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'verband-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const data = join(folder, 'graph-data')
for (const [path, bytes] of filesOf({ text: 'The police met there.\n', languages: ['en'] })) {
  mkdirSync(dirname(join(data, path)), { recursive: true })
  writeFileSync(join(data, path), bytes)
}

const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
const main = join(root, 'src/cli/main.ts')
const node = ['--import', tsx]

type Ended = { readonly code: number | null; readonly err: string }

async function end(child: ChildProcess): Promise<Ended> {
  const [err, [code]] = await Promise.all([text(child.stderr!), once(child, 'close')])
  return { code, err }
}

/** A file with sound contents in a folder of its own. */
function sound(name: string): string {
  const file = join(folder, name, 'graph.json')
  mkdirSync(dirname(file))
  writeFileSync(file, 'sound')
  return file
}

/** A program that writes a file piece by piece, without end. */
const endless = (file: string) => `
  import { writePieces } from ${JSON.stringify(pathToFileURL(join(root, 'src/cli/files.ts')).href)}
  const pause = new Int32Array(new SharedArrayBuffer(4))
  function* pieces() {
    for (;;) {
      yield 'x'.repeat(1 << 20)
      Atomics.wait(pause, 0, 0, 20)
    }
  }
  writePieces(${JSON.stringify(file)}, pieces()).catch(error => {
    console.error(error.message)
    process.exit(2)
  })`

/** Once something is written beside a file. */
const begun = (file: string) =>
  new Promise<void>(done => {
    const watcher = watch(dirname(file), (_event, name) => {
      if (!name?.endsWith('.part')) return
      watcher.close()
      done()
    })
  })

const leftIn = (file: string) => [readdirSync(dirname(file)), readFileSync(file, 'utf8')]

describe.concurrent('what is written to a file', { timeout: 60_000 }, () => {
  it('is as it was after Ctrl-C, with nothing half beside it', async () => {
    const file = sound('interrupted')
    const writing = begun(file)
    const child = spawn(process.execPath, [...node, '--input-type=module', '--eval', endless(file)])
    const ended = end(child)
    await writing
    child.kill('SIGINT')
    expect(await ended).toEqual({ code: 130, err: '' })
    expect(leftIn(file)).toEqual([['graph.json'], 'sound'])
  })

  it('is as it was where the disk has no more room, and the file is named', async () => {
    const file = sound('full')
    // As much as a file may have here, in kilobytes: the system refuses what is more, as a full disk does.
    const limited = `ulimit -f 2048; exec "$0" "$@"`
    const args = [process.execPath, ...node, '--input-type=module', '--eval', endless(file)]
    const { code, err } = await end(spawn('bash', ['-c', limited, ...args]))
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`^${file}: E(FBIG|NOSPC): [^\\n]+\\n$`))
    expect(leftIn(file)).toEqual([['graph.json'], 'sound'])
  })

  it('is refused by the name of the file, in one line, where nothing can be written', async () => {
    await expect(writePieces('/dev/full', ['x'])).rejects.toThrow(/^\/dev\/full: ENOSPC: /)
    const said: string[] = []
    const output = { out: () => {}, err: (text: string) => void said.push(text) }
    expect(await run(['compile', '--data', data, '--out', '/proc/x/y'], output)).toBe(2)
    expect(said.join('')).toMatch(/^\/proc\/x\/y: ENOENT: [^\n]+\n$/m)
  })
})

describe.concurrent('what is written to the output', { timeout: 60_000 }, () => {
  it('ends without a word where nobody reads on, as with `head`', async () => {
    const child = spawn(process.execPath, [...node, main, 'compile', '--data', data])
    child.stdout.destroy()
    const { code, err } = await end(child)
    expect(code).toBe(0)
    expect(err).not.toMatch(/EPIPE|at /)
  })

  it('says in one line that the disk is full, and fails', async () => {
    const command = `exec "$0" "$@" > /dev/full`
    const args = [process.execPath, ...node, main, 'check', '--data', data]
    const { code, err } = await end(spawn('bash', ['-c', command, ...args]))
    expect(code).toBe(2)
    expect(err).toMatch(/^ENOSPC: [^\n]+\n$/)
  })
})
