// The panels beside the view: how wide each is, and whether it is folded away; remembered in this browser.

import { remember, remembered } from './storage.ts'

export const panelNames = ['facets', 'details'] as const
export type PanelName = (typeof panelNames)[number]

/** How wide, in pixels (null: as the style sheet says), and whether out of sight. */
export type PanelLooks = { readonly width: number | null; readonly folded: boolean }
export type Panels = Readonly<Record<PanelName, PanelLooks>>

const asAtFirst: PanelLooks = { width: null, folded: false }
const key = 'verband.panels'

/** Nobody has a window so wide. */
const maxStoredPx = 4000

/** What is stored may have been written by anyone. */
function looksFrom(stored: unknown): PanelLooks {
  const { width, folded } = Object(stored) as { readonly [name: string]: unknown }
  const isWidth = typeof width === 'number' && width > 0 && width < maxStoredPx
  return { width: isWidth ? width : null, folded: folded === true }
}

function storedPanels(): Panels {
  try {
    const stored = Object(JSON.parse(remembered(key) ?? '{}'))
    return { facets: looksFrom(stored.facets), details: looksFrom(stored.details) }
  } catch {
    // Storage may hold something else; then they are as at first.
    return { facets: asAtFirst, details: asAtFirst }
  }
}

let panels = storedPanels()
const listeners = new Set<() => void>()

/** Puts the panels in force: as properties and `data-folded` of the root element, which the style sheet reads. */
export function applyPanels(): void {
  const root = document.documentElement
  for (const name of panelNames) {
    const { width, folded } = panels[name]
    const pixels = folded ? 0 : width
    if (pixels === null) root.style.removeProperty(`--${name}-width`)
    else root.style.setProperty(`--${name}-width`, `${pixels}px`)
  }
  root.dataset.folded = panelNames.filter(name => panels[name].folded).join(' ')
}

/** How they are now; to be told of changes, `onPanels`. */
export const currentPanels = (): Panels => panels

export function onPanels(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Has a panel look otherwise, and this browser remember it. */
export function changePanel(name: PanelName, looks: Partial<PanelLooks>): void {
  panels = { ...panels, [name]: { ...panels[name], ...looks } }
  applyPanels()
  remember(key, JSON.stringify(panels))
  for (const listener of listeners) listener()
}
