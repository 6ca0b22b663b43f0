// English sentences.

import {
  type Clause,
  type ClauseRequest,
  clauseOf,
  type Grammar,
  type Voice,
  type Wording,
  withArticle,
} from './grammar.ts'

/** Of one, of several, and without person. */
type Verb = readonly [one: string, many: string, base: string]

const be = (rest: string, many = rest): Verb => [`is ${rest}`, `are ${many}`, `be ${rest}`]
const plain = (verb: string, rest = ''): Verb => [`${verb}s${rest}`, verb + rest, verb + rest]

const verbs: Readonly<Record<Wording, Readonly<Record<Voice, Verb>>>> = {
  'cooperates-with': {
    active: ['works with', 'work together', 'work together'],
    inverse: ['works with', 'work together', 'work together'],
  },
  'participates-in': { active: plain('take', ' part in'), inverse: plain('involve') },
  leads: { active: plain('lead'), inverse: be('led by') },
  supports: { active: plain('support'), inverse: be('supported by') },
  'part-of': { active: be('part of'), inverse: plain('include') },
  'located-in': { active: be('located in'), inverse: be('home to') },
  'lies-on': { active: plain('lie', ' on'), inverse: plain('border') },
  produces: { active: plain('produce'), inverse: be('produced by') },
  founds: { active: plain('create'), inverse: be('created by') },
  'presented-in': {
    active: be('presented as part of'),
    inverse: plain('include', ' the presentation of'),
  },
  concludes: { active: plain('agree', ' to'), inverse: be('agreed by') },
  addresses: { active: ['addresses', 'address', 'address'], inverse: be('addressed by') },
  answers: { active: plain('answer'), inverse: be('answered by') },
  'responsible-for': { active: be('responsible for'), inverse: be('the responsibility of') },
  'modelled-on': { active: be('modelled on'), inverse: be('the model for') },
  'origin-of': { active: be('a source of', 'sources of'), inverse: plain('come', ' from') },
  'transit-of': {
    active: be('a transit point for', 'transit points for'),
    inverse: ['passes through', 'pass through', 'pass through'],
  },
  'entry-of': {
    active: be('an entry point for', 'entry points for'),
    inverse: plain('enter', ' through'),
  },
}

function verbOf(wording: ClauseRequest['wording'], voice: Voice): Verb {
  if (typeof wording === 'string') return verbs[wording][voice]
  const { one, many, infinitive = many } = wording
  return [one, many, infinitive.replace(/^to /, '')]
}

function clause({ wording, voice, status, before: { plural }, after }: ClauseRequest): Clause {
  const [one, many, base] = verbOf(wording, voice)
  const is = plural ? 'are' : 'is'
  switch (status) {
    case 'done':
      return clauseOf(plural ? many : one)
    case 'planned':
      return clauseOf(`${is} to ${base}`)
    case 'willing':
      return voice === 'active'
        ? clauseOf(`${is} willing to ${base}`)
        : clauseOf(`could ${base}`, '', `, which ${after.plural ? 'are' : 'is'} willing to do so`)
    case 'proposed':
      return clauseOf(`would, under a proposal, ${base}`)
  }
}

export const english: Grammar = {
  clause,
  phrase: name => ({ before: '', name: withArticle(name) }),
}
