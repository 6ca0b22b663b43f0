// What can be shown only with the words of documents: of many, the first come first; and what stands there until then.

import type { ReactNode } from 'react'
import type { DocumentId } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { TextsContext, useWords, type Words } from '../context/use-words.ts'
import './words.css'

type Props = {
  /** In the order in which they are read. */
  readonly of: Iterable<DocumentId>
  /** What can be told without the words. */
  readonly meanwhile?: ReactNode
  /** May ask `useTexts`, for what is there. */
  readonly children: ReactNode
}

export function WithWords({ of, meanwhile, children }: Props) {
  const words = useWords(of)
  return (
    <>
      {words.kind !== 'there' && <WordsStatus words={words} />}
      {words.texts ? <TextsContext value={words.texts}>{children}</TextsContext> : meanwhile}
    </>
  )
}

/** That words are coming, or that they have not come. */
export function WordsStatus({ words }: { readonly words: Exclude<Words, { kind: 'there' }> }) {
  const { messages } = useSetting()
  const texts = messages.words
  if (words.kind === 'coming')
    return (
      <p className="words-coming soft" role="status">
        {texts.coming(words.there, words.all)}
      </p>
    )
  return (
    <p className="words-coming" role="alert">
      {texts.failed}{' '}
      <button type="button" className="link" onClick={words.again}>
        {messages.failed.retry}
      </button>
    </p>
  )
}
