// The search dialog: a combobox whose list shows names and passages as one types (ARIA 1.2: the focus stays in the field).

import { useId, useRef, useState } from 'react'
import type { SearchResult } from '../../search/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { WordsStatus } from '../evidence/WithWords.tsx'
import { quoted } from '../kit/foreign-text.ts'
import { Modal } from '../kit/Modal.tsx'
import { keyOf, ResultList } from './ResultList.tsx'
import { type Search, useSearch } from './use-search.ts'

/** What kind of result was chosen. */
export type Chosen = SearchResult['kind']

export function SearchDialog({ onClose }: { readonly onClose: (chosen: Chosen | null) => void }) {
  const { messages, state } = useExplorer()
  const texts = messages.search
  const [typed, setTyped] = useState('')
  const [pointed, setPointed] = useState<string | null>(null)
  const chosen = useRef<Chosen | null>(null)
  const id = useId()
  const search = useSearch(typed)
  const { found, late, preparation, words } = search
  const results: readonly SearchResult[] = [...found.entities, ...found.passages]
  // The words of a passage may bring it forward: what one was at stays the same.
  const active = Math.max(
    0,
    results.findIndex(result => keyOf(result) === pointed),
  )
  const optionId = (place: number) => `${id}-${place}`
  const choose = useChoose(chosen)
  const onKeyDown = (event: React.KeyboardEvent, close: () => void) => {
    // What has been typed since is still to be answered.
    if (event.nativeEvent.isComposing || late || results.length === 0) return
    const go = (step: number) => setPointed(keyOf(results.at((active + step) % results.length)!))
    if (event.key === 'ArrowDown') go(1)
    else if (event.key === 'ArrowUp') go(-1)
    else if (event.key === 'Enter') choose(results[active]!, event.shiftKey, close)
    else return
    event.preventDefault()
  }
  const hasQuery = typed.trim() !== ''
  const outcome = useOutcome(search, typed)
  return (
    <Modal className="search" label={texts.open} onClose={() => onClose(chosen.current)}>
      {close => (
        <div className="search-box">
          <div className="search-field">
            <input
              type="text"
              role="combobox"
              aria-label={texts.label}
              aria-autocomplete="list"
              aria-expanded={results.length > 0}
              aria-controls={results.length > 0 ? `${id}-list` : undefined}
              aria-activedescendant={results.length > 0 ? optionId(active) : undefined}
              aria-describedby={`${id}-hint`}
              placeholder={texts.placeholder}
              enterKeyHint="search"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              value={typed}
              onChange={event => {
                setTyped(event.target.value)
                setPointed(null)
              }}
              onKeyDown={event => onKeyDown(event, close)}
            />
            <button type="button" className="plain" onClick={close}>
              {texts.close}
            </button>
          </div>
          <p className="hidden-visually" role="status">
            {hasQuery && !late && preparation.kind !== 'building' && outcome}
          </p>
          {results.length > 0 ? (
            <ResultList
              id={`${id}-list`}
              found={found}
              active={active}
              optionId={optionId}
              onPoint={result => setPointed(keyOf(result))}
              onChoose={(result, add) => choose(result, add, close)}
            >
              {preparation.kind !== 'ready' && (
                <p className="heading soft" role="presentation">
                  {outcome}
                </p>
              )}
            </ResultList>
          ) : (
            <div className="search-none">
              <p>{outcome}</p>
              {(!hasQuery || preparation.kind === 'ready') && (
                <p className="soft">{hasQuery ? texts.nothingRemedy : texts.startHow}</p>
              )}
            </div>
          )}
          {words.kind !== 'there' && found.passages.length > 0 && <WordsStatus words={words} />}
          <p aria-live="polite" className="search-selected soft">
            {state.select.length > 0 && texts.inSelection(state.select.length)}
          </p>
          <Hints id={`${id}-hint`} />
        </div>
      )}
    </Modal>
  )
}

/** What choosing a result does; what kind it was is told in `chosen`. */
function useChoose(chosen: React.RefObject<Chosen | null>) {
  const { send } = useSetting()
  return (result: SearchResult, add: boolean, close: () => void) => {
    if (result.kind === 'passage') {
      const { passage, places } = result
      if (!places) send({ type: 'open', passage })
      else {
        const [{ language, start, end }] = places
        send({ type: 'open', passage, words: { language, start, end } })
      }
    } else {
      const what = { kind: 'entity', id: result.id } as const
      // The list stays open while one gathers several.
      if (add) return send({ type: 'toggle-selected', what })
      send({ type: 'select', what })
    }
    chosen.current = result.kind
    close()
  }
}

/** What has been found, or why nothing has. */
function useOutcome({ found, preparation }: Search, typed: string): string {
  const texts = useSetting().messages.search
  if (typed.trim() === '') return texts.start
  if (preparation.kind === 'building') return texts.reading(Math.floor(preparation.done * 100))
  if (preparation.kind === 'failed') return texts.failed
  return found.entities.length + found.passages.length === 0
    ? texts.nothing(quoted(typed))
    : texts.found(found.total.entities, found.total.passages)
}

/** What the keys do, at the foot of the dialog. */
function Hints({ id }: { readonly id: string }) {
  const { messages } = useSetting()
  const { keys } = messages.search
  const names = messages.help.keyNames
  return (
    <p className="search-hints soft" id={id}>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {keys.move}
      </span>
      <span>
        <kbd>{names.enter}</kbd> {keys.choose}
      </span>
      <span>
        <kbd>{names.shift}</kbd> <kbd>{names.enter}</kbd> {keys.add}
      </span>
      <span>
        <kbd>{names.escape}</kbd> {keys.close}
      </span>
    </p>
  )
}
