// Facts in a list, each a term and what there is to say; and names with how often they count.

import { Fragment, type ReactNode } from 'react'
import type { Counted } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useSetting } from '../context/context.ts'
import { EntityLink } from './Statement.tsx'

export const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

/** So many are named; of the others, how many they are. */
const maxNamed = 6

type CountedListProps<Id extends string> = {
  readonly counted: readonly Counted<Id>[]
  /** What is counted, in words. */
  readonly meaning: (n: number) => string
  readonly draw: (id: Id) => ReactNode
}

/** 'A (12); B (7) and 4 more' */
export function CountedList<Id extends string>({ counted, meaning, draw }: CountedListProps<Id>) {
  const { messages } = useSetting()
  const rest = counted.length - maxNamed
  return (
    <>
      {counted.slice(0, maxNamed).map(({ id, count }, i) => (
        <Fragment key={id}>
          {i > 0 && `${messages.semicolon} `}
          {draw(id)}{' '}
          <span className="soft" title={meaning(count)}>
            <span aria-hidden="true">({count})</span>
            <span className="hidden-visually">({meaning(count)})</span>
          </span>
        </Fragment>
      ))}
      {rest > 0 && <span className="soft"> {messages.details.morePlaces(rest)}</span>}
    </>
  )
}

type CountedEntitiesProps = {
  readonly term: string
  readonly counted: readonly Counted<EntityId>[]
  readonly meaning: (n: number) => string
  readonly children?: ReactNode
}

/** The same of entities, each of which a click selects; nothing where there is none. */
export function CountedEntities({ term, counted, meaning, children }: CountedEntitiesProps) {
  if (counted.length === 0) return null
  return (
    <Fact term={term}>
      <CountedList counted={counted} meaning={meaning} draw={id => <EntityLink id={id} />} />
      {children}
    </Fact>
  )
}
