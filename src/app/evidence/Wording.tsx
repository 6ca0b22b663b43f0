// The wording of a recommendation, in each language, side by side.

import { pointOfEntity } from '../../explorer/index.ts'
import type { EntityId } from '../../model/index.ts'
import { languageAttributes } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { useTexts } from '../context/use-words.ts'
import { Citation } from './Citation.tsx'
import { Cite } from './Cite.tsx'
import { MarkedText } from './Marked.tsx'
import { QuoteLanguage } from './QuoteLanguage.tsx'

/** The numbered point that an entity is, in full; nothing for an entity that is none. */
export function Wording({ id }: { readonly id: EntityId }) {
  const { index, messages, send, state, nameOf, ownFirst } = useExplorer()
  const texts = useTexts()
  const point = pointOfEntity(index, id)
  const passage = point && texts.passages.get(point)
  if (!passage) return null
  const languages = ownFirst(index.documents.get(passage.document)?.languages ?? [])
  return (
    <div className="wording">
      <div className="quotes">
        {languages.map(language => {
          const side = passage.sides[language]
          const errata = texts.errataByPassage.get(passage.id) ?? []
          if (!side) return null
          return (
            <figure key={language}>
              <blockquote {...languageAttributes(language)}>
                <QuoteLanguage language={language} />
                <MarkedText
                  side={side}
                  errata={errata.filter(erratum => erratum.language === language)}
                  messages={messages}
                  ui={state.ui}
                  typeOf={entity => index.entities.get(entity)?.type}
                  titleOf={nameOf}
                  onSelect={entity => send({ type: 'select', what: { kind: 'entity', id: entity } })}
                />
              </blockquote>
              <figcaption>
                <Cite
                  text={side.text}
                  language={language}
                  passage={passage.id}
                  linked={{ kind: 'entity', id }}
                />
              </figcaption>
            </figure>
          )
        })}
      </div>
      <Citation passage={passage.id} />
    </div>
  )
}
