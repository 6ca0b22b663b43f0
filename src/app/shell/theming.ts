// The reader's choice of colours, and what follows from it as the system's changes.

import { useEffect, useLayoutEffect, useState } from 'react'
import { applyTheme, asks, remember, remembered, type ThemeChoice, themeOf, wishes } from './theme.ts'

/** Whether what a media query asks for is so, now and as it changes. */
function useMedia(query: string): boolean {
  const [asked, setAsked] = useState(() => asks(query))
  useEffect(() => {
    const media = matchMedia(query)
    const update = () => setAsked(media.matches)
    update()
    media.addEventListener('change', update)
    return () => media.removeEventListener('change', update)
  }, [query])
  return asked
}

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
