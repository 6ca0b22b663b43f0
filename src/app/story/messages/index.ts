// The texts of the guided tour, which come with it.

import type { InterfaceLanguage } from '../../../model/index.ts'

export type StoryMessages = {
  readonly name: string
  readonly steps: (n: number) => string
  readonly step: (n: number, all: number) => string
  readonly next: string
  readonly previous: string
  /** Where one has gone on by oneself: shows the step once more. */
  readonly again: string
  readonly leave: string
}

export const storyMessages: Readonly<Record<InterfaceLanguage, StoryMessages>> = {
  en: {
    name: 'Guided tour',
    steps: n => (n === 1 ? '1 step' : `${n} steps`),
    step: (n, all) => `Step ${n} of ${all}`,
    next: 'Next',
    previous: 'Previous',
    again: 'Show this step again',
    leave: 'End the tour',
  },
  nl: {
    name: 'Rondleiding',
    steps: n => (n === 1 ? '1 stap' : `${n} stappen`),
    step: (n, all) => `Stap ${n} van ${all}`,
    next: 'Volgende',
    previous: 'Vorige',
    again: 'Deze stap opnieuw tonen',
    leave: 'Rondleiding beëindigen',
  },
  fr: {
    name: 'Visite guidée',
    steps: n => (n < 2 ? '1 étape' : `${n} étapes`),
    step: (n, all) => `Étape ${n} sur ${all}`,
    next: 'Suivante',
    previous: 'Précédente',
    again: 'Réafficher cette étape',
    leave: 'Terminer la visite',
  },
  de: {
    name: 'Rundgang',
    steps: n => (n === 1 ? '1 Schritt' : `${n} Schritte`),
    step: (n, all) => `Schritt ${n} von ${all}`,
    next: 'Weiter',
    previous: 'Zurück',
    again: 'Diesen Schritt erneut zeigen',
    leave: 'Rundgang beenden',
  },
}
