import { expect, test } from 'vitest'
import type { Language } from '../../../src/model/index.ts'
import { detect } from '../../../src/text/languages.ts'
import { languagesIn } from '../../../src/text/which-languages.ts'

const nl = 'De landen werken sinds vele jaren nauw samen bij de bestrijding van de handel over de grens.'
const fr = 'Les pays coopèrent étroitement depuis de nombreuses années dans la lutte contre le trafic.'
const languages = ['nl', 'fr'] as Language[]

test('a name or a number takes the language of its neighbours', () => {
  expect(detect(['12/7', 'Hazeldonk', nl, 'EMPACT', nl, fr, 'Hazeldonk', '2023', fr], languages)).toEqual([
    ...['nl', 'nl', 'nl', 'nl', 'nl'],
    ...['fr', 'fr', 'fr', 'fr'],
  ])
})
test('a number between two columns belongs to the one that it opens', () => {
  expect(detect([nl, nl, '31/1', fr, fr], languages)).toEqual(['nl', 'nl', 'fr', 'fr', 'fr'])
})
test('where the language changes at every text, it does so at a number, too', () => {
  const texts = [nl, fr, nl, fr, '1', '1', nl, fr, nl, fr, nl, fr]
  expect(detect(texts, languages)).toEqual(texts.map((_, i) => languages[i % 2]))
})
test('any pair of languages, in any script', () => {
  const texts = [
    'Η συνεργασία των χωρών συνεχίζεται.',
    'The countries continue to cooperate with each other.',
  ]
  expect(detect(texts, ['en', 'el'] as Language[])).toEqual(['el', 'en'])
})
test('one language needs no telling, and nothing has none', () => {
  expect(detect([fr, '?'], ['nl'] as Language[])).toEqual(['nl', 'nl'])
  expect(detect([], languages)).toEqual([])
})
test('Luxembourgish, of which there is no profile, is told from its neighbours by its small words', () => {
  const lb = [
    'D’Police schafft mat der Douane vum Nopeschland zesummen, fir d’Schëffer am Hafen ze kontrolléieren.',
    'Déi zwee Servicer hunn decidéiert, datt si hir Rapporte matenee wäerten deelen.',
    'De Comité trëfft sech all Joer an der Stad.',
    'Dat ass net nei.',
  ]
  const de = [
    'Die Polizei arbeitet mit dem Zoll des Nachbarlandes zusammen, um die Schiffe im Hafen zu kontrollieren.',
    'Die beiden Dienststellen haben beschlossen, ihre Berichte miteinander zu teilen.',
    'Das Komitee trifft sich jedes Jahr in der Stadt.',
    'Das ist nicht neu.',
  ]
  const french = [
    'La police coopère avec la douane du pays voisin pour contrôler les bateaux dans le port.',
    'Les deux services ont décidé de partager leurs rapports.',
    'Le comité se réunit chaque année dans la ville.',
    "Ce n'est pas nouveau.",
  ]
  for (const other of [de, french]) {
    const codes = ['lb', other === de ? 'de' : 'fr'] as Language[]
    const inTurn = lb.flatMap((text, i) => [text, other[i]!])
    expect(detect(inTurn, codes)).toEqual(inTurn.map((_, i) => codes[i % 2]))
    expect(detect([...lb, ...other], codes)).toEqual([
      ...lb.map(() => codes[0]),
      ...other.map(() => codes[1]),
    ])
  }
})
test('which languages texts are in need not be said, and what is only quoted is none of them', () => {
  const de =
    'Die Länder arbeiten seit vielen Jahren bei der Bekämpfung des Handels über die Grenze eng zusammen.'
  expect(languagesIn([nl, fr, nl])).toEqual(['nl', 'fr'])
  expect(languagesIn([...Array(40).fill(de), fr])).toEqual(['de'])
  expect(languagesIn(['12/7', '§'])).toEqual([])
  const lb =
    'D’Lännner schaffen zënter ville Joren enk mat den Nopere vun der Grenz zesummen, an dat ass gutt.'
  expect(languagesIn([lb, fr, lb])).toEqual(['lb', 'fr'])
})
test('Luxembourgish is not German where a paragraph only looks like it', () => {
  const lb = [
    'D’Kommissioun ass der Meenung, datt déi dräi Länner méi enk zesummeschaffe sollen, fir datt d’Waasser propper bleift.',
    'Et gëtt keng Ursaach, fir op d’Resultater ze waarden, well si scho bekannt sinn an och vun de Gemengen ugeholl goufen.',
    'Dat ass net nëmmen eng Fro vu Suen, mee och vu guddem Wëllen, a mir soen dat all deenen, déi et nach net wëssen.',
  ]
  expect(languagesIn(lb)).toEqual(['lb'])
})
test('a paper of four lines is in two languages, column by column or in turn, also where only one has a long line', () => {
  const lines: readonly (readonly [Language, string])[][] = [
    [
      ['nl', 'Vissers bij de sluis'],
      ['nl', 'Sinds 2019 werken Ierland, Portugal en Malta samen aan het plan Getij voor de havens.'],
      ['fr', 'Pêcheurs et écluses'],
      [
        'fr',
        "Depuis 2019, l'Irlande, le Portugal et Malte travaillent ensemble au plan Getij pour les ports.",
      ],
    ] as [Language, string][],
    [
      ['de', 'Fischerwache'],
      [
        'de',
        'Irland und Frankreich arbeiten im Projekt Fischerwache zusammen. Malta unterstützt das Projekt.',
      ],
      ['fr', 'Veille des pêcheurs'],
      ['fr', "L'Irlande et la France coopèrent dans le projet Fischerwache. Malte soutient le projet."],
    ] as [Language, string][],
    [
      ['nl', 'De douane van Luik en de douane van Aken openen in het voorjaar een gezamenlijk kantoor.'],
      ['fr', 'La douane de Liège et la douane d’Aix ouvrent un bureau commun.'],
      ['nl', 'Het kantoor wordt geleid door België.'],
      ['fr', 'Le bureau est dirigé par la Belgique.'],
    ] as [Language, string][],
  ]
  for (const paper of lines) {
    const [own, texts] = [paper.map(([language]) => language), paper.map(([, text]) => text)]
    expect(new Set(languagesIn(texts))).toEqual(new Set(own))
    expect(detect(texts, [...new Set(own)])).toEqual(own)
  }
})
test('a short line of Spanish, whose small words look French, adds no language', () => {
  const es =
    'Los países cooperan estrechamente desde hace muchos años en la lucha contra el tráfico a través de la frontera.'
  expect(languagesIn([es, 'La oficina que dirige la policía en la ciudad', es])).toEqual(['es'])
})
