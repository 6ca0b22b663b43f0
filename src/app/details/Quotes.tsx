// The words of a claim, in each language, side by side.

import { sentencesAround } from '../../explorer/index.ts'
import type { Claim, EntityId, Quote } from '../../model/index.ts'
import { Marked } from '../reader/Marked.tsx'
import { useExplorer } from '../shell/context.ts'
import { Citation } from './Citation.tsx'

/** Each quote within its sentence, the quote marked; and a way to its place in the document. */
export function Quotes({
  claim,
  selected,
}: {
  readonly claim: Claim
  readonly selected: ReadonlySet<EntityId>
}) {
  const { index, messages, languageName, inWords } = useExplorer()
  const [first] = claim.quotes
  const languages = index.documents.get(claim.document)?.languages ?? []
  const alone = claim.quotes.length < languages.length
  return (
    <>
      <div className="quotes" data-languages={claim.quotes.length}>
        {claim.quotes.map(quote => (
          <QuoteText key={quote.language} quote={quote} selected={selected} />
        ))}
      </div>
      {(claim.difference || alone) && (
        <p className="remark">
          <span className="sign" aria-hidden="true">
            ≠
          </span>{' '}
          {alone
            ? `${messages.details.oneLanguage(languageName(first.language))}. `
            : `${messages.details.differs}. `}
          {claim.difference && inWords(claim.difference)}
        </p>
      )}
      {claim.remark && <p className="remark">{inWords(claim.remark)}</p>}
      <Citation passage={first.passage} />
    </>
  )
}

function QuoteText({ quote, selected }: { readonly quote: Quote; readonly selected: ReadonlySet<EntityId> }) {
  const { index, languageName } = useExplorer()
  const side = index.passages.get(quote.passage)?.sides[quote.language]
  if (!side) return null
  const range = sentencesAround(quote, side.sentences)
  const inLanguage = <T extends { readonly language: string }>(found: readonly T[] | undefined) =>
    (found ?? []).filter(item => item.language === quote.language)
  return (
    <blockquote lang={quote.language}>
      <span className="hidden-visually">{languageName(quote.language)}: </span>
      <span className="language" aria-hidden="true">
        {quote.language}
      </span>
      <Marked
        side={side}
        range={range}
        quotes={[quote]}
        mentions={inLanguage(index.mentionsByPassage.get(quote.passage))}
        errata={inLanguage(index.errataByPassage.get(quote.passage))}
        selected={selected}
      />
    </blockquote>
  )
}
