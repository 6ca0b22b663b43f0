// In another page there is no panel: what is stated of what one selects, one statement at a time, with its words.

import { useState } from 'react'
import { sentencesAround } from '../../explorer/index.ts'
import { citationLine, citationOf, distinctStatements, papersOf } from '../../graph/index.ts'
import type { Claim, EntityId, Language, PassageId, QuotePlace } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'
import { Marked } from '../evidence/Marked.tsx'
import { Statement } from '../evidence/Statement.tsx'
import { WithWords } from '../evidence/WithWords.tsx'
import { addressOf } from './address.ts'
import './embed-words.css'

/** What is stated, and its words. */
export function EmbedStatements() {
  const { index, messages, send, markedClaims, state } = useExplorer()
  const [at, setAt] = useState(0)
  const statements = distinctStatements(index, [...markedClaims])
  const statement = statements[Math.min(at, statements.length - 1)]
  const [claim] = statement ?? []
  const texts = messages.embed
  const step = (by: number, name: string, sign: string) => (
    <button
      type="button"
      className="plain"
      aria-label={name}
      title={name}
      disabled={!statements[at + by]}
      onClick={() => setAt(at + by)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <section className="embed-words" aria-label={texts.title}>
      <div className="embed-statement">
        {claim ? <Statement claim={claim} /> : <p className="statement">{messages.details.noClaims}</p>}
        {statements.length > 1 && (
          <>
            {step(-1, texts.previous, '‹')}
            <span className="soft" role="status">
              {messages.reader.ofAll(at + 1, statements.length)}
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
      {statement && (
        <WithWords of={papersOf(statement)}>
          <EvidenceOf sources={statement} selected={new Set(state.select.flatMap(idsOf))} />
        </WithWords>
      )}
    </section>
  )
}

const idsOf = ({ kind, id }: { readonly kind: string; readonly id: string }): EntityId[] =>
  kind === 'entity' ? [id as EntityId] : []

type WordsProps = {
  /** All that make one statement. */
  readonly sources: readonly [Claim, ...Claim[]]
  readonly selected: ReadonlySet<EntityId>
}

/** The quote of a claim in the reader's language, or else in the first that has it. */
const quoteOf = <Words extends QuotePlace>({ quotes }: Claim<Words>, ui: Language): Words =>
  quotes.find(({ language }) => language === ui) ?? quotes[0]

/** The words of the first source of a statement, with the way to where they stand; and the ways to those of the others. */
function EvidenceOf({ sources: [first, ...others], selected }: WordsProps) {
  const { messages, state } = useExplorer()
  const texts = useTexts()
  const claim = texts.claims.get(first.id)
  const quote = claim && quoteOf(claim, state.ui)
  const side = quote && texts.passages.get(quote.passage)?.sides[quote.language]
  if (!side) return null
  const passages = new Set(
    [quote, ...others.map(claim => quoteOf(claim, state.ui))].map(({ passage }) => passage),
  )
  const mentions = (texts.mentionsByPassage.get(quote.passage) ?? []).filter(
    ({ language }) => language === quote.language,
  )
  return (
    <blockquote {...languageAttributes(quote.language)}>
      <Marked
        side={side}
        range={sentencesAround(quote, side.sentences)}
        quotes={[quote]}
        mentions={mentions}
        selected={selected}
      />{' '}
      {[...passages].map((passage, i) => (
        <span key={passage}>
          {i > 0 && `${messages.semicolon} `}
          <Cited passage={passage} />
        </span>
      ))}
    </blockquote>
  )
}

/** A citation as a link to the whole page, open at the passage. */
function Cited({ passage }: { readonly passage: PassageId }) {
  const { citationTerms: citing, index, state } = useExplorer()
  const citation = citationOf(index, passage)
  if (!citation) return null
  return (
    <a
      className="embed-cited"
      href={addressOf({ index, state: { ...state, view: 'reader', passage } })}
      target="_blank"
      rel="noopener"
      {...languageAttributes(state.ui)}
    >
      {citationLine(citation, citing)}
    </a>
  )
}
