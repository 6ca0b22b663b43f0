// Which file is open in the page, and what is being opened: asked for by whoever has a button or a place to drop it.

import { createContext, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Files } from '../../corpus/index.ts'
import type { View } from '../../explorer/index.ts'
import type { Edition } from '../../graph/index.ts'
import type { Language } from '../../model/index.ts'
import { writeEntry } from '../kit/history.ts'
import { currentLanguage, preferredLanguage } from '../messages/language.ts'
import type { HeldGraph, ReadPapers, Refusal, readFiles } from './reading.ts'

export type OpenedItem = { readonly id: number; readonly name: string } & (
  | { readonly kind: 'corpus'; readonly edition: Edition; readonly papers: ReadPapers | null }
  | { readonly kind: 'graph'; readonly held: HeldGraph }
)

export type OpenStatus =
  | { readonly kind: 'idle' }
  /** So much of it, from 0 to 1. */
  | { readonly kind: 'reading'; readonly name: string; readonly share: number }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }

export type OpenedFiles = {
  readonly status: OpenStatus
  /** What is shown in place of the built-in corpus. */
  readonly opened: OpenedItem | null
  /** Opens files; papers in these languages, where somebody says so. */
  readonly open: (files: Iterable<File>, languages?: readonly Language[]) => void
  /** Stops reading, or takes the message away. */
  readonly cancel: () => void
  /** Shows what somebody has made of the papers that are open. */
  readonly edited: (edition: Edition) => void
  /** Shows what somebody goes on with: the graph of these files as it is now. */
  readonly show: (name: string, edition: Edition, data: Files) => void
  /** Back to the built-in corpus. */
  readonly back: () => void
}

/** None where no file can be opened, as in a frame of another page. */
export const FilesContext = createContext<OpenedFiles | null>(null)

/** Reads a file by a script that comes when there is one to read. */
const readLater: typeof readFiles = (...given) =>
  import('./reading.ts').then(
    reading => reading.readFiles(...given),
    () => ({ kind: 'refused', refusal: { as: 'file', code: 'no-worker' } }),
  )

type Entry = { readonly file?: number } | null

/** Begins another corpus: its ids are not those of the address, but the language stays. */
function begin(file: number, view?: View): void {
  // The first entry of all says nothing yet.
  if (history.state === null) writeEntry('replace', { file: 0 })
  const ui = currentLanguage()
  const parts = [...(view ? [`view=${view}`] : []), ...(ui === preferredLanguage() ? [] : [`ui=${ui}`])]
  const hash = parts.length > 0 ? `#${parts.join('&')}` : ''
  writeEntry('push', { file }, `${location.pathname}${location.search}${hash}`)
}

let last = 0

/** The file that is open; the browser's Back leads out of it, and Forward into it again. */
export function useFiles(): OpenedFiles {
  const [status, setStatus] = useState<OpenStatus>({ kind: 'idle' })
  const [latest, setLatest] = useState<OpenedItem | null>(null)
  const [shown, setShown] = useState(0)
  const current = useRef(shown)
  useEffect(() => {
    current.current = shown
  }, [shown])
  const reading = useRef<AbortController | null>(null)

  useEffect(() => {
    // Each entry of the browser's history belongs to a file; 0, or none, is the built-in corpus.
    const restore = () => {
      const entry = history.state as Entry
      if (entry) setShown(entry.file ?? 0)
      // Someone has written into the address: that is about what is open.
      else if (current.current !== 0) writeEntry('replace', { file: current.current })
    }
    addEventListener('popstate', restore)
    return () => removeEventListener('popstate', restore)
  }, [])
  // Only the latest is kept.
  useEffect(() => {
    if (latest?.kind !== 'graph') return
    const { held, name } = latest
    let here = true
    void held.broken.then(() => {
      if (here) setStatus({ kind: 'refused', name, refusal: { as: 'file', code: 'failed' } })
    })
    return () => {
      here = false
      held.close()
    }
  }, [latest])

  const cancel = useCallback(() => {
    reading.current?.abort()
    setStatus({ kind: 'idle' })
  }, [])
  const open = useCallback(async (files: Iterable<File>, languages?: readonly Language[]) => {
    const [file, ...others] = files
    if (!file) return
    reading.current?.abort()
    const name = others.length > 0 ? `${file.name} + ${others.length}` : file.name
    const controller = new AbortController()
    reading.current = controller
    const tell = (share: number) => {
      if (!controller.signal.aborted) setStatus({ kind: 'reading', name, share })
    }
    tell(0)
    const read = await readLater([file, ...others], controller.signal, tell, languages ?? null)
    if (controller.signal.aborted) return
    if (read.kind === 'refused') {
      setStatus({ kind: 'refused', name, refusal: read.refusal })
      return
    }
    const id = ++last
    // Of a paper that nobody has read yet, there is no graph but that of what is proposed.
    begin(id, read.kind === 'corpus' && read.papers ? 'workbench' : undefined)
    setStatus({ kind: 'idle' })
    setLatest({ id, name, ...read })
    setShown(id)
  }, [])
  const back = useCallback(() => {
    begin(0)
    setShown(0)
  }, [])
  const edited = useCallback(
    (edition: Edition) => setLatest(item => (item?.kind === 'corpus' ? { ...item, edition } : item)),
    [],
  )
  const show = useCallback((name: string, edition: Edition, data: Files) => {
    const id = ++last
    begin(id, 'workbench')
    // The papers themselves are not here any more; what was read of them is.
    const papers: ReadPapers = { files: [new File([], name)], data, untold: [] }
    setLatest({ id, name, kind: 'corpus', edition, papers })
    setShown(id)
  }, [])
  const opened = latest?.id === shown ? latest : null
  return useMemo(
    () => ({ status, opened, open, cancel, edited, show, back }),
    [status, opened, open, cancel, edited, show, back],
  )
}
