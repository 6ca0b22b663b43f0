// The head of what is selected, with the way out of the selection.

import { useSetting } from '../context/context.ts'

type HeadProps = { readonly title: React.ReactNode; readonly children?: React.ReactNode }

export function SelectionHead({ title, children }: HeadProps) {
  const { messages, send } = useSetting()
  return (
    <header className="head">
      <h2 tabIndex={-1}>{title}</h2>
      <p className="soft">{children}</p>
      <button type="button" className="plain close" onClick={() => send({ type: 'clear-selection' })}>
        <span aria-hidden="true">✕</span>
        <span className="hidden-visually">{messages.details.clear}</span>
      </button>
    </header>
  )
}
