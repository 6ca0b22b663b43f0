// In another page there is no panel: what is stated of what one selects, one statement at a time, with its words.

import { useState } from 'react'
import { encode, sentencesAround } from '../../explorer/index.ts'
import { citationLine, citationOf } from '../../graph/index.ts'
import type { Claim, EntityId, Quote } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { Marked } from '../evidence/Marked.tsx'
import { Statement } from '../evidence/Statement.tsx'
import { wholePageUrl } from '../kit/embed.ts'
import { preferredLanguage } from '../messages/language.ts'

/** A strip below the view; nothing while nothing is selected. */
export function EmbedEvidence() {
  const { messages, send, markedClaims, state } = useExplorer()
  const [at, setAt] = useState(0)
  const claims = [...markedClaims]
  const claim = claims[Math.min(at, claims.length - 1)]
  const texts = messages.embed
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
    <section className="embed-words" aria-label={texts.title}>
      <div className="embed-statement">
        {claim ? <Statement claim={claim} /> : <p className="statement">{messages.details.noClaims}</p>}
        {claims.length > 1 && (
          <>
            {step(-1, texts.previous, '‹')}
            <span className="soft" role="status">
              {messages.reader.ofAll(at + 1, claims.length)}
            </span>
            {step(1, texts.next, '›')}
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
      {claim && <EvidenceOf claim={claim} selected={new Set(state.select.flatMap(idsOf))} />}
    </section>
  )
}

const idsOf = ({ kind, id }: { readonly kind: string; readonly id: string }): EntityId[] =>
  kind === 'entity' ? [id as EntityId] : []

type WordsProps = { readonly claim: Claim; readonly selected: ReadonlySet<EntityId> }

/** The words of a claim in the reader's language, or else in the first that has it, with the way to where they stand. */
function EvidenceOf({ claim, selected }: WordsProps) {
  const { citationTerms, index, state } = useExplorer()
  const own = claim.quotes.find(({ language }) => (language as string) === state.ui)
  const quote: Quote = own ?? claim.quotes[0]
  const side = index.passages.get(quote.passage)?.sides[quote.language]
  const citation = citationOf(index, quote.passage)
  if (!side) return null
  const mentions = (index.mentionsByPassage.get(quote.passage) ?? []).filter(
    ({ language }) => language === quote.language,
  )
  const hash = encode({ ...state, view: 'reader', passage: quote.passage }, preferredLanguage())
  return (
    <blockquote {...languageAttributes(quote.language)}>
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
          href={wholePageUrl(hash)}
          target="_blank"
          rel="noopener"
          {...languageAttributes(state.ui)}
        >
          {citationLine(citation, citationTerms)}
        </a>
      )}
    </blockquote>
  )
}
