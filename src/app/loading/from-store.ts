// The store that the page's address names, if it is one of those that the page may ask. It comes when it is asked for.

import { LoadError } from '../../editions/index.ts'
import { type Mode, modes } from '../../graph/index.ts'
import type { ClaimId, DocumentId, EntityId } from '../../model/index.ts'
import { Asker, type Period, type StoreSession, storeSession, type Wanted } from '../../stores/index.ts'
import { isEmbedded } from '../kit/embed.ts'
import { historyDepth, writeEntry } from '../kit/history.ts'
import { runInSlices } from '../kit/slices.ts'
import { layOutInWorker } from './layout.ts'

/** What the page's maker lets it ask: addresses, with spaces between. */
export const endpointsName = 'verband-endpoints'

/** The addresses that this page may ask. */
export const configuredEndpoints = (): readonly string[] =>
  document
    .querySelector<HTMLMetaElement>(`meta[name=${endpointsName}]`)
    ?.content.split(' ')
    .filter(text => text !== '') ?? []

const ids = <Id extends string>(parameters: URLSearchParams, key: string): readonly Id[] =>
  (parameters.get(key) ?? '').split(',').filter(id => id !== '') as Id[]

/** What is in a link beside the state: it is looked at too, or the link would show less than it did. */
function namedInHash(hash: string): {
  readonly entities: readonly EntityId[]
  readonly claims: readonly ClaimId[]
} {
  const parts = hash
    .replace(/^#/, '')
    .split('&')
    .map(part => part.split('='))
  const valuesOf = (...keys: string[]) =>
    parts.flatMap(([key = '', value = '']) =>
      keys.includes(key) ? value.split(',').map(text => decoded(text)) : [],
    )
  const named = valuesOf('select', 'project', 'entity', 'avoid').filter(id => id !== '')
  return {
    // A link is written as its two ends.
    entities: named.flatMap(id => id.split('~')) as EntityId[],
    claims: named.filter(id => id.includes('~')) as ClaimId[],
  }
}

/** Which graph the address asks for. */
const modeInHash = (): Mode | null => {
  const asked = new URLSearchParams(location.hash.slice(1)).get('mode')
  return modes.find(mode => mode === asked) ?? null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** What the address asks for. */
function wantedIn({ search, hash }: Location): Wanted {
  const parameters = new URLSearchParams(search)
  const { entities, claims } = namedInHash(hash)
  const around = ids<EntityId>(parameters, 'around')
  return {
    around: [...around, ...new Set(entities.filter(id => !around.includes(id)))],
    documents: ids<DocumentId>(parameters, 'document'),
    claims,
    period: periodIn(parameters),
  }
}

/** `period=2019-2021`, either of which may be left out. */
function periodIn(parameters: URLSearchParams): Period | null {
  const found = /^(\d{4})?-(\d{4})?$/.exec(parameters.get('period') ?? '')
  const year = (text: string | undefined) => (text === undefined ? null : Number(text))
  return found && (found[1] || found[2]) ? { from: year(found[1]), until: year(found[2]) } : null
}

/** What is looked at stands in the address, so that it can be sent, and Back leads to what was looked at before. */
function writeWanted({ around, documents, period }: Wanted): void {
  const address = new URL(location.href)
  const write = (key: string, values: readonly string[]) => {
    if (values.length > 0) address.searchParams.set(key, values.join(','))
    else address.searchParams.delete(key)
  }
  write('around', around)
  write('document', documents)
  write('period', period ? [`${period.from ?? ''}-${period.until ?? ''}`] : [])
  if (address.href === location.href) return
  if (isEmbedded) writeEntry('replace', history.state, address.href)
  else writeEntry('push', { ...history.state, depth: historyDepth() + 1 }, address.href)
}

/** What of the address says what is looked at. */
const askedIn = (search: string): string => {
  const parameters = new URLSearchParams(search)
  return ['around', 'document', 'period'].map(key => parameters.get(key) ?? '').join('\n')
}

let session: StoreSession | null = null

/**
 * The store that is explored.
 *
 * @throws {LoadError} where the page may not ask it
 */
export function currentStore(endpoint: string): StoreSession {
  if (session) return session
  const configured = configuredEndpoints()
  if (!configured.includes(endpoint))
    throw new LoadError({ code: 'store', problem: 'not-configured', told: configured.join(' ') })
  const made = storeSession({
    asker: new Asker(endpoint),
    graph: new URLSearchParams(location.search).get('graph'),
    wanted: wantedIn(location),
    layOut: { mode: modeInHash, make: layOutInWorker },
    run: runInSlices,
  })
  // By what the address says of it; what a link names besides is known of the first alone.
  const looked = new Map([[askedIn(location.search), made.wanted()]])
  let shown = askedIn(location.search)
  addEventListener('popstate', () => {
    const asked = askedIn(location.search)
    if (asked === shown) return
    shown = asked
    made.goBackTo(looked.get(asked) ?? wantedIn(location))
  })
  session = {
    ...made,
    want(wanted) {
      writeWanted(wanted)
      shown = askedIn(location.search)
      looked.set(shown, wanted)
      made.want(wanted)
    },
  }
  return session
}
