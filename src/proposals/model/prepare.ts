// A question to a language model, ready to be sent.

import type { DocumentId, Passage, PassageId } from '../../model/index.ts'
import { shortName } from '../../text/index.ts'
import { answerSchema } from './answer.ts'
import type { KnownName, Question } from './known.ts'
import { type ChatMessage, instructions, namesFor, promptFor } from './prompt.ts'

/** A name as a model is told of it. */
export type ToldName = Pick<KnownName, 'id' | 'type' | 'forms'>

/** What is sent about a passage. */
export type PreparedQuestion = {
  readonly document: DocumentId
  readonly passage: PassageId
  readonly messages: readonly ChatMessage[]
  /** JSON Schema of the answer. */
  readonly schema: object
  /** What is asked but for the names: the words of the passage, and how it is asked. */
  readonly content: string
  /** The names that go along. */
  readonly told: readonly ToldName[]
}

/** What is asked, but for the names: answers are kept by it. */
export const contentOf = ({ passage, known }: Question): string =>
  contentWith(answerSchema(known.vocabulary, Object.keys(passage.sides)), passage)

const contentWith = (schema: object, { sides }: Passage): string =>
  JSON.stringify([
    shortName(JSON.stringify([instructions, schema])),
    Object.entries(sides).map(([language, { text }]) => [language, text]),
  ])

/** Makes the request of a question; the same for the same passage and names. */
export function prepared(question: Question): PreparedQuestion {
  const { passage, known } = question
  const schema = answerSchema(known.vocabulary, Object.keys(passage.sides))
  const names = namesFor(question)
  return {
    document: known.document,
    passage: passage.id,
    messages: promptFor(question, names),
    schema,
    content: contentWith(schema, passage),
    told: [...names.here, ...names.elsewhere],
  }
}
