// Partners that have no name: whoever stands behind 'works together with' or 'data are exchanged between' is somebody who acts.

import type { EntityType, Language, TextRange } from '../model/index.ts'
import { cuesFor } from './lexicon/cues.ts'
import { articles, idle, isAdjective } from './lexicon/small-words.ts'
import type { Context } from './runs.ts'
import { areAdjacent, type Span, spanOf, type Word } from './spans.ts'

const group = 'actor-group' as EntityType

/** So far before what opens the list of partners the word for what they do may stand. */
const maxCharsBefore = 50

const opens: ReadonlyMap<string, RegExp> = new Map([
  [
    'nl',
    /(?<!\p{L})(?:met|tussen)\s+(?:de|alle|andere|verschillende|tal van|onze)?\s*(?:verschillende|andere)?\s*/giu,
  ],
  [
    'fr',
    /(?<!\p{L})(?:avec|entre)\s+(?:d['’]autres|tous les|les différents|les autres|les|des|nos|différents|plusieurs)\s*/giu,
  ],
  ['de', /(?<!\p{L})(?:mit|zwischen)\s+(?:den|allen|anderen|verschiedenen)?\s*/giu],
  ['en', /(?<!\p{L})(?:with|between)\s+(?:the|all|other|various)?\s*/giu],
])

const plurals: ReadonlyMap<string, RegExp> = new Map([
  ['nl', /^(?:\p{Lu}+-)?\p{Ll}{3,}(?:en|s|a|’s|'s)$/u],
  ['fr', /^\p{Ll}{3,}(?:s|aux)$/u],
  ['de', /^\p{Lu}\p{Ll}{3,}(?:en|er|e|n)$/u],
  ['en', /^\p{Ll}{3,}s$/u],
])

const goesOn =
  /^\s*(?:,|(?<!\p{L})(?:en|et|und|and|ainsi que|alsook|sowie)(?!\p{L}))\s*(?:(?:de|het|les|des|la|le|den|die|the)\s+)?$/iu

/** So many partners without a name are looked for behind one word. */
const maxPartners = 8

/** Kinds of actors, told by nothing but that somebody works with them. */
export function partnersIn({ side, text, words, language }: Context): readonly Span[] {
  const cues = cuesFor(language)
  const opening = opens.get(language)
  if (!cues || !opening) return []
  return Array.from(text.matchAll(opening)).flatMap(({ 0: { length }, index }) => {
    const before = text.slice(Math.max(0, index - maxCharsBefore), index + length)
    if (!cues.cooperates.test(before) && !isExchange.test(before)) return []
    return listFrom(index + length, text, words, language).map(range =>
      spanOf(side, range, { reason: 'kind', type: group, entity: null }),
    )
  })
}

/** What is said to be 'between' some, who are partners then. */
const isExchange = /uitwissel|delen van|overleg|échange|partage|concertation|exchange|sharing|austausch/iu

function listFrom(
  from: number,
  text: string,
  words: readonly Word[],
  language: Language,
): readonly TextRange[] {
  const found: TextRange[] = []
  let i = words.findIndex(({ start }) => start >= from)
  while (i >= 0 && found.length < maxPartners) {
    const noun = nounGroup(i, text, words, language)
    if (!noun) break
    const range = { start: words[i]!.start, end: words[noun]!.end }
    found.push(range)
    const next = words.findIndex(({ start, text: word }) => start > range.end && !isLink(word, language))
    if (next < 0 || !goesOn.test(text.slice(range.end, words[next]!.start))) break
    i = next
  }
  return found
}

const isLink = (word: string, language: Language): boolean =>
  /^(?:en|et|und|and|ainsi|que|alsook|sowie)$/iu.test(word) ||
  (articles.get(language)?.has(word.toLowerCase()) ?? false)

/** The last word of a plural noun with its adjectives, from its first; null where none begins. */
function nounGroup(i: number, text: string, words: readonly Word[], language: Language): number | null {
  const follows = (at: number) => words[at + 1] !== undefined && areAdjacent(text, words[at]!, words[at + 1]!)
  let at = i
  if (language !== 'fr') while (at - i < 2 && isModifier(words[at]!, language) && follows(at)) at++
  // 'De betrokken diensten': what stands before a plural is none itself.
  if (
    language === 'nl' &&
    follows(at) &&
    plurals.get(language)?.test(words[at + 1]!.text) &&
    !isExample.test(words[at + 1]!.text)
  )
    at++
  const noun = words[at]!
  if (
    !plurals.get(language)?.test(noun.text) ||
    idle.has(noun.text) ||
    isSpokesman.test(noun.text) ||
    isParticiple.test(noun.text)
  )
    return null
  if (language === 'fr' && isAdjective(noun, language)) return null
  if (language === 'fr') while (at - i < 2 && follows(at) && isAdjective(words[at + 1]!, language)) at++
  return isSomebodys.get(language)?.test(text.slice(words[at]!.end)) ? null : at
}

/** 'The services of France and Spain' are these countries. */
const isSomebodys: ReadonlyMap<string, RegExp> = new Map([
  ['nl', /^\s+(?:in|van|uit)\s+(?:(?:het|de)\s+)?\p{Lu}/u],
  ['fr', /^\s+(?:en|au|aux|de|du|des|d['’])\s*(?:(?:la|le|les)\s+|l['’])?\p{Lu}/u],
  ['de', /^\s+(?:in|von|aus)\s+(?:(?:der|dem)\s+)?\p{Lu}/u],
  ['en', /^\s+(?:in|of|from)\s+(?:the\s+)?\p{Lu}/u],
])

const isExample =
  /^(?:zoals|alias|evenals|alsmede|langs|steeds|reeds|sinds|soms|ondanks|tijdens|samen|binnen|buiten|tussen|worden|hebben|kunnen|zullen|moeten|mogen|willen)$/u

/** Who stands for others is these others. */
const isSpokesman =
  /^(?:vertegenwoordigers|afgevaardigden|représentants|délégués|representatives|delegates|Vertretern?)$/u

const isParticiple = /^(?:(?:aan|af|bij|in|mee|na|op|over(?:een)?|samen|uit|voor)?ge|onder|ver)\p{Ll}+en$/u

const isModifier = (word: Word, language: Language): boolean =>
  isAdjective(word, language) || (language === 'nl' && /^\p{Ll}{3,}[^e]?e$/u.test(word.text))
