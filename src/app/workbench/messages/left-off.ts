// What is said of work that somebody has left off.

import type { InterfaceLanguage } from '../../../model/index.ts'
import { countingIn } from '../../../terms/index.ts'

type LeftOffMessages = {
  readonly title: string
  readonly changes: (n: number) => string
  readonly forget: string
  /** Which one, for who hears the buttons one by one. */
  readonly forgetNamed: (name: string) => string
  readonly question: (name: string) => string
  readonly warning: string
  readonly keep: string
  readonly failed: string
}

const changes = (language: InterfaceLanguage, one: string, several: string) => (n: number) =>
  countingIn(language).count(n, one, several)

export const leftOffMessages: Readonly<Record<InterfaceLanguage, LeftOffMessages>> = {
  en: {
    title: 'Go on where you left off',
    changes: changes('en', 'step', 'steps'),
    forget: 'Forget',
    forgetNamed: name => `Forget ${name}`,
    question: name => `Forget what was done on ${name}?`,
    warning: 'The text and all that was read into the graph go from this browser. This cannot be undone.',
    keep: 'Keep',
    failed: 'This browser could not forget it.',
  },
  nl: {
    title: 'Verdergaan waar u gebleven was',
    changes: changes('nl', 'stap', 'stappen'),
    forget: 'Vergeten',
    forgetNamed: name => `${name} vergeten`,
    question: name => `Vergeten wat aan ${name} gedaan is?`,
    warning:
      'De tekst en alles wat u in de graaf hebt opgenomen, verdwijnen uit deze browser. Dit kan niet ongedaan worden gemaakt.',
    keep: 'Behouden',
    failed: 'Deze browser kon het niet vergeten.',
  },
  fr: {
    title: 'Reprendre où vous en étiez',
    changes: changes('fr', 'étape', 'étapes'),
    forget: 'Oublier',
    forgetNamed: name => `Oublier ${name}`,
    question: name => `Oublier ce qui a été fait sur ${name}\u00a0?`,
    warning:
      'Le texte et tout ce qui en a été repris dans le graphe disparaîtront de ce navigateur. C’est irréversible.',
    keep: 'Garder',
    failed: 'Ce navigateur n’a pas pu l’oublier.',
  },
  de: {
    title: 'Weitermachen, wo Sie aufgehört haben',
    changes: changes('de', 'Schritt', 'Schritte'),
    forget: 'Vergessen',
    forgetNamed: name => `${name} vergessen`,
    question: name => `Vergessen, was an ${name} getan wurde?`,
    warning:
      'Der Text und alles, was daraus in den Graphen übernommen wurde, verschwinden aus diesem Browser. Das lässt sich nicht rückgängig machen.',
    keep: 'Behalten',
    failed: 'Dieser Browser konnte es nicht vergessen.',
  },
}
