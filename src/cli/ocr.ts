// The letters in a picture of text, by Tesseract, where that is installed.

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Language } from '../model/index.ts'

const run = promisify(execFile)

/** What Tesseract calls a language. */
const names: ReadonlyMap<string, string> = new Map(
  'nl:nld fr:fra de:deu en:eng lb:ltz es:spa it:ita pt:por'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)

const has = (program: string, asked: string): Promise<boolean> =>
  run(program, [asked]).then(
    () => true,
    ({ code }: { code?: unknown }) => code !== 'ENOENT',
  )

/** Which programs lack for it. */
export async function missingForOcr(): Promise<readonly string[]> {
  const programs = [
    ['tesseract', '--version'],
    ['pdftoppm', '-v'],
  ] as const
  const there = await Promise.all(programs.map(([name, asked]) => has(name, asked)))
  return programs.flatMap(([name], i) => (there[i] ? [] : [name]))
}

/** A page of many pixels takes as long as it may, in milliseconds. */
const timeoutMs = 120_000

/** The text of a scan page by page, a form feed after each. Rejects with what the programs say. */
export async function ocrText(path: string, languages: readonly Language[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verband-ocr-'))
  try {
    const isPdf = extname(path).toLowerCase() === '.pdf'
    if (isPdf)
      await run('pdftoppm', ['-r', '300', '-gray', '-png', path, join(folder, 'page')], {
        timeout: 10 * timeoutMs,
      })
    const pages = isPdf ? (await readdir(folder)).sort().map(name => join(folder, name)) : [path]
    const inLanguages = languages.map(language => names.get(language) ?? 'eng').join('+') || 'eng'
    const texts: string[] = []
    for (const page of pages) {
      const { stdout } = await run('tesseract', [page, 'stdout', '-l', inLanguages], {
        timeout: timeoutMs,
        maxBuffer: 1 << 26,
      })
      texts.push(stdout.replaceAll('\f', ''))
    }
    return texts.join('\f')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
