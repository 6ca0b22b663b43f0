// licenses.txt: the licences of what others have made and a build carries, found by what really is in it.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, Rolldown } from 'vite'

export const licensesName = 'licenses.txt'

/** Licences that allow what a build does with what they cover, as long as their text goes with it. Another one stops a build. */
const accepted = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1'])

/** Whose notice the font files hold, and their package does not. */
const notices: ReadonlyMap<string, string> = new Map([
  [
    '@fontsource-variable/source-sans-3',
    '© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’',
  ],
  [
    '@fontsource-variable/source-serif-4',
    '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
  ],
])

/** A package, as far as its licence is concerned. */
export type Licensed = {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

/** Notes what a build carries, its workers' scripts included, and adds the licences of all of it. */
export function licenses(): { readonly plugin: Plugin; readonly inWorkers: () => Plugin } {
  const folders = new Set<string>()
  let root = ''
  const note = (bundle: Rolldown.OutputBundle) => {
    for (const folder of foldersIn(bundle)) folders.add(resolve(root, folder))
  }
  return {
    plugin: {
      name: 'verband-licenses',
      apply: 'build',
      configResolved(config) {
        root = config.root
      },
      generateBundle(_options, bundle) {
        note(bundle)
        const source = licensesText([...folders].map(licenseOf))
        this.emitFile({ type: 'asset', fileName: licensesName, source })
      },
    },
    inWorkers: () => ({
      name: 'verband-licenses-of-workers',
      generateBundle: (_options, bundle) => note(bundle),
    }),
  }
}

/** The folders of the packages that anything of is in a bundle. */
function foldersIn(bundle: Rolldown.OutputBundle): string[] {
  const sources = Object.values(bundle).flatMap(file =>
    file.type === 'asset'
      ? file.originalFileNames
      : Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  )
  return sources.flatMap(source => {
    const own = /^\0(vite|rolldown)\//.exec(source)?.[1]
    if (own) return [fileURLToPath(new URL('.', import.meta.resolve(`${own}/package.json`)))]
    return /^.*node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(source)?.[0] ?? []
  })
}

function licenseOf(folder: string): Licensed {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!accepted.has(license))
    throw new Error(`${name} has the licence ${license}, which nobody has looked at.`)
  return { name, version, license, text: textOf(folder, name) }
}

/** The text of a package's licence: its own, or else ours beside this file. */
function textOf(folder: string, name: string): string {
  const own = readdirSync(folder).find(file => /^licen[cs]e(\.|$)/i.test(file))
  const ours = fileURLToPath(new URL(`./licenses/${name}.txt`, import.meta.url))
  const file = own ? join(folder, own) : ours
  if (!existsSync(file)) throw new Error(`${name} brings no text of its licence: put it into ${ours}.`)
  const text = readFileSync(file, 'utf8')
    // What Vite itself is built of, and does not go into what it builds.
    .replace(/^# Licenses of bundled dependencies[\s\S]*/m, '')
    .trim()
  return [notices.get(name), text].filter(Boolean).join('\n\n')
}

/** The licences, in the order of the packages' names. */
export function licensesText(all: readonly Licensed[]): string {
  const parts = [...all]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`)
  const rule = `\n\n${'-'.repeat(72)}\n\n`
  return `${['Verband is under the MIT licence. It carries these, under theirs:', ...parts].join(rule)}\n`
}
