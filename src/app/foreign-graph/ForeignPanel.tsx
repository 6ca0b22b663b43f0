// The panel beside an opened graph: what its file says of what is chosen, or all nodes by name.

import type { RefObject } from 'react'
import type { Described, DescribedItem } from '../../formats/index.ts'
import type { InterfaceLanguage } from '../../model/index.ts'
import type { ForeignGraph } from '../files/protocol.ts'
import { ForeignDetails } from './Details.tsx'
import { openMessages } from './messages/index.ts'
import { NodeList } from './NodeList.tsx'
import type { FoundNodes } from './use-found.ts'

type Props = FoundNodes & {
  readonly graph: ForeignGraph
  readonly described: Described | null
  readonly ui: InterfaceLanguage
  readonly scroller: RefObject<HTMLElement | null>
  readonly onPick: (item: DescribedItem | null) => void
}

export function ForeignPanel({ graph, described, ui, scroller, onPick, typed, setTyped, found }: Props) {
  const words = openMessages[ui]
  return (
    <aside className="foreign-panel" ref={scroller} aria-label={words.nodes}>
      {described ? (
        <ForeignDetails described={described} words={words} onPick={onPick} />
      ) : (
        <>
          <label className="foreign-find">
            {words.find}
            <input type="search" value={typed} onChange={event => setTyped(event.target.value)} />
          </label>
          <p className="soft" role="status">
            {found && words.found(found.length)}
          </p>
          <NodeList graph={graph} found={found} ui={ui} scroller={scroller} onPick={onPick} />
        </>
      )}
    </aside>
  )
}
