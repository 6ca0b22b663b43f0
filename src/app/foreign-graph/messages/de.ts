// What the page of an opened graph says, in German.

import { countingIn } from '../../../terms/index.ts'
import type { OpenMessages } from './en.ts'

const { number, count } = countingIn('de')

export const de: OpenMessages = {
  title: name => `${name} · Netzwerk ohne Zitate`,
  noEvidence:
    'Dieses Netzwerk enthält keine Zitate: Es sagt nicht, wo etwas steht. Verband zeigt es, wie es ist.',
  counts: (nodes, links) =>
    `${count(nodes, 'Knoten', 'Knoten')}, ${count(links, 'Verbindung', 'Verbindungen')}`,
  leftOut: list => `Weggelassen oder anders gelesen: ${list}.`,
  drawing: 'Zeichnung des Netzwerks; die Liste der Knoten zeigt dasselbe',
  legend: {
    partly: nodes =>
      `Gezeichnet sind die ${number(nodes)} Knoten mit den meisten Verbindungen; die Liste enthält alle.`,
    undrawn: n =>
      `${count(n, 'Verbindung ist', 'Verbindungen sind')} nicht gezeichnet; die Liste zählt alle mit.`,
    loops: n =>
      n === 1
        ? 'Ein Ring ist eine Verbindung eines Knotens mit sich selbst.'
        : `Ringe sind Verbindungen eines Knotens mit sich selbst (${number(n)}).`,
    sideBySide: n => `${number(n)} Verbindungen laufen neben anderen zwischen denselben zwei Knoten.`,
    together: (lines, links) =>
      lines === 1
        ? `1 Linie steht für ${number(links)} Verbindungen.`
        : `${number(lines)} Linien stehen für je mehrere Verbindungen, zusammen ${number(links)}.`,
    arrows: 'Pfeile zeigen von der Quelle zum Ziel.',
    noArrows: 'Bei so vielen Verbindungen fehlen die Pfeile; die Details nennen die Richtung.',
    widths: 'Je breiter eine Verbindung, desto größer ihr Gewicht.',
    sizes: {
      file: 'Die Größen stammen aus der Datei.',
      links: 'Je größer ein Knoten, desto mehr Verbindungen hat er.',
    },
    colors: 'Die Farben stammen aus der Datei.',
    places: { file: 'Die Positionen stammen aus der Datei.', here: 'Die Positionen sind hier berechnet.' },
  },
  layingOut: percent => `Wird angeordnet… ${percent} %`,
  stop: 'Anhalten',
  show: 'Anzeigen',
  parts: { graph: 'Netzwerk', nodes: 'Knoten' },
  nodes: 'Knoten',
  find: 'Einen Namen suchen',
  found: n => `${count(n, 'Knoten', 'Knoten')} gefunden`,
  label: 'Name',
  degree: 'Verbindungen',
  all: 'Alle Knoten',
  attributes: 'Was die Datei darüber sagt',
  links: n => count(n, 'Verbindung', 'Verbindungen'),
  none: 'Dieser Knoten hat keine Verbindungen.',
  further: n => `und ${count(n, 'weitere Verbindung', 'weitere Verbindungen')}`,
  directions: { to: 'zu', from: 'von', both: 'mit', self: 'mit sich selbst' },
  link: 'Verbindung',
  weight: weight => `Gewicht ${weight}`,
  joins: directed => (directed ? 'von' : 'zwischen'),
  to: directed => (directed ? 'zu' : 'und'),
  beside: n =>
    `${count(n, 'weitere Verbindung besteht', 'weitere Verbindungen bestehen')} zwischen denselben zwei Knoten.`,
  more: n => `und ${count(n, 'weiterer', 'weitere')} Knoten: „Als Tabelle kopieren“ nimmt alle mit.`,
  empty: 'In dieser Datei sind keine Knoten.',
}
