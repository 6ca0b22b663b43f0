// Light or dark, and how strong: the system's, or the reader's choice, remembered in this browser.

import type { Vocabulary } from '../../model/index.ts'
import { remember, remembered } from './storage.ts'

/** `contrast` is the system's light or dark in black and white. */
export const themeChoices = ['auto', 'light', 'dark', 'contrast'] as const
export type ThemeChoice = (typeof themeChoices)[number]

/** Names the colours in force; another name, other colours. */
export type ThemeName = `${'light' | 'dark'}-${'plain' | 'more'}`

const key = 'verband.theme'

/** The choice that this browser remembers. */
export function storedThemeChoice(): ThemeChoice {
  const stored = remembered(key)
  return themeChoices.find(choice => choice === stored) ?? 'auto'
}

/** Has this browser remember a choice. */
export function storeThemeChoice(choice: ThemeChoice): void {
  remember(key, choice)
}

/** What the system may wish for. */
export const preferenceQueries = {
  dark: '(prefers-color-scheme: dark)',
  strong: '(prefers-contrast: more)',
} as const

/** Whether a media query is met at the moment. */
export const matchesMedia = (query: string): boolean => matchMedia(query).matches

type Circumstances = { readonly [wish in keyof typeof preferenceQueries | 'printing']: boolean }

const asItIs = (): Circumstances => ({
  dark: matchesMedia(preferenceQueries.dark),
  strong: matchesMedia(preferenceQueries.strong),
  printing: false,
})

/** The theme that a choice comes to. */
export function themeOf(choice: ThemeChoice, { dark, strong, printing } = asItIs()): ThemeName {
  const chosen = choice === 'light' || choice === 'dark' ? choice : dark ? 'dark' : 'light'
  // Paper is white.
  return `${printing ? 'light' : chosen}-${choice === 'contrast' || strong ? 'more' : 'plain'}`
}

const schemeOf = (theme: ThemeName) => (theme.startsWith('dark') ? 'dark' : 'light')

/** Puts a theme in force: `data-theme` and `data-contrast` on the root element. */
export function applyTheme(theme: ThemeName): void {
  const root = document.documentElement
  root.dataset.theme = schemeOf(theme)
  root.dataset.contrast = theme.endsWith('more') ? 'more' : 'plain'
}

/** Puts the types' colours on the root element, each as `--type-<type>`. */
export function applyTypeColors({ types }: Vocabulary, theme: ThemeName): void {
  const { style: root } = document.documentElement
  for (const [type, { style }] of types) root.setProperty(`--type-${type}`, style[schemeOf(theme)])
}
