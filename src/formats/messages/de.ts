// What is said of a file that was read, in German.

import { countingIn } from '../../terms/index.ts'
import type { ReadingMessages } from './reading-messages.ts'

const { number, count } = countingIn('de')
const atLine = (line: number | null) => (line === null ? '' : ` in Zeile ${number(line)}`)
const inLine = (line: number | null) => (line === null ? '' : ` (Zeile ${number(line)})`)

export const de: ReadingMessages = {
  refused: {
    graph: {
      empty: 'Die Datei ist leer. Speichern oder laden Sie sie erneut.',
      foreign: {
        archive: 'Es ist ein Archiv. Entpacken Sie es und öffnen Sie die Datei darin.',
        binary: 'Es ist kein Text. Exportieren Sie das Netzwerk als GEXF, GraphML oder CSV.',
        dl: 'Es ist eine DL-Datei von UCINET, die hier nicht gelesen wird. Exportieren Sie sie als Pajek-Netzwerk (.net).',
        gephi:
          'Es ist ein Projekt von Gephi. Exportieren Sie das Netzwerk aus Gephi als GEXF und öffnen Sie dieses.',
        html: 'Es ist eine Webseite ohne Korpus von Verband. Öffnen Sie eine Datei, die Verband gespeichert hat, oder ein Netzwerk als GEXF oder GraphML.',
        image: 'Es ist ein Bild. Öffnen Sie das Netzwerk selbst, als GEXF oder GraphML.',
        json: 'Es ist JSON, aber kein Netzwerk: Es beginnt weder mit Knoten noch mit Verbindungen. Öffnen Sie JSON von networkx, d3, Cytoscape oder graphology, oder GEXF oder GraphML.',
        pdf: 'Es ist ein PDF. Öffnen Sie das Netzwerk als GEXF, GraphML oder CSV.',
        sif: 'Es ist eine SIF-Datei von Cytoscape, die hier nicht gelesen wird. Exportieren Sie das Netzwerk aus Cytoscape als GraphML oder als Cytoscape.js JSON.',
        spreadsheet:
          'Es ist eine Tabellenkalkulation. Speichern Sie das Blatt mit den Verbindungen als CSV und öffnen Sie dieses.',
        svg: 'Es ist eine Zeichnung. Öffnen Sie das Netzwerk selbst, als GEXF oder GraphML.',
        text: 'Es ist Text, aber kein Netzwerk. Öffnen Sie GEXF, GraphML, JSON oder eine Tabelle der Verbindungen als CSV.',
        xml: 'Es ist XML einer Art, die hier nicht gelesen wird. Öffnen Sie GEXF oder GraphML.',
      },
      encoding: (encoding, declared, line) =>
        `Die Zeichen sind nicht in ${encoding}${declared ? ', obwohl die Datei das sagt' : ', und die Datei nennt keine andere Kodierung'}${line === null ? '' : `: Das erste, das nicht stimmt, steht in Zeile ${number(line)}`}. Speichern Sie sie als UTF-8 und öffnen Sie diese.`,
      'too-much': {
        size: most =>
          `Die Datei ist größer als ${number(most / 1_000_000)} MB. Exportieren Sie aus dem Programm, das sie erstellt hat, einen kleineren Teil.`,
        nodes: most => `Es sind mehr als ${number(most)} Knoten. Filtern Sie sie vor dem Export.`,
        edges: most => `Es sind mehr als ${number(most)} Verbindungen. Filtern Sie sie vor dem Export.`,
        attributes: (most, line) =>
          `Es sind mehr als ${number(most)} Attribute${inLine(line)}. Lassen Sie weg, was Sie nicht brauchen.`,
        values: most =>
          `Es sind mehr als ${number(most)} Werte. Lassen Sie die Attribute weg, die Sie nicht brauchen.`,
        depth: (most, line) =>
          `Die Elemente sind mehr als ${number(most)}-fach verschachtelt${inLine(line)}. Exportieren Sie ohne Gruppen.`,
        length: (most, line) =>
          `Ein Wert ist länger als ${number(most)} Zeichen${inLine(line)}. Lassen Sie dieses Attribut weg.`,
      },
      malformed: (notation, line) =>
        `Die Datei ist beschädigt: Ihr ${notation} ist fehlerhaft${atLine(line)}. Berichtigen Sie sie dort oder exportieren Sie sie erneut.`,
      'cut-off': (notation, line) =>
        `Die Datei bricht ab${atLine(line)}: Das Ende ihres ${notation} fehlt. Speichern oder laden Sie sie erneut.`,
      declarations: line =>
        `Die Datei deklariert Entitäten${atLine(line)}, die schaden können und die kein Netzwerk braucht. Entfernen Sie den Dokumenttyp oder exportieren Sie sie erneut.`,
      'wrong-root': (found, expected) =>
        `Die Datei beginnt mit <${found}>, wo <${expected}> stehen müsste. Exportieren Sie sie als GEXF oder GraphML.`,
      'no-graph': expected =>
        `Die Datei enthält kein Netzwerk: ${expected} fehlt. Exportieren Sie das Netzwerk erneut.`,
      'wrong-shape': place =>
        `Bei ${place} steht etwas anderes als eine Liste von Knoten oder Verbindungen. Exportieren Sie die Datei erneut oder als GEXF.`,
      'no-ends': columns =>
        `Es ist eine Tabelle, aber nichts sagt, wo die Verbindungen beginnen und enden. Nennen Sie eine Spalte source und eine target; jetzt ist die erste Zeile ${columns}.`,
    },
    corpus: {
      'too-large': at =>
        `Sie enthält mehr, als diese Seite fassen kann${at && ` (${at})`}. Speichern Sie einen kleineren Teil.`,
      'not-json': at =>
        `Die Datei ist beschädigt: Ihr JSON ist fehlerhaft in Zeile ${at}. Speichern oder laden Sie sie erneut.`,
      'not-n-quads': at =>
        `Die Datei ist beschädigt: Ihre N-Quads sind fehlerhaft in Zeile ${at}. Speichern oder laden Sie sie erneut.`,
      'cut-off': at =>
        `Die Datei bricht in Zeile ${at} ab: Ihr Ende fehlt. Speichern oder laden Sie sie erneut.`,
      'not-ours': () =>
        'Es ist kein Korpus, das Verband geschrieben hat. Andere Linked Data werden nicht gelesen; ein Netzwerk kommt als GEXF oder GraphML.',
      malformed: at =>
        `Im Korpus fehlt etwas oder ist von der falschen Art${at && `, bei ${at}`}. Speichern Sie es erneut.`,
      taken: at =>
        `Sein Vokabular definiert „${at}“, das inzwischen eingebaut ist. Geben Sie ihm in den Daten, aus denen es gemacht ist, einen anderen Namen, und speichern Sie es erneut.`,
      duplicate: at => `Eine Id kommt im Korpus zweimal vor${at && `, bei ${at}`}. Speichern Sie es erneut.`,
      unknown: at =>
        `Etwas im Korpus nennt, was nicht darin vorkommt${at && `, bei ${at}`}. Speichern Sie es erneut.`,
      misplaced: at =>
        `Die Worte stehen nicht, wo das Korpus sagt${at && `, bei ${at}`}. Jemand hat es verändert: Öffnen Sie die Datei, wie sie gespeichert wurde.`,
    },
  },
  left: {
    groups: n => count(n, 'Gruppe', 'Gruppen'),
    ports: n => count(n, 'Port', 'Ports'),
    hyperedges: n => count(n, 'Hyperkante', 'Hyperkanten'),
    times: n => count(n, 'Zeitangabe', 'Zeitangaben'),
    graphs: n => count(n, 'weiteres Netzwerk', 'weitere Netzwerke'),
    'further-nodes': n => count(n, 'Knoten eines weiteren Netzwerks', 'Knoten weiterer Netzwerke'),
    'further-edges': n => count(n, 'Verbindung eines weiteren Netzwerks', 'Verbindungen weiterer Netzwerke'),
    drawing: n => count(n, 'Einzelheit der Zeichnung', 'Einzelheiten der Zeichnung'),
    colors: n => count(n, 'unbekannte Farbe', 'unbekannte Farben'),
    places: n => count(n, 'Position (andere Knoten haben keine)', 'Positionen (andere Knoten haben keine)'),
    values: n => count(n, 'verschachtelter Wert', 'verschachtelte Werte'),
    'empty-values': n => count(n, 'leerer Wert', 'leere Werte'),
    'not-numbers': n => count(n, 'Wert, der keine Zahl ist', 'Werte, die keine Zahlen sind'),
    'not-booleans': n =>
      count(n, 'Wert, der weder wahr noch falsch ist', 'Werte, die weder wahr noch falsch sind'),
    undeclared: n => count(n, 'nicht deklarierter Wert (als Text)', 'nicht deklarierte Werte (als Text)'),
    'repeated-nodes': n =>
      count(n, 'wiederholter Knoten (zusammengeführt)', 'wiederholte Knoten (zusammengeführt)'),
    'node-ids': n =>
      count(n, 'fehlende Id eines Knotens (nummeriert)', 'fehlende Ids von Knoten (nummeriert)'),
    'edge-ids': n =>
      count(
        n,
        'wiederholte Id einer Verbindung (nummeriert)',
        'wiederholte Ids von Verbindungen (nummeriert)',
      ),
    'dangling-edges': n =>
      count(n, 'Verbindung zu einem Knoten, den es nicht gibt', 'Verbindungen zu Knoten, die es nicht gibt'),
    'edges-without-end': n =>
      count(n, 'Verbindung, der ein Ende fehlt', 'Verbindungen, denen ein Ende fehlt'),
    entries: n =>
      count(
        n,
        'Eintrag, der weder Knoten noch Verbindung ist',
        'Einträge, die weder Knoten noch Verbindungen sind',
      ),
    cells: n => count(n, 'Zelle außerhalb der Spalten', 'Zellen außerhalb der Spalten'),
    ampersands: n => count(n, '& statt &amp; (gelesen als &)', '& statt &amp; (gelesen als &)'),
    encoding: () => 'die Kodierung, die nicht angegeben ist (gelesen als Windows-1252)',
  },
}
