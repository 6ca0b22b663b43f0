// What can be shown only with the words of documents, and what stands there until they have come.

import type { ReactNode } from 'react'
import type { DocumentId } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { TextsContext, useWords, type Words } from '../context/use-words.ts'

type Props = {
  readonly of: Iterable<DocumentId>
  /** What can be told without the words. */
  readonly meanwhile?: ReactNode
  /** May ask `useTexts`. */
  readonly children: ReactNode
}

export function WithWords({ of, meanwhile, children }: Props) {
  const words = useWords(of)
  if (words.kind === 'there') return <TextsContext value={words.texts}>{children}</TextsContext>
  return (
    <>
      <WordsStatus words={words} />
      {meanwhile}
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
