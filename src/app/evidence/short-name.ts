// What is spoken of in passing: a recommendation by its number alone.

import { pointOfEntity } from '../../explorer/index.ts'
import { paperNumbers } from '../../graph/index.ts'
import type { EntityId } from '../../model/index.ts'
import { type Name, nameFor, type Speaker, termsOf } from '../../terms/index.ts'

/** An entity's name as a sentence takes it up; of a numbered recommendation 'recommendation 9', without its subject. */
export function shortNameFor(speaker: Speaker, id: EntityId): Name {
  const { index, language } = speaker
  const point = pointOfEntity(index, id)
  const number = point && index.passages.get(point)?.number
  const name = nameFor(speaker, id)
  if (!number) return name
  const terms = termsOf(language).recommendation(number)
  const paper = paperNumbers(index).get(id)
  return { ...name, ...terms, text: paper === undefined ? terms.text : `${terms.text} (${paper})` }
}
