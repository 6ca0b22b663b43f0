// Names that are only a part of a longer one: 'Comité de Ministres' in 'Comité de Ministres du Conseil de l'Europe'.

import type { Language, TextRange } from '../model/index.ts'
import { capitalisesNouns, isGeneric } from './common-words.ts'
import { quickIn } from './latin.ts'
import { opensSentence } from './openings.ts'

/**
 * What a name is by itself. `proper`: it names its own wherever it stands, `EU` in 'the Court of the EU' too. `head`: what
 * follows it may make it another ('Comité van Ministers', 'Centre'). `kind`: a kind of thing, which it stays whatever
 * follows ('Police de Bruxelles' is police).
 */
export type Standing = 'proper' | 'head' | 'kind'

/** A name where it stands. */
export type Named = TextRange & {
  readonly standing: Standing
  /** Whether a word belongs to the same thing, though not to this name of it. */
  readonly owns: (word: string) => boolean
}

/** The small words that lead from one part of a name to the next: `van de`, `du`, `of the`. */
const leading: ReadonlyMap<string, string> = new Map([
  [
    'nl',
    "(?:van|voor|betreffende|inzake|tot|ter|te)\\s+(?:(?:de|het|den|der)\\s+)?|(?:der|des)\\s+|van\\s+'t\\s+",
  ],
  [
    'fr',
    "(?:de|du|des|pour|sur|relatif\\s+à|relative\\s+à|concernant)\\s+(?:la\\s+|les\\s+|l['’]|le\\s+)?|d['’]",
  ],
  ['en', '(?:of|for|on|concerning)\\s+(?:the\\s+)?'],
  ['de', '(?:für|über|zur|zum)\\s+(?:(?:die|das|den|der|dem)\\s+)?'],
  ['lb', "(?:fir|iwwer|vun)\\s+(?:(?:den|dem|der|de)\\s+|d['’])?"],
  ['es', '(?:de|para|sobre)\\s+(?:la\\s+|las\\s+|los\\s+|el\\s+)?|del\\s+'],
  ['it', "(?:di|per)\\s+(?:la\\s+|i\\s+|il\\s+)?|(?:del|della|dei|degli|delle)\\s+|(?:dell|d)['’]"],
  ['pt', '(?:de|do|da|dos|das|para|sobre)\\s+(?:o\\s+|a\\s+|os\\s+|as\\s+)?'],
  ['ca', "(?:de|per\\s+a)\\s+(?:la\\s+|les\\s+|els\\s+|l['’])?|del\\s+|dels\\s+|d['’]"],
  ['sv', '(?:för|av)\\s+'],
  ['da', '(?:for|af)\\s+'],
  ['no', '(?:for|av)\\s+'],
  ['nb', '(?:for|av)\\s+'],
])

/** After a paper's kind they tell which it is: 'the Act respecting holidays' is another Act. */
const about =
  /^\s+(?:respecting|concerning|betreffende|inzake|houdende|relati(?:f|ve)\s+(?:à|aux?)|concernant|über|iwwer|sulla|sobre)\s/u

/** Offices that are named by what they care for, so that 'Justitie' after them is no actor. */
const offices =
  'ministerie|minister|staatssecretaris|departement|federale\\s+overheidsdienst|fod|hof|' +
  "ministère|ministre|secrétaire\\s+d['’]état|département|service\\s+public\\s+fédéral|spf|cour|" +
  'ministry|department|secretary|court|' +
  '(?:bundes|justiz|innen|landes)?ministerium|ministerin|staatssekretär(?:in)?|gerichtshof|' +
  'ministerio|ministro|ministra|ministero|ministério|tribunal|corte'

/** How they lead to it, in more ways than names do. */
const ofWhich =
  "(?:van|voor|de|du|des|of|for|der|des|für|vun|di|del|della|do|da)\\s+(?:(?:de|het|la|les|the|die|das|den|l['’])\\s*)?|(?:d|l|dell)['’]|\\s*"

const afterOffice = quickIn(new RegExp(`(?<![\\p{L}\\p{N}])(?:${offices})\\s+(?:${ofWhich})$`, 'iu'))

const nextWord = /^\s+(?<word>\p{Lu}[\p{L}\p{N}\p{M}'’&-]*)/u
const lastWord = quickIn(/(?<![\p{L}\p{N}'’&-])(?<word>\p{Lu}[\p{L}\p{N}\p{M}'’&-]*)\s+$/u)

const thereafter = new Map<string, RegExp | null>()

/** Leads from a name over small words to a word with a capital. */
function ledWord(language: Language): RegExp | null {
  const known = thereafter.get(language)
  if (known !== undefined) return known
  const small = leading.get(language)
  const pattern = small ? new RegExp(`^\\s+(?:${small})(?<word>\\p{Lu}[\\p{L}\\p{N}\\p{M}'’&-]*)`, 'u') : null
  thereafter.set(language, pattern)
  return pattern
}

/** Words that have a capital of their own and are no part of a name before them. */
const dates =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u

/** Numbers and letters that count: `Article II`, `Annex B`. */
const counts = /^(?:[IVXLCDM]+|\p{Lu})$/u

/** In capitals throughout, or with one at most words, as English headings have: there a capital tells nothing. */
function isTitled(sentence: string, language: Language): boolean {
  if (!/\p{Ll}/u.test(sentence)) return true
  if (language !== 'en' || /[.!?;:]\W*$/u.test(sentence)) return false
  const words = sentence.match(/\p{L}{4,}/gu) ?? []
  return words.length >= 3 && words.filter(word => /^\p{Ll}/u.test(word)).length <= words.length / 4
}

/**
 * The names of a text that stand for themselves: those are left out that are part of a longer name which is not their own.
 * A word makes a name longer if it has a capital, belongs to no other of the names, and stands beside it or is led to by
 * small words. The names are in order and do not overlap; `sentences` are those of the text.
 *
 * @example of `Comité de Ministres` in `le Comité de Ministres du Conseil nautique` nothing is left
 */
export function withoutParts<Name extends Named>(
  text: string,
  sentences: readonly TextRange[],
  language: Language,
  names: readonly Name[],
): readonly Name[] {
  return names.filter(name => {
    const sentence = sentences.find(({ start, end }) => start <= name.start && name.start < end)
    const titled = isTitled(text.slice(sentence?.start ?? 0, sentence?.end), language)
    const place: Place = {
      text,
      language,
      words: text.slice(name.start, name.end),
      before: text.slice(Math.max(0, name.start - contextChars), name.start),
      after: text.slice(name.end, name.end + contextChars),
      lengthens: (word, at) =>
        !counts.test(word) &&
        !dates.test(word) &&
        !name.owns(word) &&
        !names.some(({ start, end }) => start <= at && at < end),
    }
    if (name.standing !== 'proper' && isOfOffice(place)) return false
    if (titled || name.standing === 'kind') return true
    return !(name.standing === 'head' && isLedOn(name, place)) && !isBesideOthers(name, place)
  })
}

/** How far around a name is looked, in characters. */
const contextChars = 80

type Place = {
  readonly text: string
  readonly language: Language
  /** The name's words, and what stands before and after them. */
  readonly words: string
  readonly before: string
  readonly after: string
  /** Whether a word with a capital, at its place in the text, makes the name longer. */
  readonly lengthens: (word: string, at: number) => boolean
}

const isCapital = (words: string): boolean => /^\p{Lu}/u.test(words)

/** 'Ministerie van **Justitie**'. */
const isOfOffice = ({ words, before }: Place): boolean => isCapital(words) && afterOffice(before).test(before)

/** '**Comité** de Bruxelles', '**Act** respecting holidays'. */
function isLedOn({ end }: TextRange, { language, words, after, lengthens }: Place): boolean {
  if (!isCapital(words) && /\s/u.test(words)) return false
  if (isCapital(words) && isGeneric(words, language) && about.test(after)) return true
  const led = ledWord(language)?.exec(after)
  const word = led?.groups?.word
  return word !== undefined && lengthens(word, end + led![0].length - word.length)
}

/** '**Benelux** Parlement', 'Nationale **Raad**'; where every noun has a capital, two beside each other are no name. */
function isBesideOthers(
  { start, end }: TextRange,
  { text, language, words, before, after, lengthens }: Place,
) {
  if (capitalisesNouns(language)) return false
  const next = nextWord.exec(after)
  const nextText = next?.groups?.word
  if (nextText && /(?:^|\s)\p{Lu}\S*$/u.test(words)) {
    if (lengthens(nextText, end + next![0].length - nextText.length)) return true
  }
  const last = lastWord(before).exec(before)
  if (!last || !isCapital(words)) return false
  const at = start - (before.length - last.index)
  return !opensSentence(text, at) && lengthens(last.groups!.word!, at)
}
