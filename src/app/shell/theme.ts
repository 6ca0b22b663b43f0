// Light or dark, and how strong: the system's, or the reader's choice, remembered in this browser.

import { useEffect, useLayoutEffect, useState } from 'react'
import { looks } from '../../graph/index.ts'
import { entityTypes } from '../../model/index.ts'

/** `contrast` is the system's light or dark in black and white. */
export const themeChoices = ['auto', 'light', 'dark', 'contrast'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** Names the colours in force; another name, other colours. */
export type ThemeName = `${'light' | 'dark'}-${'plain' | 'more'}`

const key = 'verband.theme'

function remembered(): ThemeChoice {
  try {
    return themeChoices.find(choice => choice === localStorage.getItem(key)) ?? 'auto'
  } catch {
    // Storage may be forbidden; then nothing is remembered.
    return 'auto'
  }
}

function remember(choice: ThemeChoice): void {
  try {
    localStorage.setItem(key, choice)
  } catch {
    // As above.
  }
}

/** Whether what a media query asks for is so, now and as it changes. */
function useMedia(query: string): boolean {
  const [asked, setAsked] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const media = matchMedia(query)
    const update = () => setAsked(media.matches)
    update()
    media.addEventListener('change', update)
    return () => media.removeEventListener('change', update)
  }, [query])
  return asked
}

/**
 * The choice, the theme that follows from it, and a way to choose. Sets `data-theme`, `data-contrast` and the types'
 * colours on the root element.
 */
export function useTheme(printing: boolean) {
  const [choice, setChoice] = useState(remembered)
  const dark = useMedia('(prefers-color-scheme: dark)')
  const strong = useMedia('(prefers-contrast: more)')
  // Paper is white.
  const chosen = choice === 'light' || choice === 'dark' ? choice : dark ? 'dark' : 'light'
  const scheme = printing ? 'light' : chosen
  const contrast = choice === 'contrast' || strong ? 'more' : 'plain'
  // Before the children's effects, which read the colours.
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset.theme = scheme
    root.dataset.contrast = contrast
    for (const type of entityTypes) root.style.setProperty(`--type-${type}`, looks[type][scheme])
  }, [scheme, contrast])
  const choose = (next: ThemeChoice) => {
    remember(next)
    setChoice(next)
  }
  const theme: ThemeName = `${scheme}-${contrast}`
  return { choice, theme, choose } as const
}
