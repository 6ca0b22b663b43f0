// What the views say that come when they are asked for, in Dutch.

import { countingIn } from '../../../terms/index.ts'
import type { ViewMessages } from './en.ts'

const { number, count } = countingIn('nl')

export const nl: ViewMessages = {
  timeline: {
    firstSaidHere: (n, first) =>
      `${count(n, 'uitspraak', 'uitspraken')}, ${n === first ? (n === 1 ? 'voor het eerst hier' : 'alle voor het eerst hier') : first === 0 ? 'geen voor het eerst' : `${number(first)} voor het eerst hier`}`,
    label: 'Tijdlijn',
    brush: 'Een periode kiezen',
    hint: 'Sleep over de jaren of verschuif de twee grepen.',
    from: 'Van jaar',
    to: 'Tot en met jaar',
    clear: 'Periode wissen',
    outside: 'buiten de gekozen periode',
    lies: {
      begins: time => `${time}: begint of gebeurt`,
      'goes-on': time => `${time}: eerder begonnen, loopt nog`,
      outside: n => `Buiten de gekozen periode (${number(n)})`,
    },
    groups: { paper: 'Deze documenten', other: 'Overige', claim: 'Gedateerde uitspraken' },
    empty: 'Met deze filters blijft er niets over dat een datum heeft.',
    undated: 'In deze documenten heeft niets een datum.',
  },
  matrix: {
    choose: 'Matrix',
    kinds: { actors: 'Actoren', projects: 'Actoren × projecten', recommendations: 'Aanbevelingen' },
    chooseOrder: 'Volgorde',
    orders: { name: 'Op naam', degree: 'Op aantal verbindingen', blocks: 'In blokken' },
    sides: {
      actors: ['Actoren', 'Actoren'],
      projects: ['Actoren', 'Projecten'],
      recommendations: ['Aanbevelingen', 'Wie of wat antwoordt'],
    },
    hint: 'Met de pijltoetsen gaat u van cel naar cel, met Ctrl erbij naar de volgende gevulde cel. Met Home en End gaat u naar het begin en het einde van de rij. Enter opent de cel.',
    sums: {
      actors: ({ rows, cells }) =>
        `${count(rows, 'actor', 'actoren')}; uitspraken verbinden ${count(cells, 'paar', 'paren')}.`,
      projects: ({ rows, projects, frameworks, cells }) =>
        `${count(rows, 'actor', 'actoren')}, ${count(projects, 'project', 'projecten')} en ${count(frameworks, 'kader', 'kaders')}; uitspraken verbinden ze in ${count(cells, 'cel', 'cellen')}.`,
      recommendations: ({ rows, columns, cells }) =>
        `${count(rows, 'aanbeveling', 'aanbevelingen')} en ${count(cells, 'antwoord', 'antwoorden')} daarop, van ${count(columns, 'actor of project', 'actoren, projecten en andere zaken')}.`,
    },
    unanswered: 'geen antwoord',
    noAnswer: names => `Geen antwoord op ${names}.`,
    noAnswerBy: (kinds, names) => `Geen antwoord van ${kinds} op ${names}.`,
    noAnswerLeft: names => `Met deze filters geen antwoord op ${names}.`,
    how: 'Elk getal telt uitspraken. Open een cel om ze te lezen.',
    empty: 'geen uitspraak',
    nothing: pair => `${pair}: geen uitspraak verbindt ze.`,
    itself: name => `${name}: rij en kolom zijn dezelfde.`,
    sharedOnly: 'geen uitspraak verbindt ze',
    sharing: (n, names) => `${n === 1 ? 'gedeeld project' : 'gedeelde projecten'} ${names}`,
    legend: 'Uitspraken',
    legendShared: 'gedeeld project, geen uitspraak',
    limit: n =>
      `Getoond zijn die met de meeste verbindingen; ${count(n, 'andere is', 'andere zijn')} weggelaten. Filter om ${n === 1 ? 'die' : 'ze'} te zien.`,
    none: 'Met deze filters blijft er niets van deze matrix over.',
    nothingAtAll: 'Het corpus zegt niets dat deze matrix zou kunnen tonen.',
    smaller: 'Kleinere cellen',
    larger: 'Grotere cellen',
    whole: 'Passend',
  },
  compare: {
    title: 'Twee filters naast elkaar',
    begin: 'Beginnen met',
    presets: {
      projects: 'Twee projecten',
      documents: 'Twee documenten',
      languages: 'Twee talen',
      periods: 'Twee periodes',
    },
    sides: { first: 'Eerste kant', second: 'Tweede kant' },
    edited: 'Welke kant u filtert',
    everything: 'Alles',
    swap: 'Kanten omwisselen',
    copy: 'Eerste kant naar de tweede kopiëren',
    same: 'Beide kanten zijn gelijk. Kies voor een van beide iets anders in het paneel ‘Filter’, of begin met twee projecten, documenten, talen of periodes.',
    only: { first: 'Alleen aan de eerste kant', second: 'Alleen aan de tweede kant' },
    both: 'Aan beide kanten',
    others: 'Projecten en overige',
    counted: (first, second) =>
      `${count(first, 'uitspraak', 'uitspraken')} aan de eerste kant, ${number(second)} aan de tweede`,
    save: 'Opslaan als CSV',
    print: 'Afdrukken',
  },
  recommendations: {
    title: 'Wat er van de aanbevelingen is gekomen',
    intro: (n, papers) =>
      `${count(n, 'aanbeveling', 'aanbevelingen')}: wat ${papers === 1 ? 'het document' : 'de documenten'} ${n === 1 ? 'erop' : 'op elk ervan'} ${papers === 1 ? 'antwoordt' : 'antwoorden'}.`,
    numbersLead: 'Een getal brengt u naar het citaat.',
    left: (answers, hidden) =>
      `${count(answers, 'antwoord blijft', 'antwoorden blijven')} over, ${number(hidden)} ${hidden === 1 ? 'is' : 'zijn'} verborgen. De tekst en het onderwerp van elke aanbeveling blijven volledig.`,
    others: n => `${count(n, 'andere aanbeveling is', 'andere aanbevelingen zijn')} verborgen.`,
    hidden: n => `De filters verbergen hier ${count(n, 'antwoord', 'antwoorden')}.`,
    noneLeft: 'Met deze filters blijft er niets over.',
    columns: {
      number: 'Nr.',
      asked: 'Wat gevraagd wordt',
      answers: 'Antwoorden',
      projects: 'Projecten',
      actors: 'Actoren',
      national: 'Nationaal',
      planned: 'Gepland',
      silent: 'Eén versie zwijgt',
    },
    how: {
      answers:
        'Wat het document als antwoord geeft. Telt per aanbeveling één keer, hoeveel uitspraken het ook geven.',
      projects: 'Van de antwoorden: de projecten, en wat het document als project behandelt.',
      actors: 'Wie antwoordt, en wie bij een antwoord betrokken is.',
      national: 'Van de antwoorden: die van één land, of van elk land voor zich.',
      planned:
        'Wat erover of als antwoord erop is gezegd en alleen nog gepland, toegezegd of voorgesteld is.',
      silent: 'Wat erover of als antwoord erop is gezegd en in een taalversie ontbreekt.',
    },
    noProject: names => `Geen project antwoordt op ${names}.`,
    noProjects: (n, all) =>
      `Op ${number(n)} van ${count(all, 'aanbeveling', 'aanbevelingen')} antwoordt geen project.`,
    noProjectFirst: 'Zet deze bovenaan',
    lacking: { answers: 'geen', projects: 'geen' },
    print: 'Afdrukken',
    contents: 'Aanbevelingen',
    wording: 'De tekst',
    about: 'Onderwerp',
    answers: 'Gezamenlijke antwoorden',
    noAnswers: 'Het document noemt niets wat hierop samen wordt ondernomen.',
    involved: 'Wie erbij betrokken is',
    nobody: 'Het document noemt niemand.',
    national: 'Wat nationaal blijft',
    nationalHow: 'Antwoorden van één land, of van elk land voor zich.',
    noNational: 'Het document noemt niets.',
    source: (paper, title) => `Bron: ${paper}: ${title}`,
    find: 'Zoek een aanbeveling',
    printed: (n, all) =>
      `Op papier: de eerste ${number(n)} van ${number(all)}. Filter op document om andere af te drukken.`,
    empty: 'Deze documenten bevatten geen aanbevelingen.',
  },
  differences: {
    title: 'Waar de talen verschillen',
    intro: papers =>
      `Wat de taalversies van ${papers === 1 ? 'het document' : `${number(papers)} documenten`} verschillend zeggen, en wat de ene zegt en de andere niet.`,
    kinds: {
      missing: 'Passages die in een taal ontbreken',
      inSome: 'Staat maar in één taal',
      named: 'Maar in één taal genoemd',
      unlike: 'Anders verwoord',
    },
    how: {
      missing: 'De passage staat alleen in deze talen.',
      inSome: 'De andere taal zegt dit niet.',
      named: 'De andere taal zegt het zonder de naam.',
      unlike: 'Alle talen zeggen het, maar niet hetzelfde.',
    },
    onlyIn: languages => `alleen in het ${languages}`,
    none: 'Hier verschilt niets.',
    noneLeft: 'Met deze filters blijft er geen verschil over.',
    print: 'Afdrukken',
  },
}
