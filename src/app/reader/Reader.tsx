// The document, its languages side by side, passage beside passage.

import { memo, useEffect, useMemo, useRef } from 'react'
import { entitiesOf, type Words } from '../../explorer/index.ts'
import type { Claim, DocumentId, EntityId, Passage, Quote } from '../../model/index.ts'
import { useExplorer } from '../shell/context.ts'
import { Marked } from './Marked.tsx'

/** The document of the open passage (or the first), scrolled to that passage; mentions select, quotes are marked. */
export function Reader({ wide }: { readonly wide: boolean }) {
  const { index, messages, send, state, shownClaims } = useExplorer()
  const open = state.passage === null ? undefined : index.passages.get(state.passage)
  const document = (open && index.documents.get(open.document)) ?? index.corpus.documents[0]
  const selected = useMemo(() => entitiesOf(index, state.select), [index, state.select])
  const place = useRef<HTMLElement>(null)
  const { words } = state

  useEffect(() => {
    if (!open) return
    const show = () => {
      const element = place.current?.querySelector(`[data-passage="${CSS.escape(open.id)}"]`)
      element?.scrollIntoView({ block: 'start' })
      // Words that were searched for may stand far below the beginning of a long passage.
      if (words) element?.querySelector('mark.found')?.scrollIntoView({ block: 'nearest' })
    }
    show()
    // Text set in another font is of another length: on a page just loaded, the place moves when the font comes.
    let current = true
    const { fonts } = window.document
    if (fonts.status === 'loading') fonts.ready.then(() => current && show())
    return () => {
      current = false
    }
  }, [open, words])

  if (!document) return <p className="message soft">{messages.list.empty}</p>
  return (
    <section
      className="reader"
      ref={place}
      aria-label={`${messages.reader.title} ${document.number}`}
      data-wide={wide}
    >
      <header className="head">
        <h2 tabIndex={-1}>
          {messages.reader.title} {document.number}
        </h2>
        {!wide && (
          <p>
            <button type="button" className="plain" onClick={() => send({ type: 'close-passage' })}>
              ← {messages.reader.toDetails}
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => send({ type: 'set-view', view: 'reader' })}
            >
              {messages.reader.full}
            </button>
          </p>
        )}
      </header>
      {document.passages.map(passage => (
        <PassageText
          key={passage.id}
          passage={passage}
          document={document.id}
          open={passage.id === open?.id}
          words={passage.id === open?.id ? words : null}
          selected={selected}
          claims={shownClaims}
        />
      ))}
    </section>
  )
}

type PassageProps = {
  readonly passage: Passage
  readonly document: DocumentId
  readonly open: boolean
  /** The words in it that were searched for. */
  readonly words: Words | null
  readonly selected: ReadonlySet<EntityId>
  /** The claims whose quotes are marked. */
  readonly claims: ReadonlySet<Claim>
}

const PassageText = memo(function PassageText({
  passage,
  document,
  open,
  words,
  selected,
  claims,
}: PassageProps) {
  const { index, messages, languageName } = useExplorer()
  const languages = index.documents.get(document)?.languages ?? []
  const mentions = index.mentionsByPassage.get(passage.id) ?? []
  const errata = index.errataByPassage.get(passage.id) ?? []
  const quotes = (index.claimsByPassage.get(passage.id) ?? [])
    .filter(claim => claims.has(claim))
    .flatMap(quotesOf)
  return (
    <div
      className={`passage ${passage.kind}`}
      data-passage={passage.id}
      aria-current={open ? 'location' : undefined}
      data-open={open}
    >
      {languages.map(language => {
        const side = passage.sides[language]
        const inLanguage = <T extends { readonly language: string }>(items: readonly T[]) =>
          items.filter(item => item.language === language)
        return (
          <div key={language} className="side" lang={side && language}>
            {side ? (
              <Marked
                side={side}
                quotes={inLanguage(quotes).filter(quote => quote.passage === passage.id)}
                found={words?.language === language ? words : null}
                mentions={inLanguage(mentions)}
                errata={inLanguage(errata)}
                selected={selected}
              />
            ) : (
              <span className="soft">{messages.reader.missing(languageName(language))}</span>
            )}
          </div>
        )
      })}
    </div>
  )
})

const quotesOf = (claim: Claim): readonly Quote[] => claim.quotes
