// A browser for each worker that runs tests.

import { type Browser, type BrowserServer, chromium } from 'playwright-core'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { findChromium, serve } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page is. */
    address: string
    chromium: string
    /** Where the browser of each worker listens: of a browser's pages, all but the one in front are drawn once a second. */
    browsers: readonly string[]
  }
}

/** Starts a browser with WebGL for each worker of a project, and tells its tests where they listen. */
export async function provideBrowsers(
  project: TestProject,
): Promise<{ readonly close: () => Promise<void> }> {
  const executablePath = findChromium()
  const servers: BrowserServer[] = []
  for (let worker = 0; worker < Number(project.config.maxWorkers); worker++)
    servers.push(await serve(executablePath))
  project.provide('chromium', executablePath)
  project.provide(
    'browsers',
    servers.map(server => server.wsEndpoint()),
  )
  return {
    close: async () => {
      for (const server of servers) await server.close()
    },
  }
}

/** The browser of the worker that asks. */
export const connect = (): Promise<Browser> =>
  chromium.connect(inject('browsers')[Number(process.env.VITEST_POOL_ID) - 1]!)
