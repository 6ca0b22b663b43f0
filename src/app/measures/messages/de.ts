// Was die Seite über Maße sagt, auf Deutsch.

import { countingIn } from '../../../terms/index.ts'
import type { MeasureMessages } from './en.ts'

const { number, count } = countingIn('de')

const apart = (parts: number, largest: number, nodes: number) =>
  `Der Graph zerfällt in ${number(parts)} getrennte Teile, der größte mit ${number(largest)} von ${count(nodes, 'Knoten', 'Knoten')}`

export const de: MeasureMessages = {
  title: 'Maße',
  size: 'Größe der Knoten',
  color: 'Farbe der Knoten',
  sizedBy: measure => `Größe der Knoten: ${measure}`,
  coloredBy: measure => `Farbe der Knoten: ${measure}`,
  statements: 'Aussagen',
  kind: 'Art',
  names: {
    degree: 'Grad',
    'weighted-degree': 'Gewichteter Grad',
    betweenness: 'Betweenness',
    eigenvector: 'Eigenvektor',
    core: 'k-Kern',
    communities: 'Gemeinschaft',
  },
  explained: {
    degree: 'Mit welchem Anteil aller anderen Knoten er verbunden ist.',
    'weighted-degree': 'Die Zahl der Aussagen hinter seinen Verbindungen.',
    betweenness:
      'Wie oft er auf dem kürzesten Weg zwischen zwei anderen liegt, als Anteil des höchstens Möglichen: Vermittler haben hohe Werte.',
    eigenvector:
      'Hoch für Knoten, die durch viele Aussagen mit anderen verbunden sind, die selbst hohe Werte haben.',
    core: 'Das größte k, für das er zu einer Gruppe gehört, deren Mitglieder je k Verbindungen innerhalb der Gruppe haben.',
    communities:
      'Gruppen mit mehr Aussagen innerhalb und weniger dazwischen, als der Zufall ergäbe, nummeriert von der größten an.',
  },
  limits: 'Maße zählen, was die Dokumente nach dem Filtern sagen. Sie sagen nicht, wer mächtig ist.',
  source: papers => `Quelle: ${papers}`,
  caveats: {
    unsettled: 'Die Berechnung konvergiert für diesen Graphen nicht.',
    few: nodes =>
      `Bei nur ${count(nodes, 'verbundenen Knoten', 'verbundenen Knoten')} kann eine einzige Aussage die Reihenfolge ändern.`,
    parts: {
      far: (parts, largest, nodes) =>
        `${apart(parts, largest, nodes)}: Vergleichbar sind nur Knoten desselben Teils.`,
      groups: (parts, largest, nodes) =>
        `${apart(parts, largest, nodes)}: Schon deshalb sind es getrennte Gemeinschaften.`,
    },
    twoMode: links =>
      `Akteure und Projekte sind zwei Arten von Knoten: Es zählen nur Verbindungen zwischen beiden${links === 0 ? '' : `, nicht die ${count(links, 'Verbindung', 'Verbindungen')} unter Akteuren oder unter Projekten`}, und Anteile beziehen sich auf das, was für jede Art möglich ist.`,
    alike: 'Alle Knoten haben denselben Wert: Es gibt nichts zu vergleichen.',
    unclear: modularity =>
      `Mit einer Modularität von ${modularity} sind die Gruppen kaum deutlicher als durch Zufall.`,
  },
  modularity: modularity => `Modularität: ${modularity}.`,
  underWay: percent => `Wird gemessen… ${percent} %`,
  stop: 'Abbrechen',
  stopped: 'Abgebrochen. Was noch nicht gemessen war, wird nicht angezeigt.',
  failed:
    'Die Messung ist fehlgeschlagen. Prüfen Sie Ihre Verbindung, oder versuchen Sie es mit einem anderen Browser.',
  again: 'Erneut messen',
  community: n => `Gemeinschaft ${number(n)}`,
  highest: 'Am höchsten',
  tied: n => `${count(n, 'weiterer hat', 'weitere haben')} denselben Wert wie der letzte.`,
  noCommunity: 'keine',
  more: members => `${number(members)} weitere`,
  smaller: communities => `${count(communities, 'kleinere Gemeinschaft', 'kleinere Gemeinschaften')}, grau`,
  selectMembers: community => `${community} auswählen`,
  meaning: 'Was die Maße bedeuten',
  orderBy: 'Nach Maß…',
  columns: 'Maße anzeigen',
}
