// What the views say that come when they are asked for, in English: the measure for the other languages.

import { countingIn } from '../../../terms/index.ts'
import type { MatrixCounts } from '../counts.ts'

const { number, count } = countingIn('en')

export const en = {
  timeline: {
    firstSaidHere: (n: number, first: number) =>
      `${count(n, 'statement', 'statements')}, ${n === first ? (n === 1 ? 'first said here' : 'all first said here') : first === 0 ? 'none for the first time' : `${number(first)} first said here`}`,
    label: 'Timeline',
    brush: 'Choose a period',
    hint: 'Drag over the years, or move the two handles.',
    from: 'From year',
    to: 'To year',
    clear: 'Clear the period',
    outside: 'outside the chosen period',
    lies: {
      begins: (time: string) => `${time}: begins or happens`,
      'goes-on': (time: string) => `${time}: began earlier and goes on`,
      outside: (n: number) => `Outside the chosen period (${number(n)})`,
    },
    groups: { paper: 'These documents', other: 'Other', claim: 'Dated statements' },
    empty: 'These filters leave nothing that is dated.',
    undated: 'Nothing in these documents is dated.',
  },
  matrix: {
    choose: 'Matrix',
    kinds: { actors: 'Actors', projects: 'Actors × projects', recommendations: 'Recommendations' },
    chooseOrder: 'Order',
    orders: { name: 'By name', degree: 'By links', blocks: 'In blocks' },
    sides: {
      actors: ['Actors', 'Actors'],
      projects: ['Actors', 'Projects'],
      recommendations: ['Recommendations', 'What answers them'],
    },
    hint: 'Arrow keys move from cell to cell, with Ctrl to the next one that is filled. Home and End go to the ends of a row. Enter opens.',
    sums: {
      actors: ({ rows, cells }: MatrixCounts) =>
        `${count(rows, 'actor', 'actors')}; statements join ${count(cells, 'pair', 'pairs')} of them.`,
      projects: ({ rows, projects, frameworks, cells }: MatrixCounts) =>
        `${count(rows, 'actor', 'actors')}, ${count(projects, 'project', 'projects')} and ${count(frameworks, 'framework', 'frameworks')}; statements join them in ${count(cells, 'cell', 'cells')}.`,
      recommendations: ({ rows, columns, cells }: MatrixCounts) =>
        `${count(rows, 'recommendation', 'recommendations')} and ${count(cells, 'answer', 'answers')} to them, from ${count(columns, 'actor or project', 'actors, projects and other things')}.`,
    },
    unanswered: 'no answer',
    noAnswer: (names: string) => `No answer to ${names}.`,
    noAnswerBy: (kinds: string, names: string) => `No answer from ${kinds} to ${names}.`,
    noAnswerLeft: (names: string) => `With these filters, no answer to ${names}.`,
    how: 'Each number counts statements. Open a cell to read them.',
    empty: 'no statement',
    nothing: (pair: string) => `${pair}: no statement joins them.`,
    itself: (name: string) => `${name}: the same in row and column.`,
    sharedOnly: 'no statement joins them',
    sharing: (n: number, names: string) => `${n === 1 ? 'shared project' : 'shared projects'} ${names}`,
    legend: 'Statements',
    legendShared: 'shared project, no statement',
    limit: (n: number) =>
      `Those with the most links are shown; ${count(n, 'other is', 'others are')} left out. Filter to see ${n === 1 ? 'it' : 'them'}.`,
    none: 'These filters leave nothing of this matrix.',
    nothingAtAll: 'The documents state nothing that this matrix could show.',
    smaller: 'Smaller cells',
    larger: 'Larger cells',
    whole: 'Fit matrix',
  },
  compare: {
    title: 'Two filters side by side',
    begin: 'Begin with',
    presets: {
      projects: 'Two projects',
      documents: 'Two documents',
      languages: 'Two languages',
      periods: 'Two periods',
    },
    sides: { first: 'First side', second: 'Second side' },
    edited: 'Which side to filter',
    everything: 'Everything',
    swap: 'Swap sides',
    copy: 'Copy the first side to the second',
    same: 'Both sides are the same. Choose something else for one of them in the panel ‘Filter’, or begin with two projects, documents, languages or periods.',
    only: { first: 'Only on the first side', second: 'Only on the second side' },
    both: 'On both sides',
    others: 'Projects and others',
    /** How many statements each side has of something. */
    counted: (first: number, second: number) =>
      `${count(first, 'statement', 'statements')} on the first side, ${number(second)} on the second`,
    drawing: {
      title: 'At a glance',
      label: 'Both sides in one drawing; arrow keys move from node to node',
      counts: (nodes: number, links: number) =>
        `${count(nodes, 'node', 'nodes')}, ${count(links, 'link', 'links')}`,
      most: (drawn: number, all: number) =>
        `Drawn: the ${number(drawn)} of ${number(all)} nodes with the most statements. The lists name them all.`,
    },
    save: 'Save as CSV',
    print: 'Print',
  },
  reader: {
    front: { number: 'Number', date: 'Date', languages: 'Languages' },
    title: 'Document',
    chooseDocument: 'Choose a document',
    toDetails: 'Back to the details',
    full: 'Read the whole document',
    missing: (language: string) => `Not in ${language}.`,
    passage: 'Passage',
    languages: 'Languages shown',
    allLanguages: 'Side by side',
    outline: 'Outline',
    goTo: 'Go to…',
    withLeft: (n: number, all: number) =>
      `${number(n)} of ${count(all, 'passage', 'passages')} ${n === 1 ? 'holds' : 'hold'} a statement left by the filters`,
    onlyLeft: 'Only these passages',
    leftIn: (n: number) => `${count(n, 'statement', 'statements')} left by the filters`,
    showSource: 'Show page breaks and misprints',
    showPages: 'Show the printed pages',
    find: 'Find in the document',
    nextFound: 'Next place',
    previousFound: 'Previous place',
    notFound: 'Not found',
    places: (n: number) => count(n, 'place', 'places'),
    named: (names: string) => `Mentions of ${names}`,
    nextMention: 'Next mention (n)',
    previousMention: 'Previous mention (p)',
    strip: (n: number) => `Where in the document: ${count(n, 'place', 'places')}`,
    languagesDiffer: 'Where the languages differ',
    nextDifference: 'Next difference',
    previousDifference: 'Previous difference',
    stripOfDifferences: (n: number) => `Where the languages differ: ${count(n, 'passage', 'passages')}`,
  },
  facsimile: {
    title: 'Pages as printed',
    file: 'File',
    page: (n: number, all: number, label: string | null) =>
      `Page ${number(n)} of ${number(all)}${label === null ? '' : ` (p. ${label})`}`,
    previous: 'Previous page',
    next: 'Next page',
    larger: 'Larger',
    smaller: 'Smaller',
    fit: 'Fit to width',
    coming: 'The page is coming …',
    undrawn: 'This page cannot be drawn. Its text stands beside it all the same.',
    refused: (name: string) => `${name} cannot be shown here. Open it in a PDF reader.`,
    absent: (name: string) => `The file itself, ${name}, is not part of this edition.`,
    give: 'If you have it, choose it here: it stays on your computer.',
    another: (name: string) => `That is not ${name}, or not the copy that was read.`,
  },
  recommendations: {
    title: 'What came of the recommendations',
    intro: (n: number, papers: number) =>
      `${count(n, 'recommendation', 'recommendations')}: what the ${papers === 1 ? 'paper gives' : 'papers give'} as an answer to ${n === 1 ? 'it' : 'each'}.`,
    numbersLead: 'A number leads to the words.',
    left: (answers: number, hidden: number) =>
      `${count(answers, 'answer is', 'answers are')} left${hidden === 0 ? '' : `, ${number(hidden)} hidden`}. The wording and subject of each recommendation are shown in full.`,
    others: (n: number) => `${count(n, 'other recommendation is', 'other recommendations are')} hidden.`,
    hidden: (n: number) => `The filters hide ${count(n, 'answer', 'answers')} to it.`,
    noneLeft: 'These filters leave nothing.',
    columns: {
      number: 'No.',
      asked: 'What it asks',
      answers: 'Answers',
      projects: 'Projects',
      actors: 'Actors',
      national: 'National',
      planned: 'Planned',
      silent: 'One version silent',
    },
    how: {
      answers:
        'What the paper gives as an answer. It counts once for each recommendation, however many statements give it.',
      projects: 'Of the answers, the projects, and what the paper treats as one.',
      actors: 'Who answers, and who is involved in an answer.',
      national: 'Of the answers, those of one country, or of each for itself.',
      planned: 'What is said about it or in reply to it, and is only planned, promised or proposed.',
      silent: 'What is said about it or in reply to it, and a language version leaves out.',
    },
    noProject: (names: string) => `No project answers ${names}.`,
    noProjects: (n: number, all: number) =>
      `No project answers ${number(n)} of ${count(all, 'recommendation', 'recommendations')}.`,
    noProjectFirst: 'List these first',
    lacking: { answers: 'none', projects: 'none' },
    print: 'Print',
    contents: 'Recommendations',
    wording: 'The wording',
    about: 'What it is about',
    answers: 'What answers it',
    noAnswers: 'The paper names nothing that is done together in answer to it.',
    involved: 'Who is involved',
    nobody: 'The paper names no one.',
    national: 'What remains national',
    nationalHow: 'Answers of one country, or of each for itself.',
    noNational: 'The paper names nothing.',
    /** A paper, with who issued it where that is known. */
    source: (paper: string, title: string) => `Source: ${paper}: ${title}`,
    find: 'Find a recommendation',
    printed: (n: number, all: number) =>
      `On paper: the first ${number(n)} of ${number(all)}. Filter by paper to print others.`,
    empty: 'These documents hold no recommendations.',
  },
  differences: {
    title: 'Where the languages differ',
    intro: (papers: number) =>
      `What the language versions of ${papers === 1 ? 'the document' : `${number(papers)} documents`} say differently, and what one says and another does not.`,
    kinds: {
      missing: 'Passages that a language lacks',
      inSome: 'Stated in one language only',
      named: 'Named in one language only',
      unlike: 'Put differently',
    },
    how: {
      missing: 'The passage stands in these languages alone.',
      inSome: 'The words of the other language do not say this.',
      named: 'The other language says it without the name.',
      unlike: 'All languages state it, but not alike.',
    },
    onlyIn: (languages: string) => `only in ${languages}`,
    none: 'Nothing differs here.',
    noneLeft: 'The filters leave no difference.',
    save: 'Save as CSV',
    print: 'Print',
  },
}

/** What every language must say in them. */
export type ViewMessages = typeof en
