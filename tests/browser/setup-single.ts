// Builds the single file once, and gives its address on the disk in the place of the served page's.

import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { provideBrowsers } from './browsers.ts'

const root = resolve(import.meta.dirname, '../..')

export default async function setup(project: TestProject) {
  execFileSync('npm', ['run', '--silent', 'build:single'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  project.provide('address', pathToFileURL(resolve(root, 'dist-single/verband.html')).href)
  const browsers = await provideBrowsers(project)
  return browsers.close
}
