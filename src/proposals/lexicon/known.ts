// What the world knows, as each language writes it: countries, institutions, bodies, towns, kinds of actors.

import type { EntityType, Language } from '../../model/index.ts'
import { countryCodes, countryNames, type Matcher, matcher } from '../../text/index.ts'
import { actors } from './actors.ts'
import { bodies } from './bodies.ts'
import { nationalBodies } from './national.ts'
import { towns } from './towns.ts'

type Known = { readonly entity: string; readonly type: EntityType }

const matchers = new Map<Language, Matcher<Known>>()

/** The lexicon and the countries of the world, in one language. */
export function lexiconIn(language: Language): Matcher<Known> {
  const known = matchers.get(language)
  if (known) return known
  const country = 'country' as EntityType
  const made = matcher<Known>(
    [
      ...countryCodes.flatMap(code =>
        countryNames(code, language)
          .filter(name => name.length > 2 || name === name.toUpperCase())
          .map(text => ({ text, owner: { entity: `country:${code}`, type: country } })),
      ),
      ...[...bodies, ...nationalBodies, ...towns, ...actors].flatMap(({ id, type, forms }) =>
        (forms[language] ?? []).map(text => ({ text, owner: { entity: `lexicon:${id}`, type } })),
      ),
    ],
    language,
  )
  matchers.set(language, made)
  return made
}
