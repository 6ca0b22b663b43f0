// The search dialog: a combobox whose list shows names and passages as one types (ARIA 1.2: the focus stays in the field).

import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { SearchHits, SearchResult } from '../../search/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { quoted } from '../kit/foreign-text.ts'
import { Modal } from '../kit/Modal.tsx'
import { useSearchIndex } from './preparation.ts'
import { EntityOption, PassageOption } from './Results.tsx'

/** What kind of result was chosen. */
export type Chosen = SearchResult['kind']

const noHits: SearchHits = { entities: [], passages: [], total: { entities: 0, passages: 0 } }

export function SearchDialog({ onClose }: { readonly onClose: (chosen: Chosen | null) => void }) {
  const { index, messages, send, state, texts: words } = useExplorer()
  const texts = messages.search
  const preparation = useSearchIndex(index, words)
  const { find } = preparation
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const chosen = useRef<Chosen | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  const found = useMemo(() => {
    return find?.(typed, { languages: [state.ui, ...index.corpus.languages] }) ?? noHits
  }, [find, typed, state.ui, index])
  const results: readonly SearchResult[] = [...found.entities, ...found.passages]
  const active = Math.min(at, results.length - 1)
  const optionId = (place: number) => `${id}-${place}`

  // The keys may walk out of what is in view; the top of the list shows its heading too.
  useEffect(() => {
    if (active === 0) list.current?.scrollTo({ top: 0 })
    else list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const choose = (result: SearchResult, add: boolean, close: () => void) => {
    if (result.kind === 'passage') {
      const { passage, language, start, end } = result
      send({ type: 'open', passage, words: { language, start, end } })
    } else {
      const what = { kind: 'entity', id: result.id } as const
      // The list stays open while one gathers several.
      if (add) return send({ type: 'toggle-selected', what })
      send({ type: 'select', what })
    }
    chosen.current = result.kind
    close()
  }

  const onKeyDown = (event: React.KeyboardEvent, close: () => void) => {
    if (event.nativeEvent.isComposing) return
    const result = results[active]
    if (event.key === 'ArrowDown' && results.length > 0) setAt((active + 1) % results.length)
    else if (event.key === 'ArrowUp' && results.length > 0)
      setAt((active - 1 + results.length) % results.length)
    else if (event.key === 'Enter' && result) choose(result, event.shiftKey, close)
    else return
    event.preventDefault()
  }

  const group = (kind: 'entities' | 'passages', first: number, close: () => void) => {
    const more = found.total[kind] - found[kind].length
    if (found[kind].length === 0) return null
    return (
      // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
      <div role="group" aria-labelledby={`${id}-${kind}`}>
        <p id={`${id}-${kind}`} className="heading" role="presentation">
          {kind === 'entities' ? texts.names : texts.text}
          {more > 0 && <span className="soft"> {texts.more(more)}</span>}
        </p>
        {found[kind].map((result, i) => {
          const place = first + i
          const option = {
            id: optionId(place),
            active: place === active,
            onPoint: () => setAt(place),
            onChoose: (add: boolean) => choose(result, add, close),
          }
          return result.kind === 'entity' ? (
            <EntityOption key={result.id} result={result} {...option} />
          ) : (
            <PassageOption key={result.passage} result={result} {...option} />
          )
        })}
      </div>
    )
  }

  const hasQuery = typed.trim() !== ''
  const outcome = !hasQuery
    ? texts.start
    : preparation.kind === 'building'
      ? texts.reading(Math.floor(preparation.done * 100))
      : preparation.kind === 'failed'
        ? texts.failed
        : results.length === 0
          ? texts.nothing(quoted(typed))
          : texts.found(found.total.entities, found.total.passages)
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
                setAt(0)
              }}
              onKeyDown={event => onKeyDown(event, close)}
            />
            <button type="button" className="plain" onClick={close}>
              {texts.close}
            </button>
          </div>
          <p className="hidden-visually" role="status">
            {hasQuery && preparation.kind !== 'building' && outcome}
          </p>
          {results.length > 0 ? (
            <div
              ref={list}
              className="search-list"
              id={`${id}-list`}
              role="listbox"
              aria-label={texts.result}
              tabIndex={-1}
            >
              {group('entities', 0, close)}
              {group('passages', found.entities.length, close)}
              {preparation.kind !== 'ready' && (
                <p className="heading soft" role="presentation">
                  {outcome}
                </p>
              )}
            </div>
          ) : (
            <div className="search-none">
              <p>{outcome}</p>
              {(!hasQuery || preparation.kind === 'ready') && (
                <p className="soft">{hasQuery ? texts.nothingRemedy : texts.startHow}</p>
              )}
            </div>
          )}
          <p aria-live="polite" className="search-selected soft">
            {state.select.length > 0 && texts.inSelection(state.select.length)}
          </p>
          <Hints id={`${id}-hint`} />
        </div>
      )}
    </Modal>
  )
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
