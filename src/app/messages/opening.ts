// What is said while a file is opened and after, in each language of the interface: it comes with the first file.

import type { InterfaceLanguage } from '../../model/index.ts'

type OpeningMessages = {
  readonly reading: (name: string) => string
  readonly cancel: string
  readonly opened: (name: string) => string
  readonly back: string
  readonly notOpened: (name: string) => string
}

const messages: Readonly<Record<InterfaceLanguage, OpeningMessages>> = {
  en: {
    reading: name => `Reading ${name}…`,
    cancel: 'Cancel',
    opened: name => `Opened: ${name}. Nothing was uploaded.`,
    back: 'Back to the built-in corpus',
    notOpened: name => `${name} was not opened.`,
  },
  nl: {
    reading: name => `${name} wordt gelezen…`,
    cancel: 'Annuleren',
    opened: name => `Geopend: ${name}. Er is niets geüpload.`,
    back: 'Terug naar het ingebouwde corpus',
    notOpened: name => `${name} is niet geopend.`,
  },
  fr: {
    reading: name => `Lecture de ${name}…`,
    cancel: 'Annuler',
    opened: name => `Ouvert\u00a0: ${name}. Rien n’a été envoyé.`,
    back: 'Revenir au corpus intégré',
    notOpened: name => `${name} n’a pas été ouvert.`,
  },
  de: {
    reading: name => `${name} wird gelesen…`,
    cancel: 'Abbrechen',
    opened: name => `Geöffnet: ${name}. Nichts wurde hochgeladen.`,
    back: 'Zurück zum eingebauten Korpus',
    notOpened: name => `${name} wurde nicht geöffnet.`,
  },
}

/** What is said of a file that is opened, in a language of the interface. */
export const openingMessages = (ui: InterfaceLanguage): OpeningMessages => messages[ui]
