// The words of statements, in each language, side by side.

import type { Excerpt } from '../../explorer/index.ts'
import { isInSomeLanguages } from '../../graph/index.ts'
import type { EntityId, QuotedClaim } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'
import { Citation } from './Citation.tsx'
import { Cite } from './Cite.tsx'
import { Marked } from './Marked.tsx'
import { QuoteLanguage } from './QuoteLanguage.tsx'

type ExcerptsProps = {
  /** Those whose quotes are marked. */
  readonly claims: readonly QuotedClaim[]
  readonly excerpts: readonly Excerpt[]
  readonly selected: ReadonlySet<EntityId>
}

/** Sentences in each language, the reader's own first, with a way to their place in the document. */
export function Excerpts({ claims, excerpts, selected }: ExcerptsProps) {
  const { ownFirst } = useSetting()
  const ordered = ownFirst(excerpts.map(({ language }) => language)).flatMap(language =>
    excerpts.filter(excerpt => excerpt.language === language),
  )
  const [first] = ordered
  if (!first) return null
  return (
    <>
      <div className="quotes" data-languages={ordered.length}>
        {ordered.map(excerpt => (
          <figure key={`${excerpt.passage} ${excerpt.language}`}>
            <ExcerptText {...excerpt} claims={claims} selected={selected} />
          </figure>
        ))}
      </div>
      <Citation passage={first.passage} />
    </>
  )
}

function ExcerptText(props: Excerpt & Omit<ExcerptsProps, 'excerpts'>) {
  const { language, passage, range, claims, selected } = props
  const texts = useTexts()
  const side = texts.passages.get(passage)?.sides[language]
  if (!side) return null
  const quotes = claims.flatMap(claim => claim.quotes.filter(quote => props.quotes.includes(quote)))
  const inLanguage = <T extends { readonly language: string }>(found: readonly T[] | undefined) =>
    (found ?? []).filter(item => item.language === language)
  const start = Math.min(...props.quotes.map(quote => quote.start))
  const end = Math.max(...props.quotes.map(quote => quote.end))
  const [only, ...others] = claims
  return (
    <>
      <blockquote {...languageAttributes(language)}>
        <QuoteLanguage language={language} />
        <Marked
          side={side}
          range={range}
          quotes={quotes}
          mentions={inLanguage(texts.mentionsByPassage.get(passage))}
          errata={inLanguage(texts.errataByPassage.get(passage))}
          selected={selected}
        />
      </blockquote>
      <figcaption>
        <Cite
          text={side.text.slice(start, end)}
          language={language}
          passage={passage}
          linked={
            only && others.length === 0
              ? { kind: 'claim', id: only.id }
              : { kind: 'claims', ids: claims.map(({ id }) => id) }
          }
        />
      </figcaption>
    </>
  )
}

/** What is to be said beside the quotes: that one language is silent, that they differ, and whatever else is to know. */
export function Remarks({ claim }: { readonly claim: QuotedClaim }) {
  const { difference, quotes, remark } = claim
  const { index, listFormat, messages, languageName, textInLanguage } = useSetting()
  const texts = messages.details
  const alone = isInSomeLanguages(index, claim)
  return (
    <>
      {(alone || difference) && (
        <p className="remark">
          <span className="sign" aria-hidden="true">
            ≠{' '}
          </span>
          <b>
            {alone
              ? texts.oneLanguage(listFormat().format(quotes.map(({ language }) => languageName(language))))
              : texts.differs}
            .
          </b>{' '}
          {difference && textInLanguage(difference)}
        </p>
      )}
      {remark && (
        <p className="remark">
          <b>{texts.note}.</b> {textInLanguage(remark)}
        </p>
      )}
    </>
  )
}
