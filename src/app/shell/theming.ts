// The reader's choice of colours, and what follows from it as the system's changes.

import { useLayoutEffect, useState } from 'react'
import { applyTheme, remember, remembered, type ThemeChoice, themeOf, wishes } from './theme.ts'
import { useMedia } from './use-media.ts'

/** The choice, the theme that follows from it, which is applied, and a way to choose. */
export function useTheme(printing: boolean) {
  const [choice, setChoice] = useState(remembered)
  const dark = useMedia(wishes.dark)
  const strong = useMedia(wishes.strong)
  const theme = themeOf(choice, { dark, strong, printing })
  // Before the children's effects, which read the colours.
  useLayoutEffect(() => applyTheme(theme), [theme])
  const choose = (next: ThemeChoice) => {
    remember(next)
    setChoice(next)
  }
  return { choice, theme, choose } as const
}
