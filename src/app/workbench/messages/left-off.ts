// What is said of work that somebody has left off.

import type { InterfaceLanguage } from '../../../model/index.ts'
import { countingIn } from '../../../terms/index.ts'

type LeftOffMessages = { readonly title: string; readonly changes: (n: number) => string }

const changes = (language: InterfaceLanguage, one: string, several: string) => (n: number) =>
  countingIn(language).count(n, one, several)

export const leftOffMessages: Readonly<Record<InterfaceLanguage, LeftOffMessages>> = {
  en: { title: 'Go on where you left off', changes: changes('en', 'step', 'steps') },
  nl: { title: 'Verdergaan waar u gebleven was', changes: changes('nl', 'stap', 'stappen') },
  fr: { title: 'Reprendre où vous en étiez', changes: changes('fr', 'étape', 'étapes') },
  de: { title: 'Weitermachen, wo Sie aufgehört haben', changes: changes('de', 'Schritt', 'Schritte') },
}
