// How many there are of each kind in the whole store, and which projects lead.

import { type ReactNode, useId } from 'react'
import { faultOf } from '../../editions/index.ts'
import type { EntityType, Predicate } from '../../model/index.ts'
import { type FacetCount, facetCounts, leadingProjects, type StoreFacet } from '../../stores/index.ts'
import { relationName } from '../../terms/index.ts'
import { useExplorer } from '../context/context.ts'
import { storeMessages } from './messages.ts'
import { ShowButton } from './ShowButton.tsx'
import { StoreProblem } from './StoreProblem.tsx'
import { type Asked, exploredStore, useAsked } from './use-store.ts'

export function StoreFacetCounts({ facet }: { readonly facet: StoreFacet }) {
  const { index, state, typeNames } = useExplorer()
  const { asker, status } = exploredStore()
  const { frame } = status()
  const asked = useAsked(
    frame ? signal => facetCounts(asker, frame, facet, signal) : null,
    `${facet} ${frame?.graph}`,
    0,
  )
  const nameOfValue = ({ name }: FacetCount): string => {
    const [prefix = '', ...rest] = name.split(':')
    if (rest.length === 0) return name
    const own = decodeURIComponent(rest.join(':'))
    if (prefix === 'type')
      return index.vocabulary.types.has(own as EntityType) ? typeNames(own as EntityType)[1] : own
    if (prefix === 'verband' || prefix === 'relation')
      return index.vocabulary.predicates.has(own as Predicate)
        ? relationName(index.vocabulary, own as Predicate, state.ui)
        : own
    return own
  }
  return (
    <Counted title={storeMessages[state.ui].facets[facet]} asked={asked}>
      {value => ({ key: value.name, name: nameOfValue(value), count: value.count })}
    </Counted>
  )
}

/** The projects of which most is stated; each can be shown. */
export function LeadingProjects({ close }: { readonly close: () => void }) {
  const { state } = useExplorer()
  const { asker, status } = exploredStore()
  const { frame } = status()
  const asked = useAsked(
    frame ? signal => leadingProjects(asker, frame, signal) : null,
    `projects ${frame?.graph}`,
    0,
  )
  return (
    <Counted title={storeMessages[state.ui].facets.projects} asked={asked}>
      {({ id, label, statements }) => ({
        key: id,
        count: statements,
        name: <ShowButton id={id} label={label} close={close} />,
      })}
    </Counted>
  )
}

type CountedProps<Value> = {
  readonly title: string
  readonly asked: Asked<readonly Value[]>
  readonly children: (value: Value) => {
    readonly key: string
    readonly name: ReactNode
    readonly count: number
  }
}

function Counted<Value>({ title, asked, children }: CountedProps<Value>) {
  const { state } = useExplorer()
  const texts = storeMessages[state.ui]
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {asked.kind === 'asking' && <p>{texts.asking}</p>}
      {asked.kind === 'failed' && (
        <p role="alert">
          <StoreProblem fault={faultOf(asked.error)} texts={texts} />
        </p>
      )}
      {asked.kind === 'answered' && asked.answer.length === 0 && <p>{texts.nothing}</p>}
      {asked.kind === 'answered' && (
        <dl className="store-counts">
          {asked.answer.map(children).map(({ key, name, count }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{count.toLocaleString(state.ui)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
