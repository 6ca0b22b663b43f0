// What is said of a file that was read, in French.

import { countingIn } from '../../terms/index.ts'
import type { ReadingMessages } from './reading-messages.ts'

const { number, count } = countingIn('fr')
const atLine = (line: number | null) => (line === null ? '' : ` à la ligne ${number(line)}`)
const inLine = (line: number | null) => (line === null ? '' : ` (ligne ${number(line)})`)

export const fr: ReadingMessages = {
  refused: {
    graph: {
      empty: 'Il est vide. Enregistrez-le ou téléchargez-le à nouveau.',
      foreign: {
        archive: 'C’est une archive compressée. Décompressez-la et ouvrez le fichier qu’elle contient.',
        binary: 'Ce n’est pas du texte. Exportez le graphe en GEXF, GraphML ou CSV.',
        dl: 'C’est un fichier DL d’UCINET, qui n’est pas lu ici. Exportez-le en réseau Pajek (.net).',
        gephi: 'C’est un projet Gephi. Exportez le graphe depuis Gephi en GEXF et ouvrez-le ainsi.',
        html: 'C’est une page web sans corpus de Verband. Ouvrez un fichier enregistré par Verband, ou un graphe en GEXF ou GraphML.',
        image: 'C’est une image. Ouvrez le graphe dont elle est tirée, en GEXF ou GraphML.',
        json: 'C’est du JSON, mais pas un graphe\u00a0: il ne commence ni par des nœuds ni par des liens. Ouvrez le JSON de networkx, d3, Cytoscape ou graphology, ou bien un GEXF ou un GraphML.',
        pdf: 'C’est un PDF. Ouvrez le graphe en GEXF, GraphML ou CSV.',
        sif: 'C’est un fichier SIF de Cytoscape, qui n’est pas lu ici. Exportez le réseau depuis Cytoscape en GraphML ou en JSON Cytoscape.js.',
        spreadsheet:
          'C’est un classeur de tableur. Enregistrez en CSV la feuille qui contient les liens, puis ouvrez-la.',
        svg: 'C’est un dessin. Ouvrez le graphe dont il est tiré, en GEXF ou GraphML.',
        text: 'C’est du texte, et non un graphe. Ouvrez un GEXF, un GraphML, un JSON ou un tableau de liens en CSV.',
        xml: 'C’est un XML d’un type qui n’est pas lu ici. Ouvrez un GEXF ou un GraphML.',
      },
      encoding: (encoding, declared, line) =>
        `Ses caractères ne sont pas en ${encoding}${declared ? ', contrairement à ce qu’il annonce' : ', et il n’annonce pas d’autre encodage'}${line === null ? '' : `\u00a0: le premier qui ne l’est pas se trouve à la ligne ${number(line)}`}. Enregistrez-le en UTF-8 et ouvrez-le ainsi.`,
      'too-much': {
        size: most =>
          `Il dépasse ${number(most / 1_000_000)} Mo. Extrayez-en une partie plus petite dans le programme qui l’a produit.`,
        nodes: most => `Il a plus de ${number(most)} nœuds. Filtrez-le avant de l’exporter.`,
        edges: most => `Il a plus de ${number(most)} liens. Filtrez-le avant de l’exporter.`,
        attributes: (most, line) =>
          `Il a plus de ${number(most)} attributs${inLine(line)}. Laissez de côté ceux qui ne servent pas.`,
        values: most =>
          `Il a plus de ${number(most)} valeurs. Laissez de côté les attributs qui ne servent pas.`,
        depth: (most, line) =>
          `Ses éléments sont imbriqués sur plus de ${number(most)} niveaux${inLine(line)}. Exportez-le sans groupes.`,
        length: (most, line) =>
          `L’une de ses valeurs dépasse ${number(most)} caractères${inLine(line)}. Laissez cet attribut de côté.`,
      },
      malformed: (notation, line) =>
        `Il est abîmé\u00a0: son ${notation} n’est pas correct${atLine(line)}. Corrigez-le à cet endroit, ou exportez-le à nouveau.`,
      'cut-off': (notation, line) =>
        `Il s’interrompt${atLine(line)}\u00a0: la fin de son ${notation} manque. Enregistrez-le ou téléchargez-le à nouveau.`,
      declarations: line =>
        `Il déclare des entités${atLine(line)}, qui peuvent nuire et dont aucun graphe n’a besoin. Retirez son type de document, ou exportez-le à nouveau.`,
      'wrong-root': (found, expected) =>
        `Il commence par <${found}> au lieu de <${expected}>. Exportez-le en GEXF ou GraphML.`,
      'no-graph': expected =>
        `Il ne contient pas de graphe\u00a0: il y manque ${expected}. Exportez le graphe à nouveau.`,
      'wrong-shape': place =>
        `À l’endroit ${place}, il contient autre chose qu’une liste de nœuds ou de liens. Exportez-le à nouveau, ou en GEXF.`,
      'no-ends': columns =>
        `C’est un tableau, mais rien ne dit où ses liens commencent et finissent. Nommez une colonne source et une autre target (cible)\u00a0; pour l’instant, sa première ligne est ${columns}.`,
    },
    corpus: {
      'too-large': at =>
        `Il contient plus que cette page ne peut accueillir${at && ` (${at})`}. Enregistrez une partie plus petite.`,
      'not-json': at =>
        `Il est abîmé\u00a0: son JSON n’est pas correct à la ligne ${at}. Enregistrez-le ou téléchargez-le à nouveau.`,
      'not-n-quads': at =>
        `Il est abîmé\u00a0: ses N-Quads ne sont pas corrects à la ligne ${at}. Enregistrez-le ou téléchargez-le à nouveau.`,
      'cut-off': at =>
        `Il s’interrompt à la ligne ${at}\u00a0: la fin manque. Enregistrez-le ou téléchargez-le à nouveau.`,
      'not-ours': () =>
        'Ce n’est pas un corpus écrit par Verband. Les autres données liées ne sont pas lues\u00a0; un graphe s’ouvre en GEXF ou GraphML.',
      malformed: at =>
        `Quelque chose manque dans le corpus, ou n’est pas du bon type${at && `, à l’endroit ${at}`}. Enregistrez-le à nouveau.`,
      taken: at =>
        `Son vocabulaire définit «\u00a0${at}\u00a0», qui fait désormais partie du vocabulaire de base. Donnez-lui un autre nom dans les données d’origine, puis enregistrez-le à nouveau.`,
      duplicate: at =>
        `Un identifiant figure deux fois dans le corpus${at && `, à l’endroit ${at}`}. Enregistrez-le à nouveau.`,
      unknown: at =>
        `Le corpus nomme quelque chose qui n’y est pas${at && `, à l’endroit ${at}`}. Enregistrez-le à nouveau.`,
      misplaced: at =>
        `Les mots ne se trouvent pas là où le corpus le dit${at && `, à l’endroit ${at}`}. Quelqu’un l’a modifié\u00a0: ouvrez le fichier tel qu’il a été enregistré.`,
    },
  },
  left: {
    groups: n => count(n, 'groupe', 'groupes'),
    ports: n => count(n, 'port', 'ports'),
    hyperedges: n => count(n, 'hyperarête', 'hyperarêtes'),
    times: n => count(n, 'date', 'dates'),
    graphs: n => count(n, 'autre graphe', 'autres graphes'),
    'further-nodes': n => count(n, 'nœud d’un autre graphe', 'nœuds d’autres graphes'),
    'further-edges': n => count(n, 'lien d’un autre graphe', 'liens d’autres graphes'),
    drawing: n => count(n, 'détail de dessin', 'détails de dessin'),
    colors: n => count(n, 'couleur inconnue', 'couleurs inconnues'),
    places: n =>
      count(n, 'position (d’autres nœuds n’en ont pas)', 'positions (d’autres nœuds n’en ont pas)'),
    values: n => count(n, 'valeur imbriquée', 'valeurs imbriquées'),
    'empty-values': n => count(n, 'valeur vide', 'valeurs vides'),
    'not-numbers': n => count(n, 'valeur qui n’est pas un nombre', 'valeurs qui ne sont pas des nombres'),
    'not-booleans': n => count(n, 'valeur ni vraie ni fausse', 'valeurs ni vraies ni fausses'),
    undeclared: n =>
      count(n, 'valeur non déclarée (gardée comme texte)', 'valeurs non déclarées (gardées comme texte)'),
    'repeated-nodes': n =>
      count(n, 'nœud répété (fusionné avec le premier)', 'nœuds répétés (fusionnés avec le premier)'),
    'node-ids': n =>
      count(n, 'identifiant de nœud manquant (numéroté)', 'identifiants de nœuds manquants (numérotés)'),
    'edge-ids': n =>
      count(n, 'identifiant de lien répété (numéroté)', 'identifiants de liens répétés (numérotés)'),
    'dangling-edges': n =>
      count(n, 'lien vers un nœud qui n’existe pas', 'liens vers des nœuds qui n’existent pas'),
    'edges-without-end': n =>
      count(n, 'lien auquel manque une extrémité', 'liens auxquels manque une extrémité'),
    entries: n => count(n, 'élément qui n’est ni nœud ni lien', 'éléments qui ne sont ni nœuds ni liens'),
    cells: n => count(n, 'cellule hors des colonnes', 'cellules hors des colonnes'),
    ampersands: n => count(n, '& au lieu de &amp; (lu comme &)', '& au lieu de &amp; (lu comme &)'),
    encoding: () => 'l’encodage, qu’il n’indique pas (lu comme Windows-1252)',
  },
}
