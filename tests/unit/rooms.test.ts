// The architecture, held: a room imports only rooms below it, through their one door, and nothing goes in circles.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')

/** The floor of each room. Rooms of one floor do not know each other. */
const floors = new Map([
  ['model', 0],
  ['text', 1],
  ['corpus', 2],
  ['graph', 3],
  ['terms', 4],
  ['search', 5],
  ['formats', 5],
  ['explorer', 6],
  ['cli', 6],
  ['app', 7],
])

/** Those that run the same in Node, a worker and the page. */
const pure = new Set(['model', 'text', 'corpus', 'graph', 'terms', 'search', 'formats'])

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.tsx?$/.test(path))

const importsOf = (file: string): string[] =>
  Array.from(
    readFileSync(join(src, file), 'utf8').matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"]+)['"]/g),
    ([, specifier]) => specifier!,
  )

const roomOf = (path: string): string => path.split('/')[0]!

const local = files.flatMap(file =>
  importsOf(file)
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => ({ file, target: relative(src, resolve(src, dirname(file), specifier)) })),
)

describe('the rooms of src/', () => {
  it('are all known, and there is something to hold', () => {
    expect(new Set(files.map(roomOf))).toEqual(
      new Set([...floors.keys()].filter(room => files.some(file => roomOf(file) === room))),
    )
    expect(local.length).toBeGreaterThan(100)
  })

  it('import only rooms below them, through their index.ts', () => {
    const wrong = local
      .filter(({ file, target }) => roomOf(file) !== roomOf(target))
      .filter(({ file, target }) => {
        const above = floors.get(roomOf(target))! >= floors.get(roomOf(file))!
        return above || target !== `${roomOf(target)}/index.ts`
      })
    expect(wrong).toEqual([])
  })

  it('have no circles, between files either', () => {
    const next = new Map(
      files.map(file => [file, local.filter(edge => edge.file === file).map(edge => edge.target)]),
    )
    const done = new Set<string>()
    const circles: string[][] = []
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file])
      if (path.includes(file) || done.has(file)) return
      for (const target of next.get(file) ?? []) walk(target, [...path, file])
      done.add(file)
    }
    for (const file of files) walk(file, [])
    expect(circles).toEqual([])
  })

  it('know neither React, nor the page, nor the file system below the explorer', () => {
    const foreign = files
      .filter(file => pure.has(roomOf(file)))
      .flatMap(file => importsOf(file).map(specifier => ({ file, specifier })))
      .filter(({ specifier }) => /^(?:react|sigma|node:|vite)/.test(specifier))
    expect(foreign).toEqual([])
    const page = files
      .filter(file => pure.has(roomOf(file)))
      .filter(file =>
        /\b(?:document\.(?:querySelector|createElement|getElement)|window\.|localStorage|navigator\.)/.test(
          readFileSync(join(src, file), 'utf8'),
        ),
      )
    expect(page).toEqual([])
  })
})
