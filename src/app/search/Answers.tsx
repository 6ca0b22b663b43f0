// What search answers: a list of names and passages as one types (a combobox of ARIA 1.2: the focus stays in the field).

import { type KeyboardEvent, useId, useState } from 'react'
import type { SearchResult } from '../../search/index.ts'
import { useSetting } from '../context/context.ts'
import { WordsStatus } from '../evidence/WithWords.tsx'
import { quoted } from '../kit/foreign-text.ts'
import { Hints, SelectedCount } from './Foot.tsx'
import { keyOf, ResultList } from './ResultList.tsx'
import { SearchField } from './SearchField.tsx'
import './search.css'
import { type Chosen, useChoose } from './use-choose.ts'
import { type Search, useSearch } from './use-search.ts'

type Props = {
  readonly typed: string
  readonly onType: (text: string) => void
  readonly onClose: () => void
  /** A result was chosen, and the dialog is to close. */
  readonly onChosen: (kind: Chosen) => void
}

export default function Answers({ typed, onType, onClose, onChosen }: Props) {
  const [pointed, setPointed] = useState<string | null>(null)
  const id = useId()
  const search = useSearch(typed)
  const { found, words } = search
  const results: readonly SearchResult[] = [...found.entities, ...found.passages]
  // The words of a passage may bring it forward: what one was at stays the same.
  const active = Math.max(
    0,
    results.findIndex(result => keyOf(result) === pointed),
  )
  const optionId = (place: number) => `${id}-${place}`
  const onPoint = (result: SearchResult) => setPointed(keyOf(result))
  const choose = useChoose(onChosen)
  const onKeyDown = (event: KeyboardEvent) => {
    // What has been typed since is still to be answered.
    if (event.nativeEvent.isComposing || search.late || results.length === 0) return
    const go = (step: number) => onPoint(results.at((active + step) % results.length)!)
    if (event.key === 'ArrowDown') go(1)
    else if (event.key === 'ArrowUp') go(-1)
    else if (event.key === 'Enter') choose(results[active]!, event.shiftKey)
    else return
    event.preventDefault()
  }
  const onEdit = (text: string) => {
    onType(text)
    setPointed(null)
  }
  const list = results.length > 0 ? { id: `${id}-list`, activeOption: optionId(active) } : null
  const outcome = useOutcome(search, typed)
  return (
    <>
      <SearchField
        typed={typed}
        onType={onEdit}
        onClose={onClose}
        combobox={{ list, hint: `${id}-hint`, onKeyDown }}
      />
      <Told search={search} typed={typed} outcome={outcome} />
      {list ? (
        <ResultList
          id={list.id}
          found={found}
          active={active}
          optionId={optionId}
          onPoint={onPoint}
          onChoose={choose}
        >
          {search.preparation.kind !== 'ready' && (
            <p className="heading soft" role="presentation">
              {outcome}
            </p>
          )}
        </ResultList>
      ) : (
        <NoResults search={search} typed={typed} outcome={outcome} />
      )}
      {words.kind !== 'there' && found.passages.length > 0 && <WordsStatus words={words} />}
      <SelectedCount />
      <Hints id={`${id}-hint`} />
    </>
  )
}

type OutcomeProps = { readonly search: Search; readonly typed: string; readonly outcome: string }

const isAsked = (typed: string) => typed.trim() !== ''

/** What has been found, for those who hear the page. */
const Told = ({ search: { late, preparation }, typed, outcome }: OutcomeProps) => (
  <p className="hidden-visually" role="status">
    {isAsked(typed) && !late && preparation.kind !== 'building' && outcome}
  </p>
)

/** Why there is no list, and how to come by one. */
function NoResults({ search: { preparation }, typed, outcome }: OutcomeProps) {
  const texts = useSetting().messages.search
  return (
    <div className="search-none">
      <p>{outcome}</p>
      {(!isAsked(typed) || preparation.kind === 'ready') && (
        <p className="soft">{isAsked(typed) ? texts.nothingRemedy : texts.startHow}</p>
      )}
    </div>
  )
}

/** What has been found, or why nothing has. */
function useOutcome({ found, preparation }: Search, typed: string): string {
  const texts = useSetting().messages.search
  if (!isAsked(typed)) return texts.start
  if (preparation.kind === 'building') return texts.reading(Math.floor(preparation.done * 100))
  if (preparation.kind === 'failed') return texts.failed
  return found.entities.length + found.passages.length === 0
    ? texts.nothing(quoted(typed))
    : texts.found(found.total.entities, found.total.passages)
}
