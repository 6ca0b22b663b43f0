// What the page says while it starts: the script that draws the first picture has it inside, whatever else does not come.

import type { InterfaceLanguage } from '../../model/index.ts'

export type StartMessages = {
  readonly long: string
  readonly missing: string
  readonly again: string
}

export const startMessages: Readonly<Record<InterfaceLanguage, StartMessages>> = {
  en: {
    long: 'This is taking longer than usual.',
    missing:
      'Part of this page did not load, so it does not respond. Perhaps the network is down, or there is a newer version of the page.',
    again: 'Try again',
  },
  nl: {
    long: 'Dit duurt langer dan gewoonlijk.',
    missing:
      'Een deel van deze pagina is niet aangekomen, waardoor ze niet reageert. Misschien is er geen internetverbinding, of is er een nieuwere versie van de pagina.',
    again: 'Opnieuw proberen',
  },
  fr: {
    long: 'Cela prend plus de temps que d’habitude.',
    missing:
      'Une partie de cette page n’est pas arrivée\u00a0: elle ne répond donc pas. Le réseau est peut-être coupé, ou il existe une version plus récente de la page.',
    again: 'Réessayer',
  },
  de: {
    long: 'Das dauert länger als gewöhnlich.',
    missing:
      'Ein Teil dieser Seite ist nicht angekommen, deshalb reagiert sie nicht. Vielleicht fehlt die Internetverbindung, oder es gibt eine neuere Version der Seite.',
    again: 'Erneut versuchen',
  },
}
