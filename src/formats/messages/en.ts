// What is said of a file that was read, in English.

import { countingIn } from '../../terms/index.ts'
import type { ReadingMessages } from './reading-messages.ts'

const { number, count } = countingIn('en')
const atLine = (line: number | null) => (line === null ? '' : ` at line ${number(line)}`)
const inLine = (line: number | null) => (line === null ? '' : ` (line ${number(line)})`)

export const en: ReadingMessages = {
  refused: {
    graph: {
      empty: 'There is nothing in it. Save or download it again.',
      foreign: {
        archive: 'It is an archive. Unpack it, and open the file inside.',
        binary: 'It is not text. Export the graph as GEXF, GraphML or CSV.',
        dl: 'It is a DL file of UCINET, which is not read here. Export it as a Pajek network (.net).',
        gephi: 'It is a project of Gephi. Export the graph from Gephi as GEXF, and open that.',
        html: 'It is a web page without a corpus of Verband in it. Open a file that Verband saved, or a graph as GEXF or GraphML.',
        image: 'It is a picture. Open the graph that it was made from, as GEXF or GraphML.',
        json: 'It is JSON, but not a graph: it begins with neither nodes nor links. Open JSON of networkx, d3, Cytoscape or graphology, or GEXF or GraphML.',
        pdf: 'It is a PDF. Open the graph as GEXF, GraphML or CSV.',
        sif: 'It is a SIF file of Cytoscape, which is not read here. Export the network from Cytoscape as GraphML or as Cytoscape.js JSON.',
        spreadsheet: 'It is a spreadsheet. Save the sheet with the links as CSV, and open that.',
        svg: 'It is a drawing. Open the graph that it was made from, as GEXF or GraphML.',
        text: 'It is text, but not a graph. Open GEXF, GraphML, JSON, or a table of links as CSV.',
        xml: 'It is XML of a kind that is not read here. Open GEXF or GraphML.',
      },
      encoding: (encoding, declared, line) =>
        `Its characters are not ${encoding}${declared ? ', although it says so' : ', and it names no other encoding'}${line === null ? '' : `: the first that is not is in line ${number(line)}`}. Save it as UTF-8, and open that.`,
      'too-much': {
        size: most =>
          `It is larger than ${number(most / 1_000_000)} MB. Export a smaller part of it from the program that made it.`,
        nodes: most => `It has more than ${number(most)} nodes. Filter it before you export it.`,
        edges: most => `It has more than ${number(most)} links. Filter it before you export it.`,
        attributes: (most, line) =>
          `It has more than ${number(most)} attributes${inLine(line)}. Leave out those that you do not need.`,
        values: most =>
          `It has more than ${number(most)} values. Leave out the attributes that you do not need.`,
        depth: (most, line) =>
          `Its elements lie more than ${number(most)} deep in one another${inLine(line)}. Export it without groups.`,
        length: (most, line) =>
          `One of its values is longer than ${number(most)} characters${inLine(line)}. Leave that attribute out.`,
      },
      malformed: (notation, line) =>
        `It is broken: its ${notation} is not sound${atLine(line)}. Correct it there, or export it again.`,
      'cut-off': (notation, line) =>
        `It breaks off${atLine(line)}: the end of its ${notation} is missing. Save or download it again.`,
      declarations: line =>
        `It declares entities${atLine(line)}, which can do harm and which no graph needs. Remove its document type, or export it again.`,
      'wrong-root': (found, expected) =>
        `It begins with <${found}> where <${expected}> belongs. Export it as GEXF or GraphML.`,
      'no-graph': expected => `There is no graph in it: it has no ${expected}. Export the graph again.`,
      'wrong-shape': place =>
        `At ${place} it holds something other than a list of nodes or links. Export it again, or as GEXF.`,
      'no-ends': columns =>
        `It is a table, but nothing tells where its links begin and end. Call one column source and one target; now its first row is ${columns}.`,
    },
    corpus: {
      'too-large': at =>
        `There is more in it than this page can hold${at && ` (${at})`}. Save a smaller part.`,
      'not-json': at => `It is broken: its JSON is not sound at line ${at}. Save or download it again.`,
      'not-n-quads': at =>
        `It is broken: its N-Quads are not sound at line ${at}. Save or download it again.`,
      'cut-off': at => `It breaks off at line ${at}: its end is missing. Save or download it again.`,
      'not-ours': () =>
        'It is not a corpus that Verband wrote. Other linked data is not read; a graph comes as GEXF or GraphML.',
      malformed: at =>
        `Something in the corpus is missing, or is of the wrong kind${at && `, at ${at}`}. Save it again.`,
      taken: at =>
        `Its vocabulary defines '${at}', which is built in by now. Give it another name in the data that it was made from, and save it again.`,
      duplicate: at => `An id in the corpus is there twice${at && `, at ${at}`}. Save it again.`,
      unknown: at => `Something in the corpus names what is not in it${at && `, at ${at}`}. Save it again.`,
      misplaced: at =>
        `The words do not stand where the corpus says${at && `, at ${at}`}. Someone has changed it: open the file as it was saved.`,
    },
  },
  left: {
    groups: n => count(n, 'group', 'groups'),
    ports: n => count(n, 'port', 'ports'),
    hyperedges: n => count(n, 'hyperedge', 'hyperedges'),
    times: n => count(n, 'time', 'times'),
    graphs: n => count(n, 'further graph', 'further graphs'),
    'further-nodes': n => count(n, 'node of a further graph', 'nodes of further graphs'),
    'further-edges': n => count(n, 'link of a further graph', 'links of further graphs'),
    drawing: n => count(n, 'detail of drawing', 'details of drawing'),
    colors: n => count(n, 'unknown colour', 'unknown colours'),
    places: n => count(n, 'position (other nodes have none)', 'positions (other nodes have none)'),
    values: n => count(n, 'nested value', 'nested values'),
    'empty-values': n => count(n, 'empty value', 'empty values'),
    'not-numbers': n => count(n, 'value that is not a number', 'values that are not numbers'),
    'not-booleans': n =>
      count(n, 'value that is neither true nor false', 'values that are neither true nor false'),
    undeclared: n => count(n, 'undeclared value (kept as text)', 'undeclared values (kept as text)'),
    'repeated-nodes': n =>
      count(n, 'repeated node (merged with the first)', 'repeated nodes (merged with the first)'),
    'node-ids': n => count(n, 'missing id of a node (numbered)', 'missing ids of nodes (numbered)'),
    'edge-ids': n => count(n, 'repeated id of a link (numbered)', 'repeated ids of links (numbered)'),
    'dangling-edges': n => count(n, 'link to a node that does not exist', 'links to nodes that do not exist'),
    'edges-without-end': n => count(n, 'link without one of its ends', 'links without one of their ends'),
    entries: n => count(n, 'entry that is neither node nor link', 'entries that are neither nodes nor links'),
    cells: n => count(n, 'cell beyond the columns', 'cells beyond the columns'),
    ampersands: n => count(n, '& instead of &amp; (read as &)', '& instead of &amp; (read as &)'),
    encoding: () => 'the encoding, which it does not tell (read as Windows-1252)',
  },
}
