// Documents as things, with the questions that they answer.

import type { Question, SourceDocument } from '../../model/index.ts'
import { entity, inOrder, source } from './names.ts'
import { compact } from './terms.ts'
import type { Thing } from './thing.ts'

export const sourcesOf = ({ id, passages }: SourceDocument): readonly string[] =>
  passages.flatMap(({ sides }) => Object.values(sides).map(({ file }) => source(id, file)))

export const questionThing = ({ ask, of }: Question, id: string): Thing => ({
  '@id': id,
  '@type': ['verband:Question'],
  ask,
  of: [of].flat().map(entity),
  ...inOrder({ of: [of].flat().map(entity) }),
})

export const documentThing = (
  { id, number, title, date, issuer, kind, languages, points, questions = [] }: SourceDocument,
  i: number,
): Thing => ({
  '@id': compact('document', id),
  '@type': ['verband:Document', 'schema:DigitalDocument', 'foaf:Document', 'prov:Entity'],
  position: i + 1,
  identifier: number,
  title,
  date,
  ...(issuer !== null && { issuer: entity(issuer) }),
  ...(kind && { documentKind: kind }),
  language: languages,
  ...inOrder({ language: languages }),
  ...(points !== null && { points }),
  ...(questions.length > 0 && {
    questions: questions.map((question, i) => questionThing(question, compact('question', id, i + 1))),
  }),
})
