// Was die Legende sagt, auf Deutsch.

import { countingIn } from '../../../terms/index.ts'
import type { LegendMessages } from './en.ts'

const { count } = countingIn('de')

export const de: LegendMessages = {
  relations: 'Beziehungen',
  onlyThese: 'Wählen Sie eine, um nur ihre Verbindungen zu sehen.',
  links: n => count(n, 'Verbindung', 'Verbindungen'),
  size: what => `Größe: ${what}`,
  statements: 'Aussagen darüber',
  width: 'Breite: Aussagen hinter einer Verbindung',
  kind: 'Farbe und Form: Art',
  shape: 'Form: Art',
  community: 'Farbe: Gemeinschaft',
  areas: 'Projekte als Flächen um ihre Mitglieder',
}
