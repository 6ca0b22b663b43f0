// Spans of one language that name the same: one candidate, with all its places.

import type { EntityType, Language } from '../model/index.ts'
import { fold } from '../text/index.ts'
import type { Collected, SameName } from './collect.ts'
import { typeOfWords } from './lexicon/heads.ts'
import { articles, leads, links } from './lexicon/small-words.ts'
import { type Reason, reasons, type Span, wordsOf } from './spans.ts'

/** What may be an entity, as one language names it. */
export type Candidate = {
  readonly language: Language
  /** As they stand in the text, the commonest first. */
  readonly forms: readonly string[]
  readonly spans: readonly Span[]
  readonly reason: Reason
  readonly type: EntityType | null
  readonly entity: string | null
}

/** Names of several words are the same in capitals. */
const keyOf = ({ language, entity, text }: Span): string => {
  const plain = withoutArticles(fold(text).text, language)
  return `${language} ${entity ?? (text.includes(' ') ? plain.toLocaleLowerCase(language) : plain)}`
}

/** 'Cel tegen de sekten' is 'Cel tegen sekten'. */
const withoutArticles = (name: string, language: Language): string =>
  name
    .split(' ')
    .filter((word, i) => i === 0 || !articles.get(language)?.has(word))
    .join(' ')

/**
 * Names that go on in one other: 'Administratieve coördinatiecel' is that 'inzake de strijd tegen …' where the text has no second one. Of one word none is:
 * there is more than one ministry.
 */
function shortened(spans: readonly Span[]): readonly SameName[] {
  const names = new Map<string, Span>()
  for (const span of spans)
    if (span.entity === null && mayBeShort.has(span.reason) && span.text.includes(' '))
      names.set(keyOf(span), span)
  return [...names].flatMap(([key, short]) => {
    const longer = [...names].filter(([other]) => other.startsWith(`${key} `))
    const [only] = longer
    const next = only?.[0].slice(key.length + 1).split(' ')[0] ?? ''
    const isLed = [leads, links].some(list => list.get(short.language)?.has(next))
    return only && isLed && longer.every(([other]) => other.startsWith(only[0]) || only[0].startsWith(other))
      ? [{ long: only[1], short }]
      : []
  })
}

const mayBeShort: ReadonlySet<Reason> = new Set(['name', 'definition'])

/** The candidates of each language. */
export function candidatesOf({ spans, same }: Collected): readonly Candidate[] {
  const joined = joinedNames([...same, ...shortened(spans)])
  const groups = new Map<string, Span[]>()
  for (const span of spans) {
    const key = joined(keyOf(span))
    const group = groups.get(key)
    if (group) group.push(span)
    else groups.set(key, [span])
  }
  const alsoCalled = new Map<string, string[]>()
  for (const { long, short } of same) {
    const key = joined(keyOf(long))
    alsoCalled.set(key, [...(alsoCalled.get(key) ?? []), long.text, short.text])
  }
  return [...groups].map(([key, group]) => candidateOf(group, alsoCalled.get(key) ?? []))
}

/** What a text says is the same, under one key. */
function joinedNames(same: readonly SameName[]): (key: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    const parent = parents.get(key)
    return parent === undefined || parent === key ? key : rootOf(parent)
  }
  for (const { long, short } of same) {
    const [one, other] = [rootOf(keyOf(long)), rootOf(keyOf(short))]
    // What the world knows keeps its own key.
    if (one !== other && short.entity !== null) parents.set(one, other)
    else if (one !== other) parents.set(other, one)
  }
  return rootOf
}

/** @param alsoCalled what the text says that it is called, though that never stands by itself */
function candidateOf(spans: readonly Span[], alsoCalled: readonly string[]): Candidate {
  const counts = new Map<string, number>()
  for (const { text } of spans) counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first] = spans
  const surest = [...spans].sort((a, b) => reasons.indexOf(a.reason) - reasons.indexOf(b.reason))[0]!
  return {
    language: first!.language,
    forms: [...new Set([...[...counts].sort(([, a], [, b]) => b - a).map(([text]) => text), ...alsoCalled])],
    spans,
    reason: surest.reason,
    type: spans.find(({ type }) => type !== null)?.type ?? typeOfForms(spans),
    entity: spans.find(({ entity }) => entity !== null)?.entity ?? null,
  }
}

/** By the first of its names that has a head. */
const typeOfForms = (spans: readonly Span[]): EntityType | null =>
  spans.map(({ text, language }) => typeOfWords(wordsOf(text), language)).find(type => type !== null) ?? null
