// What a narrow window shows one at a time: the filters, the view, and on a phone what is selected.

import { useMedia } from '../kit/use-media.ts'
import type { Messages } from '../messages/index.ts'

/** What lies over the view. */
export type Sheet = 'none' | 'facets' | 'details'

type Props = {
  readonly messages: Messages
  readonly sheet: Sheet
  readonly onSheet: (sheet: Sheet) => void
  /** What the view and the panel beside it are called at the moment. */
  readonly view: string
  readonly panel: string
}

export function Tabs({ messages, sheet, onSheet, view, panel }: Props) {
  // In a wider window the details stand beside the view, as in the style sheet, and are nothing to change to.
  const isPhone = useMedia('(max-width: 720px)')
  const names = { facets: messages.panels.facets, none: view, details: panel }
  const current = sheet === 'details' && !isPhone ? 'none' : sheet
  return (
    <div className="tabs">
      {(isPhone ? (['facets', 'none', 'details'] as const) : (['facets', 'none'] as const)).map(name => (
        <button key={name} type="button" aria-pressed={current === name} onClick={() => onSheet(name)}>
          {names[name]}
        </button>
      ))}
    </div>
  )
}
