// Ce que disent les outils du dessin, en français.

import { countingIn } from '../../../terms/index.ts'
import type { DrawingMessages } from './en.ts'

const { number, count } = countingIn('fr')

export const fr: DrawingMessages = {
  hidden: n => `${number(n)} ${n < 2 ? 'masqué' : 'masqués'}`,
  without: names => `Masqués\u00a0: ${names}`,
  hiddenNodes: n => count(n, 'nœud', 'nœuds'),
  onlyHere: 'Masqués dans le dessin seulement\u00a0: filtres, tableaux et nombres en tiennent compte.',
  bringBack: name => `Réafficher\u00a0: ${name}`,
  bringAllBack: 'Tout réafficher',
}
