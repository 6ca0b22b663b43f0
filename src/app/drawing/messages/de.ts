// Was die Werkzeuge der Zeichnung sagen, auf Deutsch.

import { countingIn } from '../../../terms/index.ts'
import type { DrawingMessages } from './en.ts'

const { number, count } = countingIn('de')

export const de: DrawingMessages = {
  hidden: n => `${number(n)} ausgeblendet`,
  without: names => `Ausgeblendet: ${names}`,
  hiddenNodes: n => count(n, 'Knoten', 'Knoten'),
  onlyHere: 'Nur in der Zeichnung ausgeblendet: Filter, Tabellen und Zahlen rechnen sie mit.',
  bringBack: name => `${name} wieder einblenden`,
  bringAllBack: 'Alle wieder einblenden',
  menuOf: name => `${name}: Aktionen`,
  select: 'Auswählen',
  add: 'Zur Auswahl hinzufügen',
  takeOut: 'Aus der Auswahl nehmen',
  connect: name => `Wie verbunden mit ${name}`,
  widen: reach => `Umgebung erweitern (${reach})`,
  hide: 'Ausblenden',
  hideSelected: n => `Die ${number(n)} ausgewählten ausblenden`,
  letGo: 'Zurück an seinen Platz (von Hand verschoben)',
  movedByHand: n => `${number(n)} verschoben`,
  movedNote: 'Von Hand verschoben, mit einem Punkt markiert. Zurück an seinen Platz:',
  letGoOf: name => `${name} zurück an seinen Platz`,
  letGoOfAll: 'Alle zurück an ihren Platz',
  copyLink: 'Link kopieren',
  copied: 'Link kopiert.',
  notCopied: 'Der Link konnte nicht kopiert werden: Der Browser erlaubt es nicht.',
  link: (n, all) => `Verbindung ${number(n)} von ${number(all)}`,
  selectArea: { rectangle: 'Bereich auswählen', line: 'Knoten einkreisen' },
  selectAreaHow: {
    rectangle: 'Bereich auswählen (mit der Maus auch: mit Umschalt ziehen)',
    line: 'Knoten auswählen, indem Sie sie einkreisen (mit der Maus auch: mit Umschalt und Alt ziehen)',
  },
  areaHow: {
    rectangle: 'Ziehen Sie ein Rechteck um Knoten. Esc bricht ab.',
    line: 'Ziehen Sie eine Linie um Knoten. Esc bricht ab.',
  },
  selected: n => (n === 0 ? 'Dort liegt kein Knoten.' : `${count(n, 'Knoten', 'Knoten')} ausgewählt.`),
}
