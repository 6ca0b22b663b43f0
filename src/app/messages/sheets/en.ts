// What the dialogs of the bar say, in English: the measure for the other languages.

import type { FormatId } from '../../../formats/index.ts'
import { countingIn } from '../../../terms/index.ts'

const { count, megabytes } = countingIn('en')

/** The dossier is written in these two. */
type DataFormat = Exclude<FormatId, 'html' | 'markdown'>

/** What a citation of a view says: what it shows, where it is, and when it was looked at. */
type Cited = { readonly title: string; readonly address: string; readonly date: string }

export const en = {
  exporting: {
    close: 'Close',
    picture: 'Picture',
    pictureHow: (view: string) => `The view ‘${view}’ as it stands, with its legend and source.`,
    dossier: 'Dossier',
    dossierHow: (names: string | null) =>
      names
        ? `On ${names}: with whom, in which project, since when, and each quote in every language with its citation.`
        : 'On all that is shown: who, with whom, in which project, since when, and each quote in every language with its citation. For a shorter one, select an actor or a project first.',
    dossiers: { html: 'HTML, to print or attach', markdown: 'Markdown' },
    print: 'Print',
    data: 'Data for other programs',
    scope: 'How much',
    seen: (nodes: number, links: number) =>
      `What I see: ${count(nodes, 'node', 'nodes')}, ${count(links, 'link', 'links')}`,
    everything: 'Everything',
    formats: {
      corpus: ['Corpus (JSON)', 'Opens in Verband again, with all its words'],
      gexf: ['GEXF', 'Gephi, Gephi Lite; with positions, colours and sizes'],
      graphml: ['GraphML', 'visone, yEd, Cytoscape, igraph, networkx'],
      graphology: ['graphology', 'JavaScript'],
      'json-graph': ['JSON Graph', 'Other programs that read JSON'],
      'csv-nodes': ['CSV: nodes', 'A spreadsheet, R: who and what'],
      'csv-edges': ['CSV: links', 'A spreadsheet, R: who with whom'],
      'csv-evidence': ['CSV: evidence', 'A spreadsheet: each quote and where it stands'],
      'csv-links': ['CSV: links, by quote', 'R, Python: who with whom, a row for each quote'],
      'csv-matrix': ['CSV: matrix', 'R, UCINET: actors × projects, or who × who'],
      'csv-shared': ['CSV: shared projects', 'Normalised: average activity, Jaccard, cosine'],
      'ucinet-dl': ['UCINET DL', 'UCINET, igraph'],
      pajek: ['Pajek', 'Pajek, visone'],
      'neo4j-nodes': ['Neo4j: nodes', 'neo4j-admin database import'],
      'neo4j-relationships': ['Neo4j: relationships', 'To be imported with the nodes'],
      'json-ld': ['JSON-LD', 'Linked data; opens in Verband again'],
      'n-quads': ['N-Quads', 'A triple store; opens in Verband again'],
      bibtex: ['BibTeX', 'The documents, for LaTeX, JabRef'],
      'csl-json': ['CSL-JSON', 'The documents, for Zotero, pandoc'],
    } satisfies Record<DataFormat, readonly [string, string]> as Record<
      DataFormat,
      readonly [name: string, use: string]
    >,
    gephiLite: 'Open Gephi Lite',
    gephiLiteHow:
      'Save the file, and drop it there: Gephi Lite opens in a new tab, and reads it on your machine.',
    about: (n: number) => `about ${megabytes(n)}`,
    page: 'The page itself',
    pageHow: 'One HTML file with everything inside, to keep or to email.',
    oneFile: 'Save as one file that opens offline',
    withPapers: (n: number, size: number) =>
      `With the ${n === 1 ? 'PDF' : 'PDFs'} that it was read from (${megabytes(size)} more)`,
    making: 'The file is being made…',
    written: (n: number, all: number) => `${megabytes(n)} of about ${megabytes(all)} written`,
    cancel: 'Cancel',
    saved: (name: string) => `Saved: ${name}`,
    failed:
      'The file could not be made. Try another format or a smaller picture; the first time, the page needs the network to save itself.',
  },
  sharing: {
    close: 'Close',
    how: 'The link opens this very view: what is selected, filtered and moved, and from where you look at it.',
    onlyHere: 'This page is on your own computer: elsewhere the link leads nowhere.',
    link: 'Link',
    copyLink: 'Copy link',
    send: 'Send…',
    embed: 'Code for another web page',
    copyEmbed: 'Copy code',
    cite: 'Citation',
    copyCitation: 'Copy citation',
    citation: ({ title, address, date }: Cited) => `${title}. ${address} (accessed ${date})`,
    copied: 'Copied',
    noCopy: 'The browser does not allow copying: copy the selected text yourself.',
    qr: 'QR code of the link',
    qrTooLong: 'The link is too long for a QR code.',
  },
  help: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    intro: 'The page works without a mouse: Tab moves through it, and these shortcuts are quicker.',
    groups: {
      tour: 'In a guided tour',
      anywhere: 'Anywhere',
      graph: 'In the graph',
      search: 'In the search',
      document: 'In the document',
      workbench: 'On the workbench',
    },
    does: {
      nextStep: 'Next step',
      previousStep: 'Previous step',
      undo: 'Undo',
      redo: 'Redo',
      nextMention: 'Next mention of what is selected',
      previousMention: 'Previous mention',
      accept: 'Accept the proposal',
      change: 'Change the proposal',
      refuse: 'Refuse the proposal',
      same: 'Say that it is the same as another name',
      statesNothing: 'The passage states nothing',
      allStateNothing: 'All passages down to here state nothing',
      addStatement: 'Add a statement',
      nextStop: 'Next proposal or passage',
      previousStop: 'Previous proposal or passage',
      nextProposal: 'Next proposal',
      previousProposal: 'Previous proposal',
      chooseWords: 'Choose the next or previous word of the text',
      moreWords: 'Choose more or fewer words',
      takeBack: 'Undo the last change (with Shift: redo it)',
      search: 'Search names and text',
      help: 'Show these shortcuts',
      back: 'Go back one step: close the document, clear the selection, clear the filters',
      walk: 'Move to a neighbour in that direction',
      select: 'Select, and read where it is said',
      nextLink: 'Next link of the node',
      previousLink: 'Previous link of the node',
      menu: 'Menu of the node',
      hide: 'Hide the node',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      fit: 'Fit the graph to view',
      move: 'Move through the results',
      choose: 'Select the name, or open the document at the words',
      add: 'Add to the selection',
      close: 'Close the search',
    },
    or: 'or',
    single: 'Single-key shortcuts (/ and ?) work everywhere.',
    licenses: 'Licences of the software and fonts in this page',
    singleWhy:
      'Switch them off if you speak to your computer, or press them by accident. Ctrl-K goes on working.',
  },
}

/** What every language must say in them. */
export type SheetMessages = typeof en
