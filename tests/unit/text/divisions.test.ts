import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Division, DocumentId, Language, Passage } from '../../../src/model/index.ts'
import { divisionsIn, ordinalOf } from '../../../src/text/divisions.ts'
import { readDocument } from '../../../src/text/read.ts'
import { said } from './layouts.ts'

const read = (text: string, ...languages: string[]): Passage[] =>
  readDocument({
    document: 'law' as DocumentId,
    languages: languages as Language[],
    sources: [{ file: 'source.md', text }],
  }).passages

const written = (divisions: readonly Division[] = []): string =>
  divisions.map(({ kind, label }) => `${kind} ${label}`).join(', ')

/** Each passage by what it begins with, and where it stands. */
const places = (passages: readonly Passage[], language: string): string[] =>
  passages.map(
    passage =>
      `${said(passage, language).slice(0, 16).trim()} @ ${passage.kind} ${written(passage.divisions)}`,
  )

test.each([
  ['Art. 6. § 1. De Dienst telt vijf leden.', 'article 6, paragraph 1'],
  ['Article 1er. La présente loi fixe les règles.', 'article 1'],
  ['Article premier. La présente loi fixe les règles.', 'article 1'],
  ['**Art. 12bis.** De Dienst beslist.', 'article 12bis'],
  ['Artikel 5\n', 'article 5'],
  ['Art. 3. - § 1er. Le Service se compose de :', 'article 3, paragraph 1'],
  ['§ 2. De leden zijn benoemd.', 'paragraph 2'],
  ['3° de havens;', 'degree 3'],
  ['3°bis de havens;', 'degree 3bis'],
  ['a) de havens;', 'letter a'],
  ['(b) the ports;', 'letter b'],
  ['(ii) the ports;', 'roman ii'],
  ['(12) Whereas ports are open to all;', 'number 12'],
  ['Artikel 12 van de wet wordt vervangen.', ''],
  ['Art history is taught here.', ''],
  ['In artikel 6 staat dat.', ''],
  ['1996 was a good year.', ''],
  ['20 °C is warm.', ''],
])('what a text opens with: %s', (text, expected) => {
  expect(written(divisionsIn(text))).toBe(expected)
})

describe('a law', () => {
  const law = `LOI SUR LES PORTS

CHAPITRE Ier. — Dispositions générales

Article 1er. La présente loi règle la sécurité des ports de mer.

Art. 2. § 1. Le Service est chargé de :
1° surveiller les quais;
2° contrôler :
a) les bateaux;
b) les entrepôts.

Il tient un registre de ses contrôles.

§ 2. Le Service fait rapport chaque année.

Le rapport est publié au journal officiel.

CHAPITRE II. — Dispositions finales

Art. 3. La présente loi entre en vigueur le 1er mai.`

  test('is cited as lawyers cite it', () => {
    expect(places(read(law, 'fr'), 'fr')).toEqual([
      'LOI SUR LES PORT @ title ',
      'CHAPITRE Ier. — @ heading ',
      'Article 1er. La @ paragraph article 1',
      'Art. 2. § 1. Le @ paragraph article 2, paragraph 1',
      '1° surveiller le @ item article 2, paragraph 1, degree 1',
      '2° contrôler : @ item article 2, paragraph 1, degree 2',
      'a) les bateaux; @ item article 2, paragraph 1, degree 2, letter a',
      'b) les entrepôts @ item article 2, paragraph 1, degree 2, letter b',
      'Il tient un regi @ paragraph article 2, paragraph 1, alinea 2',
      '§ 2. Le Service @ paragraph article 2, paragraph 2',
      'Le rapport est p @ paragraph article 2, paragraph 2, alinea 2',
      'CHAPITRE II. — D @ heading ',
      'Art. 3. La prése @ paragraph article 3',
    ])
  })

  test('has its chapters as headings, and its articles under them', () => {
    const passages = read(law, 'fr')
    const chapters = passages.filter(({ kind }) => kind === 'heading').map(({ id }) => id)
    expect(passages.slice(2, 11).every(({ section }) => section[0] === chapters[0])).toBe(true)
    expect(passages.at(-1)!.section).toEqual([chapters[1]])
  })
})

test('an act of the European kind: recitals, articles with titles, numbered paragraphs', () => {
  const act = `REGULATION ON PORTS

The Council,

Having regard to the Treaty, and in particular Article 16 thereof,

Having regard to the proposal of the Commission,

After consulting the ports,

Whereas:

(1) Ports are open to all.

(2) They need protection.

has adopted this Regulation:

Article 1

Subject matter

1. This Regulation lays down rules on ports.

2. It applies to sea ports:

(a) of the first class;

(b) of the second class.

Article 2

Definitions

For the purposes of this Regulation, ports are places.

They have quays.`
  expect(places(read(act, 'en'), 'en')).toEqual([
    'REGULATION ON PO @ title ',
    'The Council, @ title ',
    'Having regard to @ paragraph ',
    'Having regard to @ paragraph ',
    'After consulting @ paragraph ',
    'Whereas: @ paragraph ',
    '(1) Ports are op @ paragraph recital 1',
    '(2) They need pr @ paragraph recital 2',
    'has adopted this @ paragraph ',
    'Article 1 @ heading article 1',
    'Subject matter @ heading article 1',
    '1. This Regulati @ paragraph article 1, number 1',
    '2. It applies to @ paragraph article 1, number 2',
    '(a) of the first @ item article 1, number 2, letter a',
    '(b) of the secon @ item article 1, number 2, letter b',
    'Article 2 @ heading article 2',
    'Definitions @ heading article 2',
    'For the purposes @ paragraph article 2',
    'They have quays. @ paragraph article 2, alinea 2',
  ])
})

test('(i) goes on with (h), and begins a list of its own after anything else', () => {
  const list = ['e', 'f', 'g', 'h', 'i', 'j']
  const letters = ['a', 'b', 'c', 'd', ...list].map(label => `(${label}) a thing of this kind;`)
  const romans = ['(i) one of them;', '(ii) another of them.']
  const text = ['Article 1. This is about:', ...letters, 'Article 2. This is about:', ...romans].join('\n\n')
  const labels = read(text, 'en').map(({ divisions }) => written(divisions?.slice(-1)))
  expect(labels).toContain('letter i')
  expect(labels.slice(-2)).toEqual(['roman i', 'roman ii'])
})

test('numbers head the parts of a report, and number the points of a list below a heading', () => {
  const report =
    '1. Aims\n\nThis report is about ports. It is short.\n\n2. Means\n\nThe means are few. They suffice.'
  expect(read(report, 'en').map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  const list = `This paper is about ports. It is short.\n\nComments\n\n${report}`
  expect(read(list, 'en').filter(({ kind }) => kind === 'point')).toHaveLength(2)
})

test('the signs of a list count behind bullets too', () => {
  const text =
    'Art. 1. De dienst controleert:\n\n- 1° de kaden;\n\n- 2° de schepen.\n\nArt. 2. De dienst werkt samen.'
  expect(read(text, 'nl').map(({ divisions }) => written(divisions))).toEqual([
    'article 1',
    'article 1, degree 1',
    'article 1, degree 2',
    'article 2',
  ])
})

test('headings stand under those that are less deep', () => {
  const text =
    'HOOFDSTUK 1. Doel\n\nAfdeling 1. Haven\n\nDit is een zin over de haven.\n\nAfdeling 2. Kade\n\nDit is een zin over de kade.\n\nHOOFDSTUK 2. Slot\n\nDit is een zin over het slot.'
  const passages = read(text, 'nl')
  const at = new Map(passages.map(({ id }, i) => [id, i]))
  expect(passages.map(({ section }) => section.map(id => at.get(id)))).toEqual([
    [],
    [0],
    [0, 1],
    [0],
    [0, 3],
    [],
    [5],
  ])
})

test('a note at the foot of a page stands between the halves of a sentence, and is a passage of its own', () => {
  const text =
    'Dit gaat over havens. Ze zijn groot.\n\nDe diensten werken samen met de landen en met\n\n(1) Zie het verslag van vorig jaar.\n\nde buren van die landen.'
  expect(read(text, 'nl').map(passage => said(passage, 'nl'))).toEqual([
    'Dit gaat over havens. Ze zijn groot.',
    'De diensten werken samen met de landen en met de buren van die landen.',
    '(1) Zie het verslag van vorig jaar.',
  ])
})

test('a number without letters at the top of a cover is a title', () => {
  const [first] = read(
    '- 313 / 9 - 95 / 96\n\nVOORSTEL\n\nDe Kamer vraagt om te handelen. Dat is nodig.',
    'nl',
  )
  expect(first).toMatchObject({ kind: 'title', sides: { nl: { text: '313 / 9 - 95 / 96' } } })
})

test('both languages stand beside each other by article, whatever their lengths', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ nl: fc.integer({ min: 1, max: 12 }), fr: fc.integer({ min: 1, max: 12 }) }), {
        minLength: 2,
        maxLength: 12,
      }),
      lengths => {
        const text = lengths
          .map(
            ({ nl, fr }, i) =>
              `Artikel ${i + 1}. ${'De dienst werkt samen met het land. '.repeat(nl)}\n\nArticle ${i + 1}. ${'Le service coopère avec le pays. '.repeat(fr)}`,
          )
          .join('\n\n')
        const passages = read(text, 'nl', 'fr')
        expect(passages).toHaveLength(lengths.length)
        for (const [i, passage] of passages.entries()) {
          expect(Object.keys(passage.sides)).toEqual(['nl', 'fr'])
          expect(written(passage.divisions)).toBe(`article ${i + 1}`)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test.each([
  ['roman', 'iv', 4],
  ['roman', 'xix', 19],
  ['letter', 'c', 3],
  ['article', '4bis', 4],
] as const)('the place of a %s %s is %i', (kind, label, place) => {
  expect(ordinalOf({ kind, label })).toBe(place)
})
