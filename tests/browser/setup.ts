// Builds the page once, serves dist/ as any static server would, and starts the browsers.

import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { provideBrowsers } from './browsers.ts'

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))

export default async function setup(project: TestProject) {
  // The test runner sets another NODE_ENV, and React would come in its development build.
  const environment = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await build({ configFile, logLevel: 'warn' })
  process.env.NODE_ENV = environment
  const server = await preview({
    configFile,
    logLevel: 'warn',
    preview: { port: 0, strictPort: false, open: false },
  })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('The preview server has no address.')
  project.provide('address', address)
  const browsers = await provideBrowsers(project)
  return async () => {
    await browsers.close()
    await server.close()
  }
}
