// The words of a claim, in each language, side by side.

import { sentencesAround } from '../../explorer/index.ts'
import type { Claim, EntityId, Quote } from '../../model/index.ts'
import { textIn } from '../../words/index.ts'
import { Marked } from '../reader/Marked.tsx'
import { useExplorer } from '../shell/context.ts'
import { Citation } from './Citation.tsx'
import { Cite } from './Cite.tsx'

type Props = { readonly claim: Claim; readonly selected: ReadonlySet<EntityId> }

/** Each quote within its sentence, the quote marked; where the languages differ; and a way to its place in the document. */
export function Quotes({ claim, selected }: Props) {
  const [first] = claim.quotes
  return (
    <>
      <div className="quotes" data-languages={claim.quotes.length}>
        {claim.quotes.map(quote => (
          <figure key={quote.language}>
            <QuoteText quote={quote} selected={selected} />
            <figcaption>
              <Cite {...quote} text={quote.exact} linked={{ kind: 'claim', id: claim.id }} />
            </figcaption>
          </figure>
        ))}
      </div>
      <Remarks claim={claim} />
      <Citation passage={first.passage} />
    </>
  )
}

/** What is to be said beside the quotes: that one language is silent, that they differ, and whatever else is to know. */
function Remarks({ claim: { difference, document, quotes, remark } }: { readonly claim: Claim }) {
  const { index, list, messages, languageName, inWords } = useExplorer()
  const words = messages.details
  const alone = quotes.length < (index.documents.get(document)?.languages.length ?? 0)
  return (
    <>
      {(alone || difference) && (
        <p className="remark">
          <span className="sign" aria-hidden="true">
            ≠{' '}
          </span>
          <b>
            {alone
              ? words.oneLanguage(list().format(quotes.map(({ language }) => languageName(language))))
              : words.differs}
            .
          </b>{' '}
          {difference && inWords(difference)}
        </p>
      )}
      {remark && (
        <p className="remark">
          <b>{words.note}.</b> {inWords(remark)}
        </p>
      )}
    </>
  )
}

function QuoteText({ quote, selected }: { readonly quote: Quote; readonly selected: ReadonlySet<EntityId> }) {
  const { index, languageName, state } = useExplorer()
  const side = index.passages.get(quote.passage)?.sides[quote.language]
  if (!side) return null
  const range = sentencesAround(quote, side.sentences)
  const inLanguage = <T extends { readonly language: string }>(found: readonly T[] | undefined) =>
    (found ?? []).filter(item => item.language === quote.language)
  return (
    <blockquote {...textIn(quote.language)}>
      <span className="hidden-visually" {...textIn(state.ui)}>
        {languageName(quote.language)}:{' '}
      </span>
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
