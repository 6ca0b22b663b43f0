// What several that are selected have in common, and what each has alone.

import { useMemo, useState } from 'react'
import { claimsAbout } from '../../explorer/index.ts'
import { areContexts, compare } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { useExplorer, useSetting } from '../context/context.ts'
import { NamesInARow } from '../evidence/NamesInARow.tsx'
import { CountedSection } from './CountedSection.tsx'
import './profile.css'

/** What several have in common, as far as the facets leave it. `ids`: the same array for the same ones. */
export function useCompared(ids: readonly EntityId[]): ReturnType<typeof compare> {
  const { index, state } = useExplorer()
  const { facets } = state
  return useMemo(() => compare(index, ids, id => claimsAbout(index, id, facets)), [index, ids, facets])
}

/** Two or more: of projects who takes part, of actors with whom and in what they work. */
export function Compared({ ids }: { readonly ids: readonly EntityId[] }) {
  const { index, messages, nameOf } = useSetting()
  const { inAll, inSome, inOne } = useCompared(ids)
  const texts = messages.comparison
  const title = areContexts(index, ids) ? texts.participants(ids.length) : texts.company
  return (
    <div className="profile">
      <Group title={title} ids={inAll} />
      {inSome.length > 0 && <Group title={texts.some} ids={inSome.map(({ id }) => id)} />}
      {inOne.map(
        ({ of, ids }) => ids.length > 0 && <Group key={of} title={texts.only(nameOf(of))} ids={ids} />,
      )}
    </div>
  )
}

/** So many are named before one asks for more. */
const namesAtFirst = 12

type GroupProps = { readonly title: string; readonly ids: readonly EntityId[] }

function Group({ title, ids }: GroupProps) {
  const { messages } = useSetting()
  const [all, setAll] = useState(false)
  const most = all || ids.length === namesAtFirst + 1 ? ids.length : namesAtFirst
  return (
    <CountedSection title={title} count={ids.length}>
      {ids.length === 0 ? (
        <p className="soft">{messages.comparison.none}</p>
      ) : (
        <NamesInARow ids={ids.slice(0, most)}>
          {most < ids.length && (
            <>
              {' '}
              <button type="button" className="link" onClick={() => setAll(true)}>
                {messages.details.showMore(ids.length - most)}
              </button>
            </>
          )}
        </NamesInARow>
      )}
    </CountedSection>
  )
}
