// The development server, as `npm start` runs it, on a folder of data of its own.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer, type ViteDevServer } from 'vite'
import { corpus } from '../../src/cli/plugin.ts'

const root = resolve(import.meta.dirname, '../..')

/** Writes the files of a corpus into a folder, and serves them; `folder` takes what the server keeps, too. */
export async function developmentServer(
  folder: string,
  data: string,
  files: Iterable<readonly [path: string, bytes: string | Uint8Array]>,
): Promise<ViteDevServer> {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true })
    writeFileSync(join(data, path), bytes)
  }
  const server = await createServer({
    configFile: false,
    root: join(root, 'src'),
    cacheDir: join(folder, '.vite'),
    plugins: [react(), corpus(data)],
    server: { port: 0, open: false, fs: { allow: [root] } },
    logLevel: 'error',
  })
  await server.listen()
  return server
}
