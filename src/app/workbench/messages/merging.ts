// What is said where one takes something back, or takes in what somebody else has done.

import type { InterfaceLanguage } from '../../../model/index.ts'
import { countingIn } from '../../../terms/index.ts'
import type { Which } from '../session.ts'

type Texts = {
  readonly takeBack: string
  readonly takenBack: string
  /** Later changes need it: these statements, or something that has no words. */
  readonly builtOn: (statements: readonly string[]) => string
  readonly toPassage: string
  readonly takeIn: string
  readonly takenIn: string
  readonly nothingNew: string
  readonly otherPapers: string
  readonly conflicts: (n: number) => string
  readonly conflict: string
  readonly which: Readonly<Record<Which, string>>
  readonly gone: string
}

const [en, nl, fr, de] = [countingIn('en'), countingIn('nl'), countingIn('fr'), countingIn('de')]

export const mergingMessages: { readonly [Code in InterfaceLanguage]: Texts } = {
  en: {
    takeBack: 'Take back',
    takenBack: 'Taken back.',
    builtOn: of =>
      of.length > 0
        ? `Later changes build on it. Take these back first: ${of.join('; ')}.`
        : 'Later changes build on it: it cannot be taken back by itself.',
    toPassage: 'To the passage',
    takeIn: 'Take in another’s changes (ZIP)…',
    takenIn: 'Taken in: see ‘What has changed’.',
    nothingNew: 'There is nothing new in it.',
    otherPapers: 'That file does not hold the data of these papers.',
    conflicts: n =>
      `${en.count(n, 'entry was', 'entries were')} changed by somebody else too, in another way.`,
    conflict: 'Which one counts?',
    which: { mine: 'Mine', theirs: 'Theirs', both: 'Both' },
    gone: 'taken out',
  },
  nl: {
    takeBack: 'Terugnemen',
    takenBack: 'Teruggenomen.',
    builtOn: of =>
      of.length > 0
        ? `Latere wijzigingen bouwen erop voort. Neem eerst deze terug: ${of.join('; ')}.`
        : 'Latere wijzigingen bouwen erop voort: apart terugnemen kan niet.',
    toPassage: 'Naar de passage',
    takeIn: 'Wijzigingen van iemand anders opnemen (ZIP)…',
    takenIn: 'Opgenomen: zie ‘Wat er gewijzigd is’.',
    nothingNew: 'Er staat niets nieuws in.',
    otherPapers: 'Dat bestand bevat niet de gegevens van deze documenten.',
    conflicts: n =>
      `Iemand anders heeft ${n === 1 ? 'één gegeven' : `${nl.number(n)} gegevens`} ook gewijzigd, maar anders.`,
    conflict: 'Wat geldt?',
    which: { mine: 'Het mijne', theirs: 'Dat van de ander', both: 'Allebei' },
    gone: 'verwijderd',
  },
  fr: {
    takeBack: 'Revenir là-dessus',
    takenBack: 'C’est annulé.',
    builtOn: of =>
      of.length > 0
        ? `D’autres modifications en dépendent. Annulez d’abord celles-ci\u00a0: ${of.join('\u00a0; ')}.`
        : 'D’autres modifications en dépendent\u00a0: on ne peut l’annuler seule.',
    toPassage: 'Vers le passage',
    takeIn: 'Reprendre les modifications d’autrui (ZIP)…',
    takenIn: 'Repris\u00a0: voir «\u00a0Ce qui a changé\u00a0».',
    nothingNew: 'Il n’y a rien de nouveau.',
    otherPapers: 'Ce fichier ne contient pas les données de ces documents.',
    conflicts: n =>
      `${fr.count(n, 'donnée a été modifiée', 'données ont été modifiées')} autrement par quelqu’un d’autre.`,
    conflict: 'Laquelle vaut\u00a0?',
    which: { mine: 'La mienne', theirs: 'L’autre', both: 'Les deux' },
    gone: 'retiré',
  },
  de: {
    takeBack: 'Zurücknehmen',
    takenBack: 'Zurückgenommen.',
    builtOn: of =>
      of.length > 0
        ? `Spätere Änderungen bauen darauf auf. Nehmen Sie zuerst diese zurück: ${of.join('; ')}.`
        : 'Spätere Änderungen bauen darauf auf: Allein lässt es sich nicht zurücknehmen.',
    toPassage: 'Zum Abschnitt',
    takeIn: 'Änderungen eines anderen übernehmen (ZIP)…',
    takenIn: 'Übernommen: siehe „Was sich geändert hat“.',
    nothingNew: 'Es steht nichts Neues darin.',
    otherPapers: 'Diese Datei enthält nicht die Daten dieser Dokumente.',
    conflicts: n =>
      `${n === 1 ? 'Ein Eintrag wurde' : `${de.number(n)} Einträge wurden`} auch von jemand anderem geändert, aber anders.`,
    conflict: 'Was gilt?',
    which: { mine: 'Meines', theirs: 'Das andere', both: 'Beides' },
    gone: 'entfernt',
  },
}
