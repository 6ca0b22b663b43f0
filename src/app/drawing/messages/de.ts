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
  copyLink: 'Link kopieren',
  copied: 'Link kopiert.',
  notCopied: 'Der Link konnte nicht kopiert werden: Der Browser erlaubt es nicht.',
  link: (n, all) => `Verbindung ${number(n)} von ${number(all)}`,
  selectArea: 'Bereich auswählen',
  selectAreaHow: 'Bereich auswählen (mit der Maus auch: mit Umschalt ziehen)',
  areaHow: 'Ziehen Sie ein Rechteck um Knoten. Esc bricht ab.',
  selected: n => (n === 0 ? 'Dort liegt kein Knoten.' : `${count(n, 'Knoten', 'Knoten')} ausgewählt.`),
}
