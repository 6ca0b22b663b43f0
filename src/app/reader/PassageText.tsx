// One passage of the document, its languages side by side.

import { memo } from 'react'
import type {
  EntityId,
  EntityType,
  Erratum,
  Language,
  Mention,
  Passage,
  Quote,
  TextRange,
} from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useViewMessages } from '../context/use-view-messages.ts'
import { Cite } from '../evidence/Cite.tsx'
import { MarkedText } from '../evidence/Marked.tsx'
import type { Messages } from '../messages/index.ts'
import type { Stop } from './stops.ts'

type Props = {
  readonly passage: Passage
  readonly languages: readonly Language[]
  readonly open: boolean
  /** How many of its statements the filters leave; null where none is on. */
  readonly left: number | null
  readonly mentions: readonly Mention[]
  readonly errata: readonly Erratum[]
  readonly quotes: readonly Quote[]
  readonly found: readonly Stop[]
  readonly selected: ReadonlySet<EntityId>
  /** Where in this passage one has stepped to. */
  readonly current: Stop | null
  /** Whether the source's breaks and slips show. */
  readonly source: boolean
  readonly messages: Messages
  readonly ui: string
  /** What a language is called in the interface's. */
  readonly languageName: (language: Language) => string
  readonly typeOf: (entity: EntityId) => EntityType | undefined
  readonly onSelect: (entity: EntityId) => void
}

/** Drawn anew only when something in it changes: a document is long. */
export const PassageText = memo(function PassageText(props: Props) {
  const { passage, languages, open, left, messages, current } = props
  const words = useViewMessages().reader
  const leaves = left ? words.leftIn(left) : undefined
  return (
    <div
      className={`passage ${passage.kind}`}
      data-passage={passage.id}
      data-open={open}
      data-differs={current?.kind === 'difference' || undefined}
      data-left={left === null ? undefined : left > 0}
      title={leaves}
      aria-current={open ? 'location' : undefined}
      tabIndex={-1}
    >
      {leaves && <span className="hidden-visually">{leaves}</span>}
      {languages.map(language => {
        const side = passage.sides[language]
        const inLanguage = <T extends TextRange & { readonly language: string }>(items: readonly T[]) =>
          items.filter(item => item.language === language)
        if (!side) {
          return (
            <p key={language} className="side soft">
              {words.missing(props.languageName(language))}
            </p>
          )
        }
        return (
          <div key={language} className="side" data-side={language}>
            <div className="words" {...languageAttributes(language)}>
              <MarkedText
                side={side}
                quotes={inLanguage(props.quotes)}
                mentions={inLanguage(props.mentions)}
                errata={props.source ? inLanguage(props.errata) : []}
                found={inLanguage(props.found)}
                breaks={props.source}
                selected={props.selected}
                current={current?.language === language ? current : null}
                messages={messages}
                ui={props.ui}
                typeOf={props.typeOf}
                onSelect={props.onSelect}
              />
            </div>
            {open && (
              <Cite
                text={side.text}
                language={language}
                passage={passage.id}
                linked={{ kind: 'passage', id: passage.id }}
              />
            )}
          </div>
        )
      })}
    </div>
  )
})
