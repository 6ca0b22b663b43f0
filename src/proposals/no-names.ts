// What has a capital and names nothing that the graph knows: people, nationalities, adjectives, words that begin a sentence.

import type { Language } from '../model/index.ts'
import { headOf } from './lexicon/heads.ts'
import { firstNames, title } from './lexicon/people.ts'
import { isDisease, isFormula, isNationality, neverNames } from './lexicon/small-words.ts'
import { type Span, wordsOf } from './spans.ts'

/**
 * Tells which names are none, in one language of a document.
 *
 * @param texts all that the document says in it
 */
export function noNamesIn(texts: readonly string[], language: Language) {
  const lowered = new Set<string>()
  /** Whom the texts name by a title. */
  const surnames = new Set<string>()
  for (const text of texts)
    for (const { text: word, start, isCapital } of wordsOf(text)) {
      if (!isCapital) lowered.add(word)
      else if (isTitled(text, start)) surnames.add(word)
    }
  const isBare = ({ text }: Span) =>
    language === 'nl' && /^\p{Lu}[\p{L}-]{2,}(?:se|ische?|ees|ese|aanse?|iërs|ezen|anen)$/u.test(text)
  /** 'Commission' alone is one that the text has named, or none. */
  const isBareHead = ({ text }: Span) =>
    /^\p{Lu}\p{Ll}+$/u.test(text) && headOf(text, language)?.isCompound === false
  const isShouted = (span: Span, text: string) => span.type === null && !/\p{Ll}/u.test(text)
  /** One word that the document writes small too. */
  const isCommon = ({ text }: Span) =>
    /^\p{Lu}\p{Ll}+$/u.test(text) && lowered.has(text.toLocaleLowerCase(language))
  return (span: Span, text: string): boolean =>
    isShouted(span, text) ||
    isBare(span) ||
    isCommon(span) ||
    isBareHead(span) ||
    surnames.has(span.text) ||
    isDisease.test(span.text) ||
    isSetting.test(span.text) ||
    isFormula.test(span.text) ||
    isPerson(span, text) ||
    neverNames.has(span.text.toLocaleLowerCase(language)) ||
    isNationality(span.text, text.slice(0, span.start), language)
}

/** 'In EU-verband' tells where, 'EU-subsidie' whose. */
const isSetting =
  /^\p{Lu}\S*-(?:verband|niveau|vlak|kader|context|subsidies?|steun|middelen|Ebene|Mittel|Rahmen)$/u

/** So far before a name its title reaches, in characters. */
const maxTitleChars = 24

/** Whether the title of somebody stands before a place. */
const isTitled = (text: string, start: number): boolean =>
  title.test(text.slice(Math.max(0, start - maxTitleChars), start))

const isOffice =
  /^(?:[ÉE]tat|(?:[Vv]ice-?)?[Mm]inist(?:er|re)|[Ss]taatssecretaris|[Gg]ouverneur|[Bb]urgemeester|[Bb]ourgmestre)$/u

/** Words with a capital and no head, that a title stands before or a first name begins. */
function isPerson({ type, text: name, start }: Span, text: string): boolean {
  const [first = '', ...more] = name.split(' ')
  // 'Minister Peeters' is somebody, 'minister van Justitie' an office; French has 'secrétaire d'État Peeters'.
  if (isOffice.test(first) && /^\p{Lu}/u.test(more[0] ?? '')) return true
  if (type !== null || !/^\p{Lu}/u.test(name)) return false
  if (firstNames.has(first)) return more.length < 4
  return isTitled(text, start)
}
