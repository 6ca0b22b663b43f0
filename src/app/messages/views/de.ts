// What the views say that come when they are asked for, in German.

import { countingIn } from '../../../terms/index.ts'
import type { ViewMessages } from './en.ts'

const { number, count } = countingIn('de')

export const de: ViewMessages = {
  timeline: {
    firstSaidHere: (n, first) =>
      `${count(n, 'Aussage', 'Aussagen')}, ${n === first ? (n === 1 ? 'zuerst hier' : 'alle zuerst hier') : first === 0 ? 'keine davon zuerst' : `davon ${number(first)} zuerst hier`}`,
    label: 'Zeitleiste',
    brush: 'Einen Zeitraum wählen',
    hint: 'Ziehen Sie über die Jahre oder verschieben Sie die beiden Griffe.',
    from: 'Von Jahr',
    to: 'Bis Jahr',
    clear: 'Zeitraum zurücksetzen',
    outside: 'außerhalb des gewählten Zeitraums',
    lies: {
      begins: time => `${time}: beginnt oder geschieht`,
      'goes-on': time => `${time}: begann früher und dauert an`,
      outside: n => `Außerhalb des gewählten Zeitraums (${number(n)})`,
    },
    groups: { paper: 'Diese Dokumente', other: 'Sonstige', claim: 'Datierte Aussagen' },
    empty: 'Mit diesen Filtern bleibt nichts übrig, was ein Datum hat.',
    undated: 'In diesen Dokumenten hat nichts ein Datum.',
  },
  matrix: {
    choose: 'Matrix',
    kinds: { actors: 'Akteure', projects: 'Akteure × Projekte', recommendations: 'Empfehlungen' },
    chooseOrder: 'Reihenfolge',
    orders: { name: 'Nach Namen', degree: 'Nach Verbindungen', blocks: 'In Blöcken' },
    sides: {
      actors: ['Akteure', 'Akteure'],
      projects: ['Akteure', 'Projekte'],
      recommendations: ['Empfehlungen', 'Wer oder was antwortet'],
    },
    hint: 'Mit den Pfeiltasten gehen Sie von Zelle zu Zelle, mit Strg zur nächsten gefüllten. Mit Pos1 und Ende gehen Sie an den Anfang und das Ende der Zeile. Die Eingabetaste öffnet die Zelle.',
    sums: {
      actors: ({ rows, cells }) =>
        `${count(rows, 'Akteur', 'Akteure')}; Aussagen verbinden ${count(cells, 'Paar', 'Paare')} davon.`,
      projects: ({ rows, projects, frameworks, cells }) =>
        `${count(rows, 'Akteur', 'Akteure')}, ${count(projects, 'Projekt', 'Projekte')} und ${count(frameworks, 'Rahmen', 'Rahmen')}; Aussagen verbinden sie in ${count(cells, 'Zelle', 'Zellen')}.`,
      recommendations: ({ rows, columns, cells }) =>
        `${count(rows, 'Empfehlung', 'Empfehlungen')} und ${count(cells, 'Antwort', 'Antworten')} darauf, von ${count(columns, 'Akteur oder Projekt', 'Akteuren, Projekten und anderem')}.`,
    },
    unanswered: 'keine Antwort',
    noAnswer: names => `Keine Antwort auf ${names}.`,
    noAnswerBy: (kinds, names) => `Keine Antwort auf ${names} von: ${kinds}.`,
    noAnswerLeft: names => `Mit diesen Filtern keine Antwort auf ${names}.`,
    how: 'Jede Zahl zählt Aussagen. Öffnen Sie eine Zelle, um sie zu lesen.',
    empty: 'keine Aussage',
    nothing: pair => `${pair}: Keine Aussage verbindet sie.`,
    itself: name => `${name}: in Zeile und Spalte dasselbe.`,
    sharedOnly: 'keine Aussage verbindet sie',
    sharing: (n, names) => `${n === 1 ? 'gemeinsames Projekt' : 'gemeinsame Projekte'} ${names}`,
    legend: 'Aussagen',
    legendShared: 'gemeinsames Projekt, keine Aussage',
    limit: n =>
      `Gezeigt sind die mit den meisten Verbindungen; ${count(n, 'weiterer Eintrag fehlt', 'weitere Einträge fehlen')}. Filtern Sie, um ${n === 1 ? 'ihn' : 'sie'} zu sehen.`,
    none: 'Mit diesen Filtern bleibt von dieser Matrix nichts übrig.',
    nothingAtAll: 'Die Dokumente sagen nichts, was diese Matrix zeigen könnte.',
    smaller: 'Kleinere Zellen',
    larger: 'Größere Zellen',
    whole: 'Einpassen',
  },
  compare: {
    title: 'Zwei Filter nebeneinander',
    begin: 'Beginnen mit',
    presets: {
      projects: 'Zwei Projekte',
      documents: 'Zwei Dokumente',
      languages: 'Zwei Sprachen',
      periods: 'Zwei Zeiträume',
    },
    sides: { first: 'Erste Seite', second: 'Zweite Seite' },
    edited: 'Welche Seite gefiltert wird',
    everything: 'Alles',
    swap: 'Seiten tauschen',
    copy: 'Erste Seite in die zweite übernehmen',
    same: 'Beide Seiten sind gleich. Wählen Sie für eine davon etwas anderes im Bereich „Filter“, oder beginnen Sie mit zwei Projekten, Dokumenten, Sprachen oder Zeiträumen.',
    only: { first: 'Nur auf der ersten Seite', second: 'Nur auf der zweiten Seite' },
    both: 'Auf beiden Seiten',
    others: 'Projekte und Übriges',
    counted: (first, second) =>
      `${count(first, 'Aussage', 'Aussagen')} auf der ersten Seite, ${number(second)} auf der zweiten`,
    save: 'Als CSV speichern',
    print: 'Drucken',
  },
  recommendations: {
    title: 'Was aus den Empfehlungen geworden ist',
    intro: (n, papers) =>
      `${count(n, 'Empfehlung', 'Empfehlungen')}: was ${papers === 1 ? 'das Dokument' : 'die Dokumente'} ${n === 1 ? 'darauf' : 'auf jede'} ${papers === 1 ? 'antwortet' : 'antworten'}.`,
    numbersLead: 'Eine Zahl führt zum Wortlaut.',
    left: (answers, hidden) =>
      `${count(answers, 'Antwort bleibt', 'Antworten bleiben')} übrig, ${count(hidden, 'ist', 'sind')} verborgen. Wortlaut und Thema jeder Empfehlung bleiben vollständig.`,
    others: n => `${count(n, 'weitere Empfehlung ist', 'weitere Empfehlungen sind')} verborgen.`,
    hidden: n => `Die Filter verbergen hier ${count(n, 'Antwort', 'Antworten')}.`,
    noneLeft: 'Mit diesen Filtern bleibt nichts übrig.',
    columns: {
      number: 'Nr.',
      asked: 'Was sie fordert',
      answers: 'Antworten',
      projects: 'Projekte',
      actors: 'Akteure',
      national: 'National',
      planned: 'Geplant',
      silent: 'Eine Fassung schweigt',
    },
    how: {
      answers:
        'Was das Dokument als Antwort gibt. Zählt je Empfehlung einmal, so viele Aussagen es auch geben.',
      projects: 'Von den Antworten die Projekte und was das Dokument als Projekt behandelt.',
      actors: 'Wer antwortet und wer an einer Antwort beteiligt ist.',
      national: 'Von den Antworten die eines Landes oder jedes Landes für sich.',
      planned: 'Was darüber oder als Antwort gesagt und erst geplant, zugesagt oder vorgeschlagen ist.',
      silent: 'Was darüber oder als Antwort gesagt ist und in einer Sprachfassung fehlt.',
    },
    noProject: names => `Kein Projekt antwortet auf ${names}.`,
    noProjects: (n, all) =>
      `Auf ${number(n)} von ${count(all, 'Empfehlung', 'Empfehlungen')} antwortet kein Projekt.`,
    noProjectFirst: 'Diese zuerst',
    lacking: { answers: 'keine', projects: 'keine' },
    print: 'Drucken',
    contents: 'Empfehlungen',
    wording: 'Der Wortlaut',
    about: 'Worum es geht',
    answers: 'Gemeinsame Antworten',
    noAnswers: 'Das Dokument nennt nichts, was dazu gemeinsam unternommen wird.',
    involved: 'Wer beteiligt ist',
    nobody: 'Das Dokument nennt niemanden.',
    national: 'Was national bleibt',
    nationalHow: 'Antworten eines Landes oder jedes Landes für sich.',
    noNational: 'Das Dokument nennt nichts.',
    source: (paper, title) => `Quelle: ${paper}: ${title}`,
    find: 'Empfehlung suchen',
    printed: (n, all) =>
      `Auf Papier: die ersten ${number(n)} von ${number(all)}. Nach Dokument filtern, um andere zu drucken.`,
    empty: 'Diese Dokumente enthalten keine Empfehlungen.',
  },
  differences: {
    title: 'Wo die Sprachfassungen voneinander abweichen',
    intro: papers =>
      `Was die Sprachfassungen ${papers === 1 ? 'des Dokuments' : `von ${number(papers)} Dokumenten`} verschieden sagen und was die eine sagt, die andere aber nicht.`,
    kinds: {
      missing: 'Passagen, die in einer Sprache fehlen',
      inSome: 'Nur in einer Sprache ausgesagt',
      named: 'Nur in einer Sprache genannt',
      unlike: 'Anders formuliert',
    },
    how: {
      missing: 'Die Passage steht nur in diesen Sprachen.',
      inSome: 'Die andere Sprache sagt das nicht.',
      named: 'Die andere Sprache sagt es ohne den Namen.',
      unlike: 'Alle Sprachen sagen es, aber nicht gleich.',
    },
    onlyIn: languages => `nur auf ${languages}`,
    none: 'Hier gibt es keine Unterschiede.',
    noneLeft: 'Mit diesen Filtern bleibt kein Unterschied übrig.',
    print: 'Drucken',
  },
}
