// The shapes of an edition in parts, held as strictly as that of a whole one.

import { modes } from '../../graph/index.ts'
import { list, most, z } from '../corpus-reading.ts'
import {
  claimWords,
  documentHead,
  documentId,
  entity,
  erratum,
  id,
  label,
  language,
  mention,
  passage,
  predicateId,
  question,
  status,
  story,
  time,
  vocabulary,
  whole,
} from '../corpus-schema.ts'
import type { OpeningFile } from './opening.ts'
import type { OverviewFile } from './overview-file.ts'
import type { WordsFile } from './split.ts'

/** What `packed` writes. */
const column = z.string().regex(/^[A-Za-z0-9+/]*$/)

/** An address below that of the overview: relative, and leading nowhere else. */
const address = z
  .string()
  .max(500)
  .regex(/^(?!.*\.\.)[\w%.-]+(?:\/[\w%.-]+)*(?:\?[\w=&-]*)?$/)

const columns = documentHead.extend({
  words: address,
  spoken: list(language, 100),
  passages: z.string(),
  heads: column,
  formerly: z.string(),
  divisions: z.string().exactOptional(),
  pages: z.string().exactOptional(),
  titles: list(z.tuple([whole, label]), most.passages),
  named: column,
  mentions: column,
  differing: column,
  claims: z.string(),
  statements: column,
})

const { type: entityType, grammar } = entity.shape

const entityColumnsSchema = z.object({
  ids: z.string(),
  types: list(entityType, 1_000),
  grammars: list(grammar.unwrap(), most.entities),
  kinds: column,
  labels: list(z.tuple([language, list(z.string().nullable(), most.entities)]), 100),
  whens: list(z.tuple([whole, time]), most.entities),
  remarks: list(z.tuple([whole, label]), most.entities),
  formerly: list(z.tuple([whole, list(z.string().max(200), most.formerly)]), most.entities).exactOptional(),
})

/** The shape of `OpeningFile`. */
export const openingFileSchema = z.object({
  format: z.literal(3),
  overview: address,
  mode: z.enum(modes),
  vocabulary: vocabulary.exactOptional(),
  entities: entityColumnsSchema,
  links: column,
  positions: column,
}) satisfies z.ZodType<OpeningFile>

/** The shape of `OverviewFile`. */
export const overviewFileSchema = z.object({
  format: z.literal(4),
  title: label,
  questions: list(question, 100),
  story: story.exactOptional(),
  languages: list(language, 20),
  vocabulary: vocabulary.exactOptional(),
  entities: entityColumnsSchema,
  predicates: list(predicateId, 1_000),
  search: address,
  lengths: z.object({ text: whole, quotedPerPair: whole }),
  statuses: list(status, 100),
  times: list(time, most.claims),
  shapes: list(column, most.claims),
  documents: list(columns, most.documents).refine(documents => documents.length > 0),
  positions: z.object({
    projects: column.exactOptional(),
    actors: column.exactOptional(),
    all: column.exactOptional(),
  }),
}) satisfies z.ZodType<OverviewFile>

/** Ids as columns give them, once they are whole. */
export const readIds = z.array(id)

/** The shape of `WordsFile`. */
export const wordsFileSchema = z.object({
  format: z.literal(2),
  document: documentId,
  passages: list(passage, most.passages),
  claims: list(claimWords, most.claims),
  mentions: list(mention, most.mentions),
  errata: list(erratum, most.errata),
}) satisfies z.ZodType<WordsFile>
