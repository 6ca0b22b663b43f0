// All style sheets end up in one page, some after others have been there for long: a class belongs to one of them.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, it } from 'vitest'

const app = resolve(import.meta.dirname, '../../src/app')

/** The classes that a style sheet gives a look wherever they stand: selectors of one class and no attribute. */
function classesOf(path: string): Set<string> {
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
  const selectors = [...text.matchAll(/([^{};]+)\{/g)].flatMap(([, list]) => list!.split(/,(?![^(]*\))/))
  return new Set(selectors.flatMap(one => /^\s*\.([\w-]+)(?=:|\s|$)/.exec(one)?.[1] ?? []))
}

it('no class is given a look by two folders of the page, the shell aside', () => {
  const sheets = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(
    path => path.endsWith('.css') && dirname(path) !== 'shell',
  )
  expect(sheets.length).toBeGreaterThan(8)
  const shell = classesOf(resolve(app, 'shell/styles.css'))
  const seen = new Map<string, string>()
  const twice = sheets.flatMap(path =>
    [...classesOf(resolve(app, path))].flatMap(name => {
      const before = seen.get(name)
      seen.set(name, dirname(path))
      return !before || before === dirname(path) || shell.has(name) ? [] : [`${name}: ${before}, ${path}`]
    }),
  )
  expect(twice).toEqual([])
})
