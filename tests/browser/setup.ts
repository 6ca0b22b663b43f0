// Builds the page once, serves dist/ as any static server would, and finds a browser.

import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findChromium, serve } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    chromium: string
    /** Where the one browser of all tests listens. */
    browser: string
  }
}

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url))

export default async function setup(project: TestProject) {
  const chromium = findChromium()
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
  const browser = await serve(chromium)
  project.provide('chromium', chromium)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
  }
}
