// Turns pages, and makes them larger and smaller.

import { useViewMessages } from '../context/use-view-messages.ts'

type Props = {
  /** 'Page 3 of 17' */
  readonly named: string
  /** From 0. */
  readonly page: number
  readonly count: number
  readonly onGo: (page: number) => void
  /** Steps from the width that there is room for. */
  readonly zoom: number
  readonly lastZoom: number
  readonly onZoom: (zoom: number) => void
}

export function PageTools({ named, page, count, onGo, zoom, lastZoom, onZoom }: Props) {
  const texts = useViewMessages().facsimile
  return (
    <div className="facsimile-tools">
      <Tool name={texts.previous} sign="‹" disabled={page === 0} act={() => onGo(page - 1)} />
      <span role="status">{named}</span>
      <Tool name={texts.next} sign="›" disabled={page >= count - 1} act={() => onGo(page + 1)} />
      <span className="facsimile-zoom">
        <Tool name={texts.smaller} sign="−" disabled={zoom === 0} act={() => onZoom(zoom - 1)} />
        <button type="button" className="plain" disabled={zoom === 0} onClick={() => onZoom(0)}>
          {texts.fit}
        </button>
        <Tool name={texts.larger} sign="+" disabled={zoom >= lastZoom} act={() => onZoom(zoom + 1)} />
      </span>
    </div>
  )
}

type ToolProps = {
  readonly name: string
  readonly sign: string
  readonly disabled: boolean
  readonly act: () => void
}

/** Stays in reach of the keyboard where it can do nothing, or the focus would be lost at the last page. */
const Tool = ({ name, sign, disabled, act }: ToolProps) => (
  <button
    type="button"
    className="reader-step"
    title={name}
    aria-label={name}
    aria-disabled={disabled}
    onClick={() => !disabled && act()}
  >
    <span aria-hidden="true">{sign}</span>
  </button>
)
