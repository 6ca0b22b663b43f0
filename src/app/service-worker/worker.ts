// Keeps the page for when there is no network. While there is one, the page and its corpus are always the newest.
//
// The worker of a new build waits until no page of the old one is open: such a page may still ask for its own parts. It does not
// wait where the old one gives bad answers.

import type { Build } from './build-files.ts'
import { OfflineCache } from './offline-cache.ts'

type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Waiting & { readonly request: Request; respondWith(answer: Promise<Response>): void }

const worker = globalThis as unknown as {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
}

/** Written by the build. */
const build: Build = JSON.parse('__BUILD__')

const { scope } = worker.registration
const cache = new OfflineCache(build, { scope, caches, fetch: (...asked) => fetch(...asked) })

async function install(): Promise<void> {
  await cache.fill()
  if (await cache.isFormerBad()) await worker.skipWaiting()
}

async function activate(): Promise<void> {
  await cache.sweep()
  await worker.clients.claim()
}

worker.addEventListener('install', event => event.waitUntil(install()))
worker.addEventListener('activate', event => event.waitUntil(activate()))
worker.addEventListener('fetch', event => {
  const answer = cache.answerTo(event.request, work => event.waitUntil(work))
  if (answer) event.respondWith(answer)
})
