// The communities in their colours, each by its best linked members: the legend of the drawing.

import { type CSSProperties, useMemo } from 'react'
import { communityMembers, type Measurement } from '../../measures/index.ts'
import { useExplorer } from '../context/context.ts'
import { coloredGroups, colorsOfGroup } from '../render/hues.ts'
import { measureMessages } from './messages/index.ts'

/** So many members say which community it is. */
const namedMembers = 3

export function Communities({ measurement }: { readonly measurement: Measurement }) {
  const { filtered, nameOf, listFormat, send, state } = useExplorer()
  const words = measureMessages[state.ui]
  const members = useMemo(
    () => (measurement.values ? communityMembers(filtered, measurement.values) : []),
    [filtered, measurement],
  )
  return (
    <>
      <ol className="communities">
        {members.slice(0, coloredGroups).map((ids, i) => {
          const { light, dark } = colorsOfGroup(i + 1)
          const colors = { '--light': light, '--dark': dark } as CSSProperties
          const more = ids.length - namedMembers
          const named = [...ids.slice(0, namedMembers).map(nameOf), ...(more > 0 ? [words.more(more)] : [])]
          return (
            <li key={ids[0]}>
              <span className="swatch" style={colors} />
              <button
                type="button"
                className="link"
                aria-label={words.selectMembers(words.community(i + 1))}
                onClick={() =>
                  send({ type: 'select-all', what: ids.map(id => ({ kind: 'entity', id }) as const) })
                }
              >
                {listFormat().format(named)}
              </button>
            </li>
          )
        })}
      </ol>
      {members.length > coloredGroups && (
        <p className="soft">{words.smaller(members.length - coloredGroups)}</p>
      )}
    </>
  )
}
