// What the documents say of an entity, in their words, and what they call it.

import { useMemo } from 'react'
import { evidenceOf, namedElsewhere, sentencesAround } from '../../explorer/index.ts'
import type { Claim, EntityId, Language, PassageId, TextRange } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'
import { Citation } from '../evidence/Citation.tsx'
import { Marked } from '../evidence/Marked.tsx'
import { PagedList } from '../evidence/PagedList.tsx'
import { QuoteLanguage } from '../evidence/QuoteLanguage.tsx'
import { Wording } from '../evidence/Wording.tsx'
import { AlsoCalled } from './AlsoCalled.tsx'
import { ByProject } from './ByProject.tsx'

/** What the documents say of an entity, in their words. */
export function EntityWords({ id, claims }: { readonly id: EntityId; readonly claims: readonly Claim[] }) {
  const { index, messages } = useSetting()
  const words = useTexts()
  const selected = useMemo(() => new Set([id]), [id])
  const evidence = useMemo(() => evidenceOf(index, words, claims), [index, words, claims])
  const elsewhere = useMemo(() => namedElsewhere(words, id, evidence), [words, id, evidence])
  const texts = messages.details
  return (
    <>
      <Wording id={id} />
      <AlsoCalled id={id} />
      {claims.length > 0 && <ByProject evidence={evidence} selected={selected} />}
      {elsewhere.length > 0 && (
        <section className="group">
          <h3>{claims.length > 0 ? texts.passagesToo : texts.passages}</h3>
          <PagedList items={elsewhere}>
            {item => <PassageNaming key={item.passage} {...item} selected={selected} />}
          </PagedList>
        </section>
      )}
    </>
  )
}

type NamingProps = {
  readonly passage: PassageId
  readonly ranges: ReadonlyMap<Language, TextRange>
  readonly selected: ReadonlySet<EntityId>
}

/** The sentences of a passage that name an entity, in every language. */
function PassageNaming({ passage: id, ranges, selected }: NamingProps) {
  const { ownFirst } = useSetting()
  const texts = useTexts()
  const passage = texts.passages.get(id)
  if (!passage) return null
  const mentions = texts.mentionsByPassage.get(id) ?? []
  return (
    <li className="claim">
      <div className="quotes">
        {ownFirst([...ranges.keys()]).map(language => {
          const side = passage.sides[language]
          const named = ranges.get(language)
          if (!side || !named) return null
          const range = sentencesAround(named, side.sentences)
          const here = mentions.filter(mention => mention.language === language)
          return (
            <blockquote key={language} {...languageAttributes(language)}>
              <QuoteLanguage language={language} />
              {range.start > 0 && '… '}
              <Marked side={side} range={range} mentions={here} selected={selected} />
              {range.end < side.text.length && ' …'}
            </blockquote>
          )
        })}
      </div>
      <Citation passage={id} />
    </li>
  )
}
