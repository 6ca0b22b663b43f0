// Headings that name a cooperation: what stands below them is about it.

import type { EntityType, Language, Passage, PassageId } from '../model/index.ts'
import { cuesFor } from './lexicon/cues.ts'
import { headOf } from './lexicon/heads.ts'
import { type Side, type Span, spanOf, wordsOf } from './spans.ts'

/** A heading is what its part of the paper is about: where it says that this is a cooperation, that is what it is called. */
export function headingOf(side: Side, passages: readonly Passage[]): Span | null {
  const { passage, language } = side
  const { text } = side.side
  const heads = wordsOf(text).map(word => headOf(word.text, language)?.type)
  const names = heads.find(type => type !== undefined)
  if (names !== project && !(names === product && isAbout(passage, language, passages))) return null
  return spanOf(side, { start: 0, end: text.length }, { reason: 'definition', type: project, entity: null })
}

const project = 'project' as EntityType
const product = 'product' as EntityType

/** So many sentences below a heading make it the name of what they tell of. */
const minSentences = 2

/** Whether what stands under a heading tells, more than once, of working together. */
function isAbout(heading: PassageId, language: Language, passages: readonly Passage[]): boolean {
  const cues = cuesFor(language)
  const below = passages.filter(({ section }) => section.includes(heading))
  const sentences = below.flatMap(({ sides }) => {
    const side = sides[language]
    return side ? side.sentences.map(({ start, end }) => side.text.slice(start, end)) : []
  })
  return cues !== null && sentences.filter(sentence => cues.cooperates.test(sentence)).length >= minSentences
}
