// Ce que dit la légende, en français.

import { countingIn } from '../../../terms/index.ts'
import type { LegendMessages } from './en.ts'

const { count } = countingIn('fr')

export const fr: LegendMessages = {
  relations: 'Relations',
  onlyThese: 'Cliquez sur une relation pour n’en voir que les liens.',
  links: n => count(n, 'lien', 'liens'),
  size: what => `Taille\u00a0: ${what}`,
  statements: 'énoncés à son sujet',
  width: 'Épaisseur\u00a0: énoncés derrière un lien',
  kind: 'Couleur et forme\u00a0: type',
  shape: 'Forme\u00a0: type',
  community: 'Couleur\u00a0: communauté',
  areas: 'Projets en surfaces autour de leurs membres',
}
