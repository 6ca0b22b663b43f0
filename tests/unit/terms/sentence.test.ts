// Sentences as people of each language would write them.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CorpusIndex } from '../../../src/graph/index.ts'
import {
  type Claim,
  defaultVocabulary,
  type Entity,
  type EntityId,
  type EntityType,
  type InterfaceLanguage,
  isSymmetric,
  type Language,
  type NameGrammar,
  type Predicate,
  type Status,
  statusNames,
} from '../../../src/model/index.ts'
import {
  capitalisedList,
  listOf,
  nameFor,
  nameIn,
  sentenceOf,
  type Terms,
  termsOf,
  textOfParts,
  type Voice,
  verbOf,
} from '../../../src/terms/index.ts'

type Given = readonly [
  label: string,
  article?: string | null,
  gender?: NameGrammar['gender'] | null,
  number?: 'plural' | null,
  shore?: true,
]

const entity = (
  id: string,
  type: EntityType,
  given: Readonly<Record<'en' | 'nl' | 'fr', Given>>,
): Entity => ({
  id: id as EntityId,
  type,
  label: Object.fromEntries(Object.entries(given).map(([language, [label]]) => [language, label])),
  grammar: Object.fromEntries(
    Object.entries(given).map(([language, [, article, gender, number, shore]]): [string, NameGrammar] => [
      language,
      {
        ...(article && { article }),
        ...(gender && { gender }),
        ...(number && { number }),
        ...(shore && { shore }),
      },
    ]),
  ),
})

const entities = [
  entity('belgium', 'country', { en: ['Belgium'], nl: ['België'], fr: ['Belgique', 'la', 'feminine'] }),
  entity('france', 'country', { en: ['France'], nl: ['Frankrijk'], fr: ['France', 'la', 'feminine'] }),
  entity('luxembourg', 'country', {
    en: ['Luxembourg'],
    nl: ['Luxemburg'],
    fr: ['Luxembourg', 'le', 'masculine'],
  }),
  entity('netherlands', 'country', {
    en: ['Netherlands', 'the'],
    nl: ['Nederland'],
    fr: ['Pays-Bas', 'les', 'masculine', 'plural'],
  }),
  entity('united-kingdom', 'country', {
    en: ['United Kingdom', 'the'],
    nl: ['Verenigd Koninkrijk', 'het'],
    fr: ['Royaume-Uni', 'le', 'masculine'],
  }),
  entity('ecuador', 'country', { en: ['Ecuador'], nl: ['Ecuador'], fr: ['Équateur', "l'", 'masculine'] }),
  entity('malta', 'country', { en: ['Malta'], nl: ['Malta'], fr: ['Malte', null, 'feminine'] }),
  entity('benelux', 'region', {
    en: ['Benelux', 'the'],
    nl: ['Benelux', 'de'],
    fr: ['Benelux', 'le', 'masculine'],
  }),
  entity('officers', 'actor-group', {
    en: ['Benelux liaison officers', null, null, 'plural'],
    nl: ['Benelux-verbindingsfunctionarissen', null, null, 'plural'],
    fr: ['officiers de liaison Benelux', 'les', 'masculine', 'plural'],
  }),
  entity('customs', 'actor-group', {
    en: ['customs'],
    nl: ['douane', 'de'],
    fr: ['douanes', 'les', 'feminine', 'plural'],
  }),
  entity('eucpn', 'organisation', { en: ['EUCPN', 'the'], nl: ['EUCPN', 'het'], fr: ['EUCPN'] }),
  entity('hazeldonk', 'project', { en: ['Hazeldonk'], nl: ['Hazeldonk'], fr: ['Hazeldonk'] }),
  entity('consultation', 'project', {
    en: ['Fedland consultation', 'the'],
    nl: ['Fedland-overleg', 'het'],
    fr: ['concertation Fedland', 'la', 'feminine'],
  }),
  entity('model', 'product', {
    en: ['barrier model', 'the'],
    nl: ['barrièremodel', 'het'],
    fr: ['modèle de barrière', 'le', 'masculine'],
  }),
  entity('agreement', 'instrument', {
    en: ['merger agreement', 'the'],
    nl: ['fusieovereenkomst', 'de'],
    fr: ['accord de fusion', "l'", 'masculine'],
  }),
  entity('port', 'place', { en: ['North Sea Port'], nl: ['North Sea Port'], fr: ['North Sea Port'] }),
  entity('sea', 'place', {
    en: ['North Sea', 'the', null, null, true],
    nl: ['Noordzee', 'de', null, null, true],
    fr: ['mer du Nord', 'la', 'feminine', null, true],
  }),
  entity('cocaine', 'topic', { en: ['cocaine'], nl: ['cocaïne'], fr: ['cocaïne', 'la', 'feminine'] }),
  entity('youth', 'topic', {
    en: ['young people', null, null, 'plural'],
    nl: ['jongeren', null, null, 'plural'],
    fr: ['jeunes', 'les', 'masculine', 'plural'],
  }),
  entity('recommendation', 'recommendation', {
    en: ['recommendation 2: big data, money'],
    nl: ['aanbeveling 2: big data, geld'],
    fr: ['recommandation 2\u00a0: big data, argent', 'la', 'feminine'],
  }),
  entity('eidas', 'instrument', { en: ['eIDAS'], nl: ['eIDAS'], fr: ['eIDAS'] }),
  entity('ijmuiden', 'place', { en: ['IJmuiden'], nl: ['ijhavens'], fr: ['IJmuiden'] }),
  // As labels were before there was grammar.
  { id: 'plain' as EntityId, type: 'country', label: { en: 'Spain', nl: 'Spanje', fr: 'Espagne' } } as Entity,
]

const index = {
  entities: new Map(entities.map(entity => [entity.id, entity])),
  documents: new Map(),
  vocabulary: defaultVocabulary,
} as unknown as CorpusIndex

type Stated = Pick<Claim, 'predicate' | 'subjects' | 'objects' | 'status'>

const stated = (subjects: string, predicate: Predicate, objects: string, status?: Status): Stated => ({
  predicate,
  subjects: subjects.split(' ') as EntityId[],
  objects: objects.split(' ').filter(Boolean) as EntityId[],
  ...(status && { status }),
})
const speaker = (language: string) => ({ index, language: language as Language })
const said = (language: string, claim: Stated, voice?: Voice) =>
  textOfParts(sentenceOf(speaker(language), claim, voice))

const told: readonly (readonly [Stated, en: string, nl: string, fr: string, voice?: Voice])[] = [
  [
    stated('belgium netherlands', 'cooperates-with', ''),
    'Belgium and the Netherlands work together',
    'België en Nederland werken samen',
    'La Belgique et les Pays-Bas coopèrent',
  ],
  [
    stated('netherlands', 'participates-in', 'hazeldonk'),
    'The Netherlands takes part in Hazeldonk',
    'Nederland neemt deel aan Hazeldonk',
    'Les Pays-Bas participent à Hazeldonk',
  ],
  [
    stated('officers', 'participates-in', 'consultation model'),
    'Benelux liaison officers take part in the Fedland consultation and the barrier model',
    'Benelux-verbindingsfunctionarissen nemen deel aan het Fedland-overleg en het barrièremodel',
    'Les officiers de liaison Benelux participent à la concertation Fedland et au modèle de barrière',
  ],
  [
    stated('united-kingdom', 'part-of', 'benelux eucpn netherlands'),
    'The United Kingdom is part of the Benelux, the EUCPN and the Netherlands',
    'Het Verenigd Koninkrijk maakt deel uit van de Benelux, het EUCPN en Nederland',
    'Le Royaume-Uni fait partie du Benelux, d’EUCPN et des Pays-Bas',
  ],
  [
    stated('eucpn', 'located-in', 'belgium luxembourg netherlands ecuador benelux'),
    'The EUCPN is located in Belgium, Luxembourg, the Netherlands, Ecuador and the Benelux',
    'Het EUCPN bevindt zich in België, Luxemburg, Nederland, Ecuador en de Benelux',
    'EUCPN se trouve en Belgique, au Luxembourg, aux Pays-Bas, en Équateur et au Benelux',
  ],
  [
    stated('port', 'located-in', 'model malta plain'),
    'North Sea Port is located in the barrier model, Malta and Spain',
    'North Sea Port bevindt zich in het barrièremodel, Malta en Spanje',
    'North Sea Port se trouve dans le modèle de barrière, à Malte et en Espagne',
  ],
  [
    stated('port ijmuiden', 'located-in', 'sea'),
    'North Sea Port and IJmuiden lie on the North Sea',
    'North Sea Port en ijhavens liggen aan de Noordzee',
    'North Sea Port et IJmuiden se trouvent au bord de la mer du Nord',
  ],
  [
    stated('port', 'located-in', 'sea', 'planned'),
    'The North Sea is to border North Sea Port',
    'De Noordzee zal grenzen aan North Sea Port',
    'La mer du Nord bordera North Sea Port',
    'inverse',
  ],
  [
    stated('customs', 'responsible-for', 'model'),
    'Customs is responsible for the barrier model',
    'De douane is verantwoordelijk voor het barrièremodel',
    'Les douanes sont chargées du modèle de barrière',
  ],
  [
    stated('agreement', 'produces', 'port'),
    'The merger agreement creates North Sea Port',
    'De fusieovereenkomst roept North Sea Port in het leven',
    'L’accord de fusion crée North Sea Port',
  ],
  [
    stated('eucpn', 'produces', 'model'),
    'The EUCPN produces the barrier model',
    'Het EUCPN brengt het barrièremodel tot stand',
    'EUCPN élabore le modèle de barrière',
  ],
  [
    stated('belgium', 'produces', 'model', 'planned'),
    'Belgium is to produce the barrier model',
    'België zal het barrièremodel tot stand brengen',
    'La Belgique élaborera le modèle de barrière',
  ],
  [
    stated('model', 'presented-in', 'consultation', 'planned'),
    'The barrier model is to be presented as part of the Fedland consultation',
    'Het barrièremodel zal worden gepresenteerd in het kader van het Fedland-overleg',
    'Le modèle de barrière sera présenté dans le cadre de la concertation Fedland',
  ],
  [
    stated('belgium', 'leads', 'consultation', 'willing'),
    'Belgium is willing to lead the Fedland consultation',
    'België is bereid het Fedland-overleg te leiden',
    'La Belgique se dit prête à diriger la concertation Fedland',
  ],
  [
    stated('belgium luxembourg', 'cooperates-with', '', 'willing'),
    'Belgium and Luxembourg are willing to work together',
    'België en Luxemburg zijn bereid samen te werken',
    'La Belgique et le Luxembourg se disent prêts à coopérer',
  ],
  [
    stated('officers', 'part-of', 'eucpn', 'proposed'),
    'Benelux liaison officers would, under a proposal, be part of the EUCPN',
    'Benelux-verbindingsfunctionarissen zouden volgens een voorstel deel uitmaken van het EUCPN',
    'Les officiers de liaison Benelux devraient, selon une proposition, faire partie d’EUCPN',
  ],
  [
    stated('ecuador', 'origin-of', 'cocaine'),
    'Ecuador is a source of cocaine',
    'Ecuador is een bron van cocaïne',
    'L’Équateur est un lieu d’origine de la cocaïne',
  ],
  [
    stated('belgium netherlands', 'entry-of', 'cocaine'),
    'Belgium and the Netherlands are entry points for cocaine',
    'België en Nederland zijn toegangspoorten voor cocaïne',
    'La Belgique et les Pays-Bas sont des points d’entrée pour la cocaïne',
  ],
  [
    stated('belgium ecuador netherlands', 'origin-of', 'cocaine'),
    'Cocaine comes from Belgium, Ecuador and the Netherlands',
    'Cocaïne komt uit België, Ecuador en Nederland',
    'La cocaïne provient de Belgique, d’Équateur et des Pays-Bas',
    'inverse',
  ],
  [
    stated('belgium france', 'leads', 'consultation'),
    'The Fedland consultation is led by Belgium and France',
    'Het Fedland-overleg staat onder leiding van België en Frankrijk',
    'La concertation Fedland est dirigée par la Belgique et la France',
    'inverse',
  ],
  [
    stated('belgium', 'supports', 'customs', 'planned'),
    'Customs is to be supported by Belgium',
    'De douane zal worden ondersteund door België',
    'Les douanes seront soutenues par la Belgique',
    'inverse',
  ],
  [
    stated('customs', 'participates-in', 'hazeldonk model', 'willing'),
    'Hazeldonk and the barrier model could involve customs, which is willing to do so',
    'Hazeldonk en het barrièremodel kunnen – de bereidheid is er – de douane onder de deelnemers tellen',
    'Hazeldonk et le modèle de barrière pourraient compter parmi leurs participants les douanes, prêtes à le faire',
    'inverse',
  ],
  [
    stated('eucpn', 'addresses', 'youth', 'proposed'),
    'Young people would, under a proposal, be addressed by the EUCPN',
    'Jongeren zouden volgens een voorstel onderwerp zijn van het EUCPN',
    'Les jeunes devraient, selon une proposition, être l’objet d’EUCPN',
    'inverse',
  ],
  [
    stated('malta customs', 'answers', 'recommendation'),
    'Malta and customs answer recommendation 2 (big data, money)',
    'Malta en de douane geven antwoord op aanbeveling 2 (big data, geld)',
    'Malte et les douanes répondent à la recommandation 2 (big data, argent)',
  ],
  [
    stated('eidas', 'addresses', 'youth'),
    'eIDAS addresses young people',
    'eIDAS richt zich op jongeren',
    'eIDAS traite des jeunes',
  ],
  [
    stated('ijmuiden', 'transit-of', 'cocaine'),
    'IJmuiden is a transit point for cocaine',
    'IJhavens is een doorvoerpunt voor cocaïne',
    'IJmuiden est un point de transit pour la cocaïne',
  ],
]

describe.each(told.map(([claim, en, nl, fr, voice = 'active']) => ({ claim, en, nl, fr, voice })))(
  'a statement',
  ({ claim, en, nl, fr, voice }) => {
    it.each([
      ['en', en],
      ['nl', nl],
      ['fr', fr],
    ])('in %s: %s', (language, expected) => {
      expect(said(language, claim, voice)).toBe(expected)
    })
  },
)

describe('any statement', () => {
  const languages = fc.constantFrom('en', 'nl', 'fr', 'de')
  const ids = fc.uniqueArray(fc.constantFrom(...entities.map(({ id }) => id)), { minLength: 1, maxLength: 3 })
  const claims = fc.record({
    predicate: fc.constantFrom(...defaultVocabulary.predicates.keys()),
    subjects: ids,
    objects: ids,
    status: fc.constantFrom(...statusNames),
    voice: fc.constantFrom<Voice>('active', 'inverse'),
    language: languages,
  })

  it('is one line without a loose end: no double space, no preposition beside its article, no stray capital', () => {
    fc.assert(
      fc.property(claims, ({ predicate, subjects, objects, status, voice, language }) => {
        const claim: Stated = {
          predicate,
          subjects:
            isSymmetric(defaultVocabulary, predicate) && subjects.length < 2
              ? [...subjects, ...objects]
              : subjects,
          objects: isSymmetric(defaultVocabulary, predicate) ? [] : objects,
          ...(status !== 'done' && { status }),
        }
        const parts = sentenceOf(speaker(language), claim, voice)
        const text = textOfParts(parts)
        expect(text).toBe(text.trim())
        expect(text).not.toMatch(/\s\s|…| ,|undefined|’ |'/)
        if (language === 'fr') {
          expect(text).not.toMatch(/\b(?:à|de) les? |\b(?:de|à) (?:le|les)\b/i)
          expect(text).not.toMatch(/(?:^|\s)(?:de|le|la|se) [aeiouéèêâîôû]/iu)
        }
        // Every name is there once for each end, in the order in which it is told.
        const names = parts.flatMap(part => (part.kind === 'name' ? [part.id] : []))
        const [first, second] =
          voice === 'active' || claim.objects.length === 0
            ? [claim.subjects, claim.objects]
            : [claim.objects, claim.subjects]
        expect(names).toEqual([...first, ...second])
        // Only the beginning has a capital that the name has not.
        for (const [i, part] of parts.entries()) {
          // German nouns have one, and its names bend.
          if (language === 'de') continue
          if (part.kind !== 'name')
            expect(i === 0 ? part.text.slice(1) : part.text).toBe(
              part.text.slice(i === 0 ? 1 : 0).toLowerCase(),
            )
          else if (i > 0) expect(part.text.endsWith(nameFor(speaker(language), part.id).text)).toBe(true)
        }
        expect(parts[0]!.text).toMatch(/^(?:\p{Lu}|eIDAS)/u)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps the direction of a name to the name', () => {
    const arabic = { id: 'x', type: 'topic', label: { ar: 'مشروع' } }
    const corpus = {
      entities: new Map([['x', arabic]]),
      vocabulary: defaultVocabulary,
    } as unknown as CorpusIndex
    const sentence = sentenceOf({ index: corpus, language: 'en' as Language }, stated('x', 'addresses', 'x'))
    expect(textOfParts(sentence)).toBe('\u2068مشروع\u2069 addresses \u2068مشروع\u2069')
  })

  it('keeps names that were meant to do harm as the text that they are, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), languages, (label, language) => {
        const id = '__proto__' as EntityId
        const hostile = {
          entities: new Map([[id, { id, type: 'topic', label: { [language]: label } }]]),
          vocabulary: defaultVocabulary,
        }
        const claim = stated('__proto__', 'addresses', '__proto__')
        const parts = sentenceOf(
          { index: hostile as unknown as CorpusIndex, language: language as Language },
          claim,
        )
        expect(textOfParts(parts)).not.toMatch(/[\n\r\t]/)
        expect(parts.filter(({ kind }) => kind === 'name')).toHaveLength(2)
      }),
    )
  })
})

describe('names in a row', () => {
  const ids = ['netherlands', 'customs', 'ecuador'] as EntityId[]
  it.each([
    ['en', 'the Netherlands, customs and Ecuador'],
    ['nl', 'Nederland, de douane en Ecuador'],
    ['fr', 'les Pays-Bas, les douanes et l’Équateur'],
  ])(
    'in %s stand as in a sentence, and begin with a capital where they stand alone',
    (language, expected) => {
      expect(textOfParts(listOf(speaker(language), ids))).toBe(expected)
      expect(textOfParts(capitalisedList(speaker(language), ids))).toBe(
        expected[0]!.toUpperCase() + expected.slice(1),
      )
    },
  )
})

describe('a name alone', () => {
  it.each([
    ['customs', 'en', 'Customs'],
    ['eidas', 'nl', 'eIDAS'],
    ['ijmuiden', 'nl', 'IJhavens'],
    ['agreement', 'fr', 'Accord de fusion'],
    ['nobody', 'en', 'nobody'],
  ])('%s in %s is %s', (id, language, expected) => {
    expect(nameIn(index, id as EntityId, language as Language)).toBe(expected)
  })
})

describe('a verb apart from its names', () => {
  it.each([
    ['en', 'are willing to lead'],
    ['nl', 'zijn bereid … te leiden'],
    ['fr', 'se disent prêtes à diriger'],
  ])('agrees all the same, in %s', (language, expected) => {
    expect(verbOf(speaker(language), stated('belgium france', 'leads', 'model', 'willing'))).toBe(expected)
  })
})

describe('questions', () => {
  const name = (id: string, language: string) => nameFor(speaker(language), id as EntityId)
  it('agree with the names in them', () => {
    const [en, nl, fr] = (['en', 'nl', 'fr'] as const).map(termsOf) as [Terms, Terms, Terms]
    expect(en.questions.worksWith(name('netherlands', 'en'))).toBe('Who works with the Netherlands?')
    expect(nl.questions.worksWith(name('united-kingdom', 'nl'))).toBe(
      'Wie werkt samen met het Verenigd Koninkrijk?',
    )
    expect(fr.questions.worksWith(name('france', 'fr'))).toBe('Avec qui la France coopère-t-elle\u00a0?')
    expect(fr.questions.worksWith(name('netherlands', 'fr'))).toBe(
      'Avec qui les Pays-Bas coopèrent-ils\u00a0?',
    )
    expect(en.questions.connected(name('officers', 'en'), name('customs', 'en'))).toBe(
      'How are Benelux liaison officers connected to customs?',
    )
    expect(fr.questions.connected(name('ecuador', 'fr'), name('customs', 'fr'))).toBe(
      'Quel lien entre l’Équateur et les douanes\u00a0?',
    )
    const point = <L extends InterfaceLanguage>(language: L) => ({
      ...name('eidas', language),
      ...termsOf(language).recommendation(9),
    })
    expect(en.questions.cameOf(point('en'))).toBe('What came of recommendation 9?')
    expect(nl.questions.cameOf(point('nl'))).toBe('Wat is er van aanbeveling 9 gekomen?')
    expect(fr.questions.cameOf(point('fr'))).toBe('Qu’est devenue la recommandation 9\u00a0?')
    expect(fr.questions.cameOf(name('customs', 'fr'))).toBe('Que sont devenues les douanes\u00a0?')
    expect(fr.statement.inProject(name('model', 'fr'))).toBe('Dans le cadre du modèle de barrière')
  })

  it('of where something lies speaks of lands in French, not of shelter', () => {
    expect(said('fr', stated('customs', 'located-in', 'netherlands'), 'inverse')).toBe(
      'Les Pays-Bas ont sur leur territoire les douanes',
    )
  })
})
