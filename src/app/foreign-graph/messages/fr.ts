// What the page of an opened graph says, in French.

import { countingIn } from '../../../terms/index.ts'
import type { OpenMessages } from './en.ts'

const { number, count } = countingIn('fr')

export const fr: OpenMessages = {
  title: name => `${name} · graphe sans citations`,
  noEvidence:
    'Ce graphe ne cite aucune source\u00a0: il ne dit pas où les choses sont dites. Verband le montre tel quel.',
  counts: (nodes, links) => `${count(nodes, 'nœud', 'nœuds')}, ${count(links, 'lien', 'liens')}`,
  leftOut: list => `Omis ou lu autrement\u00a0: ${list}.`,
  drawing: 'Dessin du graphe\u00a0; la liste des nœuds dit la même chose',
  legend: {
    partly: nodes =>
      `Seuls les ${number(nodes)} nœuds qui ont le plus de liens sont dessinés\u00a0; la liste les contient tous.`,
    undrawn: n =>
      `${count(n, 'lien n’est pas dessiné', 'liens ne sont pas dessinés')}\u00a0; la liste les compte tous.`,
    loops: n =>
      n === 1
        ? 'Un anneau est un lien d’un nœud vers lui-même.'
        : `Les anneaux sont des liens d’un nœud vers lui-même (${number(n)}).`,
    sideBySide: n =>
      `${number(n)} liens partagent leurs deux nœuds avec un autre et sont tracés côte à côte.`,
    together: (lines, links) =>
      `${count(lines, 'trait représente', 'traits représentent')} ensemble ${number(links)} liens.`,
    arrows: 'Les flèches vont de la source à la cible.',
    noArrows: 'Avec autant de liens, les flèches sont omises\u00a0; les détails donnent le sens.',
    widths: 'Plus un trait est épais, plus le poids du lien est élevé.',
    sizes: {
      file: 'Les tailles viennent du fichier.',
      links: 'Plus un nœud est grand, plus il a de liens.',
    },
    colors: 'Les couleurs viennent du fichier.',
    places: { file: 'Les positions viennent du fichier.', here: 'Les positions sont calculées ici.' },
  },
  layingOut: percent => `Placement des nœuds… ${percent}\u00a0%`,
  stop: 'Arrêter',
  show: 'Afficher',
  parts: { graph: 'Graphe', nodes: 'Nœuds' },
  nodes: 'Nœuds',
  find: 'Chercher un nom',
  found: n => count(n, 'nœud trouvé', 'nœuds trouvés'),
  label: 'Nom',
  degree: 'Liens',
  all: 'Tous les nœuds',
  attributes: 'Ce qu’en dit le fichier',
  links: n => count(n, 'lien', 'liens'),
  none: 'Aucun lien n’aboutit ici.',
  further: n => `et ${count(n, 'autre lien', 'autres liens')}`,
  directions: { to: 'vers', from: 'depuis', both: 'avec', self: 'vers lui-même' },
  link: 'lien',
  weight: weight => `poids ${weight}`,
  joins: directed => (directed ? 'de' : 'entre'),
  to: directed => (directed ? 'à' : 'et'),
  beside: n => `${count(n, 'autre lien unit', 'autres liens unissent')} les deux mêmes nœuds.`,
  more: n =>
    `et ${count(n, 'autre nœud', 'autres nœuds')}\u00a0: «\u00a0Copier le tableau\u00a0» les emporte tous.`,
  empty: 'Il n’y a aucun nœud dans ce fichier.',
}
