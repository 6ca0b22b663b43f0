// Sound corpora at random, with labels and ids that go wrong where something is escaped carelessly.

import fc from 'fast-check'
import type {
  AddedPredicate,
  AddedType,
  Corpus,
  Entity,
  EntityId,
  Erratum,
  Language,
  LanguageMap,
  LanguageVersion,
  Mention,
  NameGrammar,
  Passage,
  Quote,
  QuotedClaim,
  SourceDocument,
  TextRange,
} from '../../../src/model/index.ts'
import { isSymmetric, shapes, statuses, typeGroups, vocabularyOf } from '../../../src/model/index.ts'
import { rangesOf } from '../../../src/text/index.ts'

export const awkward = [
  '',
  ' ',
  '"',
  "it's",
  '\\',
  '\\u0041',
  '&amp; <b>&#x41;</b>',
  '<script>alert(1)</script>',
  ']]>',
  '=1+1',
  '-->',
  '\r\n\t',
  '\u2028\u2029\u0085\ufeff',
  '\u0000\u0001\u001f\u007f',
  '\u202eolleh',
  'مرحبا بالعالم',
  'שלום',
  '👩‍👩‍👧',
  '\ud83d',
  'e\u0301',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
] as const

export const text = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...awkward) },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
)

const wellFormed = (id: string) => id !== '' && !/\p{Surrogate}/u.test(id)

const ids = (most: number, least = 0) =>
  fc.uniqueArray(
    fc.oneof(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        'a b',
        'a:b/c?d#e%20',
        'é',
        '👍',
        '%',
        '"',
        '..',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(wellFormed),
    ),
    { minLength: least, maxLength: most },
  )

const languages = ['nl', 'fr', 'de'] as Language[]
const said = fc
  .record({ nl: text, fr: text, de: text }, { requiredKeys: [], noNullPrototype: true })
  .map(texts => texts as LanguageMap<string>)
/** What may be absent is not there and empty: RDF cannot tell the two apart. */
const inSomeLanguage = said.filter(texts => Object.keys(texts).length > 0)
const gender = fc.constantFrom('masculine', 'feminine', 'neuter')
const grammar = fc
  .record(
    {
      article: fc.constantFrom('the', 'het', 'la', "l'", 'constructor'),
      gender,
      number: fc.constant('plural'),
      shore: fc.constant(true),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map(said => said as NameGrammar)
const grammars = fc
  .record({ nl: grammar, fr: grammar, en: grammar }, { requiredKeys: [], noNullPrototype: true })
  .map(said => said as LanguageMap<NameGrammar>)
const time = fc.constantFrom('2006/..', '2018-12', '2023-06-22', '2020~/2024', '../2001?')

/** Words of a vocabulary, in which no letter is lost that RDF does not know. */
const word = fc.constantFrom(
  ...awkward.filter(text => /\S/u.test(text) && text.length < 200 && wellFormed(text)),
)
const label = fc
  .record({ nl: fc.tuple(word, word), de: fc.tuple(word, word) }, { requiredKeys: [], noNullPrototype: true })
  .map(said => said as AddedType['label'])
const verb = fc
  .record(
    {
      nl: fc.record(
        { one: word, many: word, infinitive: word },
        { requiredKeys: ['one', 'many'], noNullPrototype: true },
      ),
      fr: fc.record({ one: word, many: word }, { noNullPrototype: true }),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map(said => said as AddedPredicate['verb'])

/** Corpora of a few documents; claims, mentions and errata stand in the order of the documents, as compiled ones do. */
export const corpora: fc.Arbitrary<Corpus> = fc.gen().map(draw => {
  const nat = (max: number) => draw(fc.nat, { max })
  const some = <T>(items: readonly T[]): T => items[nat(items.length - 1)]!
  const several = <T>(items: readonly T[], least: number): T[] =>
    Array.from({ length: least + nat(2) }, () => some(items))
  const optionally = <Key extends string, T>(key: Key, arbitrary: fc.Arbitrary<T>) =>
    nat(1) ? ({ [key]: draw(() => arbitrary) } as { [key in Key]: T }) : {}

  const colour = `#${nat(0xffffff).toString(16).padStart(6, '0')}`
  const added = {
    types: (['court', 'constructor', 'status'] as const).slice(nat(3)).map(
      (id): AddedType => ({
        id: id as string as AddedType['id'],
        label: draw(() => label),
        ...optionally('acts', fc.constant(true as const)),
        ...optionally('context', fc.constantFrom('always' as const, 'named' as const)),
        style: { shape: some(shapes), light: colour, dark: colour },
      }),
    ),
    predicates: (['appoints', 'label', 'status'] as const).slice(nat(3)).map(
      (id): AddedPredicate => ({
        id: id as string as AddedPredicate['id'],
        subjects: [some(typeGroups)],
        objects: nat(1) ? 'none' : ['organisation'],
        act: 'each',
        verb: draw(() => verb),
        ...optionally('inverse', verb),
      }),
    ),
  }
  const vocabulary = vocabularyOf({ vocabulary: added })
  const types = [...vocabulary.types.keys()]
  const predicates = [...vocabulary.predicates.keys()]
  const hasOwn = added.types.length + added.predicates.length > 0

  const entities = draw(() => ids(6, 2)).map(
    (id): Entity => ({
      id: id as EntityId,
      type: some(types),
      label: draw(() => said),
      ...optionally('grammar', grammars),
      ...optionally('when', time),
      ...optionally('remark', said),
    }),
  )
  const anyOf = (least: number) =>
    several(
      entities.map(({ id }) => id),
      least,
    )

  const side = (): LanguageVersion => {
    const words = draw(() => text)
    const cut = nat(words.length)
    const source = nat(1000)
    const pieces = (gap: number): TextRange[] =>
      [
        { start: source, end: source + cut },
        { start: source + cut + gap, end: source + words.length + gap },
      ].filter(({ start, end }) => start < end)
    const sentences = [
      { start: 0, end: cut },
      { start: cut, end: words.length },
    ]
    return {
      text: words,
      file: some(['source.md', 'nl.md', '__proto__']),
      ranges: pieces(5),
      sentences: sentences.filter(({ start, end }) => start < end),
    }
  }
  const documents = draw(() => ids(3, 1)).map((id): SourceDocument => {
    const passages: Passage[] = []
    const spoken = languages.slice(0, 1 + nat(2))
    const printed = () => {
      const pages = spoken.filter(() => nat(1)).map(language => [language, some(['4', 'iv', '12–13'])])
      return pages.length > 0 ? { pages: Object.fromEntries(pages) } : {}
    }
    for (let n = nat(4); n >= 0; n--) {
      const sides = languages.filter(() => nat(1)).map(language => [language, side()] as const)
      passages.push({
        id: `${id}.${n}` as Passage['id'],
        document: id as SourceDocument['id'],
        kind: some(['title', 'heading', 'paragraph', 'item', 'point'] as const),
        section: passages.length > 0 && nat(1) ? [some(passages).id] : [],
        paragraph: nat(9),
        ...optionally('number', fc.nat({ max: 99 })),
        ...printed(),
        sides: Object.fromEntries(sides),
      })
    }
    return {
      id: id as SourceDocument['id'],
      number: draw(() => text),
      title: draw(() => said),
      date: draw(() => time),
      issuer: nat(1) ? anyOf(1)[0]! : null,
      ...(nat(1) && { kind: draw(() => inSomeLanguage) }),
      languages: spoken,
      points: some(['recommendation', null] as const),
      ...(nat(1) && { questions: [{ ask: 'came-of' as const, of: anyOf(1)[0]! }] }),
      passages,
    }
  })

  /** Somewhere in a document that says anything. */
  const placeIn = ({ passages }: SourceDocument) => {
    const sides = passages.flatMap(({ id, sides }) =>
      Object.entries(sides)
        .filter(([, { text }]) => text !== '')
        .map(([language, side]) => ({ passage: id, language: language as Language, side })),
    )
    if (sides.length === 0) return null
    const { passage, language, side } = some(sides)
    const start = nat(side.text.length - 1)
    const end = start + 1 + nat(side.text.length - start - 1)
    return { passage, language, start, end, side }
  }
  const places = (document: SourceDocument) =>
    Array.from({ length: nat(3) }, () => placeIn(document)).filter(place => place !== null)
  const bare = <T extends { side: LanguageVersion }>({ side: _side, ...place }: T) => place

  return {
    title: draw(() => said),
    questions: [
      ...(nat(1) ? [{ ask: 'works-with' as const, of: anyOf(1)[0]! }] : []),
      ...(nat(1) ? [{ ask: 'connected' as const, of: [anyOf(1)[0]!, anyOf(1)[0]!] as const }] : []),
    ],
    languages: languages.slice(0, 1 + nat(2)),
    ...(hasOwn && { vocabulary: added }),
    documents,
    entities,
    mentions: documents.flatMap(document =>
      places(document).map((place): Mention => ({ entity: anyOf(1)[0]!, ...bare(place), variant: !nat(2) })),
    ),
    claims: documents.flatMap((document, i) =>
      places(document).map((place, j): QuotedClaim => {
        const predicate = some(predicates)
        const quote = ({ side, ...at }: typeof place): Quote => ({
          ...at,
          exact: side.text.slice(at.start, at.end),
          prefix: side.text.slice(Math.max(0, at.start - 8), at.start),
          suffix: side.text.slice(at.end, at.end + 8),
          ranges: rangesOf(side, at.start, at.end),
        })
        return {
          id: `${document.id}~${i}.${j}` as QuotedClaim['id'],
          document: document.id,
          predicate,
          subjects: anyOf(2),
          objects: isSymmetric(vocabulary, predicate) ? [] : anyOf(1),
          projects: nat(1) ? anyOf(1) : [],
          ...optionally('when', time),
          ...optionally('status', fc.constantFrom(...statuses)),
          ...optionally('difference', said),
          ...optionally('remark', said),
          quotes: [quote(place), ...places(document).map(quote)],
        }
      }),
    ),
    errata: documents.flatMap(document =>
      places(document).map((place): Erratum => ({ ...bare(place), meant: draw(() => text) })),
    ),
  }
})
