// What the dialogs of the bar say, in Dutch.

import { countingIn } from '../../../terms/index.ts'
import type { SheetMessages } from './en.ts'

const { count, megabytes } = countingIn('nl')

export const nl: SheetMessages = {
  exporting: {
    close: 'Sluiten',
    picture: 'Afbeelding',
    pictureHow: view => `De weergave ‘${view}’ zoals u die nu ziet, met legenda en bron.`,
    dossier: 'Dossier',
    dossierHow: names =>
      names
        ? `Over ${names}: met wie, in welk project, sinds wanneer, en elk citaat in elke taal met bronvermelding.`
        : 'Over alles wat getoond wordt: wie, met wie, in welk project, sinds wanneer, en elk citaat in elke taal met bronvermelding. Selecteer eerst een actor of project voor een korter dossier.',
    dossiers: { html: 'HTML, om af te drukken of mee te sturen', markdown: 'Markdown' },
    print: 'Afdrukken',
    data: 'Gegevens voor andere programma’s',
    scope: 'Omvang',
    seen: (nodes, links) =>
      `Wat ik zie: ${count(nodes, 'knoop', 'knopen')}, ${count(links, 'verbinding', 'verbindingen')}`,
    everything: 'Alles',
    formats: {
      corpus: ['Corpus (JSON)', 'Opent weer in Verband, met alle teksten'],
      gexf: ['GEXF', 'Gephi, Gephi Lite; met posities, kleuren en groottes'],
      graphml: ['GraphML', 'visone, yEd, Cytoscape, igraph, networkx'],
      graphology: ['graphology', 'JavaScript'],
      'json-graph': ['JSON Graph', 'Andere programma’s die JSON lezen'],
      'csv-nodes': ['CSV: knopen', 'Spreadsheet, R: wie en wat'],
      'csv-edges': ['CSV: verbindingen', 'Spreadsheet, R: wie met wie'],
      'csv-evidence': ['CSV: citaten', 'Spreadsheet: elk citaat met zijn vindplaats'],
      'csv-links': ['CSV: verbindingen per citaat', 'R, Python: wie met wie, een rij per citaat'],
      'csv-matrix': ['CSV: matrix', 'R, UCINET: actoren × projecten, of wie × wie'],
      'csv-shared': ['CSV: gedeelde projecten', 'Genormaliseerd: gemiddelde activiteit, Jaccard, cosinus'],
      'ucinet-dl': ['UCINET DL', 'UCINET, igraph'],
      pajek: ['Pajek', 'Pajek, visone'],
      'neo4j-nodes': ['Neo4j: knopen', 'neo4j-admin database import'],
      'neo4j-relationships': ['Neo4j: verbindingen', 'Samen met de knopen te importeren'],
      'json-ld': ['JSON-LD', 'Linked data; opent weer in Verband'],
      'n-quads': ['N-Quads', 'Triplestore; opent weer in Verband'],
      bibtex: ['BibTeX', 'De documenten, voor LaTeX, JabRef'],
      'csl-json': ['CSL-JSON', 'De documenten, voor Zotero, pandoc'],
    },
    gephiLite: 'Gephi Lite openen',
    gephiLiteHow:
      'Bewaar het bestand en sleep het daarheen: Gephi Lite opent in een nieuw tabblad en leest het op uw computer.',
    about: n => `ongeveer ${megabytes(n)}`,
    page: 'De pagina zelf',
    pageHow: 'Eén HTML-bestand met alles erin, om te bewaren of per mail te sturen.',
    oneFile: 'Opslaan als één bestand dat zonder internet opent',
    making: 'Het bestand wordt gemaakt…',
    written: (n, all) => `${megabytes(n)} van ongeveer ${megabytes(all)} geschreven`,
    cancel: 'Annuleren',
    saved: name => `Opgeslagen: ${name}`,
    failed:
      'Het bestand kon niet worden gemaakt. Probeer een ander formaat of een kleinere afbeelding. Om zichzelf op te slaan heeft de pagina de eerste keer internet nodig.',
  },
  sharing: {
    close: 'Sluiten',
    how: 'De link opent precies deze weergave: wat geselecteerd, gefilterd en verplaatst is, met dezelfde zoom en uitsnede.',
    onlyHere: 'Deze pagina staat op uw eigen computer: elders leidt de link nergens heen.',
    link: 'Link',
    copyLink: 'Link kopiëren',
    send: 'Versturen…',
    embed: 'Code voor een andere webpagina',
    copyEmbed: 'Code kopiëren',
    cite: 'Bronvermelding',
    copyCitation: 'Bronvermelding kopiëren',
    citation: ({ title, address, date }) => `${title}. ${address} (geraadpleegd op ${date})`,
    copied: 'Gekopieerd',
    noCopy: 'De browser staat kopiëren niet toe: kopieer de geselecteerde tekst zelf.',
    qr: 'QR-code van de link',
    qrTooLong: 'De link is te lang voor een QR-code.',
  },
  help: {
    title: 'Sneltoetsen',
    close: 'Sluiten',
    intro: 'U kunt ook zonder muis werken. Met Tab gaat u door de pagina; deze toetsen zijn sneller.',
    groups: {
      tour: 'In een rondleiding',
      anywhere: 'Overal',
      graph: 'In het netwerk',
      search: 'In het zoekvenster',
      document: 'In het document',
    },
    does: {
      nextStep: 'Volgende stap',
      previousStep: 'Vorige stap',
      undo: 'Ongedaan maken',
      redo: 'Opnieuw uitvoeren',
      nextMention: 'Volgende vermelding van wat geselecteerd is',
      previousMention: 'Vorige vermelding',
      search: 'Zoeken in namen en tekst',
      help: 'Deze sneltoetsen tonen',
      back: 'Een stap terug: het document sluiten, de selectie wissen, de filters wissen',
      walk: 'Naar een buur in die richting gaan',
      select: 'Selecteren en lezen waar het staat',
      zoomIn: 'Inzoomen',
      zoomOut: 'Uitzoomen',
      fit: 'Het hele netwerk in beeld',
      move: 'Door de resultaten gaan',
      choose: 'De naam selecteren, of het document bij de woorden openen',
      add: 'De naam aan de selectie toevoegen',
      close: 'Het zoekvenster sluiten',
    },
    or: 'of',
    single: 'Sneltoetsen van één teken (/ en ?) werken overal.',
    licenses: 'Licenties van de software en lettertypen in deze pagina',
    singleWhy:
      'Zet ze uit als u uw computer met spraak bedient of ze per ongeluk indrukt. Ctrl-K blijft werken.',
  },
}
