// In another page there is no panel: what is stated of what one selects, one statement at a time, with its words.

import { useState } from 'react'
import { encode, sentencesAround } from '../../explorer/index.ts'
import { citationLine, citationOf } from '../../graph/index.ts'
import type { Claim, EntityId, Quote } from '../../model/index.ts'
import { textIn } from '../../words/index.ts'
import { Statement } from '../details/Statement.tsx'
import { Marked } from '../reader/Marked.tsx'
import { useExplorer } from '../shell/context.ts'
import { preferredInterface } from '../shell/language.ts'
import { wholePage } from './embed.ts'

/** A strip below the view; nothing while nothing is selected. */
export function EmbedWords() {
  const { messages, send, shownClaims, state } = useExplorer()
  const [at, setAt] = useState(0)
  const claims = [...shownClaims]
  const claim = claims[Math.min(at, claims.length - 1)]
  const words = messages.embed
  const step = (by: number, name: string, sign: string) => (
    <button
      type="button"
      className="plain"
      aria-label={name}
      title={name}
      disabled={!claims[at + by]}
      onClick={() => setAt(at + by)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <section className="embed-words" aria-label={words.title}>
      <div className="embed-statement">
        {claim ? <Statement claim={claim} /> : <p className="statement">{messages.details.noClaims}</p>}
        {claims.length > 1 && (
          <>
            {step(-1, words.previous, '‹')}
            <span className="soft" role="status">
              {messages.reader.ofAll(at + 1, claims.length)}
            </span>
            {step(1, words.next, '›')}
          </>
        )}
        <button
          type="button"
          className="plain"
          aria-label={messages.details.clear}
          title={messages.details.clear}
          onClick={() => send({ type: 'clear-selection' })}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {claim && <Words claim={claim} selected={new Set(state.select.flatMap(idsOf))} />}
    </section>
  )
}

const idsOf = ({ kind, id }: { readonly kind: string; readonly id: string }): EntityId[] =>
  kind === 'entity' ? [id as EntityId] : []

type WordsProps = { readonly claim: Claim; readonly selected: ReadonlySet<EntityId> }

/** The words of a claim in the reader's language, or else in the first that has it, with the way to where they stand. */
function Words({ claim, selected }: WordsProps) {
  const { citing, index, state } = useExplorer()
  const own = claim.quotes.find(({ language }) => (language as string) === state.ui)
  const quote: Quote = own ?? claim.quotes[0]
  const side = index.passages.get(quote.passage)?.sides[quote.language]
  const citation = citationOf(index, quote.passage)
  if (!side) return null
  const mentions = (index.mentionsByPassage.get(quote.passage) ?? []).filter(
    ({ language }) => language === quote.language,
  )
  const there = encode({ ...state, view: 'reader', passage: quote.passage }, preferredInterface())
  return (
    <blockquote {...textIn(quote.language)}>
      <Marked
        side={side}
        range={sentencesAround(quote, side.sentences)}
        quotes={[quote]}
        mentions={mentions}
        selected={selected}
      />{' '}
      {citation && (
        <a
          className="embed-cited"
          href={wholePage(there)}
          target="_blank"
          rel="noopener"
          {...textIn(state.ui)}
        >
          {citationLine(citation, citing)}
        </a>
      )}
    </blockquote>
  )
}
