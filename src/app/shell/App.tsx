// Loads the corpus, and shows the page, or what went wrong.

import { Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import type { Edition } from '../../graph/index.ts'
import { FilesContext, type OpenedItem, useFiles } from '../files/files.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { isEmbedded } from '../kit/embed.ts'
import { loadLater } from '../kit/load-later.tsx'
import { Waiting } from '../kit/Waiting.tsx'
import { type LoadedCorpus, prepareCorpus } from '../loading/load.ts'
import {
  checkLoaded,
  followSource,
  type LoadingState,
  loadingState,
  reload,
  watchLoading,
} from '../loading/loading.ts'
import type { Messages } from '../messages/index.ts'
import { currentLanguage } from '../messages/language.ts'
import { useMessages } from '../messages/use-messages.ts'
import { LoadingFailed } from './LoadingFailed.tsx'
import { Page } from './Page.tsx'

const CorpusMisfit = loadLater(() => import('./CorpusMisfit.tsx'))
const ForeignGraph = loadLater(() => import('../foreign-graph/ForeignGraph.tsx'))

/** Milliseconds in which what has come can be drawn: to check it must not hold that up. */
const checkAfterMs = 2000

export function App() {
  const loading = useSyncExternalStore(watchLoading, loadingState)
  useEffect(() => {
    // While graph-data/ is being edited, each change comes in without a reload, and takes a mended error's overlay away.
    return followSource(() => document.querySelector('vite-error-overlay')?.remove())
  }, [])
  useEffect(() => {
    if (loading.kind !== 'loaded') return
    const timer = setTimeout(() => void checkLoaded(), checkAfterMs)
    return () => clearTimeout(timer)
  }, [loading])

  const files = useFiles()
  const { opened } = files
  const messages = useMessages(currentLanguage())
  return (
    <Boundary messages={messages}>
      <FilesContext value={isEmbedded ? null : files}>
        {opened ? (
          <Suspense fallback={<Waiting messages={messages} />}>
            <FromFile key={opened.id} opened={opened} />
          </Suspense>
        ) : (
          <BuiltIn loading={loading} messages={messages} />
        )}
      </FilesContext>
    </Boundary>
  )
}

function BuiltIn({ loading, messages }: { readonly loading: LoadingState; readonly messages: Messages }) {
  switch (loading.kind) {
    case 'loading':
      return (
        <Waiting messages={messages} onAgain={reload}>
          {loading.done > 0 && <progress value={loading.done} aria-label={messages.loading} />}
        </Waiting>
      )
    case 'failed':
      return <LoadingFailed fault={loading.fault} messages={messages} />
    case 'loaded':
      return (
        <>
          <Page {...loading.loaded} file={null} />
          {loading.misfit && (
            <Boundary messages={messages}>
              <Suspense>
                <CorpusMisfit misfit={loading.misfit} messages={messages} />
              </Suspense>
            </Boundary>
          )}
        </>
      )
  }
}

function FromFile({ opened }: { readonly opened: OpenedItem }) {
  return opened.kind === 'graph' ? (
    <ForeignGraph name={opened.name} held={opened.held} />
  ) : (
    <OpenedCorpus name={opened.name} edition={opened.edition} />
  )
}

/** The whole explorer, on a corpus from a file. */
function OpenedCorpus({ name, edition }: { readonly name: string; readonly edition: Edition }) {
  const [loaded, setLoaded] = useState<LoadedCorpus | null>(null)
  useEffect(() => {
    let gone = false
    void prepareCorpus(edition).then(loaded => {
      if (!gone) setLoaded(loaded)
    })
    return () => {
      gone = true
    }
  }, [edition])
  return loaded && <Page {...loaded} file={name} />
}
