// Which paper is read, where there are several.

import { useId, useMemo, useState } from 'react'
import type { DocumentHead } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'

/** Up to so many can be looked through; of more, one types what one looks for. */
const maxListed = 12

export function DocumentChooser({ document }: { readonly document: DocumentHead }) {
  const { index, send, textInLanguage } = useSetting()
  const words = useViewMessages().reader
  const { documents } = index.corpus
  const nameOf = ({ number, title }: DocumentHead) => `${number} · ${textInLanguage(title)}`
  const onOpen = (wanted: DocumentHead | undefined) => {
    const [first] = wanted?.passages ?? []
    if (first && wanted !== document) send({ type: 'open', passage: first.id })
  }
  if (documents.length < 2) return null
  if (documents.length > maxListed) {
    return <DocumentSearch key={document.id} document={document} nameOf={nameOf} onOpen={onOpen} />
  }
  return (
    <select
      className="reader-documents screen-only"
      aria-label={words.chooseDocument}
      value={document.id}
      onChange={({ target }) => onOpen(documents.find(({ id }) => id === target.value))}
    >
      {documents.map(document => (
        <option key={document.id} value={document.id}>
          {nameOf(document)}
        </option>
      ))}
    </select>
  )
}

type SearchProps = {
  readonly document: DocumentHead
  readonly nameOf: (document: DocumentHead) => string
  readonly onOpen: (document: DocumentHead | undefined) => void
}

/** More than these nobody looks through, and a browser takes long to list. */
const maxOffered = 50

/** A field in which one types a part of the name; the browser lists the papers that have it. */
function DocumentSearch({ document, nameOf, onOpen }: SearchProps) {
  const { index } = useSetting()
  const words = useViewMessages().reader
  const [typed, setTyped] = useState<string | null>(null)
  const list = useId()
  const { documents } = index.corpus
  const named = (text: string) =>
    documents.find(document => nameOf(document) === text || document.number === text)
  const offered = useMemo(() => {
    if (typed === null) return []
    const sought = typed.trim().toLowerCase()
    const found: DocumentHead[] = []
    for (const document of documents) {
      if (found.length === maxOffered) break
      if (nameOf(document).toLowerCase().includes(sought)) found.push(document)
    }
    return found
  }, [documents, nameOf, typed])
  return (
    <>
      <input
        className="reader-documents screen-only"
        list={list}
        aria-label={words.chooseDocument}
        placeholder={nameOf(document)}
        value={typed ?? nameOf(document)}
        // Emptied, so that the list holds the first of all.
        onFocus={() => setTyped('')}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value)
          // A whole name is one that was chosen in the list; a number may be the beginning of another.
          onOpen(documents.find(document => nameOf(document) === target.value))
        }}
        onKeyDown={event => {
          if (event.key === 'Enter') onOpen(named(event.currentTarget.value.trim()))
        }}
      />
      <datalist id={list}>
        {offered.map(document => (
          <option key={document.id} value={nameOf(document)} />
        ))}
      </datalist>
    </>
  )
}
