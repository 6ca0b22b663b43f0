// Loads the corpus, and shows the page, or what went wrong.

import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { type Edition, indexCorpus, projectAll } from '../../graph/index.ts'
import { catalogue } from '../messages/index.ts'
import { FilesContext, useFiles } from '../open/files.ts'
import { embedded } from '../share/embed.ts'
import { editionInside } from '../share/inside.ts'
import { Page } from './Page.tsx'
import { preferredInterface } from './store.ts'

const ForeignGraph = lazy(() => import('../open/ForeignGraph.tsx'))

type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'loaded'; readonly edition: Edition }

async function fetched(): Promise<unknown> {
  const response = await fetch('./corpus.json')
  if (!response.ok) throw new Error(`corpus.json: ${response.status} ${response.statusText}`)
  return response.json()
}

async function load(): Promise<Loading> {
  try {
    const edition = (editionInside() ?? (await fetched())) as Partial<Edition>
    if (edition.format !== 1 || !edition.corpus || !edition.positions) {
      return { kind: 'failed', reason: 'corpus.json: not a corpus of format 1' }
    }
    return { kind: 'loaded', edition: edition as Edition }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

// Asked for at once, not when the page has first been drawn.
const first = load()

export function App() {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' })
  const reload = useCallback(() => void load().then(setLoading), [])
  useEffect(() => {
    void first.then(setLoading)
    // While graph-data/ is being edited, each change comes in without a reload, and takes a mended error's overlay away.
    const refresh = () => {
      document.querySelector('vite-error-overlay')?.remove()
      reload()
    }
    import.meta.hot?.on('verband:corpus', refresh)
    return () => import.meta.hot?.off('verband:corpus', refresh)
  }, [reload])

  const files = useFiles()
  const { opened } = files
  const messages = catalogue[preferredInterface()]
  switch (loading.kind) {
    case 'loading':
      return (
        <p className="message soft" role="status">
          {messages.loading}
        </p>
      )
    case 'failed':
      return (
        <div className="message" role="alert">
          <h1>{messages.failed.title}</h1>
          <p>{messages.failed.remedy}</p>
          <p className="soft">{loading.reason}</p>
          <button type="button" className="button" onClick={reload}>
            {messages.failed.retry}
          </button>
        </div>
      )
    case 'loaded':
      return (
        <FilesContext value={embedded ? null : files}>
          {opened?.kind === 'graph' ? (
            <Suspense>
              <ForeignGraph key={opened.id} name={opened.name} held={opened.held} />
            </Suspense>
          ) : (
            <Loaded
              key={opened?.id ?? 0}
              edition={opened?.edition ?? loading.edition}
              file={opened?.name ?? null}
            />
          )}
        </FilesContext>
      )
  }
}

type LoadedProps = {
  readonly edition: Edition
  /** The name of the file that it was opened from; null for the built-in corpus. */
  readonly file: string | null
}

function Loaded({ edition, file }: LoadedProps) {
  const index = useMemo(() => indexCorpus(edition.corpus), [edition])
  const projections = useMemo(() => projectAll(index), [index])
  return <Page index={index} projections={projections} positions={edition.positions} file={file} />
}
