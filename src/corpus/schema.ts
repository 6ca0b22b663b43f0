// What people write in graph-data/, file by file.

import { z } from 'zod'
import {
  defaultVocabulary,
  type EntityId,
  type NameGrammar,
  pointKinds,
  statuses,
  type TimeFault,
  timeOf,
  timePattern,
  type Vocabulary,
} from '../model/index.ts'
import { maxQuoteLength } from './limits.ts'
import { vocabularyFile } from './vocabulary-schema.ts'
import { id, inEachLanguage, language, words } from './words-schema.ts'

const languages = z
  .array(language)
  .min(1)
  .refine(codes => new Set(codes).size === codes.length, 'a language is named once')

const entityId = id.transform(name => name as EntityId)

/** What is wrong with a time, to be read after its place. */
function saidOf(fault: TimeFault): string {
  switch (fault.fault) {
    case 'syntax':
      return 'a time is EDTF: 2006, 2018-12, 2023-06-22, 2023-21 (spring), 202X, 2006~, 2020/2024 or 2006/..'
    case 'time-of-day':
      return 'a time says no hours: write the day alone, 2023-06-22'
    case 'long-year':
      return 'a year has four digits here'
    case 'no-such-month':
      return `there is no month ${fault.month}: they are 01 to 12, and 21 to 24 for spring to winter`
    case 'no-such-day':
      return `there is no such day: that month has ${fault.days} days`
    case 'reversed':
      return 'it ends before it begins'
  }
}

const edtf = z
  .string()
  .superRefine((text, context) => {
    const time = timeOf(text)
    if ('fault' in time) context.addIssue({ code: 'custom', message: saidOf(time) })
  })
  .meta({
    description: 'Extended Date/Time Format (ISO 8601-2), levels 0 and 1, without times of day',
    pattern: timePattern,
  })

const questions = z.array(
  z.union([
    z.strictObject({ ask: z.enum(['works-with', 'came-of']), of: entityId }),
    z.strictObject({ ask: z.literal('connected'), of: z.tuple([entityId, entityId]) }),
  ]),
)

/** corpus.yaml */
export const corpusFile = z.strictObject({
  title: inEachLanguage(words),
  languages,
  documents: z.array(id).min(1),
  questions: questions.optional().describe('Questions that the page offers to begin with'),
})

/** story.yaml */
export const storyFile = z.strictObject({
  title: inEachLanguage(words),
  steps: z
    .array(
      z.strictObject({
        text: inEachLanguage(words).describe('What is to be seen, in one or two sentences'),
        show: words
          .optional()
          .describe(
            'What the page shows: its address, or what of it stands behind the #; without it, what the corpus opens with',
          ),
      }),
    )
    .min(1)
    .max(100),
})

/** documents/<id>/document.yaml */
export const documentFile = z.strictObject({
  number: words.describe('As printed on the document'),
  title: inEachLanguage(words),
  date: edtf,
  issuer: entityId.optional(),
  kind: inEachLanguage(words)
    .optional()
    .describe(
      'What sort of paper it is, in the same words in all papers of the sort: `{ en: law, nl: wet }`',
    ),
  languages,
  points: z.enum(pointKinds).optional().describe('What its numbered points are'),
  questions: questions
    .optional()
    .describe(
      'Questions that its front page offers to begin with; without them, about whoever figures most in it',
    ),
  sources: inEachLanguage(words)
    .optional()
    .describe('One file a language; without it, source.md holds all languages'),
  paragraphs: z
    .literal('whole')
    .optional()
    .describe(
      'Each block of the sources is one paragraph, as `npm run corpus -- add` writes them; without it, what a page break has cut is joined',
    ),
  provenance: z
    .array(
      z.strictObject({
        file: words.describe('The name of the file that it was read from'),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits'),
        importer: words.describe('What has read it'),
      }),
    )
    .optional()
    .describe('The files that its sources were made of'),
})

const form = z.union([
  words.transform((text): FormWords => ({ text, within: text, in: null })),
  z
    .strictObject({
      text: words,
      within: words
        .optional()
        .describe('The words around it that make it a name of this entity and no other'),
      in: z
        .array(id)
        .min(1)
        .optional()
        .describe('The documents in which it means this entity; without it, all of them'),
    })
    .refine(({ text, within = text }) => within.includes(text), '`within` must hold the words of `text`')
    .transform(
      ({ text, within = text, in: documents = null }): FormWords => ({ text, within, in: documents }),
    ),
])

/** A way in which documents write an entity. */
export type FormWords = {
  readonly text: string
  /** The words that must stand around it; mostly just `text`. */
  readonly within: string
  /** The documents in which it means the entity; null for all. */
  readonly in: readonly string[] | null
}

/** Articles that tell the gender of a name by themselves, and those of several. */
const genderOfArticle = new Map<string, NameGrammar['gender']>([
  ['le', 'masculine'],
  ['la', 'feminine'],
  ['der', 'masculine'],
  ['das', 'neuter'],
])

/** `the`, `de plural`, `la`, `l' feminine`, `les masculine`, `plural`, `the shore`. */
const grammar = z
  .string()
  .regex(
    /^(the|de|het|le|la|les|l'|der|die|das)?( ?(masculine|feminine|neuter))?( ?plural)?( ?shore)?$/,
    "grammar is an article, a gender, `plural` and `shore`, as far as they apply: the, de plural, la, l' feminine, les masculine",
  )
  .transform((text): NameGrammar => {
    const words = text.split(' ')
    const article = words.find(word => /^(the|de|het|le|la|les|l'|der|die|das)$/.test(word))
    const gender =
      (['masculine', 'feminine', 'neuter'] as const).find(name => words.includes(name)) ??
      genderOfArticle.get(article ?? '')
    return {
      ...(article && { article }),
      ...(gender && { gender }),
      ...((words.includes('plural') || article === 'les') && { number: 'plural' }),
      ...(words.includes('shore') && { shore: true }),
    }
  })

/** entities/<type>.yaml */
export const entitiesFile = z.array(
  z.strictObject({
    id: entityId,
    label: inEachLanguage(words).describe(
      'As it stands in the middle of a sentence; the page begins it with a capital',
    ),
    grammar: inEachLanguage(grammar)
      .optional()
      .describe('What sentences have to know of the name: article, gender, number'),
    forms: inEachLanguage(z.array(form).min(1))
      .optional()
      .describe(
        'How the documents write it, exactly; in a language without any, they may write it as its label does',
      ),
    variants: inEachLanguage(z.array(form).min(1))
      .optional()
      .describe('Misprints: found, never shown as a name'),
    point: z
      .strictObject({ document: id, number: z.number().int().positive() })
      .optional()
      .describe('The numbered point that it is'),
    when: edtf.optional(),
    remark: inEachLanguage(words).optional(),
    formerly: z
      .array(id)
      .min(1)
      .optional()
      .describe('The ids of those that turned out to be the same: old links to them lead here'),
  }),
)

const day = z.iso.date('a day is written 2026-11-27')

const quoted = words.max(
  maxQuoteLength,
  `is longer than ${maxQuoteLength} characters: quote the shortest run of words that says it`,
)

const selector = z.union([
  quoted.transform(exact => ({ exact })),
  z.strictObject({ exact: quoted, prefix: z.string().optional(), suffix: z.string().optional() }),
])

/** Of a claim that is not as it should be, where its words stand. */
export const looseQuotes = z.looseObject({ quotes: z.record(z.string(), selector) })

/** Of an entity that is not as it should be, what it is and how it is written. */
export const looseEntity = z.looseObject({
  id: z.string().optional().catch(undefined),
  forms: z.record(z.string(), z.array(form)).optional().catch(undefined),
  variants: z.record(z.string(), z.array(form)).optional().catch(undefined),
})

/** documents/<id>/claims.yaml, with the predicates of a vocabulary. */
const claimsFile = ({ predicates }: Vocabulary) =>
  z.array(
    z.strictObject({
      id: id
        .optional()
        .describe('Its own in this file, for links hold it; `npm run corpus -- ids` writes those that lack'),
      predicate: z.enum([...predicates.keys()]),
      subjects: z.array(entityId).min(1),
      objects: z.array(entityId).min(1).optional(),
      projects: z.array(entityId).optional().describe('The projects in whose context the text states it'),
      when: edtf.optional(),
      status: z
        .enum(statuses)
        .optional()
        .describe('For what the text says is yet to come; without it, done or under way'),
      difference: inEachLanguage(words).optional().describe('Where the languages differ, how'),
      remark: inEachLanguage(words)
        .optional()
        .describe('Anything else that a reader of the quote should know'),
      quotes: inEachLanguage(selector).refine(
        quotes => Object.keys(quotes).length > 0,
        'a statement needs a quote',
      ),
      'read-by': z
        .array(z.strictObject({ by: words, on: day }))
        .optional()
        .describe('Who has held it against its words and found it right, and on which day'),
    }),
  )

/** A statement as it is written. */
export type ClaimEntry = z.output<ReturnType<typeof claimsFile>>[number]

const claimsFiles = new WeakMap<Vocabulary, ReturnType<typeof claimsFile>>()

/** documents/<id>/claims.yaml in a vocabulary; made once for each, for it is asked at every document. */
export function claimsFileIn(vocabulary: Vocabulary): ReturnType<typeof claimsFile> {
  const schema = claimsFiles.get(vocabulary) ?? claimsFile(vocabulary)
  claimsFiles.set(vocabulary, schema)
  return schema
}

/** documents/<id>/set-aside.yaml */
export const setAsideFile = z.array(
  z.strictObject({ text: words, languages: z.array(language).optional(), reason: words }),
)

/** documents/<id>/errata.yaml */
export const errataFile = z.array(
  z.strictObject({
    language,
    printed: words,
    meant: words,
    context: words.optional().describe('Words that hold `printed`, where it stands rightly elsewhere'),
  }),
)

/** documents/<id>/no-claim.yaml */
export const noClaimFile = z.array(
  z.strictObject({
    quote: quoted.describe('The first words of the paragraph'),
    reason: z.union([words, inEachLanguage(words)]),
  }),
)

/** documents/<id>/redirects.yaml */
export const redirectsFile = z.array(
  z.strictObject({
    from: words.describe('The id that a passage had'),
    to: words.describe('The id that it has'),
  }),
)

/** documents/<id>/refused.yaml: proposals that somebody has refused, so that they are not made again. */
export const refusedFile = z.array(
  z.union([
    z.strictObject({
      forms: inEachLanguage(z.array(words).min(1)).describe('The words that are no entity'),
      reason: words.optional(),
    }),
    z.strictObject({
      predicate: id,
      subjects: z.array(id),
      objects: z.array(id).optional(),
      quotes: inEachLanguage(quoted).describe('The words that do not say it'),
      reason: words.optional(),
    }),
  ]),
)

const files = (vocabulary: Vocabulary) => ({
  corpus: corpusFile,
  story: storyFile,
  vocabulary: vocabularyFile,
  document: documentFile,
  entities: entitiesFile,
  claims: claimsFileIn(vocabulary),
  'set-aside': setAsideFile,
  errata: errataFile,
  'no-claim': noClaimFile,
  refused: refusedFile,
  redirects: redirectsFile,
})

/** The JSON Schema of each kind of file, for editors; statements have the predicates of a vocabulary. */
export function jsonSchemas(vocabulary: Vocabulary = defaultVocabulary): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(files(vocabulary)).map(
      ([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })] as const,
    ),
  )
}
