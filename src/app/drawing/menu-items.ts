// What can be done with a node: the items of its menu.

import { encode, type Hops, type Intent, maxHops, reduce } from '../../explorer/index.ts'
import { openingMode } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import type { Explorer } from '../context/context.ts'
import { copyText } from '../kit/clipboard.ts'
import { wholePageUrl } from '../kit/embed.ts'
import { preferredLanguage } from '../messages/language.ts'
import { drawingMessages } from './messages/index.ts'

export type MenuItem = {
  readonly name: string
  /** Does it; gives what is then to be said, or null where one sees it. */
  readonly act: () => Promise<string> | null
}

/** In the order in which one reads them: what is asked of the node, then what is done to the drawing. */
export function menuItemsOf(explorer: Explorer, id: EntityId): readonly MenuItem[] {
  const { index, nameOf, send, state } = explorer
  const words = drawingMessages[state.ui]
  const what = { kind: 'entity', id } as const
  const entities = state.select.flatMap(({ kind, id }) => (kind === 'entity' ? [id] : []))
  const isSelected = entities.includes(id)
  const isAlone = isSelected && state.select.length === 1
  const [other] = entities
  const item = (name: string, intent: Intent): MenuItem => ({
    name,
    act: () => {
      send(intent)
      return null
    },
  })
  const reach = `±${Math.min(state.hops + 1, maxHops) as Hops}`
  const copyLink = async () => {
    const selecting = reduce(state, { type: 'select', what })
    const address = wholePageUrl(encode(selecting, preferredLanguage(), openingMode(index)))
    return (await copyText(address)) ? words.copied : words.notCopied
  }
  return [
    ...(isAlone ? [] : [item(words.select, { type: 'select', what })]),
    ...(other !== undefined && entities.length === 1 && !isSelected
      ? [item(words.connect(nameOf(other)), { type: 'toggle-selected', what })]
      : state.select.length > 0
        ? [item(isSelected ? words.takeOut : words.add, { type: 'toggle-selected', what })]
        : []),
    ...(isAlone && state.hops === maxHops ? [] : [item(words.widen(reach), { type: 'widen', id })]),
    item(words.hide, { type: 'hide', ids: [id] }),
    ...(isSelected && entities.length > 1
      ? [item(words.hideSelected(entities.length), { type: 'hide', ids: entities })]
      : []),
    ...(state.arranged.get(state.mode)?.moved.has(id)
      ? [item(words.letGo, { type: 'let-go', ids: [id] })]
      : []),
    { name: words.copyLink, act: copyLink },
  ]
}
