// Above the text: languages, find, what the source shows, and the way through the mentions.

import { useId } from 'react'
import type { SourceDocument } from '../../model/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { Choice } from '../kit/Choice.tsx'
import { DocumentChooser } from './DocumentChooser.tsx'
import { Stepper } from './Stepper.tsx'
import type { StopNavigation } from './stops.ts'

type Props = {
  readonly document: SourceDocument
  readonly wide: boolean
  /** The outline, where it has no room beside the text. */
  readonly outline: React.ReactNode
  /** The names of what is selected, in a row. */
  readonly names: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly steps: StopNavigation
  readonly finds: StopNavigation
  readonly differences: StopNavigation
  /** Whether what is found is still to come. */
  readonly searching: boolean
  /** Whether its pages can be shown as they were printed. */
  readonly hasPages: boolean
  /** What the filters leave of the document; null where none is on. */
  readonly left: LeftOut | null
  /** Before a choice that moves the words. */
  readonly onBeforeLayout: () => void
}

/** How many of its passages hold a statement that the filters leave, and whether only these are shown. */
export type LeftOut = {
  readonly passages: number
  readonly only: boolean
  readonly onOnly: (only: boolean) => void
}

/** One letter stands everywhere, and nobody looks for it. */
export const isWord = (query: string): boolean => query.trim().length > 1

export function ReaderHead(props: Props) {
  const { document, wide, outline, names, query, onQuery, steps, finds, searching, hasPages, left } = props
  const { differences, onBeforeLayout } = props
  const { send, state } = useExplorer()
  const texts = useViewMessages().reader
  return (
    <header className="reader-head">
      <div className="reader-title">
        <h2 tabIndex={-1}>
          {texts.title} {document.number}
        </h2>
        {wide && <DocumentChooser document={document} />}
        {!wide && (
          <>
            <button type="button" className="plain" onClick={() => send({ type: 'close-passage' })}>
              ← {texts.toDetails}
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => send({ type: 'set-view', view: 'reader' })}
            >
              {texts.full}
            </button>
          </>
        )}
      </div>
      <div className="reader-tools screen-only">
        {document.languages.length > 1 && (
          <LanguagesShown document={document} onBeforeLayout={onBeforeLayout} />
        )}
        {outline}
        <FindField query={query} onQuery={onQuery} finds={finds} searching={searching} />
        <label className="reader-source">
          <input
            type="checkbox"
            checked={state.source}
            onChange={event => {
              onBeforeLayout()
              send({ type: 'show-source', shown: event.target.checked })
            }}
          />{' '}
          {texts.showSource}
        </label>
        {hasPages && (
          <label className="reader-source">
            <input
              type="checkbox"
              checked={state.facsimile}
              onChange={event => {
                onBeforeLayout()
                send({ type: 'show-facsimile', shown: event.target.checked })
              }}
            />{' '}
            {texts.showPages}
          </label>
        )}
      </div>
      {left && (
        <p className="reader-left">
          <span role="status">{texts.withLeft(left.passages, document.passages.length)}</span>
          <label className="reader-source screen-only">
            <input
              type="checkbox"
              checked={left.only}
              onChange={event => {
                onBeforeLayout()
                left.onOnly(event.target.checked)
              }}
            />{' '}
            {texts.onlyLeft}
          </label>
        </p>
      )}
      {steps.stops.length > 0 && (
        <p className="reader-mentions">
          <span>{texts.named(names)}</span>
          <Stepper
            steps={steps}
            next={texts.nextMention}
            previous={texts.previousMention}
            none={texts.notFound}
          />
        </p>
      )}
      {differences.stops.length > 0 && (
        <p className="reader-mentions screen-only">
          <span>{texts.languagesDiffer}</span>
          <Stepper
            steps={differences}
            next={texts.nextDifference}
            previous={texts.previousDifference}
            none={texts.notFound}
          />
        </p>
      )}
    </header>
  )
}

/** Which languages stand beside one another. */
function LanguagesShown({ document, onBeforeLayout }: Pick<Props, 'document' | 'onBeforeLayout'>) {
  const { send, state, languageName, ownFirst } = useExplorer()
  const texts = useViewMessages().reader
  return (
    <Choice
      label={texts.languages}
      options={['all', ...ownFirst(document.languages)]}
      names={
        Object.fromEntries([
          ['all', texts.allLanguages],
          ...document.languages.map(language => [language, languageName(language)]),
        ]) as Readonly<Record<string, string>>
      }
      value={document.languages.find(language => language === state.read) ?? 'all'}
      onChoose={value => {
        onBeforeLayout()
        const language = document.languages.find(known => known === value) ?? null
        send({ type: 'read-in', language })
      }}
    />
  )
}

/** Looks for words in the text, and steps through them. */
function FindField({
  query,
  onQuery,
  finds,
  searching,
}: Pick<Props, 'query' | 'onQuery' | 'finds' | 'searching'>) {
  const { messages } = useSetting()
  const texts = useViewMessages().reader
  const field = useId()
  return (
    <search className="reader-find">
      <label className="hidden-visually" htmlFor={field}>
        {texts.find}
      </label>
      <input
        id={field}
        type="search"
        placeholder={texts.find}
        value={query}
        onChange={event => onQuery(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') {
            event.preventDefault()
            finds.step(event.shiftKey ? -1 : 1)
          } else if (event.key === 'Escape' && query !== '') {
            event.preventDefault()
            onQuery('')
          }
        }}
      />
      {isWord(query) && (
        <Stepper
          steps={finds}
          next={texts.nextFound}
          previous={texts.previousFound}
          none={searching ? messages.loading : texts.notFound}
        />
      )}
    </search>
  )
}
