// The foot of the search dialog: how much is selected, and what the keys do.

import { useExplorer, useSetting } from '../context/context.ts'

export function SelectedCount() {
  const { messages, state } = useExplorer()
  const { length } = state.select
  return (
    <p aria-live="polite" className="search-selected soft">
      {length > 0 && messages.search.inSelection(length)}
    </p>
  )
}

export function Hints({ id }: { readonly id: string }) {
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
