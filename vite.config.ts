import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { firstView } from './src/cli/first-view.ts'
import { licenses } from './src/cli/licenses.ts'
import { offline } from './src/cli/offline.ts'
import { pdfData } from './src/cli/pdf-data.ts'
import { addressesIn, contentSecurityPolicy, corpus, storeEndpoints } from './src/cli/plugin.ts'
import { singleFile } from './src/cli/single-file.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const inBrowser: TestProjectInlineConfiguration['test'] = {
  root: here('.'),
  include: ['tests/browser/**/*.test.ts'],
  environment: 'node',
  // Nothing is kept in modules: to read them once for all files is safe, and spares half a minute.
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // What is waited for comes within a second where nothing else is to do, and later where there is.
  expect: { poll: { timeout: 20_000 } },
  // A busy machine can be late once; what fails twice is the page's fault.
  retry: 1,
  // A test waits for half of its time. More at once than two would only wait for each other.
  maxWorkers: 2,
}

/** What is about the server or its files, and not about the page. */
const onServer = ['development', 'faults', 'licenses', 'model', 'offline', 'single', 'size', 'store']

/** The stores that a page may ask. */
const endpoints = addressesIn('VERBAND_ENDPOINTS')

const carried = licenses()

export default defineConfig({
  root: here('./src'),
  // Relative addresses: dist/ works from any folder of any server.
  base: './',
  publicDir: false,
  plugins: [
    react(),
    corpus(process.env.VERBAND_DATA ? resolve(process.env.VERBAND_DATA) : here('./graph-data')),
    storeEndpoints(endpoints),
    contentSecurityPolicy({ endpoints, models: addressesIn('VERBAND_MODELS') }),
    firstView(),
    carried.plugin,
    singleFile(),
    pdfData(),
    offline(),
  ],
  // What reads papers comes in parts: a text needs nothing of what reads a PDF.
  worker: { format: 'es', plugins: () => [carried.inWorkers()] },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // A browser that does not know it fetches the same a little later.
    modulePreload: { polyfill: false },
  },
  test: {
    tags: [
      { name: 'sweep', description: 'What takes long and rarely breaks: a command of its own runs it.' },
    ],
    projects: [
      {
        test: {
          name: 'unit',
          root: here('.'),
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: [here('./tests/unit/setup.ts')],
          isolate: false,
          // Of what hangs: no test may depend on how busy the machine is.
          testTimeout: 60_000,
          maxWorkers: availableParallelism(),
        },
      },
      {
        test: {
          name: 'browser',
          ...inBrowser,
          include: ['tests/browser/**/*.test.ts', 'tests/sweep/**/*.test.ts'],
          globalSetup: here('./tests/browser/setup.ts'),
        },
      },
      {
        // The main job in other engines than Chromium's.
        test: {
          name: 'engines',
          ...inBrowser,
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: here('./tests/browser/setup.ts'),
        },
      },
      {
        // Stores as others run them, where they are installed.
        test: {
          name: 'stores',
          ...inBrowser,
          include: ['tests/stores/**/*.test.ts'],
          globalSetup: here('./tests/browser/setup.ts'),
        },
      },
      {
        // The same tests on the single file, from the disk, with the network off.
        test: {
          name: 'single',
          ...inBrowser,
          exclude: onServer.map(name => `tests/browser/${name}.test.ts`),
          globalSetup: here('./tests/browser/setup-single.ts'),
        },
      },
    ],
  },
})
