// Dutch sentences: what is yet to come has its verb at the end, behind the names or before their preposition.

import {
  type Clause,
  type ClauseRequest,
  clauseOf,
  type Grammar,
  openInfinitive,
  type Voice,
  type Wording,
  withArticle,
} from './grammar.ts'

/**
 * Of one, of several, and after `zal`; `…` is where the names stand, if not at the end, and `|` where `te` comes between:
 * `deel|nemen`, deel te nemen.
 */
type Verb = readonly [one: string, many: string, infinitive: string]

const together: Verb = ['werkt samen met', 'werken samen', 'samen|werken']

const verbs: Readonly<Record<Wording, Readonly<Record<Voice, Verb>>>> = {
  'cooperates-with': { active: together, inverse: together },
  'participates-in': {
    active: ['neemt deel aan', 'nemen deel aan', 'deel|nemen aan'],
    inverse: ['telt … onder de deelnemers', 'tellen … onder de deelnemers', '… onder de deelnemers |tellen'],
  },
  leads: {
    active: ['leidt', 'leiden', '… |leiden'],
    inverse: ['staat onder leiding van', 'staan onder leiding van', 'onder leiding |staan van'],
  },
  supports: {
    active: ['ondersteunt', 'ondersteunen', '… |ondersteunen'],
    inverse: ['wordt ondersteund door', 'worden ondersteund door', '|worden ondersteund door'],
  },
  'part-of': {
    active: ['maakt deel uit van', 'maken deel uit van', 'deel uit|maken van'],
    inverse: ['omvat', 'omvatten', '… |omvatten'],
  },
  'located-in': {
    active: ['bevindt zich in', 'bevinden zich in', 'zich in … |bevinden'],
    inverse: ['telt … binnen de grenzen', 'tellen … binnen de grenzen', '… binnen de grenzen |tellen'],
  },
  'lies-on': {
    active: ['ligt aan', 'liggen aan', 'aan … |liggen'],
    inverse: ['grenst aan', 'grenzen aan', '|grenzen aan'],
  },
  produces: {
    active: ['brengt … tot stand', 'brengen … tot stand', '… tot stand |brengen'],
    inverse: [
      'wordt tot stand gebracht door',
      'worden tot stand gebracht door',
      'tot stand |worden gebracht door',
    ],
  },
  founds: {
    active: ['roept … in het leven', 'roepen … in het leven', '… in het leven |roepen'],
    inverse: [
      'wordt in het leven geroepen door',
      'worden in het leven geroepen door',
      'in het leven |worden geroepen door',
    ],
  },
  'presented-in': {
    active: [
      'wordt gepresenteerd in het kader van',
      'worden gepresenteerd in het kader van',
      '|worden gepresenteerd in het kader van',
    ],
    inverse: ['omvat de presentatie van', 'omvatten de presentatie van', 'de presentatie |omvatten van'],
  },
  concludes: {
    active: ['stemt in met', 'stemmen in met', 'in|stemmen met'],
    inverse: ['heeft de instemming van', 'hebben de instemming van', 'de instemming |krijgen van'],
  },
  addresses: {
    active: ['richt zich op', 'richten zich op', 'zich |richten op'],
    inverse: ['is onderwerp van', 'zijn onderwerp van', 'onderwerp |zijn van'],
  },
  answers: {
    active: ['geeft antwoord op', 'geven antwoord op', 'antwoord |geven op'],
    inverse: ['wordt beantwoord door', 'worden beantwoord door', '|worden beantwoord door'],
  },
  'responsible-for': {
    active: ['is verantwoordelijk voor', 'zijn verantwoordelijk voor', 'verantwoordelijk |zijn voor'],
    inverse: [
      'valt onder de verantwoordelijkheid van',
      'vallen onder de verantwoordelijkheid van',
      '|vallen onder de verantwoordelijkheid van',
    ],
  },
  'modelled-on': {
    active: ['volgt het voorbeeld van', 'volgen het voorbeeld van', 'het voorbeeld |volgen van'],
    inverse: ['dient als voorbeeld voor', 'dienen als voorbeeld voor', 'als voorbeeld |dienen voor'],
  },
  'origin-of': {
    active: ['is een bron van', 'zijn bronnen van', 'een bron |zijn van'],
    inverse: ['komt uit', 'komen uit', 'uit … |komen'],
  },
  'transit-of': {
    active: ['is een doorvoerpunt voor', 'zijn doorvoerpunten voor', 'een doorvoerpunt |zijn voor'],
    inverse: ['wordt doorgevoerd via', 'worden doorgevoerd via', '|worden doorgevoerd via'],
  },
  'entry-of': {
    active: ['is een toegangspoort voor', 'zijn toegangspoorten voor', 'een toegangspoort |zijn voor'],
    inverse: ['komt binnen via', 'komen binnen via', 'binnen|komen via'],
  },
}

const withoutTe = (infinitive: string) => infinitive.replace('|', '')
const withTe = (infinitive: string) => infinitive.replace('|', ' te ').trim().replace('  ', ' ')

function verbOf(wording: ClauseRequest['wording'], voice: Voice): Verb {
  if (typeof wording === 'string') return verbs[wording][voice]
  const { one, many, infinitive = many } = wording
  return [one, many, openInfinitive(infinitive)]
}

function clause({ wording, voice, status, before: { plural } }: ClauseRequest): Clause {
  const [one, many, infinitive] = verbOf(wording, voice)
  switch (status) {
    case 'done':
      return clauseOf(plural ? many : one)
    case 'planned':
      return clauseOf(`${plural ? 'zullen' : 'zal'} ${withoutTe(infinitive)}`)
    case 'willing':
      return voice === 'active'
        ? clauseOf(`${plural ? 'zijn' : 'is'} bereid ${withTe(infinitive)}`)
        : clauseOf(`${plural ? 'kunnen' : 'kan'} – de bereidheid is er – ${withoutTe(infinitive)}`)
    case 'proposed':
      return clauseOf(`${plural ? 'zouden' : 'zou'} volgens een voorstel ${withoutTe(infinitive)}`)
  }
}

export const dutch: Grammar = {
  clause,
  phrase: name => ({ before: '', name: withArticle(name) }),
}
