// What the dialogs of the bar say, in German.

import { countingIn } from '../../../terms/index.ts'
import type { SheetMessages } from './en.ts'

const { count, megabytes } = countingIn('de')

export const de: SheetMessages = {
  exporting: {
    close: 'Schließen',
    picture: 'Bild',
    pictureHow: view => `Die Ansicht „${view}“, wie sie jetzt ist, mit Legende und Quelle.`,
    dossier: 'Dossier',
    dossierHow: names =>
      names
        ? `Zu ${names}: mit wem, in welchem Projekt, seit wann, dazu jedes Zitat in jeder Sprache mit Quellenangabe.`
        : 'Zu allem, was angezeigt wird: wer, mit wem, in welchem Projekt, seit wann, dazu jedes Zitat in jeder Sprache mit Quellenangabe. Für ein kürzeres Dossier wählen Sie zuerst einen Akteur oder ein Projekt aus.',
    dossiers: { html: 'HTML, zum Drucken oder Mitschicken', markdown: 'Markdown' },
    print: 'Drucken',
    data: 'Daten für andere Programme',
    scope: 'Umfang',
    seen: (nodes, links) =>
      `Was ich sehe: ${count(nodes, 'Knoten', 'Knoten')}, ${count(links, 'Verbindung', 'Verbindungen')}`,
    everything: 'Alles',
    formats: {
      corpus: ['Korpus (JSON)', 'Öffnet sich wieder in Verband, mit allen Texten'],
      gexf: ['GEXF', 'Gephi, Gephi Lite; mit Positionen, Farben und Größen'],
      graphml: ['GraphML', 'visone, yEd, Cytoscape, igraph, networkx'],
      graphology: ['graphology', 'JavaScript'],
      'json-graph': ['JSON Graph', 'Andere Programme, die JSON lesen'],
      'csv-nodes': ['CSV: Knoten', 'Tabellenkalkulation, R: wer und was'],
      'csv-edges': ['CSV: Verbindungen', 'Tabellenkalkulation, R: wer mit wem'],
      'csv-evidence': ['CSV: Zitate', 'Tabellenkalkulation: jedes Zitat mit Fundstelle'],
      'csv-links': ['CSV: Verbindungen je Zitat', 'R, Python: wer mit wem, eine Zeile je Zitat'],
      'csv-matrix': ['CSV: Matrix', 'R, UCINET: Akteure × Projekte oder wer × wer'],
      'csv-shared': ['CSV: gemeinsame Projekte', 'Normalisiert: mittlere Aktivität, Jaccard, Kosinus'],
      'ucinet-dl': ['UCINET DL', 'UCINET, igraph'],
      pajek: ['Pajek', 'Pajek, visone'],
      'neo4j-nodes': ['Neo4j: Knoten', 'neo4j-admin database import'],
      'neo4j-relationships': ['Neo4j: Verbindungen', 'Zusammen mit den Knoten zu importieren'],
      'json-ld': ['JSON-LD', 'Linked Data; öffnet sich wieder in Verband'],
      'n-quads': ['N-Quads', 'Triplestore; öffnet sich wieder in Verband'],
      bibtex: ['BibTeX', 'Die Dokumente, für LaTeX, JabRef'],
      'csl-json': ['CSL-JSON', 'Die Dokumente, für Zotero, pandoc'],
    },
    gephiLite: 'Gephi Lite öffnen',
    gephiLiteHow:
      'Speichern Sie die Datei und ziehen Sie sie dorthin: Gephi Lite öffnet sich in einem neuen Tab und liest sie auf Ihrem Rechner.',
    about: n => `etwa ${megabytes(n)}`,
    page: 'Die Seite selbst',
    pageHow: 'Eine HTML-Datei, in der alles enthalten ist, zum Aufbewahren oder Verschicken.',
    oneFile: 'Als eine Datei speichern, die ohne Internet funktioniert',
    withPapers: (n, size) =>
      `Mit ${n === 1 ? 'der PDF, aus der' : 'den PDFs, aus denen'} der Text stammt (${megabytes(size)} mehr)`,
    making: 'Die Datei wird erstellt…',
    written: (n, all) => `${megabytes(n)} von etwa ${megabytes(all)} geschrieben`,
    cancel: 'Abbrechen',
    saved: name => `Gespeichert: ${name}`,
    failed:
      'Die Datei konnte nicht erstellt werden. Versuchen Sie ein anderes Format oder ein kleineres Bild. Um sich selbst zu speichern, braucht die Seite beim ersten Mal Internet.',
  },
  sharing: {
    close: 'Schließen',
    how: 'Der Link öffnet genau diese Ansicht: was ausgewählt, gefiltert und verschoben ist, und den Bildausschnitt.',
    onlyHere: 'Diese Seite liegt auf Ihrem eigenen Rechner: anderswo führt der Link ins Leere.',
    link: 'Link',
    copyLink: 'Link kopieren',
    send: 'Senden…',
    embed: 'Code für eine andere Webseite',
    copyEmbed: 'Code kopieren',
    cite: 'Quellenangabe',
    copyCitation: 'Quellenangabe kopieren',
    citation: ({ title, address, date }) => `${title}. ${address} (abgerufen am ${date})`,
    copied: 'Kopiert',
    noCopy: 'Der Browser erlaubt das Kopieren nicht: Kopieren Sie den markierten Text selbst.',
    qr: 'QR-Code des Links',
    qrTooLong: 'Der Link ist zu lang für einen QR-Code.',
  },
  help: {
    title: 'Tastenkürzel',
    close: 'Schließen',
    intro:
      'Die Seite lässt sich ohne Maus bedienen: mit der Tabulatortaste, und schneller mit diesen Tasten.',
    groups: {
      tour: 'Im Rundgang',
      anywhere: 'Überall',
      graph: 'Im Netzwerk',
      search: 'In der Suche',
      document: 'Im Dokument',
    },
    does: {
      nextStep: 'Nächster Schritt',
      previousStep: 'Vorheriger Schritt',
      undo: 'Rückgängig machen',
      redo: 'Wiederholen',
      nextMention: 'Nächste Erwähnung des Ausgewählten',
      previousMention: 'Vorige Erwähnung',
      search: 'Namen und Text durchsuchen',
      help: 'Diese Tastenkürzel anzeigen',
      back: 'Einen Schritt zurück: das Dokument schließen, die Auswahl aufheben, die Filter zurücksetzen',
      walk: 'Zu einem Nachbarn in dieser Richtung gehen',
      select: 'Auswählen und lesen, wo es steht',
      nextLink: 'Nächste Verbindung des Knotens',
      previousLink: 'Vorige Verbindung des Knotens',
      menu: 'Menü des Knotens',
      hide: 'Knoten ausblenden',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      fit: 'Das ganze Netzwerk anzeigen',
      move: 'Durch die Ergebnisse gehen',
      choose: 'Den Namen auswählen oder das Dokument an der Stelle öffnen',
      add: 'Zur Auswahl hinzufügen',
      close: 'Die Suche schließen',
    },
    or: 'oder',
    single: 'Kürzel aus einem Zeichen (/ und ?) funktionieren überall.',
    licenses: 'Lizenzen der Software und Schriften dieser Seite',
    singleWhy:
      'Schalten Sie sie aus, wenn Sie Ihren Computer mit der Stimme bedienen oder sie versehentlich drücken. Strg-K funktioniert weiterhin.',
  },
}
