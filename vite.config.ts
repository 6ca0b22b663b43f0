import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy, corpus } from './src/cli/plugin.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('./src'),
  // Relative addresses: dist/ works from any folder of any server.
  base: './',
  publicDir: false,
  plugins: [react(), corpus(here('./graph-data')), contentSecurityPolicy()],
  build: { outDir: here('./dist'), emptyOutDir: true, assetsInlineLimit: 0 },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root: here('.'),
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          root: here('.'),
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          // Nothing is kept in modules: to read them once for all files is safe, and spares half a minute.
          isolate: false,
          globalSetup: here('./tests/browser/setup.ts'),
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser with WebGL in software takes both cores by itself.
          fileParallelism: false,
        },
      },
    ],
  },
})
