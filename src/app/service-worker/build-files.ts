// The files of a build at their addresses, and whether an answer is what should be there: a network, or a disk, may give anything.

import { outlinedOpening, outlinedOverview } from '../../editions/index.ts'

/** A build: its files, each with its digest as `integrity` takes it, and a name that no other build has. */
export type Build = {
  readonly version: string
  readonly files: readonly BuiltFile[]
  /** Those that are kept only when someone has asked for them. */
  readonly onDemand: readonly BuiltFile[]
}

type BuiltFile = readonly [name: string, integrity: string]

/** What is asked for: it decides whether the network goes first, and what is kept of its answer. */
export type Asked = 'overview' | 'on-demand' | 'file'

const page = './'
/** It may be replaced without a new build: not its digest tells whether it is sound, but what it holds. */
const overview = 'overview.json'
/** The parts that it leads to, the overview where it is another file, words and what is searched for in them: their name ends in the digest that they have, so that those of any overview can be told. */
const part = /^documents\/(?:\d+|search|overview)-([0-9a-f]{12})\.json$/
/** How the name of an overview begins that is such a part. */
const overviewPart = 'documents/overview-'
/** Files whose name stays when what is in them changes; the names of all others tell their contents. */
const changing = [page, overview, 'single.html', 'manifest.webmanifest', 'licenses.txt']

const digestOf = async (answer: Response): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()))

const integrityOf = async (answer: Response): Promise<string> =>
  `sha256-${btoa(String.fromCharCode(...(await digestOf(answer))))}`

const hexDigestOf = async (answer: Response): Promise<string> =>
  Array.from(await digestOf(answer), byte => byte.toString(16).padStart(2, '0')).join('')

/**
 * Where the parts lie that a value leads to: from what opens an edition, its overview; from that, the words of its documents and what
 * is searched for in them. Null if it is neither.
 */
function partsOf(value: unknown): readonly string[] | null {
  const opening = outlinedOpening(value)
  if (opening) return [opening.overview]
  const overview = outlinedOverview(value)
  return overview && [...overview.documents.map(({ words }) => words), overview.search]
}

export class BuildFiles {
  readonly #scope: string
  readonly #integrities: ReadonlyMap<string, string>
  readonly #onDemand: ReadonlySet<string>
  readonly #changing: ReadonlySet<string>
  /** Those that are there from the start, by their addresses. */
  readonly addresses: readonly string[]
  readonly page: string
  readonly overview: string

  constructor({ files, onDemand }: Build, scope: string) {
    this.#scope = scope
    this.#integrities = new Map(
      [...files, ...onDemand].map(([name, integrity]) => [this.#addressOf(name), integrity]),
    )
    this.#onDemand = new Set(onDemand.map(([name]) => this.#addressOf(name)))
    this.#changing = new Set(changing.map(name => this.#addressOf(name)))
    this.addresses = files.map(([name]) => this.#addressOf(name))
    this.page = this.#addressOf(page)
    this.overview = this.#addressOf(overview)
  }

  #addressOf(name: string): string {
    return new URL(name, this.#scope).href
  }

  /** Below the page; empty where it is elsewhere. */
  #nameOf(address: string): string {
    return address.startsWith(this.#scope) ? address.slice(this.#scope.length) : ''
  }

  /** What there is at an address; null for nothing of ours. */
  at(address: string): Asked | null {
    if (address === this.overview) return 'overview'
    if (this.#onDemand.has(address) && this.mayChange(address)) return 'on-demand'
    return this.isBuilt(address) || this.#digestIn(address) !== null ? 'file' : null
  }

  /** Whether an address is that of a file of this build. */
  isBuilt(address: string): boolean {
    return this.#integrities.has(address)
  }

  /** Whether somebody who goes to an address is to get the page. */
  isPage(address: string): boolean {
    return address === this.#scope || address === this.#addressOf('index.html')
  }

  /** Whether what is at an address may change, and its name stay. */
  mayChange(address: string): boolean {
    return this.#changing.has(address)
  }

  /** The digest that the address of a part tells. */
  #digestIn(address: string): string | null {
    return part.exec(this.#nameOf(address))?.[1] ?? null
  }

  /** Whether an answer is what should be at an address. */
  async isSound(address: string, answer: Response): Promise<boolean> {
    if (!answer.ok || answer.redirected) return false
    try {
      const copy = answer.clone()
      if (address === this.overview) return partsOf(await copy.json()) !== null
      const digest = this.#digestIn(address)
      return digest === null
        ? (await integrityOf(copy)) === this.#integrities.get(address)
        : (await hexDigestOf(copy)).startsWith(digest)
    } catch {
      // No JSON, or cut off on the way.
      return false
    }
  }

  /** The addresses of the parts that what is sound leads to: none from words, which need not be read for that. */
  async partsOf(address: string, answer: Response): Promise<readonly string[]> {
    if (address !== this.overview && !this.#nameOf(address).startsWith(overviewPart)) return []
    return (partsOf(await answer.clone().json()) ?? []).map(name => this.#addressOf(name))
  }
}
