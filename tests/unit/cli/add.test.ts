// npm run corpus -- init and add: from the files of papers to a corpus that compiles.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fileOf, stream, textAt } from '../importers/pdf-files.ts'
import { corpus } from './corpus-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'verband-add-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

let folders = 0
const newFolder = () => join(folder, `data-${++folders}`)

const dutch = file(
  'nota-nl.txt',
  `Nota over de havens

Brussel, 4 maart 2021

1. Inleiding

De politie van de havens en de douane van de drie landen delen hun gegevens met elkaar.
`,
)
const french = file(
  'nota-fr.txt',
  `Note sur les ports

Bruxelles, le 4 mars 2021

1. Introduction

La police des ports et la douane des trois pays partagent leurs données entre elles.
`,
)

const allFiles = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()

describe('npm run corpus -- add', { timeout: 60_000 }, () => {
  it('reads the pages of a PDF, and says which of them have no text', async () => {
    const data = newFolder()
    const page = (contents: string) =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${contents} /Resources << /Font << /F1 5 0 R >> >> >>`
    const paper = file(
      'verslag.pdf',
      fileOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R 6 0 R 7 0 R] /Count 3 >>',
        page('/Contents 4 0 R'),
        stream(textAt('De politie van de havens en de douane van de drie landen delen hun gegevens.')),
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
        page(''),
        page('/Contents 4 0 R'),
      ]),
    )
    const { code, out } = await corpus('add', paper, '--data', data, '--date', '2021', '--languages', 'nl')
    expect(code).toBe(0)
    expect(out).toContain('3 pages, nl')
    expect(out).toContain('no text on 1 page of 3 (2): empty, or pictures of text')
  })

  it('makes one document of the languages of a paper, which compiles, and says what was read', async () => {
    const data = newFolder()
    const { code, out } = await corpus('add', dutch, french, '--data', data)
    expect(code).toBe(0)
    expect(out).toContain('documents/nota/  Nota over de havens')
    expect(out).toContain('nota-nl.txt (text), nota-fr.txt (text): nl, fr')
    expect(out).toContain('passages:  4; 4 in all languages, 0 not')
    expect(allFiles(data)).toEqual(
      ['corpus.yaml', 'documents', 'documents/nota'].concat(
        ['document.yaml', 'source.fr.md', 'source.nl.md'].map(name => `documents/nota/${name}`),
      ),
    )
    const head = readFileSync(join(data, 'documents/nota/document.yaml'), 'utf8')
    expect(head).toMatch(/^number: nota\n/)
    expect(head).toContain('  fr: Note sur les ports')
    expect(head).toMatch(/date: 2021-03-04\nlanguages: \[nl, fr\]/)
    expect(head).toMatch(/- file: nota-nl\.txt\n {4}sha256: [0-9a-f]{64}\n {4}importer: text/)
    expect((await corpus('compile', '--data', data, '--out', join(folder, 'made.json'))).code).toBe(0)
    expect((await corpus('check', '--data', data)).out).toContain(' 0 errors')
    expect((await corpus('inspect', join(folder, 'made.json'))).code).toBe(0)
  })

  it('init makes an empty corpus, to which papers are added with what is said of them', async () => {
    const data = newFolder()
    expect(await corpus('init', data, '--title', 'Onze papieren')).toMatchObject({ code: 0, err: '' })
    expect(readFileSync(join(data, 'corpus.yaml'), 'utf8')).toContain('Onze papieren')
    const said = ['--id', 'besluit-1', '--number', '12/A', '--date', '2020-05', '--title', 'Een besluit']
    expect(await corpus('add', dutch, '--data', data, ...said)).toMatchObject({ code: 0 })
    expect(readFileSync(join(data, 'documents/besluit-1/document.yaml'), 'utf8')).toMatch(
      /number: 12\/A\ntitle:\n {2}nl: Een besluit\ndate: 2020-05\nlanguages: \[nl\]/,
    )
    expect(await corpus('init', data)).toMatchObject({
      code: 2,
      err: expect.stringContaining('stays as it is'),
    })
  })

  it('keeps what is written in corpus.yaml, and never writes over a document', async () => {
    const data = newFolder()
    await corpus('add', dutch, '--data', data, '--id', 'een')
    const listing = join(data, 'corpus.yaml')
    writeFileSync(
      listing,
      '# Ours\ntitle: { nl: Papieren }   # for now\nlanguages: [ nl ]\ndocuments:\n  - een # the first\nquestions: []\n',
    )
    expect((await corpus('add', french, '--data', data, '--id', '2020')).code).toBe(0)
    expect(readFileSync(listing, 'utf8')).toBe(
      '# Ours\ntitle: { nl: Papieren }   # for now\nlanguages: [ nl, fr ]\ndocuments:\n  - een # the first\n  - "2020"\nquestions: []\n',
    )
    const before = readFileSync(join(data, 'documents/een/source.md'), 'utf8')
    const again = await corpus('add', french, '--data', data, '--id', 'een')
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("a document 'een' already")])
    expect(readFileSync(join(data, 'documents/een/source.md'), 'utf8')).toBe(before)
    expect((await corpus('add', french, '--data', data)).code).toBe(0)
    expect((await corpus('add', french, '--data', data)).out).toContain('documents/nota-2/')
    expect((await corpus('check', '--data', data)).out).toContain(' 0 errors')
  })

  it('writes nothing where one of the files cannot be read', async () => {
    const data = newFolder()
    const broken = file('leeg.txt', '')
    const { code, err } = await corpus('add', dutch, broken, '--data', data)
    expect(code).toBe(1)
    expect(err).toContain(`${broken}: It is empty.`)
    expect(err).toContain('Nothing was written.')
    expect(existsSync(data)).toBe(false)
  })

  it('writes nothing outside of the folder, and nothing into one that holds something else', async () => {
    const data = newFolder()
    const elsewhere = newFolder()
    await corpus('init', data)
    mkdirSync(elsewhere)
    symlinkSync(elsewhere, join(data, 'documents'))
    expect((await corpus('add', dutch, '--data', data)).err).toContain('leads out of the folder')
    writeFileSync(join(elsewhere, 'notes.txt'), 'x')
    expect((await corpus('add', dutch, '--data', elsewhere)).err).toContain('There is no corpus.yaml')
    expect(allFiles(elsewhere)).toEqual(['notes.txt'])
  })

  it.each([
    [['--id', '../x'], "'../x' is no id"],
    [['--date', 'gisteren'], "'gisteren' is no date"],
    [['--languages', 'nl,dutch'], "'dutch' is no language"],
  ])('refuses %j', async (args, message) => {
    expect(await corpus('add', dutch, '--data', newFolder(), ...args)).toMatchObject({
      code: 1,
      err: expect.stringContaining(message),
    })
  })
})
