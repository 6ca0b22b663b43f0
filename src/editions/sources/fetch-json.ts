// JSON from a server, in the page or in a worker; in its own words what went wrong, also where nothing comes any more.

import { LoadError, type Progress } from '../edition-source.ts'

/** When nothing has come for so long, nothing more will, in milliseconds. */
export const stallMs = 20_000

export type FetchOptions = {
  readonly signal: AbortSignal
  readonly onProgress: Progress
  /** Whether what the browser has kept may be good enough. */
  readonly cache: 'default' | 'no-cache'
}

/** What JSON at an address says. Rejects with a LoadError. */
export async function fetchJson(
  address: string,
  { signal, onProgress, cache }: FetchOptions,
): Promise<unknown> {
  const request = new AbortController()
  signal.addEventListener('abort', () => request.abort())
  const watch = watchdog(() => request.abort())
  try {
    const response = await fetch(address, { signal: request.signal, cache })
    if (!response.ok) throw new LoadError({ code: 'status', status: response.status })
    const text = await textOf(response, share => {
      watch.moves()
      if (share !== null) onProgress(share)
    })
    return parsed(text)
  } catch (error) {
    if (error instanceof LoadError) throw error
    throw new LoadError({ code: watch.barked() ? 'stalled' : 'unreachable' })
  } finally {
    watch.end()
  }
}

/** Calls `onStall` when nothing has moved for too long. */
export function watchdog(onStall: () => void, ms = stallMs) {
  let stalled = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const moves = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      stalled = true
      onStall()
    }, ms)
  }
  moves()
  return { moves, barked: () => stalled, end: () => clearTimeout(timer) } as const
}

/** The text of an answer. At each piece that comes, tells which share of the whole it has; null where nobody knows the whole. */
async function textOf(response: Response, onPiece: (share: number | null) => void): Promise<string> {
  // What is compressed on the way has the length of something else.
  const total = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'))
  const decoder = new TextDecoder()
  const pieces: string[] = []
  let got = 0
  const reader = response.body!.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return pieces.join('') + decoder.decode()
    pieces.push(decoder.decode(value, { stream: true }))
    got += value.length
    onPiece(total > 0 ? Math.min(1, got / total) : null)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LoadError({ code: /^\s*</.test(text) ? 'web-page' : 'broken' })
  }
}
