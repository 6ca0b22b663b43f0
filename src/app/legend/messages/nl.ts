// Wat de legenda zegt, in het Nederlands.

import { countingIn } from '../../../terms/index.ts'
import type { LegendMessages } from './en.ts'

const { count } = countingIn('nl')

export const nl: LegendMessages = {
  relations: 'Relaties',
  onlyThese: 'Druk op een relatie om alleen die verbindingen te zien.',
  links: n => count(n, 'verbinding', 'verbindingen'),
  size: what => `Grootte: ${what}`,
  statements: 'uitspraken erover',
  width: 'Dikte: uitspraken achter een verbinding',
  kind: 'Kleur en vorm: soort',
  shape: 'Vorm: soort',
  community: 'Kleur: gemeenschap',
  areas: 'Projecten als vlakken om wie eraan deelneemt',
}
