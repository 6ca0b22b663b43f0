// Scans are read by Tesseract, where that is installed; where it is not, the tests say that they were passed over.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/commands.ts'
import { missingForOcr } from '../../../src/cli/ocr.ts'
import { packed, pageWith, textAt } from '../importers/pdf-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'verband-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const missing = await missingForOcr()
const spoken = missing.length > 0 ? '' : execFileSync('tesseract', ['--list-langs'], { encoding: 'utf8' })
const isThere = missing.length === 0 && /^nld$/m.test(spoken)

const sentences = [
  'De commissie komt elk jaar in het voorjaar bijeen.',
  'Zij brengt verslag uit aan de parlementen van de drie landen.',
]

/** A page of text as a picture of it, in a PDF that has no letters. */
function scan(): string {
  const lettered = join(folder, 'lettered.pdf')
  writeFileSync(lettered, pageWith(sentences.map((text, i) => textAt(text, 72, 700 - 60 * i)).join('')))
  execFileSync('pdftoppm', ['-r', '150', '-gray', '-singlefile', lettered, join(folder, 'page')])
  const picture = readFileSync(join(folder, 'page.pgm'))
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1'))!
  const image = packed(picture.subarray(head.length)).replace(
    '<<',
    `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
  )
  const path = join(folder, 'scan.pdf')
  writeFileSync(
    path,
    pageWith('q 600 0 0 800 0 0 cm /I Do Q', { resources: '/XObject << /I 6 0 R >>', more: [image] }),
  )
  return path
}

async function add(data: string, ...args: readonly string[]) {
  mkdirSync(data, { recursive: true })
  const said: string[] = []
  const take = (text: string) => void said.push(text)
  const code = await run(['add', ...args, '--data', data], { out: take, err: take })
  return { code, said: said.join('') }
}

describe.skipIf(!isThere)('a scan, with tesseract and its Dutch on this machine', () => {
  it('is read letter by letter, and says so', async () => {
    const data = join(folder, 'papers')
    const { code, said } = await add(data, scan(), '--ocr', '--languages', 'nl')
    expect(said).toContain('letters were read from pictures')
    expect(code).toBe(0)
    const text = readFileSync(join(data, 'documents/scan/source.md'), 'utf8')
    for (const sentence of sentences) expect(text).toContain(sentence)
  })

  it('is refused without --ocr, which is named', async () => {
    const { code, said } = await add(join(folder, 'none'), scan())
    expect(code).toBe(1)
    expect(said).toContain('--ocr')
  })
})
