// Keeps the page for when there is no network. While there is one, the page and its corpus are always the newest.
//
// Each build has a cache of its own, filled before it is used, so that its files always fit each other. The worker of
// a new build waits until no page of the old one is open: such a page may still ask for its own parts.

type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Waiting & { readonly request: Request; respondWith(answer: Promise<Response>): void }

const worker = globalThis as unknown as {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
}

/** Written by the build: what it is called, and its files. */
const { version, files } = JSON.parse('__BUILD__') as { version: string; files: string[] }

const { scope } = worker.registration
/** Other copies of the page on the same host have caches too. */
const ours = `verband ${scope} `
const cacheName = ours + version

const page = './'
const corpus = 'corpus.json'
/** Files whose name stays when what is in them changes; the names of all others tell their contents. */
const changing = new Set([page, corpus, 'single.html'])
const addressOf = (file: string) => new URL(file, scope).href
const kept = new Set(files.map(addressOf))
/** How long the network may take where there is an answer already, in milliseconds. */
const patience = 4000

async function fill(): Promise<void> {
  const cache = await caches.open(cacheName)
  const put = async (file: string) => {
    const answer = await fetch(addressOf(file), { cache: changing.has(file) ? 'no-cache' : 'default' })
    if (!answer.ok || answer.redirected) throw new Error(`${file}: ${answer.status}`)
    await cache.put(addressOf(file), answer)
  }
  await Promise.all(files.map(put))
}

async function sweep(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter(one => one.startsWith(ours) && one !== cacheName).map(one => caches.delete(one)),
  )
  await worker.clients.claim()
}

// `Vary` would have it that an answer to the page is none to its preload.
const fromCache = async (address: string) =>
  (await caches.open(cacheName)).match(address, { ignoreVary: true })

async function cacheFirst(request: Request): Promise<Response> {
  return (await fromCache(request.url)) ?? fetch(request)
}

/** From the network; where that is down, fails, or is slow, what is kept. */
async function networkFirst(request: Request, address: string, keep: boolean): Promise<Response> {
  const before = await fromCache(address)
  const asked = fetch(request).then(async answer => {
    if (keep && answer.ok) await (await caches.open(cacheName)).put(address, answer.clone())
    return answer
  })
  if (!before) return asked
  const late = new Promise<null>(done => setTimeout(done, patience, null))
  const answer = await Promise.race([asked, late]).catch(() => null)
  return answer && answer.status < 500 ? answer : before
}

worker.addEventListener('install', event => event.waitUntil(fill()))
worker.addEventListener('activate', event => event.waitUntil(sweep()))
worker.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const address = origin + pathname
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') {
    if (address === scope || address === addressOf('index.html'))
      // The page of another build is not kept among the files of this one.
      event.respondWith(networkFirst(request, addressOf(page), false))
  } else if (address === addressOf(corpus) || address === addressOf('single.html'))
    event.respondWith(networkFirst(request, address, true))
  else if (kept.has(address)) event.respondWith(cacheFirst(request))
})
