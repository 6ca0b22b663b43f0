// All that may name something in a document: each side of each passage, the surer reading of the same words first.

import type { Entity, EntityType, Language, Mention, Passage, TextRange } from '../model/index.ts'
import { abbreviationsIn, type Definition, definitionsIn } from './abbreviations.ts'
import { headOf } from './lexicon/heads.ts'
import { lexiconIn } from './lexicon/known.ts'
import { contextOf, kindsIn, namesIn } from './names.ts'
import { noNamesIn } from './no-names.ts'
import { numberedIn } from './numbered.ts'
import { ownedBy } from './owned.ts'
import { partnersIn } from './partners.ts'
import { overlaps, type Reason, reasons, type Side, type Span, spanOf, wordsOf } from './spans.ts'
import { headingOf } from './titles.ts'

/** A definition of the text: two spans that name the same. */
export type SameName = { readonly long: Span; readonly short: Span }

export type Collected = { readonly spans: readonly Span[]; readonly same: readonly SameName[] }

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
  side: Side,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  isNoName: (span: Span, text: string) => boolean,
): Collected {
  const { language } = side
  const { text } = side.side
  const at = (start: number, end: number, what: Pick<Span, 'reason' | 'type' | 'entity'>): Span =>
    spanOf(side, { start, end }, what)
  const known = mentions.map(({ entity, start, end }) =>
    at(start, end, { reason: 'known', type: entities.get(entity)?.type ?? null, entity }),
  )
  const lexicon = lexiconIn(language)(text)
    .filter(({ end }) => !isCompounded(text, end))
    .map(({ start, end, owner }) => {
      const owned = owner.type === group ? ownedBy(text, { start, end }, language) : null
      return owned
        ? at(owned.start, owned.end, { reason: 'lexicon', type: organisation, entity: null })
        : at(start, end, { reason: 'lexicon', ...owner })
    })
  const context = contextOf(side)
  const bodies = lexicon.filter(({ type, text }) => type === organisation && text.includes(' '))
  const names = namesIn(context)
    .map(span => withoutOther(span, bodies, side))
    .filter(span => !isNoName(span, text))
  const knownAt = ({ start, end }: TextRange) => {
    const { type, entity } = [...known, ...lexicon].find(
      span => span.start === start && span.end === end,
    ) ?? {
      type: null,
      entity: null,
    }
    return { type, entity }
  }
  /** All of a name whose end has an abbreviation: 'European Internet Referral Unit (IRU)'. */
  const whole = (range: TextRange) =>
    names.find(({ start, end }) => end === range.end && start < range.start) ?? range
  const same = [
    ...abbreviationsIn(text)
      .filter(({ long }) => namesABody(text.slice(long.start, long.end), language))
      .map(found => ({ found, reason: 'abbreviation' as const })),
    ...definitionsIn(text, language).map(found => ({ found, reason: 'definition' as const })),
    ...namedKindsIn(names).map(found => ({ found, reason: 'name' as const })),
  ].map(({ found: { long, short }, reason }) => ({
    long: at(whole(long).start, long.end, { reason, ...knownAt(long) }),
    short: at(short.start, short.end, { reason, ...knownAt(short) }),
  }))
  const spans = withoutOverlaps([
    ...known,
    ...lexicon,
    ...same.flatMap(({ long, short }) => [long, short]),
    ...numberedIn(text, language).map(({ start, end, type }) =>
      at(start, end, { reason: 'definition', type, entity: null }),
    ),
    ...names,
    ...[...kindsIn(context), ...partnersIn(context)].filter(kind => !names.some(name => isCutBy(kind, name))),
  ])
  return { spans, same }
}

/** 'A study of the Institut' that is the Institut Pasteur. */
const isCutBy = (kind: TextRange, name: TextRange): boolean =>
  kind.start < name.start && name.start < kind.end && kind.end < name.end

/** 'EU-steun' is support, and not the Union. */
const isCompounded = (text: string, end: number): boolean => /^-\p{Ll}/u.test(text.slice(end, end + 2))

const group = 'actor-group' as EntityType
const organisation = 'organisation' as EntityType

/** What has an abbreviation may be anything: 'financiële transactietaks (FTT)'. With a capital or a head it is a name. */
const namesABody = (long: string, language: Language): boolean =>
  /\p{Lu}/u.test(long) || wordsOf(long).some(({ text }) => headOf(text, language))

/** A name that ends where that of a known body begins: 'Crisiscentrum van de FOD Binnenlandse Zaken' is two. */
function withoutOther(name: Span, bodies: readonly Span[], side: Side): Span {
  const { text } = side.side
  const first = bodies.find(
    ({ start, end }) => start === name.start && /^(?:,| en | et | und | and )/u.test(text.slice(end)),
  )
  if (first) return first
  const other = bodies.find(({ start, end }) => start > name.start && start < name.end && end <= name.end)
  if (!other) return name
  const before = text.slice(name.start, other.start).replace(/(?:(?:\s|,|^)(?:\p{Ll}{1,4}|[dl]['’])?)+$/u, '')
  if (before === '') return name
  return spanOf(side, { start: name.start, end: name.start + before.length }, name)
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
  const languages = new Set(passages.flatMap(({ sides }) => Object.keys(sides) as Language[]))
  const noNames = new Map(
    [...languages].map(language => [
      language,
      noNamesIn(
        passages.flatMap(({ sides }) => sides[language]?.text ?? []),
        language,
      ),
    ]),
  )
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
      const titled = kind === 'heading' ? headingOf({ passage: id, language, side }, passages) : null
      const found = spansOfSide(
        { passage: id, language, side },
        mentionsOf.get(`${id} ${language}`) ?? [],
        entities,
        noNames.get(language)!,
      )
      return titled ? { ...found, spans: [titled] } : found
    }),
  )
  return {
    spans: collected.flatMap(({ spans }) => spans),
    same: collected.flatMap(({ same }) => same),
  }
}
