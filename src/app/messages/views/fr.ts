// What the views say that come when they are asked for, in French.

import { countingIn } from '../../../terms/index.ts'
import type { ViewMessages } from './en.ts'

const { number, count } = countingIn('fr')

export const fr: ViewMessages = {
  timeline: {
    firstSaidHere: (n, first) =>
      `${count(n, 'énoncé', 'énoncés')}, ${n === first ? (n === 1 ? 'pour la première fois ici' : 'tous pour la première fois ici') : first === 0 ? 'aucun pour la première fois' : `dont ${number(first)} pour la première fois ici`}`,
    label: 'Chronologie',
    brush: 'Choisir une période',
    hint: 'Faites glisser sur les années, ou déplacez les deux poignées.',
    from: 'Première année',
    to: 'Dernière année',
    clear: 'Effacer la période',
    outside: 'hors de la période choisie',
    lies: {
      begins: time => `${time}\u00a0: commence ou a lieu`,
      'goes-on': time => `${time}\u00a0: a commencé plus tôt et se poursuit`,
      outside: n => `Hors de la période choisie (${number(n)})`,
    },
    groups: { paper: 'Ces documents', other: 'Autres', claim: 'Énoncés datés' },
    empty: 'Avec ces filtres, il ne reste rien de daté.',
    undated: 'Rien n’est daté dans ces documents.',
  },
  matrix: {
    choose: 'Matrice',
    kinds: { actors: 'Acteurs', projects: 'Acteurs × projets', recommendations: 'Recommandations' },
    chooseOrder: 'Ordre',
    orders: { name: 'Par nom', degree: 'Par nombre de liens', blocks: 'En blocs' },
    sides: {
      actors: ['Acteurs', 'Acteurs'],
      projects: ['Acteurs', 'Projets'],
      recommendations: ['Recommandations', 'Ce qui y répond'],
    },
    hint: 'Les flèches mènent d’une case à l’autre, avec Ctrl à la prochaine case remplie. Début et Fin vont aux bouts d’une ligne. Entrée ouvre.',
    sums: {
      actors: ({ rows, cells }) =>
        `${count(rows, 'acteur', 'acteurs')}, dont ${count(cells, 'paire liée', 'paires liées')} par des énoncés.`,
      projects: ({ rows, projects, frameworks, cells }) =>
        `${count(rows, 'acteur', 'acteurs')}, ${count(projects, 'projet', 'projets')} et ${count(frameworks, 'cadre', 'cadres')}, liés par des énoncés dans ${count(cells, 'case', 'cases')}.`,
      recommendations: ({ rows, columns, cells }) =>
        `${count(rows, 'recommandation', 'recommandations')} et ${count(cells, 'réponse', 'réponses')}, venues de ${count(columns, 'acteur ou projet', 'acteurs, projets et autres')}.`,
    },
    unanswered: 'sans réponse',
    noAnswer: names => `Sans réponse\u00a0: ${names}.`,
    noAnswerBy: (kinds, names) => `Sans réponse (${kinds})\u00a0: ${names}.`,
    noAnswerLeft: names => `Avec ces filtres, sans réponse\u00a0: ${names}.`,
    how: 'Chaque nombre compte des énoncés. Ouvrez une case pour les lire.',
    empty: 'aucun énoncé',
    nothing: pair => `${pair}\u00a0: aucun énoncé ne les lie.`,
    itself: name => `${name}\u00a0: même nom en ligne et en colonne.`,
    sharedOnly: 'aucun énoncé ne les lie',
    sharing: (n, names) => `${n < 2 ? 'projet commun' : 'projets communs'} ${names}`,
    legend: 'Énoncés',
    legendShared: 'projet commun, aucun énoncé',
    limit: n =>
      `Ceux qui ont le plus de liens sont affichés\u00a0; ${count(n, 'autre est laissé', 'autres sont laissés')} de côté. Filtrez pour ${n < 2 ? 'le' : 'les'} voir.`,
    none: 'Avec ces filtres, il ne reste rien de cette matrice.',
    nothingAtAll: 'Le corpus ne dit rien que cette matrice puisse montrer.',
    smaller: 'Cases plus petites',
    larger: 'Cases plus grandes',
    whole: 'Tout voir',
  },
  compare: {
    title: 'Deux filtres côte à côte',
    begin: 'Commencer par',
    presets: {
      projects: 'Deux projets',
      documents: 'Deux documents',
      languages: 'Deux langues',
      periods: 'Deux périodes',
    },
    sides: { first: 'Premier côté', second: 'Second côté' },
    edited: 'Côté à filtrer',
    everything: 'Tout',
    swap: 'Inverser les côtés',
    copy: 'Copier le premier côté dans le second',
    same: 'Les deux côtés sont identiques. Choisissez autre chose pour l’un d’eux dans le panneau «\u00a0Filtre\u00a0», ou commencez par deux projets, documents, langues ou périodes.',
    only: { first: 'Du premier côté seulement', second: 'Du second côté seulement' },
    both: 'Des deux côtés',
    others: 'Projets et autres',
    counted: (first, second) =>
      `${count(first, 'énoncé', 'énoncés')} du premier côté, ${number(second)} du second`,
    save: 'Enregistrer en CSV',
    print: 'Imprimer',
  },
  recommendations: {
    title: 'Les suites données aux recommandations',
    intro: (n, papers) =>
      `${count(n, 'recommandation', 'recommandations')}\u00a0: ce que ${papers === 1 ? 'le document' : 'les documents'} ${n === 1 ? 'y ' : ''}${papers === 1 ? 'répond' : 'répondent'}${n === 1 ? '' : ' à chacune'}.`,
    numbersLead: 'Un nombre mène aux mots du texte.',
    left: (answers, hidden) =>
      `${answers === 0 ? 'Il ne reste aucune réponse' : `Il reste ${count(answers, 'réponse', 'réponses')}`}\u00a0; ${count(hidden, 'est masquée', 'sont masquées')}. Le texte et l’objet de chaque recommandation sont donnés en entier.`,
    others: n => `${count(n, 'autre recommandation est masquée', 'autres recommandations sont masquées')}.`,
    hidden: n => `Les filtres masquent ici ${count(n, 'réponse', 'réponses')}.`,
    noneLeft: 'Avec ces filtres, il ne reste rien.',
    columns: {
      number: 'N°',
      asked: 'Ce qu’elle demande',
      answers: 'Réponses',
      projects: 'Projets',
      actors: 'Acteurs',
      national: 'Nationales',
      planned: 'Prévu',
      silent: 'Une version muette',
    },
    how: {
      answers:
        'Ce que le document donne en réponse. Compté une fois par recommandation, quel que soit le nombre d’énoncés qui le disent.',
      projects: 'Parmi les réponses, les projets et ce que le document traite comme tel.',
      actors: 'Qui répond, et qui prend part à une réponse.',
      national: 'Parmi les réponses, celles d’un seul pays, ou de chaque pays pour soi.',
      planned: 'Ce qui en est dit, ou y répond, et n’est encore que prévu, promis ou proposé.',
      silent: 'Ce qui en est dit, ou y répond, et manque dans une version linguistique.',
    },
    noProject: names => `Aucun projet ne répond à\u00a0: ${names}.`,
    noProjects: (n, all) =>
      `Aucun projet ne répond à ${number(n)} des ${count(all, 'recommandation', 'recommandations')}.`,
    noProjectFirst: 'Les mettre en tête',
    lacking: { answers: 'aucune', projects: 'aucun' },
    print: 'Imprimer',
    contents: 'Recommandations',
    wording: 'Le texte',
    about: 'Son objet',
    answers: 'Ce qui y répond',
    noAnswers: 'Le document ne cite rien qui soit fait ensemble pour y répondre.',
    involved: 'Qui y prend part',
    nobody: 'Le document ne nomme personne.',
    national: 'Ce qui reste national',
    nationalHow: 'Réponses d’un seul pays, ou de chaque pays pour soi.',
    noNational: 'Le document ne cite rien.',
    source: (paper, title) => `Source\u00a0: ${paper}, «\u00a0${title}\u00a0»`,
    find: 'Chercher une recommandation',
    printed: (n, all) =>
      `Sur papier\u00a0: les ${number(n)} premières sur ${number(all)}. Filtrez par document pour en imprimer d’autres.`,
    empty: 'Ces documents ne contiennent pas de recommandations.',
  },
  differences: {
    title: 'Où les langues diffèrent',
    intro: papers =>
      `Ce que les versions linguistiques ${papers === 1 ? 'du document' : `de ${number(papers)} documents`} disent autrement, et ce que l’une dit et l’autre non.`,
    kinds: {
      missing: 'Passages absents d’une langue',
      inSome: 'Énoncé dans une seule langue',
      named: 'Nommé dans une seule langue',
      unlike: 'Dit autrement',
    },
    how: {
      missing: 'Le passage n’existe que dans ces langues.',
      inSome: 'L’autre langue ne le dit pas.',
      named: 'L’autre langue le dit sans le nom.',
      unlike: 'Toutes les langues le disent, mais pas de la même façon.',
    },
    onlyIn: languages => `seulement en ${languages}`,
    none: 'Rien ne diffère ici.',
    noneLeft: 'Ces filtres ne laissent aucune différence.',
    print: 'Imprimer',
  },
}
