// The reader's choice of colours, and what follows from it as the system's changes.

import { useLayoutEffect, useState } from 'react'
import {
  applyTheme,
  preferenceQueries,
  storedThemeChoice,
  storeThemeChoice,
  type ThemeChoice,
  themeOf,
} from './theme.ts'
import { useMedia } from './use-media.ts'

/** The choice, the theme that follows from it, which is applied, and a way to choose. */
export function useTheme(printing: boolean) {
  const [choice, setChoice] = useState(storedThemeChoice)
  const dark = useMedia(preferenceQueries.dark)
  const strong = useMedia(preferenceQueries.strong)
  const theme = themeOf(choice, { dark, strong, printing })
  // Before the children's effects, which read the colours.
  useLayoutEffect(() => applyTheme(theme), [theme])
  const choose = (next: ThemeChoice) => {
    storeThemeChoice(next)
    setChoice(next)
  }
  return { choice, theme, choose } as const
}
