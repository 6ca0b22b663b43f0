// What the workbench says of passages: how far one is with them, and what one can say of one.

import type { InterfaceLanguage } from '../../../model/index.ts'
import { countingIn } from '../../../terms/index.ts'
import type { Progress } from '../work.ts'

type Texts = {
  /** @param proposals how many are left in all, in headings too */
  readonly progress: (progress: Progress, proposals: number) => string
  readonly noProposals: string
  readonly upTo: (n: number) => string
  readonly state: string
  readonly passedOver: (n: number) => string
  /** Of a statement: who and whom change places. */
  readonly swap: string
  readonly another: string
}

const [en, nl, fr, de] = [countingIn('en'), countingIn('nl'), countingIn('fr'), countingIn('de')]

export const passageMessages: { readonly [Code in InterfaceLanguage]: Texts } = {
  en: {
    progress: ({ read, proposed, unread, all }, proposals) =>
      `${en.number(read)} of ${en.count(all, 'passage', 'passages')} decided, ${en.number(proposed)} with proposals, ${en.number(unread)} without; ${
        proposals === 0 ? 'no proposals left' : `${en.count(proposals, 'proposal', 'proposals')} left`
      }`,
    noProposals: 'Nothing is proposed here.',
    upTo: n => `All ${en.number(n)} down to here state nothing`,
    state: 'Add a statement',
    passedOver: n => (n === 1 ? 'It states nothing.' : `${en.number(n)} passages state nothing.`),
    swap: 'The other way round',
    another: 'Another name…',
  },
  nl: {
    progress: ({ read, proposed, unread, all }, proposals) =>
      `${nl.number(read)} van ${nl.count(all, 'passage', 'passages')} afgehandeld, ${nl.number(proposed)} met voorstellen, ${nl.number(unread)} zonder; ${
        proposals === 0 ? 'geen voorstellen meer' : `nog ${nl.count(proposals, 'voorstel', 'voorstellen')}`
      }`,
    noProposals: 'Hier wordt niets voorgesteld.',
    upTo: n => `Alle ${nl.number(n)} tot hier zeggen niets`,
    state: 'Uitspraak toevoegen',
    passedOver: n => (n === 1 ? 'De passage zegt niets.' : `${nl.number(n)} passages zeggen niets.`),
    swap: 'Omgekeerd',
    another: 'Een andere naam…',
  },
  fr: {
    progress: ({ read, proposed, unread, all }, proposals) =>
      `${fr.number(read)} sur ${fr.count(all, 'passage traité', 'passages traités')}, ${fr.number(proposed)} avec propositions, ${fr.number(unread)} sans\u00a0; ${
        proposals === 0
          ? 'plus de propositions'
          : `encore ${fr.count(proposals, 'proposition', 'propositions')}`
      }`,
    noProposals: 'Rien n’est proposé ici.',
    upTo: n => `Les ${fr.number(n)} jusqu’ici n’énoncent rien`,
    state: 'Ajouter un énoncé',
    passedOver: n => (n === 1 ? 'Le passage n’énonce rien.' : `${fr.number(n)} passages n’énoncent rien.`),
    swap: 'Dans l’autre sens',
    another: 'Un autre nom…',
  },
  de: {
    progress: ({ read, proposed, unread, all }, proposals) =>
      `${de.number(read)} von ${de.count(all, 'Abschnitt', 'Abschnitten')} erledigt, ${de.number(proposed)} mit Vorschlägen, ${de.number(unread)} ohne; ${
        proposals === 0 ? 'keine Vorschläge mehr' : `noch ${de.count(proposals, 'Vorschlag', 'Vorschläge')}`
      }`,
    noProposals: 'Hier wird nichts vorgeschlagen.',
    upTo: n => `Alle ${de.number(n)} bis hierher sagen nichts aus`,
    state: 'Aussage hinzufügen',
    passedOver: n =>
      n === 1 ? 'Der Abschnitt sagt nichts aus.' : `${de.number(n)} Abschnitte sagen nichts aus.`,
    swap: 'Umgekehrt',
    another: 'Ein anderer Name…',
  },
}
