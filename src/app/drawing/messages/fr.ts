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
  menuOf: name => `${name}\u00a0: actions`,
  select: 'Sélectionner',
  add: 'Ajouter à la sélection',
  takeOut: 'Retirer de la sélection',
  connect: name => `Quel lien avec\u00a0: ${name}`,
  widen: reach => `Élargir son voisinage (${reach})`,
  hide: 'Masquer',
  hideSelected: n => `Masquer les ${number(n)} nœuds sélectionnés`,
  letGo: 'Remettre à sa place (déplacé à la main)',
  movedByHand: n => `${number(n)} ${n < 2 ? 'déplacé' : 'déplacés'}`,
  movedNote: 'Déplacés à la main, marqués d’un point. Chacun retrouve sa place\u00a0:',
  letGoOf: name => `Remettre à sa place\u00a0: ${name}`,
  letGoOfAll: 'Tous à leur place',
  copyLink: 'Copier le lien',
  copied: 'Lien copié.',
  notCopied: 'Le lien n’a pas pu être copié\u00a0: le navigateur ne le permet pas.',
  link: (n, all) => `Lien ${number(n)} sur ${number(all)}`,
  selectArea: { rectangle: 'Sélectionner une zone', line: 'Entourer des nœuds' },
  selectAreaHow: {
    rectangle: 'Sélectionner une zone (à la souris aussi\u00a0: glisser avec Maj)',
    line: 'Sélectionner des nœuds en les entourant (à la souris aussi\u00a0: glisser avec Maj et Alt)',
  },
  areaHow: {
    rectangle: 'Tracez un rectangle autour de nœuds. Échap annule.',
    line: 'Tracez une ligne autour de nœuds. Échap annule.',
  },
  selected: n =>
    n === 0 ? 'Aucun nœud ne s’y trouve.' : `${count(n, 'nœud sélectionné', 'nœuds sélectionnés')}.`,
}
