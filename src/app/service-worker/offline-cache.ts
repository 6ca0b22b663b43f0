// What a service worker keeps of the page, and what it answers with: only what is what it should be.
//
// Each build has a cache of its own, filled before it is used, so that its files always fit each other.

import { outlinedOverview } from '../../editions/index.ts'

/** A build: its files, each with its digest as `integrity` takes it, and a name that no other build has. */
export type Build = {
  readonly version: string
  readonly files: readonly BuiltFile[]
  /** Those that are kept only when someone has asked for them. */
  readonly onDemand: readonly BuiltFile[]
}

type BuiltFile = readonly [name: string, integrity: string]

/** What it needs of the browser. */
export type Browser = {
  readonly scope: string
  readonly caches: CacheStorage
  readonly fetch: typeof fetch
}

/** How long the network may take where there is an answer already, in milliseconds. */
const networkTimeoutMs = 4000

const page = './'
/** It may be replaced without a new build: not its digest tells whether it is sound, but what it holds. */
const overview = 'overview.json'
/** The words of a document, or what is searched for in them: the name has the beginning of the digest, so that those of any overview can be told. */
const part = /^documents\/(?:\d+|search)-([0-9a-f]{12})\.json$/
/** Files whose name stays when what is in them changes; the names of all others tell their contents. */
const changing = new Set([page, overview, 'single.html', 'manifest.webmanifest', 'licenses.txt'])

const isHtml = (answer: Response) => /html/i.test(answer.headers.get('content-type') ?? '')

const digestOf = async (answer: Response): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()))

const integrityOf = async (answer: Response): Promise<string> =>
  `sha256-${btoa(String.fromCharCode(...(await digestOf(answer))))}`

const hexDigestOf = async (answer: Response): Promise<string> =>
  Array.from(await digestOf(answer), byte => byte.toString(16).padStart(2, '0')).join('')

/** Where the other parts of an edition lie, by its overview; null if it is none. */
function partsOf(value: unknown): readonly string[] | null {
  const overview = outlinedOverview(value)
  return overview && [overview.search, ...overview.documents.map(({ words }) => words)]
}

export function offlineCache({ version, files, onDemand }: Build, { scope, caches, fetch }: Browser) {
  /** Other copies of the page on the same host have caches too. */
  const ours = `verband ${scope} `
  const cacheName = ours + version
  const addressOf = (file: string) => new URL(file, scope).href
  const integrities = new Map(
    [...files, ...onDemand].map(([name, integrity]) => [addressOf(name), integrity]),
  )
  const revalidated = new Set([...changing].map(addressOf))
  const [pageAddress, overviewAddress] = [addressOf(page), addressOf(overview)]
  const partAt = (address: string) =>
    address.startsWith(scope) ? part.exec(address.slice(scope.length)) : null
  const [pageFile, demanded] = [addressOf('index.html'), new Set(onDemand.map(([name]) => addressOf(name)))]

  /** Whether an answer is what should be at an address. */
  async function isSound(address: string, answer: Response): Promise<boolean> {
    if (!answer.ok || answer.redirected) return false
    try {
      const copy = answer.clone()
      if (address === overviewAddress) return partsOf(await copy.json()) !== null
      const [, digest] = partAt(address) ?? []
      return digest === undefined
        ? (await integrityOf(copy)) === integrities.get(address)
        : (await hexDigestOf(copy)).startsWith(digest)
    } catch {
      // No JSON, or cut off on the way.
      return false
    }
  }

  async function keep(address: string, answer: Response): Promise<void> {
    await (await caches.open(cacheName)).put(address, answer)
  }

  /** Keeps an overview, if it is one and all parts that it leads to are kept. */
  async function keepOverview(answer: Response): Promise<void> {
    if (!(await isSound(overviewAddress, answer))) return
    const addresses = (partsOf(await answer.clone().json()) ?? []).map(addressOf)
    for (const address of addresses)
      if (!(await fromCache(address))) await keep(address, await fetchSound(address))
    await keep(overviewAddress, answer)
  }

  /** A sound answer from the network: what the browser itself has kept may be bad, and is then passed over. */
  async function fetchSound(address: string): Promise<Response> {
    for (const cache of [revalidated.has(address) ? 'no-cache' : 'default', 'reload'] as const) {
      const answer = await fetch(address, { cache })
      if (await isSound(address, answer)) return answer
    }
    throw new Error(`${address} is not what it should be.`)
  }

  /** What is kept, if it is sound. */
  async function fromCache(address: string): Promise<Response | undefined> {
    // `Vary` would have it that an answer to the page is none to its preload.
    const answer = await (await caches.open(cacheName)).match(address, { ignoreVary: true })
    return answer && (await isSound(address, answer)) ? answer : undefined
  }

  async function cacheFirst(request: Request, address: string): Promise<Response> {
    const kept = await fromCache(address)
    if (kept) return kept
    try {
      const answer = await fetchSound(address)
      await keep(address, answer.clone())
      return answer
    } catch {
      // Whatever the network says, then; it is not kept.
      return fetch(request)
    }
  }

  /** From the network; where that is down, fails, is slow, or says something else, what is kept. */
  async function networkFirst(
    request: Request,
    address: string,
    isAnswer: (answer: Response) => boolean,
    onAnswer: (answer: Response) => void = () => {},
  ): Promise<Response> {
    const kept = await fromCache(address)
    const asked = fetch(request).then(answer => {
      if (isAnswer(answer)) onAnswer(answer.clone())
      return answer
    })
    if (!kept) return asked
    const late = new Promise<null>(done => setTimeout(done, networkTimeoutMs, null))
    const answer = await Promise.race([asked, late]).catch(() => null)
    return answer && isAnswer(answer) ? answer : kept
  }

  return {
    /** Fills the cache of this build; rejects, and leaves nothing behind, if a file does not come as it should be. */
    async fill(): Promise<void> {
      const put = async ([name]: BuiltFile) => keep(addressOf(name), await fetchSound(addressOf(name)))
      const outcomes = await Promise.allSettled(files.map(put))
      const failed = outcomes.find(({ status }) => status === 'rejected')
      if (!failed) return
      await caches.delete(cacheName)
      throw (failed as PromiseRejectedResult).reason
    },

    /** Whether another build's cache has something else under the name of a file of this one: it gives that to a page that is open. */
    async isFormerBad(): Promise<boolean> {
      for (const name of await formerCaches()) {
        const cache = await caches.open(name)
        for (const { url } of await cache.keys()) {
          if (revalidated.has(url) || !integrities.has(url)) continue
          const answer = await cache.match(url, { ignoreVary: true })
          if (answer && !(await isSound(url, answer))) return true
        }
      }
      return false
    },

    /** Throws other builds' caches away. */
    async sweep(): Promise<void> {
      for (const name of await formerCaches()) await caches.delete(name)
    },

    /** The answer to a request; null if it is none of ours. Work that may end later goes to `later`. */
    answerTo(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> | null {
      const { origin, pathname } = new URL(request.url)
      const address = origin + pathname
      if (request.method !== 'GET') return null
      if (request.mode === 'navigate') {
        if (address !== scope && address !== pageFile) return null
        // The page of another build is not kept among the files of this one. That it is gone, moved or forbidden is an answer.
        return networkFirst(request, pageAddress, answer =>
          answer.ok ? isHtml(answer) : answer.status < 500,
        )
      }
      if (address === overviewAddress || demanded.has(address)) {
        const isAnswer = (answer: Response) => answer.ok && isHtml(answer) === demanded.has(address)
        const keepIfSound = async (answer: Response) => {
          if (await isSound(address, answer)) await keep(address, answer)
        }
        const keepNew = address === overviewAddress ? keepOverview : keepIfSound
        return networkFirst(request, address, isAnswer, answer => later(keepNew(answer)))
      }
      return integrities.has(address) || partAt(address) ? cacheFirst(request, address) : null
    },
  }

  async function formerCaches(): Promise<string[]> {
    return (await caches.keys()).filter(name => name.startsWith(ours) && name !== cacheName)
  }
}
