// Builds the single file once, and gives its address on the disk in the place of the served page's.

import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { findChromium, serve } from './chromium.ts'

const root = resolve(import.meta.dirname, '../..')

export default async function setup(project: TestProject) {
  const chromium = findChromium()
  execFileSync('npm', ['run', '--silent', 'build:single'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  project.provide('address', pathToFileURL(resolve(root, 'dist-single/verband.html')).href)
  const browser = await serve(chromium)
  project.provide('chromium', chromium)
  project.provide('browser', browser.wsEndpoint())
  return () => browser.close()
}
