// A difference: what is stated, or named, and the words of each language beside one another.

import type { Evidence } from '../../explorer/index.ts'
import type { EntityId, Language, PassageId } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useSetting } from '../context/context.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { useTexts } from '../context/use-words.ts'
import { Citation } from '../evidence/Citation.tsx'
import { EvidenceItem } from '../evidence/Claims.tsx'
import { Marked } from '../evidence/Marked.tsx'
import { QuoteLanguage } from '../evidence/QuoteLanguage.tsx'
import { EntityLink } from '../evidence/Statement.tsx'
import type { ListItem } from './items.ts'

const nobody: ReadonlySet<EntityId> = new Set()

export function Item({ item }: { readonly item: ListItem }) {
  const { languageName, listFormat } = useSetting()
  const texts = useViewMessages().differences
  switch (item.kind) {
    case 'head':
      return (
        <header>
          <h3 id={`differences-${item.of}`} tabIndex={-1}>
            {texts.kinds[item.of]} <span className="soft">{item.count}</span>
          </h3>
          <p className="soft">{texts.how[item.of]}</p>
        </header>
      )
    case 'statement':
      return (
        <article className="claim">
          <EvidenceItem {...item.evidence} selected={nobody} whole />
          {item.of === 'inSome' && <Silent evidence={item.evidence} />}
        </article>
      )
    case 'name': {
      const { passage, entity, languages } = item.named
      return (
        <article className="claim">
          <p className="statement">
            <EntityLink id={entity} />{' '}
            <span className="predicate">
              {texts.onlyIn(listFormat().format(languages.map(languageName)))}
            </span>
          </p>
          <Sides passage={passage} selected={new Set([entity])} />
        </article>
      )
    }
    case 'passage':
      return (
        <article className="claim">
          <Sides passage={item.passage} selected={nobody} />
        </article>
      )
  }
}

/** What the languages that do not make a statement say in its place. */
function Silent({ evidence: { excerpts } }: { readonly evidence: Evidence }) {
  const [first] = excerpts
  return (
    first && (
      <Sides
        passage={first.passage}
        selected={nobody}
        without={excerpts.flatMap(({ passage, language }) => (passage === first.passage ? language : []))}
      />
    )
  )
}

type SidesProps = {
  readonly passage: PassageId
  readonly selected: ReadonlySet<EntityId>
  /** Languages that are shown already; with any, the place is, too. */
  readonly without?: readonly Language[]
}

/** A passage in its languages, whole. */
function Sides({ passage: id, selected, without = [] }: SidesProps) {
  const { ownFirst } = useSetting()
  const texts = useTexts()
  const passage = texts.passages.get(id)
  if (!passage) return null
  const mentions = texts.mentionsByPassage.get(id) ?? []
  const languages = ownFirst(Object.keys(passage.sides) as Language[]).filter(
    language => !without.includes(language),
  )
  return (
    <>
      <div className="quotes" data-languages={languages.length}>
        {languages.map(language => (
          <blockquote key={language} {...languageAttributes(language)}>
            <QuoteLanguage language={language} />
            <Marked
              side={passage.sides[language]!}
              mentions={mentions.filter(mention => mention.language === language)}
              selected={selected}
            />
          </blockquote>
        ))}
      </div>
      {without.length === 0 && <Citation passage={id} />}
    </>
  )
}
