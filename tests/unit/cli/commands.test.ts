// npm run corpus: what the commands print, write and exit with.

import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { filesOf, type Page } from '../corpus/one-page.ts'
import { corpus, type Ended } from './corpus-command.ts'

/** A folder of data of one page. */
function pageIn(page: Page): string {
  const folder = mkdtempSync(join(data, '..', 'page-'))
  for (const [path, bytes] of filesOf(page)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  return folder
}

const root = resolve(import.meta.dirname, '../../..')
const data = join(mkdtempSync(join(tmpdir(), 'verband-')), 'graph-data')
cpSync(join(root, 'graph-data'), data, { recursive: true })
afterAll(() => rmSync(join(data, '..'), { recursive: true, force: true }))

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
  it.each([
    ['check', '[--all]', 'exits 1 on an error'],
    ['compile', '[--parts]', 'writes the compiled corpus'],
    ['ids', '[--before FILE]', 'writes an id'],
    ['schema', '[--data FOLDER]', 'for editors'],
    ['export', 'FORMAT', 'json-ld'],
    ['inspect', 'FILE [--json]', 'would make of a file'],
  ])('%s --help says what it takes and does, and does nothing', async (command, takes, does) => {
    const { code, out, err } = await corpus(command, '--help', '--data', 'nowhere')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`npm run corpus -- ${command} ${takes}`)
    expect(out).toContain(does)
    expect(out).not.toContain('<command>')
    expect((await corpus('--help')).out).toContain(`${command} ${takes}`)
  })

  it('check says what the corpus holds and what rests on each paragraph, and exits 0', async () => {
    const { code, out } = await corpus('check', '--data', data)
    expect(code).toBe(0)
    expect(out).toMatch(/Holds 1 document, \d+ entities, \d+ mentions, \d+ statements, \d+ quotes\./)
    expect(out).toContain('Names not accounted for: 0. 0 errors, 0 warnings.')
    expect(out).toMatch(/\d+ {2}928-2\.[a-z]\w{5} {2}Alhoewel formeel/)
    expect(out).toMatch(/recommendation-4 addresses police: .*the French list leaves them out/)
  })

  it('check says why no claim rests on a paragraph, where the data says so', async () => {
    const folder = join(data, 'documents/928-2')
    const claims = join(folder, 'claims.yaml')
    const reasons = join(folder, 'no-claim.yaml')
    const before = [claims, reasons].map(file => [file, readFileSync(file, 'utf8')] as const)
    const onPrevention =
      /- id: .*\n {2}predicate: addresses\n {2}subjects: \[document-928-2\]\n {2}objects: \[drug-prevention\]\n(?: .*\n)+/
    writeFileSync(claims, readFileSync(claims, 'utf8').replace(onPrevention, ''))
    writeFileSync(reasons, '- quote: In de strijd tegen drugs\n  reason: It names no one.\n')
    const { code, out } = await corpus('check', '--data', data)
    for (const [file, text] of before) writeFileSync(file, text)
    expect(code).toBe(0)
    expect(out).toMatch(/ 0 {2}928-2\.[a-z]\w{5} {2}In de strijd .*\(It names no one\.\)/)
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
    writeFileSync(claims, sound.replace('te werken met Joint', 'te werken met Jonit'))
    for (const command of ['check', 'compile']) {
      const { code, out, err } = await corpus(command, '--data', data)
      expect(code).toBe(1)
      expect(out + err).toMatch(/claims\.yaml:\d+:\d+ error quote-not-found: .*te werken met Jonit/)
      expect(out + err).toContain("The closest text is 'onder meer door te werken met Joint")
    }
    writeFileSync(claims, sound)
  })

  it('ids writes those that lack, once; check says how, in the same folder', async () => {
    const nameless =
      '- predicate: cooperates-with # all year\n  subjects: [belgium, france]\n  quotes: { en: work together }\n'
    const folder = pageIn({
      text: 'Belgium and France work together.\n',
      languages: ['en'],
      names: { 'country/belgium': { en: ['Belgium'] }, 'country/france': { en: ['France'] } },
      files: { 'documents/p-1/claims.yaml': nameless },
    })
    const claims = join(folder, 'documents/p-1/claims.yaml')
    const checked = await corpus('check', '--data', folder)
    expect(checked.out).toContain(`npm run corpus -- ids --data ${folder}`)
    const before = readFileSync(claims, 'utf8')
    const { code, out } = await corpus('ids', '--data', folder)
    expect([code, out]).toEqual([0, `${claims}: 1 id written\n`])
    const after = readFileSync(claims, 'utf8')
    expect(after.replace(/id: \w+\n {2}/, '')).toBe(before)
    expect((await corpus('ids', '--data', folder)).out).toContain('nothing is written')
    expect(readFileSync(claims, 'utf8')).toBe(after)
    expect((await corpus('check', '--data', folder)).out).toContain('0 errors, 0 warnings')
    const none = await corpus('ids', '--data', folder, '--before', claims)
    expect([none.code, none.out.startsWith(claims)]).toEqual([1, true])
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

  it('takes no more words than a command has, and says which are too many', async () => {
    for (const [command, wrong] of [
      [['export', 'gexf', 'extra', 'args'], "'export' takes no 'extra', 'args'."],
      [['check', 'graph-data'], "'check' takes no 'graph-data'."],
      [['compile', 'x\u001b[31m'], "'compile' takes no 'x\\u{1b}[31m'."],
    ] as const) {
      const { code, out, err } = await corpus(...command, '--data', data)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(wrong)
      expect(err).toContain('npm run corpus -- ')
    }
  })

  it('names each place by the folder that it was given, and shows what a terminal would obey', async () => {
    const folder = pageIn({
      text: 'The police met there.\n',
      languages: ['en'],
      files: {
        'entities/country.yaml':
          '- id: evil\n  label: { en: X }\n  forms: { en: ["\\e]0;pwn\\a\\e[31mX", "police\\u202e"] }\n',
      },
    })
    const { out } = await corpus('check', '--data', folder)
    expect(out).toContain(`${folder}/documents/p-1/source.md:1:1 warning passage-without-claim:`)
    expect(out).toContain(`or a reason to ${folder}/documents/p-1/no-claim.yaml.`)
    expect(out).toContain("'\\u{1b}]0;pwn\\u{7}\\u{1b}[31mX' stands nowhere")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is asked
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  it('tells of errors wherever they keep it from its work, and of warnings only how many', async () => {
    const folder = pageIn({ text: 'Europol met Frontex there.\n', languages: ['en'] })
    for (const command of [['compile'], ['export', 'gexf']]) {
      const { code, err } = await corpus(...command, '--data', folder)
      expect([code, err]).toEqual([
        0,
        `2 warnings: \`npm run corpus -- check --data ${folder}\` says which.\n`,
      ])
    }
  })

  it('lists the first hundreds of a kind, and of paragraphs, or all', async () => {
    const check = async (paragraphs: number, ...more: string[]) => {
      const text = Array.from({ length: paragraphs }, (_, i) => `This is what paragraph ${i} says.`)
      const folder = pageIn({ text: text.join('\n\n'), languages: ['en'] })
      return (await corpus('check', '--data', folder, ...more)).out
    }
    const rowsOf = (out: string) => out.split('\n').filter(line => /^ +0 {2}p-1\.[\w-]+ {2}This/.test(line))
    const faultsOf = (out: string) => out.split('\n').filter(line => line.includes('passage-without-claim:'))
    const some = await check(620)
    expect([faultsOf(some).length, rowsOf(some).length]).toEqual([500, 500])
    expect(some).toContain('\n… and 120 more of passage-without-claim; --all lists them.\n')
    expect(some).toContain('\n  … and 120 more; --all lists them.\n')
    const all = await check(620, '--all')
    expect([faultsOf(all).length, rowsOf(all).length]).toEqual([620, 620])
    // However much there is: what is said of it fits in one's hand.
    expect((await check(6_000)).length).toBeLessThan(1.02 * some.length)
  })
})
