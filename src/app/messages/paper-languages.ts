// In which languages a paper was read, and how one says that it is in others, in each language of the interface.

import type { InterfaceLanguage } from '../../model/index.ts'

type PaperLanguageMessages = {
  readonly readAs: (languages: string) => string
  /** Nothing told the language of these files. */
  readonly untold: (names: string) => string
  readonly change: string
  readonly which: string
  readonly others: string
  readonly again: string
  readonly noCode: string
}

const messages: Readonly<Record<InterfaceLanguage, PaperLanguageMessages>> = {
  en: {
    readAs: languages => `Read as ${languages}.`,
    untold: names => `Nothing tells which language ${names} is in: it was taken for English.`,
    change: 'Other languages…',
    which: 'The paper is in',
    others: 'Others, by their codes (sv, pl)',
    again: 'Read again',
    noCode: 'A code has two letters, as in sv, pl.',
  },
  nl: {
    readAs: languages => `Gelezen als ${languages}.`,
    untold: names => `Niets zegt in welke taal ${names} is: het is als Engels gelezen.`,
    change: 'Andere talen…',
    which: 'De tekst is in het',
    others: 'Andere, met hun codes (sv, pl)',
    again: 'Opnieuw lezen',
    noCode: 'Een code heeft twee letters, zoals sv, pl.',
  },
  fr: {
    readAs: languages => `Lu comme ${languages}.`,
    untold: names => `Rien n’indique la langue de ${names}\u00a0: le texte a été lu comme de l’anglais.`,
    change: 'Autres langues…',
    which: 'Le texte est en',
    others: 'Autres, par leurs codes (sv, pl)',
    again: 'Relire',
    noCode: 'Un code a deux lettres, comme sv, pl.',
  },
  de: {
    readAs: languages => `Gelesen als ${languages}.`,
    untold: names => `Nichts verrät, in welcher Sprache ${names} ist: Der Text wurde als Englisch gelesen.`,
    change: 'Andere Sprachen…',
    which: 'Der Text ist auf',
    others: 'Andere, mit ihren Codes (sv, pl)',
    again: 'Neu lesen',
    noCode: 'Ein Code hat zwei Buchstaben, wie sv, pl.',
  },
}

/** What is said of the languages of a paper, in a language of the interface. */
export const paperLanguageMessages = (ui: InterfaceLanguage): PaperLanguageMessages => messages[ui]
