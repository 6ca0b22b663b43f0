// The document, its languages side by side, passage beside passage, as soon as its words are there.

import { useMemo } from 'react'
import { paperToRead } from '../../explorer/index.ts'
import type { DocumentHead, PassageId, SourceDocument } from '../../model/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { TextsContext, useTexts, useWords, type Words } from '../context/use-words.ts'
import { WordsStatus } from '../evidence/WithWords.tsx'
import { DocumentChooser } from './DocumentChooser.tsx'
import { DocumentText } from './DocumentText.tsx'
import './reader.css'

/** The document of the open passage, or else the first that the filters leave, scrolled to that passage; mentions select, quotes are marked. */
export default function Reader({ wide }: { readonly wide: boolean }) {
  const { index, messages, state } = useExplorer()
  const open = state.passage === null ? undefined : index.passages.get(state.passage)
  const document = paperToRead(index, state)
  if (!document) return <p className="message soft">{messages.table.empty}</p>
  return <Read key={document.id} head={document} open={open?.id ?? null} wide={wide} />
}

type Place = { readonly open: PassageId | null; readonly wide: boolean }
type ReadProps = Place & { readonly head: DocumentHead }

function Read(props: ReadProps) {
  const words = useWords([props.head.id])
  if (words.kind !== 'there') return <Unread words={words} {...props} />
  return (
    <TextsContext value={words.texts}>
      <WithText {...props} />
    </TextsContext>
  )
}

/** A document whose text is still to come: one may close it, or open another. */
function Unread({ head, wide, words }: ReadProps & { readonly words: Exclude<Words, { kind: 'there' }> }) {
  const { send } = useSetting()
  const texts = useViewMessages().reader
  return (
    <section className="reader" aria-label={`${texts.title} ${head.number}`} data-wide={wide}>
      <header className="reader-head">
        <div className="reader-title">
          <h2 tabIndex={-1}>
            {texts.title} {head.number}
          </h2>
          {wide ? (
            <DocumentChooser document={head} />
          ) : (
            <button type="button" className="plain" onClick={() => send({ type: 'close-passage' })}>
              ← {texts.toDetails}
            </button>
          )}
        </div>
      </header>
      <WordsStatus words={words} />
    </section>
  )
}

function WithText({ head, ...place }: ReadProps) {
  const texts = useTexts()
  const document = useMemo(
    (): SourceDocument => ({ ...head, passages: head.passages.map(({ id }) => texts.passages.get(id)!) }),
    [head, texts],
  )
  return <DocumentText document={document} {...place} />
}
