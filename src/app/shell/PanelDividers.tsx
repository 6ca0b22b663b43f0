// Between the view and the panels beside it: what one pulls to make them wider, and what folds them away (the window splitter of
// the ARIA Authoring Practices).

import { type KeyboardEvent, type PointerEvent, useState, useSyncExternalStore } from 'react'
import { useSetting } from '../context/context.ts'
import { changePanel, currentPanels, onPanels, type PanelName, panelNames } from '../kit/panels.ts'
import './dividers.css'

/** What is left of a panel that is of any use, and of the view, in pixels. */
const minWidthPx = { facets: 180, details: 300 } as const
const minViewPx = 360
const stepPx = 24

const panelOf = (name: PanelName) => document.querySelector<HTMLElement>(`.page > .${name}`)

/** The panel's width on the screen; 0 where it is not to be seen. */
const widthOf = (name: PanelName) => panelOf(name)?.getBoundingClientRect().width ?? 0

function resize(name: PanelName, wanted: number): void {
  const other = widthOf(name === 'facets' ? 'details' : 'facets')
  const most = Math.max(minWidthPx[name], window.innerWidth - other - minViewPx)
  // Whoever pulls it to the edge wants it away.
  if (wanted < minWidthPx[name] / 2) changePanel(name, { folded: true })
  else
    changePanel(name, {
      folded: false,
      width: Math.round(Math.min(most, Math.max(minWidthPx[name], wanted))),
    })
}

function Divider({ name }: { readonly name: PanelName }) {
  const { messages } = useSetting()
  const panels = useSyncExternalStore(onPanels, currentPanels)
  const { folded, width } = panels[name]
  const [seen, setSeen] = useState(0)
  const texts = messages.panels
  // To which side the panel grows.
  const sign = name === 'facets' ? 1 : -1

  const pull = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    resize(name, name === 'facets' ? event.clientX : window.innerWidth - event.clientX)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowLeft: -sign, ArrowRight: sign }[event.key]
    if (event.key === 'Enter') changePanel(name, { folded: !folded })
    else if (steps !== undefined) resize(name, widthOf(name) + steps * stepPx)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={`divider of-${name}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that is moved is no thematic break */}
      <div
        className="pull"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={texts.widthOf(texts[name])}
        aria-valuemin={0}
        aria-valuenow={folded ? 0 : (width ?? seen)}
        aria-valuemax={window.innerWidth - minViewPx}
        onFocus={() => setSeen(Math.round(widthOf(name)))}
        onPointerDown={event => {
          event.preventDefault()
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={pull}
        onDoubleClick={() => changePanel(name, { width: null, folded: false })}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        aria-expanded={!folded}
        aria-label={texts.show(texts[name])}
        title={folded ? texts.unfold(texts[name]) : texts.fold(texts[name])}
        onClick={() => changePanel(name, { folded: !folded })}
      >
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d={(sign === 1) === folded ? 'M3 1.5L7 5L3 8.5' : 'M7 1.5L3 5L7 8.5'} />
        </svg>
      </button>
    </div>
  )
}

export default function PanelDividers() {
  const { messages } = useSetting()
  return (
    <section className="dividers" aria-label={messages.panels.label}>
      {panelNames.map(name => (
        <Divider key={name} name={name} />
      ))}
    </section>
  )
}
