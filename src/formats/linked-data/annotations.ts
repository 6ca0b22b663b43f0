// Evidence as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): what quotes, mentions and errata are about.

import type { Erratum, Language, Mention, PassageId, Quote, TextRange } from '../../model/index.ts'
import { compact } from './terms.ts'
import type { Thing } from './thing.ts'

type InPassage = TextRange & { readonly passage: PassageId; readonly language: Language }

/** The piece of a passage that an annotation is about. */
const targetOf = (
  { passage, language, start, end }: InPassage,
  name: string,
  words?: { readonly exact: string; readonly prefix?: string; readonly suffix?: string },
): Thing => ({
  '@id': `piece:${name}`,
  '@type': ['oa:SpecificResource'],
  source: compact('side', passage, language),
  selectors: [
    ...(words ? [{ '@id': `words:${name}`, '@type': ['oa:TextQuoteSelector'], ...words }] : []),
    { '@id': `place:${name}`, '@type': ['oa:TextPositionSelector'], start, end },
  ],
})

export function mentionThing(mention: Mention, id: string, exact: string): Thing {
  const name = compact('mention', id)
  return {
    '@id': name,
    '@type': ['verband:Mention', 'oa:Annotation'],
    motivation: 'oa:identifying',
    body: compact('entity', mention.entity),
    target: targetOf(mention, name, { exact }),
    variant: mention.variant,
  }
}

export function erratumThing(erratum: Erratum, id: string): Thing {
  const name = compact('erratum', id)
  return {
    '@id': name,
    '@type': ['verband:Erratum', 'oa:Annotation'],
    motivation: 'oa:editing',
    body: {
      '@id': `meant:${name}`,
      '@type': ['oa:TextualBody'],
      text: { [erratum.language]: erratum.meant },
    },
    target: targetOf(erratum, name),
  }
}

export const quoteThing = (quote: Quote, name: string): Thing => ({
  '@id': name,
  '@type': ['verband:Quote', 'oa:Annotation'],
  motivation: 'oa:linking',
  target: targetOf(quote, name, { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix }),
})
