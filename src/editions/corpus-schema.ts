// A compiled corpus that comes from a file: its shape, held. Whether its parts fit together is another matter.

import {
  type AddedPredicateId,
  type AddedTypeId,
  type ClaimId,
  type Corpus,
  type DocumentId,
  divisionKinds,
  type EntityId,
  familyNames,
  type Language,
  type PassageId,
  pointKinds,
  shapes,
  statuses,
  timeOf,
  typeGroups,
} from '../model/index.ts'
import { list, most, z } from './corpus-reading.ts'

/** Any text but an empty one, a very long one, and half a surrogate pair. */
export const id = z
  .string()
  .min(1)
  .max(200)
  .refine(text => !/\p{Surrogate}/u.test(text))
const entityId = id.transform(text => text as EntityId)
export const documentId = id.transform(text => text as DocumentId)
export const passageId = id.transform(text => text as PassageId)
const claimId = id.transform(text => text as ClaimId)

/** They become classes, custom properties and keys of other programs. */
const name = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** Whether there is such a one, the vocabulary says. */
const typeId = name.transform(text => text as AddedTypeId)
export const predicateId = name.transform(text => text as AddedPredicateId)

export const language = z
  .string()
  .regex(/^[a-z]{2}$/)
  .transform(code => code as Language)

const said = <T extends z.ZodType>(value: T) => z.record(language, value)
export const label = said(z.string())
export const whole = z.number().int().nonnegative()

export const time = z
  .string()
  .max(60)
  .refine(text => !('fault' in timeOf(text)))

const range = z.object({ start: whole, end: whole })
const ranges = list(range, most.ranges)

/** In points; nobody prints on more. */
const points = z.number().min(-1e5).max(1e5)
const pageLine = z.tuple([whole, whole, whole, points, points, points, points])
const placement = z.object({ file: whole, lines: list(pageLine, most.ranges) })

/** What a page is cited by, or the first and the last of several. */
const pages = z.string().min(1).max(40)

const division = z.object({ kind: z.enum(divisionKinds), label: z.string().min(1).max(20) })

export const passage = z.object({
  id: passageId,
  formerly: list(id, most.formerly).exactOptional(),
  document: documentId,
  kind: z.enum(['title', 'heading', 'paragraph', 'item', 'point']),
  section: list(passageId, 100),
  paragraph: whole,
  number: whole.exactOptional(),
  divisions: list(division, divisionKinds.length).exactOptional(),
  pages: said(pages).exactOptional(),
  sides: said(
    z.object({
      ...{ text: z.string(), file: id, ranges, sentences: list(range, most.sentences) },
      placed: placement.exactOptional(),
    }),
  ),
})

export const question = z.union([
  z.object({ ask: z.enum(['works-with', 'came-of']), of: entityId }),
  z.object({ ask: z.literal('connected'), of: z.tuple([entityId, entityId]) }),
])

export const story = z.object({
  title: label,
  steps: list(z.object({ text: label, show: z.string().max(10_000) }), most.storySteps),
})

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Below the edition, and nowhere else. */
const originalAddress = z
  .string()
  .max(200)
  .regex(/^documents\/[\w-]+\/original(?:-\d+)?\.pdf$/)

const paperFile = z.object({
  ...{ name: z.string().max(300), sha256, pages: list(pages, most.pages) },
  original: z.object({ address: originalAddress, bytes: whole }).exactOptional(),
})

/** What is said of a document beside its passages. */
export const documentHead = z.object({
  id: documentId,
  number: z.string(),
  title: label,
  date: time,
  issuer: entityId.nullable(),
  kind: label.exactOptional(),
  languages: list(language, 20),
  points: z.enum(pointKinds).nullable(),
  questions: list(question, most.questions).exactOptional(),
  files: list(paperFile, 20).exactOptional(),
})

const document = documentHead.extend({ passages: list(passage, most.passages) })

export const entity = z.object({
  id: entityId,
  type: typeId,
  label,
  grammar: said(
    z.object({
      article: z.string().max(20).exactOptional(),
      gender: z.enum(['masculine', 'feminine', 'neuter']).exactOptional(),
      number: z.literal('plural').exactOptional(),
      shore: z.literal(true).exactOptional(),
    }),
  ).exactOptional(),
  when: time.exactOptional(),
  remark: label.exactOptional(),
  formerly: list(id, most.formerly).exactOptional(),
})

const color = z.string().regex(/^#[0-9a-f]{6}$/)

/** A name in the middle of a sentence, or a verb. */
const words = z.string().min(1).max(200)

const addedType = z.object({
  id: typeId,
  label: said(z.tuple([words, words])),
  acts: z.literal(true).exactOptional(),
  made: z.literal(true).exactOptional(),
  context: z.enum(['always', 'named']).exactOptional(),
  founded: z.literal(true).exactOptional(),
  named: z.enum(['common', 'proper']).exactOptional(),
  style: z.object({ shape: z.enum(shapes), light: color, dark: color }),
})

const verbs = said(
  z.object({
    one: words,
    many: words,
    infinitive: words.exactOptional(),
    future: words.exactOptional(),
    case: z.enum(['accusative', 'dative']).exactOptional(),
  }),
)

const endTypes = list(z.union([z.enum(typeGroups), typeId]), 100)

const addedPredicate = z.object({
  id: predicateId,
  subjects: endTypes,
  objects: z.union([z.literal('none'), endTypes]),
  act: z.enum(['together', 'each', 'none']),
  joins: z.literal(true).exactOptional(),
  spatial: z.literal(true).exactOptional(),
  family: z.enum(familyNames).exactOptional(),
  verb: verbs,
  inverse: verbs.exactOptional(),
})

export const vocabulary = z.object({
  types: list(addedType, most.types),
  predicates: list(addedPredicate, most.predicates),
})

const place = { passage: passageId, language, start: whole, end: whole }
export const mention = z.object({ entity: entityId, ...place, variant: z.boolean() })
export const erratum = z.object({ ...place, meant: z.string() })
const quote = z.object({ ...place, exact: z.string(), prefix: z.string(), suffix: z.string(), ranges })

/** Every claim is drawn as its pairs: ends are few. */
const ends = list(entityId, 300)

export const claimWords = z.object({
  id: claimId,
  difference: label.exactOptional(),
  remark: label.exactOptional(),
  quotes: z.tuple([quote], quote),
})

export const status = z.enum(statuses)

export const claim = claimWords.extend({
  document: documentId,
  predicate: predicateId,
  subjects: ends,
  objects: ends,
  projects: ends,
  when: time.exactOptional(),
  status: status.exactOptional(),
})

/** The shape of `Corpus`; what it does not know is left out. */
export const corpusSchema = z.object({
  title: label,
  questions: list(question, most.questions),
  story: story.exactOptional(),
  languages: list(language, 20),
  vocabulary: vocabulary.exactOptional(),
  documents: list(document, most.documents).refine(documents => documents.length > 0),
  entities: list(entity, most.entities),
  mentions: list(mention, most.mentions),
  claims: list(claim, most.claims),
  errata: list(erratum, most.errata),
}) satisfies z.ZodType<Corpus>

const position = z.tuple([entityId, z.number().min(-1e7).max(1e7), z.number().min(-1e7).max(1e7)])
const positions = list(position, most.entities)

export const positionsSchema = z.object({
  projects: positions.exactOptional(),
  actors: positions.exactOptional(),
  all: positions.exactOptional(),
})

/** What is wrong with its bytes is seen when they are wanted. */
const carriedFile = z.object({ name: z.string().max(300), sha256, data: z.string() })

/** The shape of `Edition`. */
export const editionSchema = z.object({
  format: z.literal(1),
  corpus: corpusSchema,
  positions: positionsSchema,
  originals: list(carriedFile, most.documents).exactOptional(),
})
