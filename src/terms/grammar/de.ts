// German sentences: the verb that bends stands second, the rest of it at the end; articles and adjectives show the case.

import {
  type Clause,
  type ClauseRequest,
  clauseOf,
  type Grammar,
  hole,
  type Name,
  openInfinitive,
  type Phrase,
  type Voice,
  type Wording,
} from './grammar.ts'

/** What names stand under after the verb, with its case; nothing before a direct object. */
const cases = {
  '': 'accusative',
  an: 'dative',
  auf: 'accusative',
  aus: 'dative',
  bei: 'dative',
  durch: 'accusative',
  gegen: 'accusative',
  nach: 'dative',
  um: 'accusative',
  vor: 'dative',
  'bis an': 'accusative',
  für: 'accusative',
  in: 'dative',
  mit: 'dative',
  von: 'dative',
  zu: 'dative',
  über: 'accusative',
} as const
type Preposition = keyof typeof cases
type ObjectCase = (typeof cases)[Preposition]
type Case = 'nominative' | ObjectCase

const isPreposition = (word: string): word is Preposition => Object.hasOwn(cases, word)

/** What a clause gives its names: a preposition, and the case where it is not that of the preposition: `an|accusative`. */
type Governing = Preposition | `${Preposition}|${ObjectCase}`

function governed(given: string): readonly [Preposition, ObjectCase] {
  const [word = '', which] = given.split('|')
  const preposition = isPreposition(word) ? word : ''
  return [preposition, (which as ObjectCase | undefined) ?? cases[preposition]]
}

/**
 * Of one, of several, and after `wird`; `…` is where the names stand, if not at the end, and `|` where `zu` comes between:
 * `teil|nehmen`, teilzunehmen.
 */
type Verb = readonly [one: string, many: string, infinitive: string, governing?: Governing]

const passive = (participle: string): Verb => [
  `wird … ${participle}`,
  `werden … ${participle}`,
  `… ${participle} |werden`,
  'von',
]

const together: Verb = ['arbeitet mit … zusammen', 'arbeiten zusammen', 'zusammen|arbeiten']

const verbs: Readonly<Record<Wording, Readonly<Record<Voice, Verb>>>> = {
  'cooperates-with': { active: together, inverse: together },
  'participates-in': {
    active: ['nimmt … teil', 'nehmen … teil', '… teil|nehmen', 'an'],
    inverse: ['zählt … zu den Teilnehmern', 'zählen … zu den Teilnehmern', '… zu den Teilnehmern |zählen'],
  },
  leads: { active: ['leitet', 'leiten', '… |leiten'], inverse: passive('geleitet') },
  supports: { active: ['unterstützt', 'unterstützen', '… |unterstützen'], inverse: passive('unterstützt') },
  'part-of': {
    active: ['gehört', 'gehören', '… |gehören', 'zu'],
    inverse: ['umfasst', 'umfassen', '… |umfassen'],
  },
  'located-in': {
    active: ['befindet sich', 'befinden sich', 'sich … |befinden', 'in'],
    inverse: ['beherbergt', 'beherbergen', '… |beherbergen'],
  },
  'lies-on': {
    active: ['liegt', 'liegen', '… |liegen', 'an'],
    inverse: ['reicht', 'reichen', '… |reichen', 'bis an'],
  },
  produces: { active: ['erstellt', 'erstellen', '… |erstellen'], inverse: passive('erstellt') },
  founds: { active: ['schafft', 'schaffen', '… |schaffen'], inverse: passive('geschaffen') },
  'presented-in': {
    active: ['wird … vorgestellt', 'werden … vorgestellt', '… vorgestellt |werden', 'bei'],
    inverse: ['stellt … vor', 'stellen … vor', '… vor|stellen'],
  },
  concludes: {
    active: ['vereinbart', 'vereinbaren', '… |vereinbaren'],
    inverse: passive('vereinbart'),
  },
  addresses: {
    active: ['befasst sich', 'befassen sich', 'sich … |befassen', 'mit'],
    inverse: ['ist Thema', 'sind Thema', 'Thema … |sein', 'bei'],
  },
  answers: { active: ['antwortet', 'antworten', '… |antworten', 'auf'], inverse: passive('beantwortet') },
  'responsible-for': {
    active: ['ist … zuständig', 'sind … zuständig', '… zuständig |sein', 'für'],
    inverse: passive('verantwortet'),
  },
  'modelled-on': {
    active: ['folgt dem Vorbild', 'folgen dem Vorbild', 'dem Vorbild … |folgen', 'von'],
    inverse: ['ist Vorbild', 'sind Vorbild', 'Vorbild … |sein', 'für'],
  },
  'origin-of': {
    active: ['ist eine Quelle', 'sind Quellen', 'eine Quelle … |sein', 'für'],
    inverse: ['kommt', 'kommen', '… |kommen', 'aus'],
  },
  'transit-of': {
    active: ['ist ein Durchgangsort', 'sind Durchgangsorte', 'ein Durchgangsort … |sein', 'für'],
    inverse: ['läuft', 'laufen', '… |laufen', 'über'],
  },
  'entry-of': {
    active: ['ist ein Einfallstor', 'sind Einfallstore', 'ein Einfallstor … |sein', 'für'],
    inverse: ['kommt … herein', 'kommen … herein', '… herein|kommen', 'über'],
  },
}

const withoutZu = (infinitive: string) => infinitive.replace('|', '')
/** A verb that comes apart takes `zu` between its parts. */
const withZu = (infinitive: string) => infinitive.replace(/(?<=\p{L})\|/u, 'zu').replace('|', 'zu ')

/** A verb with the preposition before its names taken out: 'wird von … ernannt' is 'wird … ernannt', and 'von'. */
function parted(words: string): readonly [words: string, preposition: Preposition] {
  const [before = '', ...after] = words.split(hole)
  const [, verb = '', last = ''] = /^(.*?)\s*(\S*)$/su.exec(before.trim()) ?? []
  if (last === '' || !isPreposition(last)) return [words, '']
  return [[verb, ...after].join(` ${hole}`), last]
}

function verbOf(wording: ClauseRequest['wording'], voice: Voice): Verb {
  if (typeof wording === 'string') return verbs[wording][voice]
  const { one, many, infinitive = many, case: which } = wording
  const [words, preposition] = parted(one)
  const governing = which ? (`${preposition}|${which}` as const) : preposition
  return [words, parted(many)[0], openInfinitive(parted(infinitive)[0]), governing]
}

function clause({ wording, voice, status, before: { plural } }: ClauseRequest): Clause {
  const [one, many, infinitive, governing = ''] = verbOf(wording, voice)
  const words = (text: string) => clauseOf(text, governing)
  switch (status) {
    case 'done':
      return words(plural ? many : one)
    case 'planned':
      return words(`${plural ? 'werden' : 'wird'} ${withoutZu(infinitive)}`)
    case 'willing':
      return voice === 'active'
        ? words(`${plural ? 'sind' : 'ist'} bereit, ${withZu(infinitive)}`)
        : words(`${plural ? 'könnten' : 'könnte'} – die Bereitschaft besteht – ${withoutZu(infinitive)}`)
    case 'proposed':
      return words(`${plural ? 'sollten' : 'sollte'} nach einem Vorschlag ${withoutZu(infinitive)}`)
  }
}

type Inflection = 'masculine' | 'feminine' | 'neuter' | 'plural'

const articles: Readonly<Record<Case, Readonly<Record<Inflection, string>>>> = {
  nominative: { masculine: 'der', feminine: 'die', neuter: 'das', plural: 'die' },
  accusative: { masculine: 'den', feminine: 'die', neuter: 'das', plural: 'die' },
  dative: { masculine: 'dem', feminine: 'der', neuter: 'dem', plural: 'den' },
}

/** The endings of adjectives after a definite article, and without one. */
const weak: typeof articles = {
  nominative: { masculine: 'e', feminine: 'e', neuter: 'e', plural: 'en' },
  accusative: { masculine: 'en', feminine: 'e', neuter: 'e', plural: 'en' },
  dative: { masculine: 'en', feminine: 'en', neuter: 'en', plural: 'en' },
}
const strong: typeof articles = {
  nominative: { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'e' },
  accusative: { masculine: 'en', feminine: 'e', neuter: 'es', plural: 'e' },
  dative: { masculine: 'em', feminine: 'er', neuter: 'em', plural: 'en' },
}

const contractions: ReadonlyMap<string, string> = new Map([
  ['an dem', 'am'],
  ['bei dem', 'beim'],
  ['in dem', 'im'],
  ['von dem', 'vom'],
  ['zu dem', 'zum'],
  ['zu der', 'zur'],
])

const gendersByArticle: ReadonlyMap<string, Inflection> = new Map([
  ['der', 'masculine'],
  ['die', 'feminine'],
  ['das', 'neuter'],
])

const inflectionOf = ({ article, gender, plural }: Name): Inflection | null =>
  plural ? 'plural' : (gender ?? gendersByArticle.get(article) ?? null)

/** A word of a name that is an adjective, and its stem: a small letter tells, and in a proper name what it ends in. */
const adjective =
  /^(\(?)(\p{Ll}[\p{L}-]*?|\p{L}[\p{L}-]*(?:isch|lich|ig|igt|iert|eint|sam|mein|onal|okal|eral|zial|iell|nell))e[rs]?(\)?)$/u

/** Words that may stand before a noun, and stay as they are: vier weitere Länder, Post- und Kurierdienste. */
const unbent = /^(?:und|oder|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\p{L}+-)$/u

/** Whether a name begins with an adjective, which takes the article's ending where there is none. */
const beginsWithAdjective = ({ text }: Name): boolean => {
  const [first = ''] = text.split(' ', 1)
  return !unbent.test(first) && adjective.test(first)
}

/** Nouns in the dative plural end in n, where they can. */
const inDativePlural = (noun: string): string => (/(?:e|e[lr])$/.test(noun) ? `${noun}n` : noun)

/** A name with the endings of a case: its adjectives, and in the plural its noun; what follows is not touched. */
function bent(text: string, ending: string, isDativePlural: boolean): string {
  const words = text.split(' ')
  for (const [i, word] of words.entries()) {
    if (unbent.test(word)) continue
    const [, open, stem, close] = adjective.exec(word) ?? []
    if (stem !== undefined) words[i] = `${open}${stem}${ending}${close}`
    else {
      if (isDativePlural) words[i] = inDativePlural(word)
      // Another may be joined to it: Lagebilder und Analysen.
      if (words[i + 1] !== 'und') break
    }
  }
  return words.join(' ')
}

function phrase(name: Name, governing: string | null, isFirst = true): Phrase {
  const [preposition, which] = governing === null ? (['', 'nominative'] as const) : governed(governing)
  const inflection = inflectionOf(name)
  const isArea = name.type === 'country' || name.type === 'region'
  // An adjective brings the article along: belgischer Zoll, der belgische Zoll. Several are spoken of without, but for lands.
  const isDefinite =
    name.article !== '' ||
    (beginsWithAdjective(name) && inflection !== null && (inflection !== 'plural' || isArea))
  // Said once for all that follow, but where it has grown together with an article.
  const before = preposition && isFirst ? `${preposition} ` : ''
  if (inflection === null) return { before, name: name.text }
  const ending = (isDefinite ? weak : strong)[which][inflection]
  const text = bent(name.text, ending, which === 'dative' && inflection === 'plural')
  if (!isDefinite) return { before, name: text }
  const article = articles[which][inflection]
  const joined = contractions.get(`${preposition} ${article}`)
  return joined ? { before: `${joined} `, name: text } : { before, name: `${article} ${text}` }
}

/** A name as it stands at the beginning of a sentence, or alone. */
export const inNominative = (name: Name): string => phrase(name, null).name

/** A name after `mit` and its like. */
export const under = (preposition: Preposition, of: Name): string => {
  const { before, name } = phrase(of, preposition)
  return before + name
}

export const german: Grammar = { clause, phrase }
