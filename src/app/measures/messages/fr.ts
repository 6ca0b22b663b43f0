// Ce que la page dit des mesures, en français.

import { countingIn } from '../../../terms/index.ts'
import type { MeasureMessages } from './en.ts'

const { number, count } = countingIn('fr')

const apart = (parts: number, largest: number, nodes: number) =>
  `Le graphe est en ${number(parts)} parties séparées, dont la plus grande compte ${number(largest)} des ${count(nodes, 'nœud', 'nœuds')}`

export const fr: MeasureMessages = {
  title: 'Mesures',
  size: 'Taille des nœuds',
  color: 'Couleur des nœuds',
  sizedBy: measure => `Taille des nœuds : ${measure}`,
  coloredBy: measure => `Couleur des nœuds : ${measure}`,
  statements: 'Énoncés',
  kind: 'Type',
  names: {
    degree: 'Degré',
    'weighted-degree': 'Degré pondéré',
    betweenness: 'Intermédiarité',
    eigenvector: 'Vecteur propre',
    core: 'k-cœur',
    communities: 'Communauté',
  },
  explained: {
    degree: 'La part de tous les autres nœuds auxquels il est lié.',
    'weighted-degree': 'Le nombre d’énoncés sur lesquels reposent ses liens.',
    betweenness:
      'La fréquence à laquelle il se trouve sur le plus court chemin entre deux autres, rapportée au maximum possible : les intermédiaires ont une valeur élevée.',
    eigenvector:
      'Élevé pour qui est lié, par de nombreux énoncés, à d’autres dont la valeur est elle-même élevée.',
    core: 'Le plus grand k pour lequel il appartient à un groupe dont chaque membre a k liens au sein du groupe.',
    communities:
      'Des groupes avec plus d’énoncés en leur sein et moins entre eux que par hasard, numérotés à partir du plus grand.',
  },
  limits:
    'Les mesures comptent ce que disent les documents une fois filtrés. Elles ne disent pas qui a du pouvoir.',
  source: papers => `Source : ${papers}`,
  caveats: {
    unsettled: 'Le calcul ne converge pas pour ce graphe.',
    few: nodes =>
      `Avec seulement ${count(nodes, 'nœud lié', 'nœuds liés')}, un seul énoncé peut changer l’ordre.`,
    parts: {
      far: (parts, largest, nodes) =>
        `${apart(parts, largest, nodes)} : ne comparez que les nœuds d’une même partie.`,
      groups: (parts, largest, nodes) =>
        `${apart(parts, largest, nodes)} : cela suffit à en faire des communautés distinctes.`,
    },
    twoMode: links =>
      `Acteurs et projets sont deux sortes de nœuds : seuls comptent les liens entre les deux${links === 0 ? '' : `, sans ${links === 1 ? 'le lien' : `les ${number(links)} liens`} entre acteurs ou entre projets`}, et chaque part se rapporte à ce qui est possible pour la sorte.`,
    alike: 'Tous les nœuds ont la même valeur : il n’y a rien à comparer.',
    unclear: modularity =>
      `Avec une modularité de ${modularity}, les groupes ne sont guère plus nets que par hasard.`,
  },
  modularity: modularity => `Modularité : ${modularity}.`,
  underWay: percent => `Mesure en cours… ${percent} %`,
  stop: 'Arrêter',
  stopped: 'Arrêté. Ce qui n’était pas encore mesuré n’est pas affiché.',
  failed: 'La mesure a échoué. Vérifiez votre connexion ou essayez un autre navigateur.',
  again: 'Mesurer à nouveau',
  community: n => `Communauté ${number(n)}`,
  highest: 'Les plus élevés',
  tied: n => `${count(n, 'autre a', 'autres ont')} la même valeur que le dernier.`,
  noCommunity: 'aucune',
  more: members => `${number(members)} de plus`,
  smaller: communities =>
    `${count(communities, 'communauté plus petite', 'communautés plus petites')}, en gris`,
  selectMembers: community => `Sélectionner : ${community}`,
  meaning: 'Ce que disent les mesures',
  orderBy: 'Par mesure…',
  columns: 'Afficher les mesures',
}
