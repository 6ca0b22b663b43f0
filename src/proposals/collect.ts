// All that may name something in a document: each side of each passage, the surer reading of the same words first.

import type { Entity, EntityType, Language, Mention, Passage, PassageId, TextRange } from '../model/index.ts'
import { countryCodes, countryNames, type Matcher, matcher } from '../text/index.ts'
import { abbreviationsIn, type Definition, definitionsIn } from './abbreviations.ts'
import { actors } from './lexicon/actors.ts'
import { bodies } from './lexicon/bodies.ts'
import { cuesFor } from './lexicon/cues.ts'
import { headOf } from './lexicon/heads.ts'
import { nationalBodies } from './lexicon/national.ts'
import { kindsIn, namesIn } from './names.ts'
import { overlaps, type Reason, reasons, type Side, type Span, wordsOf } from './spans.ts'

/** A definition of the text: two spans that name the same. */
export type SameName = { readonly long: Span; readonly short: Span }

export type Collected = { readonly spans: readonly Span[]; readonly same: readonly SameName[] }

type Known = { readonly entity: string; readonly type: EntityType }

const matchers = new Map<Language, Matcher<Known>>()

/** The lexicon and the countries of the world, in one language. */
function lexiconIn(language: Language): Matcher<Known> {
  const known = matchers.get(language)
  if (known) return known
  const country = 'country' as EntityType
  const made = matcher<Known>(
    [
      ...countryCodes.flatMap(code =>
        countryNames(code, language)
          .filter(name => name.length > 2 || name === name.toUpperCase())
          .map(text => ({ text, owner: { entity: `country:${code}`, type: country } })),
      ),
      ...[...bodies, ...nationalBodies, ...actors].flatMap(({ id, type, forms }) =>
        (forms[language] ?? []).map(text => ({ text, owner: { entity: `lexicon:${id}`, type } })),
      ),
    ],
    language,
  )
  matchers.set(language, made)
  return made
}

const rank = (reason: Reason): number => reasons.indexOf(reason)

/** Of spans that overlap the longer one; of equally long ones the surer. */
function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rank(a.reason) - rank(b.reason),
  )
  const kept: Span[] = []
  for (const span of sorted) if (!kept.some(other => overlaps(span, other))) kept.push(span)
  return kept.sort((a, b) => a.start - b.start)
}

function spansOfSide(
  { passage, language, side }: Side,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): Collected {
  const { text } = side
  const at = (start: number, end: number, rest: Pick<Span, 'reason' | 'type' | 'entity'>): Span => ({
    ...{ passage, language, start, end, ...rest },
    text: text.slice(start, end).replace(/\s+/gu, ' '),
  })
  const known = mentions.map(({ entity, start, end }) =>
    at(start, end, { reason: 'known', type: entities.get(entity)?.type ?? null, entity }),
  )
  const lexicon = lexiconIn(language)(text).map(({ start, end, owner }) => {
    const owned = owner.type === group ? withCountry(text, start, end, language) : null
    return owned
      ? at(owned.start, owned.end, { reason: 'lexicon', type: organisation, entity: null })
      : at(start, end, { reason: 'lexicon', ...owner })
  })
  const sided = { passage, language, side }
  // What is printed in capitals for its own sake names something only where a word says what.
  const shouted = (span: Span) => span.type === null && !/\p{Ll}/u.test(text)
  const names = namesIn(sided).filter(span => !shouted(span) && !isBare(span))
  const knownAt = ({ start, end }: TextRange) => {
    const { type, entity } = [...known, ...lexicon].find(
      span => span.start === start && span.end === end,
    ) ?? {
      type: null,
      entity: null,
    }
    return { type, entity }
  }
  const same = [
    ...abbreviationsIn(text).map(found => ({ found, reason: 'abbreviation' as const })),
    ...definitionsIn(text, language).map(found => ({ found, reason: 'definition' as const })),
    ...namedKindsIn(names).map(found => ({ found, reason: 'name' as const })),
  ].map(({ found: { long, short }, reason }) => ({
    long: at(long.start, long.end, { reason, ...knownAt(long) }),
    short: at(short.start, short.end, { reason, ...knownAt(short) }),
  }))
  const spans = withoutOverlaps([
    ...known,
    ...lexicon,
    ...same.flatMap(({ long, short }) => [long, short]),
    ...numbersIn(text).map(({ start, end }) =>
      at(start, end, { reason: 'name', type: document, entity: null }),
    ),
    ...names,
    ...kindsIn(sided),
  ])
  return { spans, same }
}

const group = 'actor-group' as EntityType
const organisation = 'organisation' as EntityType

const countryBefore =
  /\b(?:Belgische|Nederlandse|Luxemburgse|Franse|Duitse|Vlaamse|Waalse|Brusselse|Europese|Belgian|Dutch|French|German|Luxembourg|European|belgische|niederländische|luxemburgische|französische|deutsche|europäische)\s+$/u
const countryBehind =
  /^\s+(?:belges?|néerlandaise?s?|luxembourgeoise?s?|françaises?|français|allemande?s?|flamande?s?|wallonn?e?s?|bruxelloise?s?|européenne?s?)(?!\p{L})/u

/** The customs of one country are a body of their own: 'Belgische douane', 'douanes belges'. */
function withCountry(text: string, start: number, end: number, language: Language): TextRange | null {
  const before = language === 'fr' ? null : countryBefore.exec(text.slice(Math.max(0, start - 20), start))
  const behind = language === 'fr' ? countryBehind.exec(text.slice(end, end + 20)) : null
  if (!before && !behind) return null
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) }
}

/** 'working group SENN-POST' is named by what stands behind its head, and by both. */
const namedKindsIn = (names: readonly Span[]): readonly Definition[] =>
  names.flatMap(({ text, start, end, language }) => {
    const [kind, name, ...more] = text.split(' ')
    if (
      !kind ||
      !name ||
      more.length > 0 ||
      !/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(name) ||
      !headOf(kind, language)
    )
      return []
    return [{ long: { start, end }, short: { start: end - name.length, end } }]
  })

/** A heading is what its part of the paper is about: where it says that this is a cooperation, that is what it is called. */
function headingOf({ passage, language, side: { text } }: Side, isAbout: () => boolean): Span | null {
  const heads = wordsOf(text).map(word => headOf(word.text, language)?.type)
  const names = heads.find(type => type !== undefined)
  if (names !== project && !(names === product && isAbout())) return null
  return {
    ...{ passage, language, start: 0, end: text.length, reason: 'definition', type: project, entity: null },
    text: text.replace(/\s+/gu, ' '),
  }
}

const project = 'project' as EntityType
const product = 'product' as EntityType

/** So many sentences below a heading make it the name of what they tell of. */
const minSentences = 2

/** An adjective alone. */
const isBare = ({ text, language }: Span): boolean => language === 'nl' && /^\p{Lu}\p{Ll}{3,}se$/u.test(text)

const document = 'document' as EntityType

/** Papers of parliaments by their numbers: 928/2, DOC 55 1234/001. */
const numbersIn = (text: string): readonly TextRange[] =>
  Array.from(
    text.matchAll(/(?<![\p{L}\d/.-])(?:DOC \d{2} )?\d{3,4}\/\d{1,3}(?![\d/])/gu),
    ({ 0: number, index }) => ({
      start: index,
      end: index + number.length,
    }),
  )

/**
 * What may name something in a document.
 *
 * @param mentions what is known already in its passages
 */
export function collect(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
): Collected {
  /** Whether what stands under a heading tells, more than once, of working together. */
  const isAbout = (heading: PassageId, language: Language): boolean => {
    const cues = cuesFor(language)
    const below = passages.filter(({ section }) => section.includes(heading))
    const sentences = below.flatMap(({ sides }) => {
      const side = sides[language]
      return side ? side.sentences.map(({ start, end }) => side.text.slice(start, end)) : []
    })
    return (
      cues !== null && sentences.filter(sentence => cues.cooperates.test(sentence)).length >= minSentences
    )
  }
  const mentionsOf = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const side = `${mention.passage} ${mention.language}`
    const own = mentionsOf.get(side)
    if (own) own.push(mention)
    else mentionsOf.set(side, [mention])
  }
  const collected = passages.flatMap(({ id, kind, sides }) =>
    Object.entries(sides).map(([code, side]) => {
      const language = code as Language
      const titled =
        kind === 'heading' ? headingOf({ passage: id, language, side }, () => isAbout(id, language)) : null
      const found = spansOfSide(
        { passage: id, language, side },
        mentionsOf.get(`${id} ${language}`) ?? [],
        entities,
      )
      return titled ? { ...found, spans: [titled] } : found
    }),
  )
  return {
    spans: collected.flatMap(({ spans }) => spans),
    same: collected.flatMap(({ same }) => same),
  }
}
