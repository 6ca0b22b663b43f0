// What in a text looks like a name, in languages that have capitals.

import type { Language, LanguageVersion, TextRange } from '../model/index.ts'
import { capitalisesNouns } from './common-words.ts'
import { quickIn } from './latin.ts'

/** A word that may be a name: it begins with a capital, or has two capitals or more. */
const capitalised = quickIn(
  /(?<![\p{L}\p{N}])[\p{Ll}\p{N}]*\p{Lu}[\p{L}\p{N}\p{M}]*(?:[-'’.&](?=\p{Lu})[\p{L}\p{N}]+)*/gu,
)
const twoCapitals = /\p{Lu}.*\p{Lu}/u

/** What may stand before the first word of a sentence or of a numbered part of it. */
const opening = /(?:^|[\d]+[).]\s|[“"'‘«„(]\s*)$/u

/** An article that French, Italian and Catalan join to a name: it is no part of it. */
const elided: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /^(?:[LDJMTSNC]|Qu|Jusqu|Lorsqu|Puisqu)['’](?=\p{Lu})/u],
  ['it', /^(?:[LDC]|Un|All|Dell|Nell|Sull|Dall|Coll|Quest|Quell)['’](?=\p{Lu})/u],
  ['ca', /^[LDSMTN]['’](?=\p{Lu})/u],
])

/** Nouns of these languages that stand beside one another and are no name. */
const plainNouns: ReadonlySet<string> = new Set(
  (
    'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag ' +
    'Mittwoch Donnerstag Freitag Samstag Sonntag Anfang Mitte Ende Jahr Jahre Jahren Jahres Uhr Euro Dollar Franken ' +
    'Prozent Millionen Milliarden Tausend Artikel Absatz Nummer Kapitel Seite Abschnitt Punkt Frau Herr Herrn Dame Damen Herren'
  ).split(' '),
)

/** After which a single noun is a name, in these languages. */
const naming = /(?:namens|genannt[a-z]*|sogenannt[a-z]*|[„“"‚‘«»])\s*$/u

/** In capitals throughout, so that none of them tells anything. */
const isShouted = (sentence: string): boolean =>
  !/\p{Ll}/u.test(sentence) && (sentence.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 3

const romanNumeral = /^[IVX]+\.?$/u

/**
 * What in a text looks like a name and is not covered by what is known: neighbouring words are one name, `Joint Investigation
 * Teams`. Where every noun has a capital, only acronyms, mixed case, several words, and what is named or quoted as such.
 */
export function unknownNames(
  side: LanguageVersion,
  language: Language,
  covered: readonly TextRange[],
): TextRange[] {
  const { text } = side
  const sorted = [...covered].sort((a, b) => a.start - b.start)
  return joined(wordsIn(side, language), text)
    .flatMap(name => without(name, sorted, text))
    .filter(({ start, end }) => {
      const words = text.slice(start, end)
      if (!/\p{Lu}/u.test(words) || romanNumeral.test(words)) return false
      return !capitalisesNouns(language) || tells(words, text.slice(0, start))
    })
}

/** The words of a text that may be names: those that a capital does not merely begin a sentence with. */
function wordsIn({ text, sentences }: LanguageVersion, language: Language): TextRange[] {
  const shouted = sentences.map(({ start, end }) => isShouted(text.slice(start, end)))
  let at = 0
  return Array.from(text.matchAll(capitalised(text))).flatMap(({ 0: word, index }) => {
    while (at + 1 < sentences.length && sentences[at + 1]!.start <= index) at++
    if (shouted[at]) return []
    const article = elided.get(language)?.exec(word)?.[0].length ?? 0
    const range = { start: index + article, end: index + word.length }
    const quoted = capitalisesNouns(language) && /^[”“"’‘»«]/u.test(text.slice(range.end))
    if (article > 0 || quoted || twoCapitals.test(word)) return [range]
    const before = text.slice(sentences[at]?.start ?? 0, index).trimStart()
    return opening.test(before) ? [] : [range]
  })
}

/** Neighbours as one. */
function joined(words: readonly TextRange[], text: string): TextRange[] {
  const names: TextRange[] = []
  for (const { start, end } of words) {
    const last = names.at(-1)
    if (last && /^\s+$/u.test(text.slice(last.end, start)))
      names[names.length - 1] = { start: last.start, end }
    else names.push({ start, end })
  }
  return names
}

/** What is left of a name outside the covered ranges, which are in order. */
function without(name: TextRange, covered: readonly TextRange[], text: string): TextRange[] {
  const left: TextRange[] = []
  let from = name.start
  for (const { start, end } of covered) {
    if (end <= from || start >= name.end) continue
    if (start > from) left.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < name.end) left.push({ start: from, end: name.end })
  return left.flatMap(({ start, end }) => {
    const words = text.slice(start, end)
    const trimmed = words.trim()
    const at = start + words.indexOf(trimmed)
    return trimmed === '' ? [] : [{ start: at, end: at + trimmed.length }]
  })
}

/** Whether nouns tell by themselves, or by what stands before them, that they are a name. */
function tells(words: string, before: string): boolean {
  if (/\p{Lu}{2}|\p{Ll}\p{Lu}|-\p{Lu}/u.test(words)) return true
  const nouns = words.split(/\s+/u).filter(word => !plainNouns.has(word))
  return nouns.length > 1 || (nouns.length === 1 && naming.test(before))
}
