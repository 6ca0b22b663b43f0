// Light or dark: the system's, or the reader's choice, remembered in this browser.

import { useEffect, useLayoutEffect, useState } from 'react'
import { looks } from '../../graph/index.ts'
import { entityTypes } from '../../model/index.ts'

export const themeChoices = ['auto', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

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

const dark = matchMedia('(prefers-color-scheme: dark)')

/** The choice, the theme that follows from it, and a way to choose. Sets `data-theme` and the types' colours on the root element. */
export function useTheme() {
  const [choice, setChoice] = useState(remembered)
  const [systemDark, setSystemDark] = useState(dark.matches)
  useEffect(() => {
    const update = () => setSystemDark(dark.matches)
    dark.addEventListener('change', update)
    return () => dark.removeEventListener('change', update)
  }, [])
  const theme = choice === 'auto' ? (systemDark ? 'dark' : 'light') : choice
  // Before the children's effects, which read the colours.
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset.theme = theme
    for (const type of entityTypes) root.style.setProperty(`--type-${type}`, looks[type][theme])
  }, [theme])
  const choose = (next: ThemeChoice) => {
    remember(next)
    setChoice(next)
  }
  return { choice, theme, choose } as const
}
