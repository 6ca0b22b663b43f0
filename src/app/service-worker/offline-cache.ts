// What a service worker keeps of the page, and what it answers with: only what is what it should be.
//
// Each build has a cache of its own, filled before it is used, so that its files always fit each other.

import { type Build, BuildFiles } from './build-files.ts'

/** What it needs of the browser. */
export type Browser = {
  readonly scope: string
  readonly caches: CacheStorage
  readonly fetch: typeof fetch
}

/** How long the network may take where there is an answer already, in milliseconds. */
const networkTimeoutMs = 4000

const isHtml = (answer: Response) => /html/i.test(answer.headers.get('content-type') ?? '')

export class OfflineCache {
  readonly #files: BuildFiles
  readonly #browser: Browser
  /** What the names of all caches of this page begin with: other copies of it on the same host have caches too. */
  readonly #ours: string
  readonly #name: string

  constructor(build: Build, browser: Browser) {
    this.#files = new BuildFiles(build, browser.scope)
    this.#browser = browser
    this.#ours = `verband ${browser.scope} `
    this.#name = this.#ours + build.version
  }

  /** Fills the cache of this build; rejects, and leaves nothing behind, if a file does not come as it should be. */
  async fill(): Promise<void> {
    const outcomes = await Promise.allSettled(
      this.#files.addresses.map(async address => this.#keep(address, await this.#fetchSound(address))),
    )
    const failed = outcomes.find(outcome => outcome.status === 'rejected')
    if (!failed) return
    await this.#browser.caches.delete(this.#name)
    throw failed.reason
  }

  /** Whether another build's cache has something else under the name of a file of this one: it gives that to a page that is open. */
  async isFormerBad(): Promise<boolean> {
    for (const name of await this.#formerCaches()) {
      const cache = await this.#browser.caches.open(name)
      for (const { url } of await cache.keys()) {
        if (this.#files.mayChange(url) || !this.#files.isBuilt(url)) continue
        const answer = await cache.match(url, { ignoreVary: true })
        if (answer && !(await this.#files.isSound(url, answer))) return true
      }
    }
    return false
  }

  /** Throws other builds' caches away. */
  async sweep(): Promise<void> {
    for (const name of await this.#formerCaches()) await this.#browser.caches.delete(name)
  }

  /** The answer to a request; null if it is none of ours. Work that may end later goes to `later`. */
  answerTo(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> | null {
    const { origin, pathname } = new URL(request.url)
    const address = origin + pathname
    if (request.method !== 'GET') return null
    if (request.mode === 'navigate') return this.#files.isPage(address) ? this.#pageFor(request) : null
    switch (this.#files.at(address)) {
      case 'overview':
        return this.#networkFirst(request, address, {
          isAnswer: answer => answer.ok && !isHtml(answer),
          onAnswer: answer => later(this.#keepOverview(answer)),
        })
      case 'on-demand':
        return this.#networkFirst(request, address, {
          isAnswer: answer => answer.ok && isHtml(answer),
          onAnswer: answer => later(this.#keepIfSound(address, answer)),
        })
      case 'file':
        return this.#cacheFirst(request, address)
      case null:
        return null
    }
  }

  /** The page of another build is not kept among the files of this one. That it is gone, moved or forbidden is an answer. */
  #pageFor(request: Request): Promise<Response> {
    const isAnswer = (answer: Response) => (answer.ok ? isHtml(answer) : answer.status < 500)
    return this.#networkFirst(request, this.#files.page, { isAnswer, onAnswer() {} })
  }

  async #keep(address: string, answer: Response): Promise<void> {
    await (await this.#browser.caches.open(this.#name)).put(address, answer)
  }

  async #keepIfSound(address: string, answer: Response): Promise<void> {
    if (await this.#files.isSound(address, answer)) await this.#keep(address, answer)
  }

  /** Keeps an overview, if it is one and all parts that it leads to are kept. */
  async #keepOverview(answer: Response): Promise<void> {
    const { overview } = this.#files
    if (!(await this.#files.isSound(overview, answer))) return
    await this.#keepParts(overview, answer)
    await this.#keep(overview, answer)
  }

  /** Keeps all that a sound answer leads to. */
  async #keepParts(address: string, answer: Response): Promise<void> {
    for (const part of await this.#files.partsOf(address, answer)) {
      const kept = await this.#fromCache(part)
      const sound = kept ?? (await this.#fetchSound(part))
      await this.#keepParts(part, sound)
      if (!kept) await this.#keep(part, sound)
    }
  }

  /** A sound answer from the network: what the browser itself has kept may be bad, and is then passed over. */
  async #fetchSound(address: string): Promise<Response> {
    for (const cache of [this.#files.mayChange(address) ? 'no-cache' : 'default', 'reload'] as const) {
      const answer = await this.#browser.fetch(address, { cache })
      if (await this.#files.isSound(address, answer)) return answer
    }
    throw new Error(`${address} is not what it should be.`)
  }

  /** What is kept, if it is sound. */
  async #fromCache(address: string): Promise<Response | undefined> {
    // `Vary` would have it that an answer to the page is none to its preload.
    const answer = await (await this.#browser.caches.open(this.#name)).match(address, { ignoreVary: true })
    return answer && (await this.#files.isSound(address, answer)) ? answer : undefined
  }

  async #cacheFirst(request: Request, address: string): Promise<Response> {
    const kept = await this.#fromCache(address)
    if (kept) return kept
    try {
      const answer = await this.#fetchSound(address)
      await this.#keep(address, answer.clone())
      return answer
    } catch {
      // Whatever the network says, then; it is not kept.
      return this.#browser.fetch(request)
    }
  }

  /** From the network; where that is down, fails, is slow, or says something else, what is kept. */
  async #networkFirst(
    request: Request,
    address: string,
    {
      isAnswer,
      onAnswer,
    }: { readonly isAnswer: (answer: Response) => boolean; readonly onAnswer: (answer: Response) => void },
  ): Promise<Response> {
    const kept = await this.#fromCache(address)
    const asked = this.#browser.fetch(request).then(answer => {
      if (isAnswer(answer)) onAnswer(answer.clone())
      return answer
    })
    if (!kept) return asked
    const late = new Promise<null>(done => setTimeout(done, networkTimeoutMs, null))
    const answer = await Promise.race([asked, late]).catch(() => null)
    return answer && isAnswer(answer) ? answer : kept
  }

  async #formerCaches(): Promise<string[]> {
    const names = await this.#browser.caches.keys()
    return names.filter(name => name.startsWith(this.#ours) && name !== this.#name)
  }
}
