// The results of a search: names, then passages.

import { type ReactNode, useEffect, useRef } from 'react'
import type { SearchHits, SearchResult } from '../../search/index.ts'
import { useSetting } from '../context/context.ts'
import { EntityOption, PassageOption } from './Results.tsx'

/** Which result it is, wherever it stands in the list. */
export const keyOf = (result: SearchResult): string =>
  result.kind === 'entity' ? `entity ${result.id}` : `passage ${result.passage}`

type Props = {
  readonly id: string
  readonly found: SearchHits
  /** The place of the active one. */
  readonly active: number
  readonly optionId: (place: number) => string
  readonly onPoint: (result: SearchResult) => void
  readonly onChoose: (result: SearchResult, add: boolean) => void
  /** What stands below. */
  readonly children: ReactNode
}

export function ResultList({ id, found, active, children, ...options }: Props) {
  const texts = useSetting().messages.search
  const list = useRef<HTMLDivElement>(null)
  // The keys may walk out of what is in view; the top of the list shows its heading too.
  useEffect(() => {
    if (active === 0) list.current?.scrollTo({ top: 0 })
    else list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const { entities, passages, total } = found
  return (
    <div ref={list} className="search-list" id={id} role="listbox" aria-label={texts.result} tabIndex={-1}>
      <Group
        {...options}
        name={texts.names}
        results={entities}
        total={total.entities}
        active={active}
        first={0}
      />
      <Group
        {...options}
        name={texts.text}
        results={passages}
        total={total.passages}
        active={active}
        first={entities.length}
      />
      {children}
    </div>
  )
}

type GroupProps = Pick<Props, 'active' | 'optionId' | 'onPoint' | 'onChoose'> & {
  readonly name: string
  readonly results: readonly SearchResult[]
  /** How many there are in all. */
  readonly total: number
  /** The place of its first. */
  readonly first: number
}

function Group({ name, results, total, active, first, optionId, onPoint, onChoose }: GroupProps) {
  const texts = useSetting().messages.search
  if (results.length === 0) return null
  const more = total - results.length
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
    <div role="group" aria-labelledby={`${optionId(first)}-group`}>
      <p id={`${optionId(first)}-group`} className="heading" role="presentation">
        {name}
        {more > 0 && <span className="soft"> {texts.more(more)}</span>}
      </p>
      {results.map((result, i) => {
        const option = {
          id: optionId(first + i),
          active: first + i === active,
          onPoint: () => onPoint(result),
          onChoose: (add: boolean) => onChoose(result, add),
        }
        return result.kind === 'entity' ? (
          <EntityOption key={keyOf(result)} result={result} {...option} />
        ) : (
          <PassageOption key={keyOf(result)} result={result} {...option} />
        )
      })}
    </div>
  )
}
