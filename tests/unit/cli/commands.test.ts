// npm run corpus: what the commands print, write and exit with.

import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/commands.ts'

const root = resolve(import.meta.dirname, '../../..')
const data = join(mkdtempSync(join(tmpdir(), 'verband-')), 'graph-data')
cpSync(join(root, 'graph-data'), data, { recursive: true })
afterAll(() => rmSync(join(data, '..'), { recursive: true, force: true }))

type Ended = { readonly code: number; readonly out: string; readonly err: string }

async function corpus(...args: string[]): Promise<Ended> {
  const said = { out: '', err: '' }
  const code = await run(args, {
    out: text => {
      said.out += text
    },
    err: text => {
      said.err += text
    },
  })
  return { code, ...said }
}

/** The same as a program of its own, which takes a second to start. */
const spawned = (...args: string[]) =>
  new Promise<Ended>(done => {
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
    execFile(
      process.execPath,
      [tsx, join(root, 'src/cli/main.ts'), ...args],
      { maxBuffer: 1 << 26 },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

describe('npm run corpus', { timeout: 60_000 }, () => {
  it('check says what the corpus holds and what rests on each paragraph, and exits 0', async () => {
    const { code, out } = await spawned('check', '--data', data)
    expect(code).toBe(0)
    expect(out).toMatch(/Holds 1 document, \d+ entities, \d+ mentions, \d+ claims, \d+ quotes\./)
    expect(out).toContain('Names not accounted for: 0. 0 errors, 0 warnings.')
    expect(out).toMatch(/\d+ {2}928-2\.18 {2}Alhoewel formeel/)
    expect(out).toMatch(/recommendation-4 addresses police: .*the French list leaves them out/)
  })

  it('check says why no claim rests on a paragraph, where the data says so', async () => {
    const folder = join(data, 'documents/928-2')
    const claims = join(folder, 'claims.yaml')
    const reasons = join(folder, 'no-claim.yaml')
    const before = [claims, reasons].map(file => [file, readFileSync(file, 'utf8')] as const)
    const onPrevention =
      /- predicate: addresses\n {2}subjects: \[document-928-2\]\n {2}objects: \[drug-prevention\]\n(?: .*\n)+/
    writeFileSync(claims, readFileSync(claims, 'utf8').replace(onPrevention, ''))
    writeFileSync(reasons, '- quote: In de strijd tegen drugs\n  reason: It names no one.\n')
    const { code, out } = await corpus('check', '--data', data)
    for (const [file, text] of before) writeFileSync(file, text)
    expect(code).toBe(0)
    expect(out).toMatch(/ 0 {2}928-2\.27 {2}In de strijd .*\(It names no one\.\)/)
  })

  it('compile writes the corpus with its layouts', async () => {
    const file = join(data, '../out/corpus.json')
    const { code } = await corpus('compile', '--data', data, '--out', file)
    expect(code).toBe(0)
    const edition = JSON.parse(readFileSync(file, 'utf8'))
    expect(edition.corpus.documents[0].number).toBe('928/2')
    expect(Object.keys(edition.positions)).toEqual(['projects', 'actors', 'all'])
  })

  it('check and compile exit 1 on one wrong letter of a quote, and name it', async () => {
    const claims = join(data, 'documents/928-2/claims.yaml')
    const sound = readFileSync(claims, 'utf8')
    writeFileSync(claims, sound.replace('NRW neemt deel', 'NRW neemt beel'))
    for (const command of ['check', 'compile']) {
      const { code, out, err } = await corpus(command, '--data', data)
      expect(code).toBe(1)
      expect(out + err).toMatch(/claims\.yaml:\d+:\d+ error quote-not-found: .*NRW neemt beel/)
      expect(out + err).toContain("The closest text is 'NRW neemt deel")
    }
    writeFileSync(claims, sound)
  })

  it('export writes a file in the format and the language asked for', async () => {
    const file = join(data, '../out/graph/verband.gexf')
    const { code, out } = await corpus('export', 'gexf', '--data', data, '--language', 'fr', '--out', file)
    expect([code, out]).toEqual([0, ''])
    expect(readFileSync(file, 'utf8')).toContain('<node id="netherlands" label="Pays-Bas">')
  })

  it('export exits 2 on a format, a project or a language that there is not, and says which there are', async () => {
    const wrong = ['export', 'gefx', '--data', data, '--project', 'hazeldonk,hazeldnok', '--language', 'de']
    const { code, out, err } = await corpus(...wrong)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain("There is no format 'gefx'. Did you mean 'gexf'?")
    expect(err).toContain("There is no project 'hazeldnok'. Did you mean 'hazeldonk'?")
    expect(err).toMatch(/There is no language 'de'\..*\n {2}There are: nl, fr/)
    expect(err).not.toContain("no project 'hazeldonk'")
  })

  it('says how it is used, and exits 2, when it does not understand', async () => {
    const { code, out, err } = await spawned('chekc')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('npm run corpus -- <command>')
    const option = await corpus('check', '--dat', data)
    expect(option.code).toBe(2)
    expect(option.err).toMatch(/'--dat'[\s\S]*npm run corpus -- <command>/)
  })
})
