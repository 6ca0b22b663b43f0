// What is said of a file that was read, in Dutch.

import { countingIn } from '../../terms/index.ts'
import type { ReadingMessages } from './reading-messages.ts'

const { number, count } = countingIn('nl')
const atLine = (line: number | null) => (line === null ? '' : ` op regel ${number(line)}`)
const inLine = (line: number | null) => (line === null ? '' : ` (regel ${number(line)})`)

export const nl: ReadingMessages = {
  refused: {
    graph: {
      empty: 'Er staat niets in. Sla het opnieuw op of download het opnieuw.',
      foreign: {
        archive: 'Het is een ingepakt archief. Pak het uit en open het bestand dat erin zit.',
        binary: 'Het is geen tekst. Exporteer het netwerk als GEXF, GraphML of CSV.',
        dl: 'Het is een DL-bestand van UCINET, en dat wordt hier niet gelezen. Exporteer het als Pajek-netwerk (.net).',
        gephi: 'Het is een project van Gephi. Exporteer het netwerk vanuit Gephi als GEXF en open dat.',
        html: 'Het is een webpagina zonder corpus van Verband. Open een bestand dat Verband heeft opgeslagen, of een netwerk als GEXF of GraphML.',
        image: 'Het is een afbeelding. Open het netwerk zelf, als GEXF of GraphML.',
        json: 'Het is JSON, maar geen netwerk: het begint niet met knopen of verbindingen. Open JSON van networkx, d3, Cytoscape of graphology, of GEXF of GraphML.',
        pdf: 'Het is een pdf. Open het netwerk als GEXF, GraphML of CSV.',
        sif: 'Het is een SIF-bestand van Cytoscape, en dat wordt hier niet gelezen. Exporteer het netwerk vanuit Cytoscape als GraphML of als Cytoscape.js JSON.',
        spreadsheet: 'Het is een spreadsheet. Sla het blad met de verbindingen op als CSV en open dat.',
        svg: 'Het is een tekening. Open het netwerk zelf, als GEXF of GraphML.',
        text: 'Het is tekst en geen netwerk. Open GEXF, GraphML, JSON of een tabel met verbindingen als CSV.',
        xml: 'Het is XML van een soort die hier niet wordt gelezen. Open GEXF of GraphML.',
      },
      encoding: (encoding, declared, line) =>
        `De tekens zijn geen ${encoding}${declared ? ', zoals het bestand zegt' : ', en het bestand noemt geen andere codering'}${line === null ? '' : `: het eerste dat niet klopt, staat op regel ${number(line)}`}. Sla het op als UTF-8 en open dat.`,
      'too-much': {
        size: most =>
          `Het is groter dan ${number(most / 1_000_000)} MB. Exporteer een kleiner deel uit het programma dat het maakte.`,
        nodes: most => `Het heeft meer dan ${number(most)} knopen. Filter het voor u het exporteert.`,
        edges: most => `Het heeft meer dan ${number(most)} verbindingen. Filter het voor u het exporteert.`,
        attributes: (most, line) =>
          `Het heeft meer dan ${number(most)} attributen${inLine(line)}. Laat weg wat u niet nodig hebt.`,
        values: most =>
          `Het heeft meer dan ${number(most)} waarden. Laat de attributen weg die u niet nodig hebt.`,
        depth: (most, line) =>
          `De elementen liggen meer dan ${number(most)} diep in elkaar${inLine(line)}. Exporteer het zonder groepen.`,
        length: (most, line) =>
          `Een van de waarden is langer dan ${number(most)} tekens${inLine(line)}. Laat dat attribuut weg.`,
      },
      malformed: (notation, line) =>
        `Het is beschadigd: de ${notation} klopt niet${atLine(line)}. Verbeter het daar, of exporteer het opnieuw.`,
      'cut-off': (notation, line) =>
        `Het breekt af${atLine(line)}: het einde van de ${notation} ontbreekt. Sla het opnieuw op of download het opnieuw.`,
      declarations: line =>
        `Het declareert entiteiten${atLine(line)}, die schadelijk kunnen zijn en die een netwerk niet nodig heeft. Haal het documenttype weg, of exporteer het opnieuw.`,
      'wrong-root': (found, expected) =>
        `Het begint met <${found}> waar <${expected}> hoort. Exporteer het als GEXF of GraphML.`,
      'no-graph': expected =>
        `Er staat geen netwerk in: ${expected} ontbreekt. Exporteer het netwerk opnieuw.`,
      'wrong-shape': place =>
        `Bij ${place} staat iets anders dan een lijst van knopen of verbindingen. Exporteer het opnieuw, of als GEXF.`,
      'no-ends': columns =>
        `Het is een tabel, maar niets zegt waar de verbindingen beginnen en eindigen. Noem één kolom source en één target; nu is de eerste rij ${columns}.`,
    },
    corpus: {
      'too-large': at =>
        `Er staat meer in dan deze pagina aankan${at && ` (${at})`}. Sla een kleiner deel op.`,
      'not-json': at =>
        `Het is beschadigd: de JSON klopt niet op regel ${at}. Sla het opnieuw op of download het opnieuw.`,
      'not-n-quads': at =>
        `Het is beschadigd: de N-Quads kloppen niet op regel ${at}. Sla het opnieuw op of download het opnieuw.`,
      'cut-off': at =>
        `Het breekt af op regel ${at}: het einde ontbreekt. Sla het opnieuw op of download het opnieuw.`,
      'not-ours': () =>
        'Het is geen corpus dat Verband heeft geschreven. Andere linked data wordt niet gelezen; open een netwerk als GEXF of GraphML.',
      malformed: at =>
        `In het corpus ontbreekt iets of is iets van de verkeerde soort${at && `, bij ${at}`}. Sla het opnieuw op.`,
      taken: at =>
        `Zijn vocabularium definieert ‘${at}’, dat intussen ingebouwd is. Geef het een andere naam in de gegevens waaruit het gemaakt is, en sla het opnieuw op.`,
      duplicate: at => `Een id staat twee keer in het corpus${at && `, bij ${at}`}. Sla het opnieuw op.`,
      unknown: at =>
        `Iets in het corpus noemt wat er niet in staat${at && `, bij ${at}`}. Sla het opnieuw op.`,
      misplaced: at =>
        `De woorden staan niet waar het corpus zegt${at && `, bij ${at}`}. Iemand heeft het veranderd: open het bestand zoals het was opgeslagen.`,
    },
  },
  left: {
    groups: n => count(n, 'groep', 'groepen'),
    ports: n => count(n, 'poort', 'poorten'),
    hyperedges: n => count(n, 'hyperverbinding', 'hyperverbindingen'),
    times: n => count(n, 'tijd', 'tijden'),
    graphs: n => count(n, 'ander netwerk', 'andere netwerken'),
    'further-nodes': n => count(n, 'knoop van een ander netwerk', 'knopen van andere netwerken'),
    'further-edges': n => count(n, 'verbinding van een ander netwerk', 'verbindingen van andere netwerken'),
    drawing: n => count(n, 'tekendetail', 'tekendetails'),
    colors: n => count(n, 'onbekende kleur', 'onbekende kleuren'),
    places: n =>
      count(n, 'positie (andere knopen hebben er geen)', 'posities (andere knopen hebben er geen)'),
    values: n => count(n, 'geneste waarde', 'geneste waarden'),
    'empty-values': n => count(n, 'lege waarde', 'lege waarden'),
    'not-numbers': n => count(n, 'waarde die geen getal is', 'waarden die geen getal zijn'),
    'not-booleans': n => count(n, 'waarde die waar noch onwaar is', 'waarden die waar noch onwaar zijn'),
    undeclared: n =>
      count(n, 'niet-gedeclareerde waarde (als tekst)', 'niet-gedeclareerde waarden (als tekst)'),
    'repeated-nodes': n => count(n, 'herhaalde knoop (samengevoegd)', 'herhaalde knopen (samengevoegd)'),
    'node-ids': n =>
      count(n, 'ontbrekende id van een knoop (genummerd)', 'ontbrekende id’s van knopen (genummerd)'),
    'edge-ids': n =>
      count(n, 'herhaalde id van een verbinding (genummerd)', 'herhaalde id’s van verbindingen (genummerd)'),
    'dangling-edges': n =>
      count(n, 'verbinding met een knoop die er niet is', 'verbindingen met knopen die er niet zijn'),
    'edges-without-end': n =>
      count(n, 'verbinding die een uiteinde mist', 'verbindingen die een uiteinde missen'),
    entries: n =>
      count(n, 'element dat knoop noch verbinding is', 'elementen die knoop noch verbinding zijn'),
    cells: n => count(n, 'cel buiten de kolommen', 'cellen buiten de kolommen'),
    ampersands: n =>
      count(n, '& in plaats van &amp; (gelezen als &)', '& in plaats van &amp; (gelezen als &)'),
    encoding: () => 'de codering, die er niet bij staat (gelezen als Windows-1252)',
  },
}
