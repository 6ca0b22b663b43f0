// A kind of things in three columns: on the first side alone, on both, on the second alone; and how they share, as a bar.

import { type ComponentType, useState } from 'react'
import { type ComparedPart, comparedParts, type Parted } from '../../graph/index.ts'
import { useExplorer } from '../context/context.ts'
import { usePrinting } from '../kit/printing.ts'
import { usePartTitles } from './part-titles.ts'

/** So many of a list are shown before one asks for more, and then so many more; on paper one cannot ask. */
const linesAtFirst = 12
const linesMore = 48
const maxPrinted = 400

type LineOf<Item> = ComponentType<{ readonly item: Item; readonly part: ComparedPart }>

type Props<Item> = {
  readonly title: string
  readonly parts: Parted<Item>
  readonly idOf: (item: Item) => string
  readonly line: LineOf<Item>
}

/** Nothing at all of it, and there is no section. */
export function Section<Item>({ title, parts, idOf, line }: Props<Item>) {
  const all = comparedParts.reduce((sum, part) => sum + parts[part].length, 0)
  if (all === 0) return null
  return (
    <section className="compare-section" aria-label={title}>
      <h3>{title}</h3>
      <div className="compare-bar" aria-hidden="true">
        {comparedParts.map(part => (
          <span key={part} data-part={part} style={{ flexGrow: parts[part].length }} />
        ))}
      </div>
      <div className="compare-parts">
        {comparedParts.map(part => (
          <Part key={part} of={title} part={part} items={parts[part]} idOf={idOf} line={line} />
        ))}
      </div>
    </section>
  )
}

type PartProps<Item> = {
  /** What kind of things they are. */
  readonly of: string
  readonly part: ComparedPart
  readonly items: readonly Item[]
  readonly idOf: (item: Item) => string
  readonly line: LineOf<Item>
}

function Part<Item>({ of, part, items, idOf, line: Line }: PartProps<Item>) {
  const { messages } = useExplorer()
  const [wanted, setWanted] = useState(linesAtFirst)
  const printing = usePrinting()
  const title = usePartTitles()[part]
  const limit = printing ? maxPrinted : wanted
  const rest = items.length - limit
  return (
    <section data-part={part} aria-label={messages.facets.chip(of, title)}>
      <h4>
        {title} <span className="soft">{items.length}</span>
      </h4>
      {items.length === 0 ? (
        <p className="soft">{messages.comparison.none}</p>
      ) : (
        <ul>
          {items.slice(0, limit).map(item => (
            <Line key={idOf(item)} item={item} part={part} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setWanted(wanted + linesMore)}>
          {messages.details.showMore(Math.min(rest, linesMore))}
        </button>
      )}
    </section>
  )
}
