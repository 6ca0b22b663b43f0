import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentId, Language, Passage } from '../../../src/model/index.ts'
import { readDocument } from '../../../src/text/read.ts'
import { rangesOf, textOf } from '../../../src/text/traced.ts'
import { layoutsOf, original, readLayout, said, sidesOf } from './layouts.ts'

/** The kinds of the passages, one letter each: Title, Heading, paragraph (a for alinea), Item, and points by number. */
const outline = (passages: readonly Passage[]): string =>
  passages
    .map(({ kind, number }) =>
      kind === 'paragraph' ? 'a' : kind === 'point' ? `${number}` : kind[0]!.toUpperCase(),
    )
    .join('')

/** Passages under the heading or point that they stand under, by the first words of both. */
const sectionsOf = (passages: readonly Passage[]): string[] => {
  const index = new Map(passages.map((passage, i) => [passage.id, i + 1]))
  return passages.map(
    ({ section, paragraph }) => `${section.map(id => `${index.get(id)}/`).join('')}${paragraph}`,
  )
}

const fixtures = [
  {
    pair: 'de-en',
    outline: 'TTTTaHaaH1aIII2aa3a',
    whole: {
      de: [
        'An den Sitzungen der Arbeitsgruppe nehmen Vertreter der Bundespolizei, des Zolls und der Hafenbetreiber teil.',
        'allen beteiligten Dienststellen zugänglich ist und monatlich fortgeschrieben wird.',
        'Sie betrifft die See- und Binnenhäfen gleichermaßen.',
        'Die Kommission, die Hafenbehörden und der Zoll treffen sich am 3. Juni jedes Jahres in Kehl.',
        'z. B. zu den Arbeitsbedingungen in der Nacht.',
        'Die Ergebnisse werden in einem Jahresbericht veröffentlicht.',
      ],
      en: [
        'attended by representatives of the Federal Police, of customs and of the port operators.',
        'open to all the services concerned and is updated every month.',
        'It concerns sea- and inland ports alike.',
        'the port authorities and customs meet in Kehl',
      ],
    },
    sections: ['1', '2', '3', '4', '1', '1', '6/1', '6/2', '2'].concat([
      '9/1',
      '9/10/1',
      '9/10/2',
      '9/10/3',
      '9/10/4',
      '9/2',
      '9/15/1',
      '9/15/2',
      '9/3',
      '9/18/1',
    ]),
  },
  {
    pair: 'nl-fr',
    outline: 'TTTTaaHaIIH1a2a',
    whole: {
      nl: ['controles op hun schepen en in hun loodsen.', 'een gemeenschappelijk formulier.'],
      fr: [
        'prévisibles sur leurs bateaux et dans leurs entrepôts.',
        "l'introduction d'un formulaire commun.",
        'le 1er mars',
      ],
    },
    sections: [
      '1',
      '2',
      '3',
      '4',
      '1',
      '2',
      '1',
      '7/1',
      '7/2',
      '7/3',
      '2',
      '11/1',
      '11/12/1',
      '11/2',
      '11/14/1',
    ],
  },
]

describe.each(fixtures)('$pair', ({ pair, outline: expected, whole, sections }) => {
  describe.each(layoutsOf(pair))('$name', layout => {
    const { passages, unpaired } = readLayout(layout)

    test('every part is told for what it is', () => {
      expect(outline(passages)).toBe(expected)
    })
    test('every passage is in every language of the layout', () => {
      expect(unpaired).toEqual([])
      for (const passage of passages) {
        expect(sidesOf(passage).map(([language]) => language)).toEqual(layout.languages)
      }
    })
    test('what breaks have cut is whole', () => {
      for (const [language, phrases] of Object.entries(whole)) {
        if (!layout.languages.includes(language as Language)) continue
        const texts = passages.map(passage => said(passage, language))
        for (const phrase of phrases)
          expect(
            texts.some(text => text.includes(phrase)),
            phrase,
          ).toBe(true)
      }
    })
    test('every passage stands under its heading and point', () => {
      expect(sectionsOf(passages)).toEqual(sections)
    })
  })
})

const everything = [original, ...fixtures.flatMap(({ pair }) => layoutsOf(pair))]

describe.each(everything)('the words of $name ($languages)', layout => {
  const { passages } = readLayout(layout)
  const textIn = (file: string): string => layout.sources.find(source => source.file === file)!.text
  const sides = passages.flatMap(passage => sidesOf(passage).map(([, side]) => side))

  test('are those of the source, nothing put in', () => {
    for (const side of sides) {
      expect(textOf(textIn(side.file), side.ranges)).toBe(side.text)
      expect(side.text).toBe(side.text.trim())
    }
  })
  test('are all there, save marks, and none twice', () => {
    for (const { file, text } of layout.sources) {
      const used = new Uint8Array(text.length)
      for (const side of sides.filter(side => side.file === file)) {
        for (const { start, end } of side.ranges) for (let i = start; i < end; i++) used[i]!++
      }
      expect(Math.max(...used)).toBe(1)
      const left = text.split('').filter((_, i) => used[i] === 0)
      expect(left.join('').replace(/[\s*\-—^{}|]/gu, '')).toBe('')
    }
  })
  test('can be found again from any piece of a passage', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sides), fc.nat(), fc.nat(), (side, a, b) => {
        const [start, end] = [a, b].map(n => n % (side.text.length + 1)).sort((x, y) => x - y) as [
          number,
          number,
        ]
        expect(textOf(textIn(side.file), rangesOf(side, start, end))).toBe(side.text.slice(start, end))
      }),
    )
  })
  test('fall into sentences without gaps', () => {
    for (const { text, sentences } of sides) {
      expect(sentences[0]!.start).toBe(0)
      expect(sentences.at(-1)!.end).toBe(text.length)
      for (const [i, sentence] of sentences.slice(1).entries()) expect(sentence.start).toBe(sentences[i]!.end)
    }
  })
})

describe('928/2', () => {
  const { passages, unpaired } = readLayout(original)
  const texts = (kind: string, language: string): string[] =>
    passages.filter(passage => passage.kind === kind).map(passage => said(passage, language))

  test('is paired from the first line of the cover to the last', () => {
    expect(unpaired).toEqual([])
    expect(outline(passages)).toBe('TTTTTTaaaHaHaaHaHaaH1a2aa3aaIIII4aaa5aIII6aa7a8aaa9a10aaaa11aa')
  })
  test('has a cover in two languages', () => {
    expect(texts('title', 'nl').slice(0, 4)).toEqual([
      '928/2',
      'BENELUX INTERPARLEMENTAIRE ASSEMBLEE',
      '17 juni 2023',
      'ANTWOORD',
    ])
    expect(texts('title', 'fr').slice(0, 4)).toEqual([
      '928/2',
      'ASSEMBLÉE INTERPARLEMENTAIRE BENELUX',
      '17 juin 2023',
      'RÉPONSE',
    ])
    expect(texts('title', 'nl')[5]).toMatch(
      /^Antwoord van het Benelux Comité van Ministers op de aanbeveling \(928\/1\)/u,
    )
  })
  test('has its five headings', () => {
    expect(texts('heading', 'nl')).toEqual([
      'Benelux-politieverdrag',
      'Gezamenlijke aanpak van verzending van illegale drugs via post- en koeriersdiensten',
      'Criminaliteitsbeelden',
      'Hazeldonk-samenwerking',
      'Commentaar op de aanbevelingen',
    ])
    expect(texts('heading', 'fr')).toEqual([
      'Traité de Police Benelux',
      "Lutte conjointe contre l'envoi de drogues illicites par la poste et les services de messagerie",
      "Vues d'ensemble de la criminalité",
      'Coopération Hazeldonk',
      'Commentaires sur les recommandations',
    ])
  })
  test('has eleven recommendations, with their numbers, in both languages', () => {
    const points = passages.filter(passage => passage.kind === 'point')
    expect(points.map(point => point.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    for (const point of points) {
      expect(said(point, 'nl')).toMatch(new RegExp(`^${point.number}\\. `, 'u'))
      expect(said(point, 'fr')).toMatch(new RegExp(`^${point.number}\\. `, 'u'))
    }
  })
  test.each([
    [
      'nl',
      'drugsfenomenen en het opsporen en in beslag nemen en ontnemen van crimineel vermogen, en op bilateraal niveau',
    ],
    ['nl', 'Aan het overleg nemen vertegenwoordigers van het Openbaar ministerie, de politiediensten'],
    ['nl', 'handel in (synthetische) drugs via post- en koerierdiensten. Het fenomeen'],
    ['nl', 'en subversie op de samenleving, zoals uitgevoerd'],
    ['nl', 'fusieovereenkomst tussen de zeehavens van Gent'],
    ['fr', 'sur la détection, la saisie et le recouvrement'],
    ['fr', 'par le biais des services postaux et de messagerie. Ce phénomène'],
    ['fr', 'La concertation était composée de représentants du ministère public'],
    ['fr', 'la criminalité liée à la drogue et de la subversion'],
    ['fr', "Dans ce cadre, les possibilités d'un partenariat public-privé sont étudiées."],
    ['fr', 'signé le 1er janvier 2018 entre les ports maritimes de Gand'],
  ])('a page break cuts nothing (%s): %s', (language, phrase) => {
    expect(passages.filter(passage => said(passage, language).includes(phrase))).toHaveLength(1)
  })
  test('a paragraph that one language goes on with and the other breaks off is one', () => {
    const [exception] = passages.filter(passage => said(passage, 'nl').startsWith('Een uitzondering vormt'))
    expect(said(exception!, 'nl')).toContain('via post- en koerierdiensten. In het kader daarvan')
    expect(said(exception!, 'fr')).toMatch(/constitue une exception\. Dans ce cadre/u)
  })
  test.each([
    ['nl', 'Dat is goed.Het andere niet.', ['Dat is goed.', 'Het andere niet.']],
    ['nl', 'Wat vindt u?2. Hoe gaat het?', ['Wat vindt u?', '2. Hoe gaat het?']],
    ['fr', "C'est approuvé.L'autre ne l'est pas.", ["C'est approuvé.", "L'autre ne l'est pas."]],
    ['nl', 'Het staat op www.voorbeeld.be en in art. 4.', ['Het staat op www.voorbeeld.be en in art. 4.']],
  ])('where the space behind a sentence is lost it ends all the same (%s): %s', (code, text, expected) => {
    const language = code as Language
    const { passages } = readDocument({
      document: 'glued' as DocumentId,
      languages: [language],
      sources: [{ file: 'source.md', language, text }],
    })
    const found = passages.flatMap(({ sides }) => {
      const side = sides[language]!
      return side.sentences.map(({ start, end }) => side.text.slice(start, end).trim())
    })
    expect(found).toEqual(expected)
  })
  test('a sentence that a page break cuts is one sentence', () => {
    const cut = passages
      .flatMap(passage => sidesOf(passage))
      .flatMap(([, { text, sentences }]) => sentences.map(({ start, end }) => text.slice(start, end)))
    expect(cut).toContain(
      'Aan het overleg nemen vertegenwoordigers van het\nOpenbaar ministerie, de politiediensten, de douane en betrokken ministeries deel.',
    )
  })
})

describe('what has no counterpart', () => {
  const [columns] = layoutsOf('de-en')
  const text = columns!.sources[0]!.text

  test.each([
    [
      'a paragraph',
      'It is also intended to inform the masters of vessels in several languages.\n\n',
      'Darüber hinaus',
    ],
    ['a heading', 'Joint threat assessments\n\n', 'Gemeinsame Lagebilder'],
    ['an item', '- to inform port workers about attempts to recruit them;\n', 'die Beschäftigten'],
    ['a point', '3. To improve the protection of workers in the ports\n\n', '3. Den Schutz'],
  ])('%s is reported, and nothing else loses its own', (_, missing, alone) => {
    expect(text).toContain(missing)
    const { passages, unpaired } = readLayout({
      ...columns!,
      sources: [{ file: 'source.md', text: text.replace(missing, '') }],
    })
    expect(unpaired).toHaveLength(1)
    expect(unpaired[0]!.language).toBe('de')
    const passage = passages.find(({ id }) => id === unpaired[0]!.passage)!
    expect(said(passage, 'de').startsWith(alone)).toBe(true)
  })
})

test('an empty source has no passages', () => {
  expect(readLayout({ ...original, sources: [{ file: 'source.md', text: '\n\n' }] })).toEqual({
    passages: [],
    unpaired: [],
  })
})

test('a document of two thousand blocks is read as well as a short one', () => {
  const body = original.sources[0]!.text.slice(original.sources[0]!.text.indexOf('Antwoord van'))
  const text = Array.from({ length: 18 }, () => body).join('\n\n')
  const { passages, unpaired } = readLayout({ ...original, sources: [{ file: 'source.md', text }] })
  expect(unpaired).toEqual([])
  expect(passages.filter(passage => passage.number === 11)).toHaveLength(18)
})
