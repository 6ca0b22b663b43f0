// How a file is being read, why one was not opened, and which is open.

import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import type { InterfaceLanguage } from '../../model/index.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { quoted } from '../kit/foreign-text.ts'
import { loadLater } from '../kit/load-later.tsx'
import type { Messages } from '../messages/index.ts'
import { openingMessages } from '../messages/opening.ts'
import type { OpenedFiles } from './files.ts'
import './messages.css'
import { OpenFile } from './OpenFile.tsx'
import { PaperLanguages } from './PaperLanguages.tsx'

const RefusalWords = loadLater(() => import('./RefusalMessage.tsx'))

type Props = { readonly messages: Messages }

type FilesProps = Props & { readonly files: OpenedFiles; readonly ui: InterfaceLanguage }

export default function FileMessages({ messages, files, ui }: FilesProps) {
  const { status, opened } = files
  const texts = openingMessages(ui)
  return (
    <>
      {opened?.kind === 'corpus' && (
        <OpenedCorpus key={opened.id} name={opened.name} ui={ui} onBack={files.back}>
          {opened.papers && (
            <PaperLanguages
              papers={opened.papers}
              found={opened.edition.corpus.languages}
              ui={ui}
              onAgain={files.open}
            />
          )}
        </OpenedCorpus>
      )}
      {status.kind === 'reading' && (
        <div className="file-status" role="status">
          <p>{texts.reading(quoted(status.name))}</p>
          <progress
            aria-label={texts.reading(quoted(status.name))}
            // Where it has been read, it is still to be looked over.
            value={status.share > 0 && status.share < 1 ? status.share : undefined}
          />
          <button type="button" className="button" onClick={files.cancel}>
            {texts.cancel}
          </button>
        </div>
      )}
      {status.kind === 'refused' && (
        <div className="file-status" role="alert">
          <p>
            <strong>{texts.notOpened(quoted(status.name))}</strong>
          </p>
          <Boundary messages={messages}>
            <Suspense>
              <RefusalWords refusal={status.refusal} ui={ui} />
            </Suspense>
          </Boundary>
          <div className="file-choices">
            <OpenFile messages={messages} className="button" />
            <button type="button" className="plain" onClick={files.cancel}>
              {messages.notice.dismiss}
            </button>
          </div>
        </div>
      )}
    </>
  )
}

type CorpusProps = {
  readonly ui: InterfaceLanguage
  readonly name: string
  readonly onBack: () => void
  readonly children: ReactNode
}

function OpenedCorpus({ name, ui, onBack, children }: CorpusProps) {
  const texts = openingMessages(ui)
  const bar = useRef<HTMLDivElement>(null)
  // The whole page is another: one begins here.
  useEffect(() => bar.current?.focus({ preventScroll: true }), [])
  return (
    <div ref={bar} className="file-bar" role="status" tabIndex={-1}>
      <span>{texts.opened(quoted(name))}</span>
      {children}
      <button type="button" className="button" onClick={onBack}>
        {texts.back}
      </button>
    </div>
  )
}
