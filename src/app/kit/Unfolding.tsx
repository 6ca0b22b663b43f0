// A button that unfolds what one may choose, above it.

import type { ReactNode } from 'react'
import { matchesMedia } from './theme.ts'

type Props = {
  /** What the button says. */
  readonly label: ReactNode
  /** Whether something is chosen. */
  readonly inForce: boolean
  readonly className: string
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
  readonly children: ReactNode
}

export function Unfolding({ label, inForce, className, open, onToggle, children }: Props) {
  return (
    <details
      className={`unfolding ${className}`}
      // On a phone one takes the place of another.
      name={matchesMedia('(width < 721px)') ? 'unfolding' : undefined}
      open={open}
      data-in-force={inForce || undefined}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return
        // This step back is taken here, and not by the page.
        event.preventDefault()
        event.currentTarget.open = false
        event.currentTarget.querySelector('summary')?.focus()
      }}
    >
      <summary className="button">{label}</summary>
      <div className="unfolded">{children}</div>
    </details>
  )
}
