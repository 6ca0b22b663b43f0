// French sentences: participles agree, and prepositions grow together with articles.

import type { VerbForms } from '../../model/index.ts'
import {
  type Agreement,
  type Clause,
  type ClauseRequest,
  clauseOf,
  type Grammar,
  type Name,
  type Phrase,
  type Voice,
  type Wording,
  withArticle,
} from './grammar.ts'

/** `dans`: where something lies; `d’où`: where it comes from. Both depend on the name: en Belgique, au Pérou, aux Pays-Bas. */
type Preposition = '' | 'à' | 'de' | 'dans' | 'd’où'

type Verb = {
  readonly one: string
  readonly many: string
  /** The future without its ending, where that is not the infinitive. */
  readonly future?: string
  readonly infinitive: string
}

type Said = {
  readonly verb: Verb
  /** What follows the verb, and agrees with what stands before it. */
  readonly rest: (subject: Agreement) => string
  readonly preposition: Preposition
}

const said = (verb: Verb, rest: Said['rest'] | string = '', preposition: Preposition = ''): Said => ({
  verb,
  rest: typeof rest === 'string' ? () => rest : rest,
  preposition,
})

/** A verb in -er. */
const er = (stem: string): Verb => ({ one: `${stem}e`, many: `${stem}ent`, infinitive: `${stem}er` })

const être: Verb = { one: 'est', many: 'sont', future: 'ser', infinitive: 'être' }

const avoir: Verb = { one: 'a', many: 'ont', future: 'aur', infinitive: 'avoir' }

const comprendre: Verb = {
  one: 'comprend',
  many: 'comprennent',
  future: 'comprendr',
  infinitive: 'comprendre',
}

/** A participle or an adjective, as it agrees: prêt, prête, prêts, prêtes. */
const agreeing =
  (word: string, after = '') =>
  ({ plural, feminine }: Agreement): string =>
    `${word}${feminine ? 'e' : ''}${plural ? 's' : ''}${after}`

const passive = (participle: string) => said(être, agreeing(participle, ' par'))

const counted =
  (one: string, many: string) =>
  ({ plural }: Agreement): string =>
    plural ? many : one

const together = said({ one: 'coopère avec', many: 'coopèrent', future: 'coopérer', infinitive: 'coopérer' })

const verbs: Readonly<Record<Wording, Readonly<Record<Voice, Said>>>> = {
  'cooperates-with': { active: together, inverse: together },
  'participates-in': {
    active: said(er('particip'), '', 'à'),
    inverse: said(er('compt'), counted('parmi ses participants', 'parmi leurs participants')),
  },
  leads: { active: said(er('dirig')), inverse: passive('dirigé') },
  supports: {
    active: said({ one: 'soutient', many: 'soutiennent', future: 'soutiendr', infinitive: 'soutenir' }),
    inverse: passive('soutenu'),
  },
  'part-of': {
    active: said({ one: 'fait', many: 'font', future: 'fer', infinitive: 'faire' }, 'partie', 'de'),
    inverse: said(comprendre),
  },
  'located-in': {
    active: said(er('se trouv'), '', 'dans'),
    inverse: said(avoir, counted('sur son territoire', 'sur leur territoire')),
  },
  'lies-on': { active: said(er('se trouv'), 'au bord', 'de'), inverse: said(er('bord')) },
  produces: { active: said(er('élabor')), inverse: passive('élaboré') },
  founds: { active: said(er('cré')), inverse: passive('créé') },
  'presented-in': {
    active: said(être, agreeing('présenté', ' dans le cadre'), 'de'),
    inverse: said(comprendre, 'la présentation', 'de'),
  },
  concludes: { active: said(er('approuv')), inverse: passive('approuvé') },
  addresses: { active: said(er('trait'), '', 'de'), inverse: said(être, 'l’objet', 'de') },
  answers: {
    active: said({ one: 'répond', many: 'répondent', future: 'répondr', infinitive: 'répondre' }, '', 'à'),
    inverse: said(
      { one: 'reçoit', many: 'reçoivent', future: 'recevr', infinitive: 'recevoir' },
      'une réponse',
      'de',
    ),
  },
  'responsible-for': {
    active: said(être, agreeing('chargé'), 'de'),
    inverse: said({ one: 'relève', many: 'relèvent', future: 'relèver', infinitive: 'relever' }, '', 'de'),
  },
  'modelled-on': {
    active: said(er('s’inspir'), '', 'de'),
    inverse: said({ one: 'sert', many: 'servent', infinitive: 'servir' }, 'de modèle', 'à'),
  },
  'origin-of': {
    active: said(être, counted('un lieu d’origine', 'des lieux d’origine'), 'de'),
    inverse: said(
      { one: 'provient', many: 'proviennent', future: 'proviendr', infinitive: 'provenir' },
      '',
      'd’où',
    ),
  },
  'transit-of': {
    active: said(être, counted('un point de transit pour', 'des points de transit pour')),
    inverse: said(er('transit'), 'par'),
  },
  'entry-of': {
    active: said(être, counted('un point d’entrée pour', 'des points d’entrée pour')),
    inverse: said(er('entr'), 'par'),
  },
}

/** The stems of futures that are not the infinitive. */
const futures: ReadonlyMap<string, string> = new Map([
  ['être', 'ser'],
  ['avoir', 'aur'],
  ['faire', 'fer'],
  ['aller', 'ir'],
  ['voir', 'verr'],
  ['savoir', 'saur'],
])

/** The stem of a verb's future: `financer`, `soumettr`, `recevr`, `soutiendr`. */
const futureOf = (infinitive: string): string =>
  futures.get(infinitive) ??
  infinitive
    .replace(/enir$/, 'iendr')
    .replace(/evoir$/, 'evr')
    .replace(/re$/, 'r')

/** What agrees, as one writes it in French where it may be either: `nommé(e)(s)`. */
const agreed = (words: string, { plural, feminine }: Agreement): string =>
  words.replaceAll('(e)', feminine ? 'e' : '').replaceAll('(s)', plural ? 's' : '')

/** What may stand at the end of a verb's words and grows together with an article. */
const endings: ReadonlyMap<string, Preposition> = new Map([
  ['à', 'à'],
  ['de', 'de'],
  ['dans', 'dans'],
])

/** The words of a verb, the first of which bends, its pronoun aside: `s’` belongs to it, `se` stands before it. */
function parted(words: string) {
  const [, verb = '', rest = ''] = /^((?:se )?\S*)\s*(.*)$/su.exec(words.trim()) ?? []
  const [, before = '', last = ''] = /^(.*?)\s*(\S*)$/su.exec(rest) ?? []
  const preposition = endings.get(last)
  return preposition ? { verb, rest: before, preposition } : { verb, rest, preposition: '' as const }
}

/** The words of a predicate that a corpus adds. */
function saidOf({ one, many, infinitive = many, future }: VerbForms): Said {
  const [ofOne, ofMany, base] = [parted(one), parted(many), parted(infinitive)]
  return {
    verb: {
      ...{ one: ofOne.verb, many: ofMany.verb, infinitive: base.verb },
      future: future?.replace(/a$/, '') ?? futureOf(base.verb),
    },
    rest: subject => agreed(subject.plural ? ofMany.rest : ofOne.rest, subject),
    preposition: ofOne.preposition,
  }
}

function clause({ wording, voice, status, before, after }: ClauseRequest): Clause {
  const { verb, rest, preposition } = typeof wording === 'string' ? verbs[wording][voice] : saidOf(wording)
  const { plural } = before
  const words = (...parts: readonly string[]) => [...parts, rest(before)].join(' ').trim()
  switch (status) {
    case 'done':
      return clauseOf(words(plural ? verb.many : verb.one), preposition)
    case 'planned':
      return clauseOf(words(`${verb.future ?? verb.infinitive}${plural ? 'ont' : 'a'}`), preposition)
    case 'willing': {
      if (voice === 'inverse')
        return clauseOf(
          words(plural ? 'pourraient' : 'pourrait', verb.infinitive),
          preposition,
          `, ${agreeing('prêt')(after)} à le faire`,
        )
      const ready = `${plural ? 'se disent' : 'se dit'} ${agreeing('prêt')(before)} à`
      return clauseOf(words(ready, verb.infinitive), preposition)
    }
    case 'proposed':
      return clauseOf(
        words(`${plural ? 'devraient' : 'devrait'}, selon une proposition,`, verb.infinitive),
        preposition,
      )
  }
}

/** The h of a foreign name is a consonant: de Hazeldonk. */
const vowel = /^[aeiouàâäæéèêëîïôöœùûü]/iu

function underDe(name: Name): Phrase {
  if (name.article === 'le') return { before: 'du ', name: name.text }
  if (name.article === 'les') return { before: 'des ', name: name.text }
  const text = withArticle(name)
  return { before: name.article === '' && vowel.test(text) ? 'd’' : 'de ', name: text }
}

function underÀ(name: Name): Phrase {
  if (name.article === 'le') return { before: 'au ', name: name.text }
  if (name.article === 'les') return { before: 'aux ', name: name.text }
  return { before: 'à ', name: withArticle(name) }
}

const isProper = ({ text }: Name) => /^\p{Lu}/u.test(text)

const isArea = ({ type }: Name) => type === 'country' || type === 'region'

/** Whether an area's name drops its article here: en Belgique, en Équateur, de Colombie; au Pérou and à Malte do not. */
const dropsArticle = (name: Name): boolean => {
  if (!isArea(name) || !isProper(name)) return false
  const { text, article, gender } = name
  // Of a name without grammar nothing is known: most lands are feminine.
  if (article === '') return gender === null
  return article !== 'les' && (gender === 'feminine' || vowel.test(text))
}

function where(name: Name): Phrase {
  if (dropsArticle(name)) return { before: 'en ', name: name.text }
  if (isProper(name) && (isArea(name) || name.article === '')) return underÀ(name)
  return { before: 'dans ', name: withArticle(name) }
}

function phrase(name: Name, preposition: string | null): Phrase {
  switch ((preposition ?? '') as Preposition) {
    case '':
      return { before: '', name: withArticle(name) }
    case 'à':
      return underÀ(name)
    case 'de':
      return underDe(name)
    case 'dans':
      return where(name)
    case 'd’où':
      return underDe(dropsArticle(name) ? { ...name, article: '' } : name)
  }
}

export const french: Grammar = { clause, phrase }
