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
}
