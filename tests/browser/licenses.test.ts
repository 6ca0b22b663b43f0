// What others have made goes out with its licence, in the folder that a build makes and in the single file.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const built = (name: string) => readFileSync(join(root, 'dist', name), 'utf8')

/** The rooms whose code reaches the page, whole. */
const rooms = ['app', 'formats', 'graph', 'search']

/** The packages that a file imports, types aside. */
function packagesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/import type [^']*'[^']*'/g, '')
  const imported = text.matchAll(/(?:\bfrom|@?\bimport)\s+['"]([^'".][^'"]*)['"]/g)
  return Array.from(imported, ([, specifier]) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier!)![0])
}

it('names every package that the page is made of, with its licence and whose it is', () => {
  const text = built('licenses.txt')
  const names = new Set(
    rooms.flatMap(room =>
      readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
        .filter(path => /\.(tsx?|css)$/.test(path))
        .flatMap(path => packagesIn(join(root, 'src', room, path))),
    ),
  )
  expect(names.size).toBeGreaterThan(10)
  for (const name of names) expect(text).toMatch(new RegExp(`^${name} \\d\\S* \\([\\w.-]+\\)$`, 'm'))
  for (const part of ['Reserved Font Name', 'SIL OPEN FONT LICENSE', 'Isaac Z. Schlueter', 'Meta Platforms'])
    expect(text).toContain(part)
  expect(text).not.toMatch(/Licenses of bundled dependencies/)
})

it('goes with the single file too', () => {
  expect(built('single.html')).toContain(built('licenses.txt').trim())
})
