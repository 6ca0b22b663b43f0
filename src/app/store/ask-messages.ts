// What the page says where one asks a store in SPARQL.

import type { InterfaceLanguage } from '../../model/index.ts'
import { countingIn } from '../../terms/index.ts'
import type { ReadyQuestion } from './ready-questions.ts'

export type AskMessages = {
  readonly open: string
  readonly how: string
  readonly ready: string
  readonly query: string
  readonly run: string
  readonly stop: string
  readonly close: string
  readonly results: string
  readonly rows: (n: number, shown: number) => string
  /** Of as many rows as stores commonly give at most. */
  readonly maybeMore: string
  readonly onlyReads: string
  /** Draws the actors and projects among the results. */
  readonly draw: (n: number) => string
  readonly questions: Readonly<Record<ReadyQuestion, string>>
}

const rowsIn =
  (language: InterfaceLanguage, one: string, many: string, first: string) =>
  (n: number, shown: number): string => {
    const { count, number } = countingIn(language)
    return n > shown ? `${count(n, one, many)}, ${first} ${number(shown)}` : count(n, one, many)
  }

export const askMessages: Readonly<Record<InterfaceLanguage, AskMessages>> = {
  en: {
    open: 'Ask in SPARQL',
    how: 'For those who know SPARQL. Begin with a ready question, change it, run it. Nothing in the store can be changed here.',
    ready: 'Ready questions',
    query: 'Query',
    run: 'Run',
    stop: 'Stop',
    close: 'Close',
    results: 'Results',
    rows: rowsIn('en', 'row', 'rows', 'shown: the first'),
    maybeMore: 'The store may have cut off the rest: count with COUNT, or ask for less.',
    onlyReads: 'Only SELECT queries are run here.',
    draw: n => (n === 1 ? 'Show it in the graph' : `Show these ${n} in the graph`),
    questions: {
      strongest: 'Who is in most statements?',
      together: 'Who works with whom most often?',
      projects: 'Which projects have most participants?',
      leaders: 'Who leads what?',
      planned: 'What is planned?',
      answers: 'What answers which recommendation?',
      differing: 'Where do the languages differ?',
      dated: 'What happened when?',
      documents: 'Which documents are there?',
      quotes: 'In which words?',
      named: 'Who is named most often?',
      kinds: 'Which relations are there?',
    },
  },
  nl: {
    open: 'Vragen in SPARQL',
    how: 'Voor wie SPARQL kent. Begin met een kant-en-klare vraag, pas ze aan en voer ze uit. Hier kan niets in de databank worden gewijzigd.',
    ready: 'Kant-en-klare vragen',
    query: 'Zoekopdracht',
    run: 'Uitvoeren',
    stop: 'Stoppen',
    close: 'Sluiten',
    results: 'Resultaten',
    rows: rowsIn('nl', 'rij', 'rijen', 'getoond: de eerste'),
    maybeMore: 'Misschien heeft de databank de rest afgekapt: tel met COUNT of vraag minder.',
    onlyReads: 'Hier worden alleen SELECT-opdrachten uitgevoerd.',
    draw: n => (n === 1 ? 'In de graaf tonen' : `Deze ${n} in de graaf tonen`),
    questions: {
      strongest: 'Wie komt in de meeste uitspraken voor?',
      together: 'Wie werkt het vaakst met wie samen?',
      projects: 'Welke projecten hebben de meeste deelnemers?',
      leaders: 'Wie leidt wat?',
      planned: 'Wat is gepland?',
      answers: 'Wat antwoordt op welke aanbeveling?',
      differing: 'Waar verschillen de talen?',
      dated: 'Wat gebeurde wanneer?',
      documents: 'Welke documenten zijn er?',
      quotes: 'In welke woorden?',
      named: 'Wie wordt het vaakst genoemd?',
      kinds: 'Welke relaties zijn er?',
    },
  },
  fr: {
    open: 'Interroger en SPARQL',
    how: 'Pour qui connaît SPARQL. Partez d’une question toute prête, modifiez-la, lancez-la. Rien ne peut être modifié ici dans la base.',
    ready: 'Questions toutes prêtes',
    query: 'Requête',
    run: 'Lancer',
    stop: 'Arrêter',
    close: 'Fermer',
    results: 'Résultats',
    rows: rowsIn('fr', 'ligne', 'lignes', 'affichées : les premières'),
    maybeMore: 'La base a peut-être coupé la suite : comptez avec COUNT, ou demandez moins.',
    onlyReads: 'Seules les requêtes SELECT sont exécutées ici.',
    draw: n => (n === 1 ? 'L’afficher dans le graphe' : `Afficher ces ${n} dans le graphe`),
    questions: {
      strongest: 'Qui figure dans le plus d’affirmations ?',
      together: 'Qui coopère le plus souvent avec qui ?',
      projects: 'Quels projets ont le plus de participants ?',
      leaders: 'Qui dirige quoi ?',
      planned: 'Qu’est-ce qui est prévu ?',
      answers: 'Qu’est-ce qui répond à quelle recommandation ?',
      differing: 'Où les langues diffèrent-elles ?',
      dated: 'Que s’est-il passé, et quand ?',
      documents: 'Quels documents y a-t-il ?',
      quotes: 'En quels mots ?',
      named: 'Qui est nommé le plus souvent ?',
      kinds: 'Quelles relations y a-t-il ?',
    },
  },
  de: {
    open: 'In SPARQL fragen',
    how: 'Für alle, die SPARQL können. Beginnen Sie mit einer fertigen Frage, ändern Sie sie, führen Sie sie aus. In der Datenbank lässt sich hier nichts ändern.',
    ready: 'Fertige Fragen',
    query: 'Abfrage',
    run: 'Ausführen',
    stop: 'Anhalten',
    close: 'Schließen',
    results: 'Ergebnisse',
    rows: rowsIn('de', 'Zeile', 'Zeilen', 'gezeigt: die ersten'),
    maybeMore:
      'Vielleicht hat die Datenbank den Rest abgeschnitten: Zählen Sie mit COUNT, oder fragen Sie nach weniger.',
    onlyReads: 'Hier werden nur SELECT-Abfragen ausgeführt.',
    draw: n => (n === 1 ? 'Im Graphen zeigen' : `Diese ${n} im Graphen zeigen`),
    questions: {
      strongest: 'Wer kommt in den meisten Aussagen vor?',
      together: 'Wer arbeitet am häufigsten mit wem zusammen?',
      projects: 'Welche Projekte haben die meisten Teilnehmer?',
      leaders: 'Wer leitet was?',
      planned: 'Was ist geplant?',
      answers: 'Was antwortet auf welche Empfehlung?',
      differing: 'Wo unterscheiden sich die Sprachen?',
      dated: 'Was geschah wann?',
      documents: 'Welche Dokumente gibt es?',
      quotes: 'Mit welchen Worten?',
      named: 'Wer wird am häufigsten genannt?',
      kinds: 'Welche Beziehungen gibt es?',
    },
  },
}
