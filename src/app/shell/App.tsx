// Loads the corpus, and shows the page, or what went wrong.

import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import type { Edition } from '../../graph/index.ts'
import { catalogue } from '../messages/index.ts'
import { FilesContext, useFiles } from '../open/files.ts'
import { embedded } from '../share/embed.ts'
import { preferredInterface } from './language.ts'
import { type Loaded, prepare } from './load.ts'
import { current, reload, watch } from './loading.ts'
import { Page } from './Page.tsx'

const ForeignGraph = lazy(() => import('../open/ForeignGraph.tsx'))

export function App() {
  const loading = useSyncExternalStore(watch, current)
  useEffect(() => {
    // While graph-data/ is being edited, each change comes in without a reload, and takes a mended error's overlay away.
    const refresh = () => {
      document.querySelector('vite-error-overlay')?.remove()
      void reload()
    }
    import.meta.hot?.on('verband:corpus', refresh)
    return () => import.meta.hot?.off('verband:corpus', refresh)
  }, [])

  const files = useFiles()
  const { opened } = files
  const messages = catalogue[preferredInterface()]
  switch (loading.kind) {
    case 'loading':
      return (
        <div className="message soft" role="status">
          <p>{messages.loading}</p>
          {loading.done > 0 && <progress value={loading.done} aria-label={messages.loading} />}
        </div>
      )
    case 'failed':
      return (
        <div className="message" role="alert">
          <h1>{messages.failed.title}</h1>
          <p>{messages.failed.remedy}</p>
          <p className="soft">{loading.reason}</p>
          <button type="button" className="button" onClick={() => void reload()}>
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
          ) : opened?.kind === 'corpus' ? (
            <OpenedCorpus key={opened.id} name={opened.name} edition={opened.edition} />
          ) : (
            <Page {...loading.loaded} file={null} />
          )}
        </FilesContext>
      )
  }
}

/** The whole explorer, on a corpus from a file. */
function OpenedCorpus({ name, edition }: { readonly name: string; readonly edition: Edition }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let gone = false
    void prepare(edition).then(loaded => {
      if (!gone) setLoaded(loaded)
    })
    return () => {
      gone = true
    }
  }, [edition])
  return loaded && <Page {...loaded} file={name} />
}
