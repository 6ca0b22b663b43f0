// One result of a search: an entity with the name that matched, or a passage with the words in it.

import type { ReactNode } from 'react'
import { citationLine, citationOf } from '../../graph/index.ts'
import type { Language } from '../../model/index.ts'
import type { EntityResult, PassageResult, SnippetPiece } from '../../search/index.ts'
import { languageAttributes, withoutIsolation } from '../../terms/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { EntityIcon } from '../evidence/EntityIcon.tsx'
import { useLongPress } from '../kit/long-press.ts'

type OptionProps = {
  readonly id: string
  readonly active: boolean
  readonly onPoint: () => void
  /** `add`: to the selection, rather than instead of it. */
  readonly onChoose: (add: boolean) => void
}

function Option({
  id,
  active,
  onPoint,
  onChoose,
  className,
  children,
}: OptionProps & { className: string; children: ReactNode }) {
  const press = useLongPress(() => onChoose(true))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
    <div
      id={id}
      className={`option ${className}`}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      // Not when the list moves under a pointer that rests.
      {...press.handlers}
      onPointerMove={event => {
        press.handlers.onPointerMove(event)
        if (!active) onPoint()
      }}
      // The focus stays in the field.
      onMouseDown={event => event.preventDefault()}
      onClick={event => {
        if (!press.rested()) onChoose(event.shiftKey)
      }}
    >
      {children}
    </div>
  )
}

/** A text with what was found in it marked. */
function Pieces({ text, pieces }: { readonly text: string; readonly pieces: readonly SnippetPiece[] }) {
  return pieces.map(({ start, end, found }) => {
    const words = text.slice(start, end).replace(/\s+/gu, ' ')
    return found ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>
  })
}

export function EntityOption({ result, ...option }: OptionProps & { readonly result: EntityResult }) {
  const { index, languageName, messages, nameOf, state, typeNames } = useExplorer()
  const texts = messages.search
  const entity = index.entities.get(result.id)
  if (!entity) return null
  const { matched } = result
  const name = nameOf(result.id)
  const selected = state.select.some(what => what.kind === 'entity' && what.id === result.id)
  const [language] = matched.languages
  // A recommendation's name may say its paper too.
  const named = matched.is === 'label' && matched.languages.some(own => own === state.ui)
  const same = matched.text === withoutIsolation(name)
  const matchNames = { label: texts.inLanguage, form: texts.inText, remark: () => messages.details.note }
  return (
    <Option {...option} className="entity-option">
      <EntityIcon type={entity.type} />
      <span className="option-name">
        {same ? <Pieces text={matched.text} pieces={matched.pieces} /> : name}
      </span>{' '}
      <span className="option-type soft">
        {typeNames(entity.type)[0]}
        {result.closeness === 'typo' && ` · ${texts.alike}`}
        {selected && <strong> · ✓ {texts.selected}</strong>}
      </span>
      {!same && !named && (
        <>
          {' '}
          <span className="option-match">
            <bdi {...(language && languageAttributes(language))}>
              <Pieces text={matched.text} pieces={matched.pieces} />
            </bdi>{' '}
            {language && <span className="soft">{matchNames[matched.is](languageName(language))}</span>}
          </span>
        </>
      )}
    </Option>
  )
}

export function PassageOption({ result, ...option }: OptionProps & { readonly result: PassageResult }) {
  const { citationTerms, index, languageName, texts } = useSetting()
  const { passage, places, sides } = result
  const citation = citationOf(index, passage)
  return (
    <Option {...option} className="passage-option">
      <span className="option-citation soft">
        {citation && citationLine(citation, citationTerms, sides[0].language)} ·{' '}
        {sides.map(side => languageName(side.language)).join(', ')}
      </span>
      {places === null && <span className="option-snippet soft"> …</span>}
      {places?.map(({ language, snippet }) => (
        <Snippet
          key={language}
          language={language}
          pieces={snippet}
          text={texts.index.passages.get(passage)?.sides[language]?.text ?? ''}
        />
      ))}
    </Option>
  )
}

type SnippetProps = {
  readonly text: string
  readonly pieces: readonly SnippetPiece[]
  readonly language: Language
}

/** The words found in one language, with what stands around them. */
function Snippet({ text, pieces, language }: SnippetProps) {
  const first = pieces[0]?.start ?? 0
  const last = pieces.at(-1)?.end ?? text.length
  return (
    <>
      {' '}
      <span className="option-snippet" {...languageAttributes(language)}>
        {first > 0 && '… '}
        <Pieces text={text} pieces={pieces} />
        {last < text.length && ' …'}
      </span>
    </>
  )
}
