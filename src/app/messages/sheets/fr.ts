// What the dialogs of the bar say, in French.

import { countingIn } from '../../../terms/index.ts'
import type { SheetMessages } from './en.ts'

const { count, megabytes } = countingIn('fr')

export const fr: SheetMessages = {
  exporting: {
    close: 'Fermer',
    picture: 'Image',
    pictureHow: view => `De la vue «\u00a0${view}\u00a0» telle qu’elle est, avec légende et source.`,
    dossier: 'Dossier',
    dossierHow: names =>
      names
        ? `Sur ${names}\u00a0: avec qui, dans quel projet, depuis quand, et chaque citation dans chaque langue avec sa référence.`
        : 'De tout ce qui est affiché\u00a0: qui, avec qui, dans quel projet, depuis quand, et chaque citation dans chaque langue avec sa référence. Sélectionnez d’abord un acteur pour un dossier plus court.',
    dossiers: { html: 'HTML, à imprimer ou à joindre', markdown: 'Markdown' },
    print: 'Imprimer',
    data: 'Données pour d’autres logiciels',
    scope: 'Étendue',
    seen: (nodes, links) =>
      `Ce que je vois\u00a0: ${count(nodes, 'nœud', 'nœuds')}, ${count(links, 'lien', 'liens')}`,
    everything: 'Tout',
    formats: {
      corpus: ['Corpus (JSON)', 'Se rouvre dans Verband, avec tous ses textes'],
      gexf: ['GEXF', 'Gephi, Gephi Lite\u00a0; avec positions, couleurs et tailles'],
      graphml: ['GraphML', 'visone, yEd, Cytoscape, igraph, networkx'],
      graphology: ['graphology', 'JavaScript'],
      'json-graph': ['JSON Graph', 'D’autres logiciels qui lisent JSON'],
      'csv-nodes': ['CSV\u00a0: nœuds', 'Un tableur, R\u00a0: qui et quoi'],
      'csv-edges': ['CSV\u00a0: liens', 'Un tableur, R\u00a0: qui avec qui'],
      'csv-evidence': ['CSV\u00a0: citations', 'Un tableur\u00a0: chaque citation avec sa référence'],
      'csv-links': ['CSV\u00a0: liens par citation', 'R, Python\u00a0: qui avec qui, une ligne par citation'],
      'csv-matrix': ['CSV\u00a0: matrice', 'R, UCINET\u00a0: acteurs × projets, ou qui × qui'],
      'csv-shared': ['CSV\u00a0: projets partagés', 'Normalisé\u00a0: activité moyenne, Jaccard, cosinus'],
      'ucinet-dl': ['UCINET DL', 'UCINET, igraph'],
      pajek: ['Pajek', 'Pajek, visone'],
      'neo4j-nodes': ['Neo4j\u00a0: nœuds', 'neo4j-admin database import'],
      'neo4j-relationships': ['Neo4j\u00a0: relations', 'À importer avec les nœuds'],
      'json-ld': ['JSON-LD', 'Données liées\u00a0; se rouvre dans Verband'],
      'n-quads': ['N-Quads', 'Une base de triplets\u00a0; se rouvre dans Verband'],
      bibtex: ['BibTeX', 'Les documents, pour LaTeX, JabRef'],
      'csl-json': ['CSL-JSON', 'Les documents, pour Zotero, pandoc'],
    },
    gephiLite: 'Ouvrir Gephi Lite',
    gephiLiteHow:
      'Enregistrez le fichier et déposez-le là\u00a0: Gephi Lite s’ouvre dans un nouvel onglet et le lit sur votre ordinateur.',
    about: n => `environ ${megabytes(n)}`,
    page: 'La page elle-même',
    pageHow: 'Un seul fichier HTML qui contient tout, à garder ou à envoyer par courriel.',
    oneFile: 'Enregistrer en un seul fichier qui s’ouvre sans réseau',
    making: 'Le fichier est en préparation…',
    written: (n, all) => `${megabytes(n)} sur environ ${megabytes(all)}`,
    cancel: 'Annuler',
    saved: name => `Enregistré\u00a0: ${name}`,
    failed:
      'Le fichier n’a pas pu être créé. Essayez un autre format ou une image plus petite\u00a0; la première fois, la page a besoin du réseau pour s’enregistrer.',
  },
  sharing: {
    close: 'Fermer',
    how: 'Le lien ouvre exactement cette vue\u00a0: la sélection, les filtres, les nœuds déplacés et le cadrage.',
    onlyHere: 'Cette page se trouve sur votre ordinateur\u00a0: ailleurs, le lien ne mène nulle part.',
    link: 'Lien',
    copyLink: 'Copier le lien',
    send: 'Envoyer…',
    embed: 'Code pour une autre page web',
    copyEmbed: 'Copier le code',
    cite: 'Référence',
    copyCitation: 'Copier la référence',
    citation: ({ title, address, date }) => `${title}. ${address} (consulté le ${date})`,
    copied: 'Copié',
    noCopy: 'Le navigateur n’autorise pas la copie\u00a0: copiez vous-même le texte sélectionné.',
    qr: 'Code QR du lien',
    qrTooLong: 'Le lien est trop long pour un code QR.',
  },
  help: {
    title: 'Raccourcis clavier',
    close: 'Fermer',
    intro: 'La page s’utilise sans souris\u00a0: Tab la parcourt, et ces raccourcis vont plus vite.',
    groups: {
      tour: 'Dans une visite guidée',
      anywhere: 'Partout',
      graph: 'Dans le graphe',
      search: 'Dans la recherche',
      document: 'Dans le document',
    },
    does: {
      nextStep: 'Étape suivante',
      previousStep: 'Étape précédente',
      undo: 'Annuler',
      redo: 'Rétablir',
      nextMention: 'Mention suivante de ce qui est sélectionné',
      previousMention: 'Mention précédente',
      search: 'Rechercher dans les noms et le texte',
      help: 'Afficher ces raccourcis',
      back: 'Revenir en arrière\u00a0: fermer le document, effacer la sélection, effacer les filtres',
      walk: 'Aller au voisin dans cette direction',
      select: 'Sélectionner, et lire où c’est écrit',
      zoomIn: 'Zoom avant',
      zoomOut: 'Zoom arrière',
      fit: 'Voir tout le graphe',
      move: 'Parcourir les résultats',
      choose: 'Sélectionner le nom, ou ouvrir le document aux mots trouvés',
      add: 'Ajouter le nom à la sélection',
      close: 'Fermer la recherche',
    },
    or: 'ou',
    single: 'Les touches d’un seul caractère (/ et\u00a0?) agissent partout.',
    licenses: 'Licences des logiciels et des polices de cette page',
    singleWhy:
      'Désactivez-les si vous parlez à votre ordinateur ou les pressez par accident. Ctrl-K reste actif.',
  },
}
