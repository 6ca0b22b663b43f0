// The architecture, held: a room imports only rooms below it, through their one door, and nothing goes in circles.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pureRooms } from './pure-rooms.ts'

const src = resolve(import.meta.dirname, '../../src')

/** The floor of each room. Rooms of one floor do not know each other. */
const floors = new Map([
  ['model', 0],
  ['text', 1],
  ['corpus', 2],
  ['importers', 2],
  ['graph', 3],
  ['proposals', 3],
  ['workspace', 3],
  ['measures', 4],
  ['language-model', 4],
  ['terms', 4],
  ['editions', 4],
  ['search', 5],
  ['formats', 5],
  ['explorer', 6],
  ['cli', 6],
  ['stores', 6],
  ['app', 7],
])

/** The floors within `app`: a folder imports folders below its own, and views do not know each other, but for the graph, for which tables stand in, and what compares, which has the filters twice. */
const appFloors = new Map([
  ['messages', 0],
  ['service-worker', 0],
  ['kit', 1],
  ['loading', 2],
  ['render', 2],
  ['workspace', 2],
  ['pictures', 3],
  ['context', 4],
  ['drawing', 5],
  ['evidence', 5],
  ['files', 5],
  ['measures', 5],
  ['story', 5],
  ['details', 6],
  ['differences', 6],
  ['facets', 6],
  ['foreign-graph', 6],
  ['help', 6],
  ['legend', 6],
  ['matrix', 6],
  ['facsimile', 6],
  ['recommendations', 6],
  ['search', 6],
  ['share', 6],
  ['store', 6],
  ['table', 6],
  ['timeline', 6],
  ['workbench', 6],
  ['compare', 7],
  ['reader', 7],
  ['graph', 7],
  ['shell', 8],
  ['main.ts', 9],
])

const pure = new Set<string>(pureRooms)

/** What asks a server or starts a worker: the adapters of `EditionSource` alone, of all that is pure. */
const asksOthers = (file: string) => file.startsWith('editions/sources/')

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

  it('have floors within app, too', () => {
    const folderOf = (path: string) => path.split('/')[1]!
    const inApp = local.filter(({ file, target }) => roomOf(file) === 'app' && roomOf(target) === 'app')
    expect(new Set(files.filter(file => roomOf(file) === 'app').map(folderOf))).toEqual(
      new Set(appFloors.keys()),
    )
    const wrong = inApp
      .map(edge => ({ ...edge, from: folderOf(edge.file), to: folderOf(edge.target) }))
      .filter(({ from, to }) => from !== to && appFloors.get(to)! >= appFloors.get(from)!)
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
    const asking = files
      .filter(file => pure.has(roomOf(file)) && !asksOthers(file))
      .filter(file =>
        /\bfetch\(|\bnew (?:Worker|XMLHttpRequest|EventSource|WebSocket)\b|\bpostMessage\(|\bsetTimeout\(|\bDate\.now\(|\bperformance\./.test(
          readFileSync(join(src, file), 'utf8'),
        ),
      )
    expect(asking).toEqual([])
  })
})
