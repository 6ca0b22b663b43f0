// What the service worker keeps, and what it answers with, whatever a network or a disk does.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Build } from '../../../src/app/service-worker/build-files.ts'
import { OfflineCache } from '../../../src/app/service-worker/offline-cache.ts'
import { editionFiles } from '../../../src/cli/edition-files.ts'
import type { Edition } from '../../../src/graph/index.ts'

const scope = 'https://example.org/verband/'
const at = (file: string) => new URL(file, scope).href
const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

const given: Edition = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../fixtures/editions/format-1.json'), 'utf8'),
)
/**
 * The files of an edition with this title, whose words are all its own, and so is what is searched for in them; where that is so long
 * that its overview is another file than what opens it, so is that.
 */
function edition(title: string): ReadonlyMap<string, string> {
  const { corpus, ...rest } = structuredClone(given)
  for (const { passages } of corpus.documents)
    for (const { sides } of passages)
      for (const side of Object.values(sides)) Object.assign(side, { text: `${side.text} ${title}` })
  return editionFiles({ ...rest, corpus: { ...corpus, title: { nl: title } as typeof corpus.title } })
}
const built = edition('as built')
const contents = new Map([
  ['./', '<!doctype html><title>Verband</title>'],
  ['assets/page-1.js', 'start()'],
  ...built,
])
const [wordsName = ''] = [...built.keys()].filter(name => name.startsWith('documents/1'))
const single = '<!doctype html>single'
/** What reads papers, and a paper: most people ask for neither. */
const rarelyAsked = [
  ['assets/pdf.min-1.js', 'draw()'],
  ['documents/ports/original.pdf', '%PDF-1.7'],
] as const
const build: Build = {
  version: 'new',
  files: [...contents].map(([name, text]) => [name, integrityOf(text)]),
  onDemand: [
    ['single.html', integrityOf(single)],
    ...rarelyAsked.map(([name, text]) => [name, integrityOf(text)] as const),
  ],
}

type Answer = () => Response
const served =
  (body: string, type: string, status = 200): Answer =>
  () =>
    new Response(body, { status, headers: { 'Content-Type': type } })
const portal = served('<h1>Sign in</h1>', 'text/html')
const offline: Answer = () => {
  throw new TypeError('Failed to fetch')
}

/** A cache storage that keeps all in maps, and takes so many entries. */
function storage(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const entries = kept.get(name) ?? new Map<string, Response>()
    kept.set(name, entries)
    return {
      put: async (address: string, answer: Response) => {
        if (entries.size >= room) throw new DOMException('full', 'QuotaExceededError')
        entries.set(address, answer)
      },
      match: async (address: string) => entries.get(address)?.clone(),
      keys: async () => [...entries.keys()].map(url => ({ url })),
    }
  }
  const caches = {
    open,
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
  } as unknown as CacheStorage
  return { caches, kept } as const
}

let network: Map<string, Answer>
let asked: string[]
beforeEach(() => {
  network = new Map([
    [at('./'), served(contents.get('./')!, 'text/html')],
    [at('assets/page-1.js'), served(contents.get('assets/page-1.js')!, 'text/javascript')],
    ...Array.from(built, ([name, text]) => [at(name), served(text, 'application/json')] as const),
    [at('single.html'), served(single, 'text/html')],
    ...rarelyAsked.map(([name, text]) => [at(name), served(text, 'application/octet-stream')] as const),
  ])
  asked = []
})
const fetched = (async (input: string | Request, { cache = 'default' }: RequestInit = {}) => {
  const address = typeof input === 'string' ? input : input.url
  asked.push(`${cache} ${address}`)
  return (network.get(address) ?? served('', 'text/plain', 404))()
}) as typeof fetch

function keeper(room?: number) {
  const { caches, kept } = storage(room)
  const worker = new OfflineCache(build, { scope, caches, fetch: fetched })
  /** What is answered once all later work has ended. */
  const answer = async (file: string, mode = 'cors') => {
    const work: Promise<unknown>[] = []
    const answer = await worker.answerTo({ url: at(file), method: 'GET', mode } as Request, one => {
      work.push(one)
    })
    const text = await answer?.text()
    await Promise.all(work)
    return text
  }
  return { worker, caches, kept, answer } as const
}
const cacheName = `verband ${scope} new`

describe('a service worker that is installed', () => {
  it('keeps all files of the build, and nothing else', async () => {
    const { worker, kept } = keeper()
    await worker.fill()
    expect([...kept.get(cacheName)!.keys()].sort()).toEqual([...contents.keys()].map(at).sort())
  })

  it.each([
    ['a page in the place of a script', 'assets/page-1.js', portal],
    ['a script of another build', 'assets/page-1.js', served('start(2)', 'text/javascript')],
    ['a page of another build', './', served('<!doctype html><title>New</title>', 'text/html')],
    ['a page in the place of the corpus', 'overview.json', portal],
    ['half a corpus', 'overview.json', served('{"format":2,"docu', 'application/json')],
    ['nothing that is a corpus', 'overview.json', served('null', 'application/json')],
    ['an overview of nothing', 'overview.json', served('{"format":2,"documents":[]}', 'application/json')],
    ['other words', wordsName, served('{"format":2}', 'application/json')],
    ['an error', 'assets/page-1.js', served('start()', 'text/javascript', 404)],
    ['no network', 'assets/page-1.js', offline],
  ])('leaves nothing behind where it gets %s', async (_what, file, answer) => {
    network.set(at(file), answer)
    const { worker, kept } = keeper()
    await expect(worker.fill()).rejects.toThrow()
    expect([...kept.keys()]).toEqual([])
  })

  it('leaves nothing behind where there is no room, and touches no other cache', async () => {
    const { worker, caches, kept } = keeper(1)
    await caches.open(`verband ${scope} old`)
    await caches.open('verband https://example.org/other/ old')
    await expect(worker.fill()).rejects.toThrow('full')
    expect([...kept.keys()]).toEqual([`verband ${scope} old`, 'verband https://example.org/other/ old'])
  })

  it('passes over what the browser itself has kept, where that is bad', async () => {
    const address = at('assets/page-1.js')
    const good = network.get(address)!
    network.set(address, () => (asked.at(-1)!.startsWith('reload') ? good() : portal()))
    const { worker } = keeper()
    await worker.fill()
    expect(asked.filter(one => one.endsWith(address))).toEqual([`default ${address}`, `reload ${address}`])
  })

  it('does not wait for the pages of a build before it whose cache is bad, and sweeps that', async () => {
    const { worker, caches, kept } = keeper()
    const old = await caches.open(`verband ${scope} old`)
    await old.put(at('assets/page-1.js'), network.get(at('assets/page-1.js'))!())
    await old.put(at('assets/page-0.js'), portal())
    await old.put(at('./'), served('<!doctype html>old', 'text/html')())
    await worker.fill()
    expect(await worker.isFormerBad()).toBe(false)
    await old.put(at('assets/page-1.js'), portal())
    expect(await worker.isFormerBad()).toBe(true)
    await worker.sweep()
    expect([...kept.keys()]).toEqual([cacheName])
  })
})

describe('a service worker that answers', () => {
  it('gives every file without a network', async () => {
    const { worker, answer } = keeper()
    await worker.fill()
    for (const name of [...contents.keys(), '?some=thing', 'index.html']) network.set(at(name), offline)
    for (const [name, text] of contents) expect(await answer(name)).toBe(text)
    expect(await answer('?some=thing', 'navigate')).toBe(contents.get('./'))
    expect(await answer('index.html', 'navigate')).toBe(contents.get('./'))
  })

  it('fetches a script again that is bad in the cache, and keeps the good one', async () => {
    const { worker, kept, answer } = keeper()
    await worker.fill()
    const script = contents.get('assets/page-1.js')!
    kept.get(cacheName)!.set(at('assets/page-1.js'), portal())
    expect(await answer('assets/page-1.js')).toBe(script)
    network.set(at('assets/page-1.js'), offline)
    expect(await answer('assets/page-1.js')).toBe(script)
  })

  it('does not keep what the network says in the place of a script', async () => {
    const { worker, kept, answer } = keeper()
    await worker.fill()
    kept.get(cacheName)!.delete(at('assets/page-1.js'))
    network.set(at('assets/page-1.js'), portal)
    expect(await answer('assets/page-1.js')).toBe('<h1>Sign in</h1>')
    expect(kept.get(cacheName)!.has(at('assets/page-1.js'))).toBe(false)
  })

  it.each([
    ['', 'newer'],
    [', its overview with the rest', 'newer '.repeat(100_000)],
  ])('shows and keeps the newest corpus%s; a page, an error or half of it neither', async (_, title) => {
    const { worker, answer } = keeper()
    await worker.fill()
    const files = edition(title)
    for (const [name, text] of files) network.set(at(name), served(text, 'application/json'))
    expect([...files.keys()].filter(name => built.has(name))).toEqual(['overview.json'])
    const newer = files.get('overview.json')
    expect(await answer('overview.json')).toBe(newer)
    for (const bad of [portal, served('', 'application/json', 503), served('', 'text/plain', 404), offline]) {
      network.set(at('overview.json'), bad)
      expect(await answer('overview.json')).toBe(newer)
    }
    network.set(at('overview.json'), served('{"format":2', 'application/json'))
    await answer('overview.json')
    for (const name of files.keys()) network.set(at(name), offline)
    // With its words and what is searched for in them, though no build tells of them, and nobody has asked for them yet.
    for (const [name, text] of files) expect(await answer(name)).toBe(text)
  })

  it.each(['1', 'search'])('keeps no corpus of which it cannot keep documents/%s-…', async part => {
    const { worker, answer } = keeper()
    await worker.fill()
    for (const [name, text] of edition('newer'))
      if (!name.startsWith(`documents/${part}-`)) network.set(at(name), served(text, 'application/json'))
    await expect(answer('overview.json')).rejects.toThrow()
    network.set(at('overview.json'), offline)
    expect(await answer('overview.json')).toBe(built.get('overview.json'))
  })

  it('lets a sign-in, a move or a ban through where the page is asked for, and nothing that is no page', async () => {
    const { worker, answer } = keeper()
    await worker.fill()
    network.set(at('./'), portal)
    expect(await answer('./', 'navigate')).toBe('<h1>Sign in</h1>')
    network.set(at('./'), served('forbidden', 'text/plain', 403))
    expect(await answer('./', 'navigate')).toBe('forbidden')
    for (const bad of [served('{}', 'application/json'), served('down', 'text/html', 502), offline]) {
      network.set(at('./'), bad)
      expect(await answer('./', 'navigate')).toBe(contents.get('./'))
    }
  })

  it('keeps the single file once it was asked for, if it is that of this build', async () => {
    const { worker, answer } = keeper()
    await worker.fill()
    network.set(at('single.html'), portal)
    expect(await answer('single.html')).toBe('<h1>Sign in</h1>')
    network.set(at('single.html'), served(single, 'text/html'))
    expect(await answer('single.html')).toBe(single)
    network.set(at('single.html'), offline)
    expect(await answer('single.html')).toBe(single)
  })

  it('leaves alone what is not the page’s', async () => {
    const { answer } = keeper()
    expect(await answer('elsewhere.js')).toBeUndefined()
    expect(await answer('elsewhere/', 'navigate')).toBeUndefined()
  })
})

it.each(rarelyAsked)(
  '%s is fetched when somebody asks for it, and there without a network from then on',
  async (name, text) => {
    const { worker, kept, answer } = keeper()
    await worker.fill()
    expect(asked.some(one => one.endsWith(at(name)))).toBe(false)
    expect(await answer(name)).toBe(text)
    expect(kept.get(cacheName)?.has(at(name))).toBe(true)
    network.set(at(name), offline)
    expect(await answer(name)).toBe(text)
  },
)
