// The things of our linked data, held to their shape and turned into the parts of a corpus.

import { held, list, most, z } from '../../editions/index.ts'
import { modes } from '../../graph/index.ts'
import type { TextRange } from '../../model/index.ts'
import { refuse } from '../corpora/corpus-reading.ts'
import { type Kind, namesIn } from './terms.ts'

type Anything = { readonly [key: string]: unknown }

const named = (kind: Kind, parts: number) =>
  z.string().transform((iri, issues) => {
    const names = namesIn(iri, kind, parts)
    if (names) return names
    issues.addIssue({ code: 'custom' })
    return z.NEVER
  })
const idOf = (kind: Kind) => named(kind, 1).transform(([id]) => id!)
const idsOf = (kind: Kind) => z.array(idOf(kind))

/** `verband:leads` as `leads`, `type:project` as `project`: whether there is such a one, the corpus's schema says. */
const suffixOf = (prefix: string) =>
  z
    .string()
    .startsWith(prefix)
    .transform(text => text.slice(prefix.length))

const rangesSchema = z
  .string()
  .regex(/^(?:\d+-\d+(?: \d+-\d+)*)?$/)
  .transform((text): readonly TextRange[] =>
    text === ''
      ? []
      : text.split(' ').map(range => {
          const [start = 0, end = 0] = range.split('-').map(Number)
          return { start, end }
        }),
  )
const atMost = (count: number) => rangesSchema.refine(ranges => ranges.length <= count)

// Texts, times and numbers pass as they are: the corpus's schema holds them, whatever format they come from.
const any = z.unknown()

const omitAbsent = (optional: Anything): object =>
  Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))

const place = z.object({ start: any, end: any })
const words = z.object({ exact: any, prefix: any.optional(), suffix: any.optional() })
const piece = <T extends z.ZodType>(selectors: T) => z.object({ source: named('side', 2), selectors })

const inflectionSchema = z
  .object({
    language: z.string(),
    article: any.optional(),
    gender: suffixOf('lexinfo:').optional(),
    grammaticalNumber: suffixOf('lexinfo:').optional(),
    shore: any.optional(),
  })
  .transform(({ language, article, gender, grammaticalNumber: number, shore }) => [
    language,
    omitAbsent({ article, gender, number, shore }),
  ])

/** `projects 120.5 -33`, as a mode and a place in it. */
const placeSchema = z.string().transform((text, issues) => {
  const [name, x, y, ...more] = text.split(' ')
  const mode = modes.find(mode => mode === name)
  if (mode && x && y && more.length === 0) return { mode, x: Number(x), y: Number(y) }
  issues.addIssue({ code: 'custom' })
  return z.NEVER
})

const entitySchema = z
  .object({
    '@id': idOf('entity'),
    '@type': z.tuple([z.string(), suffixOf('type:')], z.string()),
    grammar: list(inflectionSchema, 20)
      .transform(inflections => Object.fromEntries(inflections))
      .optional(),
    placed: list(placeSchema, modes.length).optional(),
    ...{ label: any, when: any.optional(), remark: any.optional() },
  })
  .transform(({ '@id': id, '@type': [, type], label, grammar, when, remark, placed = [] }) => ({
    entity: { ...{ id, type, label }, ...omitAbsent({ grammar, when, remark }) },
    placed,
  }))

const questionSchema = z
  .object({ ask: z.string(), of: idsOf('entity') })
  .transform(({ ask, of }) => ({ ask, of: ask === 'connected' ? of : of[0] }))

const documentSchema = z
  .object({
    '@id': idOf('document'),
    issuer: idOf('entity').optional(),
    ...{ identifier: any, title: any, date: any, language: any, points: any.optional() },
    documentKind: any.optional(),
    questions: z.array(questionSchema).optional(),
  })
  .transform(
    ({
      '@id': id,
      identifier,
      title,
      date,
      issuer = null,
      documentKind,
      language,
      points = null,
      questions,
    }) => ({
      ...{ id, number: identifier, title, date, issuer, languages: language, points },
      ...omitAbsent({ kind: documentKind, questions }),
    }),
  )

const sideSchema = z
  .object({
    language: z.string(),
    text: z.record(z.string(), any),
    derivedFrom: named('file', 2),
    ranges: atMost(most.ranges),
    sentences: atMost(most.sentences),
  })
  .transform(({ language, text, derivedFrom: [, file], ranges, sentences }) => ({
    language,
    side: {
      text: Object.hasOwn(text, language) ? text[language] : undefined,
      file: file!,
      ranges,
      sentences,
    },
  }))

/** Divisions as `article 6, paragraph 2`. */
const divisions = z.string().transform(text =>
  text.split(', ').map(part => {
    const [kind, label] = part.split(' ')
    return { kind, label }
  }),
)

/** Pages as `nl 4, fr 4–5`. */
const pages = z
  .string()
  .transform(text => Object.fromEntries(text.split(', ').map(part => part.split(' ') as [string, string])))

const passageSchema = z
  .object({
    '@id': idOf('passage'),
    partOf: idOf('document'),
    section: idsOf('passage'),
    texts: z.array(sideSchema),
    ...{ formerly: any.optional(), kind: any, paragraph: any, number: any.optional() },
    ...{ divisions: divisions.optional(), pages: pages.optional() },
  })
  .transform(
    ({ '@id': id, formerly, partOf, kind, section, paragraph, number, divisions, pages, texts }) => ({
      ...{ id, document: partOf, kind, section, paragraph },
      ...omitAbsent({ formerly, number, divisions, pages }),
      sides: Object.fromEntries(texts.map(({ language, side }) => [language, side])),
    }),
  )

const mentionSchema = z
  .object({ body: idOf('entity'), target: piece(z.tuple([words, place])), variant: any })
  .transform(({ body, target, variant }) => {
    const [passage, language] = target.source
    const [, { start, end }] = target.selectors
    return { entity: body, passage, language, start, end, variant }
  })

const erratumSchema = z
  .object({ body: z.object({ text: z.record(z.string(), any) }), target: piece(z.tuple([place])) })
  .transform(({ body, target }) => {
    const [passage, language = ''] = target.source
    const [{ start, end }] = target.selectors
    const meant = Object.hasOwn(body.text, language) ? body.text[language] : undefined
    return { passage, language, start, end, meant }
  })

const quoteSchema = z
  .object({ target: piece(z.tuple([words, place])) })
  .transform(({ target: { source, selectors } }) => {
    const [passage = '', language = ''] = source
    const [{ exact, prefix, suffix }, { start, end }] = selectors
    return { language, passage, start, end, exact, prefix, suffix }
  })

/** A predicate of the default vocabulary, or one that the corpus adds. */
const predicate = z.union([suffixOf('verband:'), idOf('relation')])

/** What a corpus adds to the vocabulary: all that is said of it, as JSON. */
const additionSchema = z.object({ definition: z.string() }).transform(({ definition }, issues): unknown => {
  try {
    return JSON.parse(definition)
  } catch {
    issues.addIssue({ code: 'custom' })
    return z.NEVER
  }
})

const claimSchema = z
  .object({
    '@id': idOf('claim'),
    subjects: idsOf('entity'),
    predicate,
    objects: idsOf('entity'),
    projects: idsOf('entity'),
    status: suffixOf('verband:').optional(),
    quotes: z.array(quoteSchema),
    ...{ when: any.optional(), difference: any.optional(), remark: any.optional() },
  })
  .transform(({ '@id': id, subjects, predicate, objects, projects, quotes, ...optional }) => ({
    ...{ id, predicate, subjects, objects, projects, quotes },
    ...omitAbsent(optional),
  }))

const stepSchema = z.object({ text: any, show: any })

const corpusSchema = z
  .object({
    ...{ title: any, language: any },
    questions: z.array(questionSchema),
    ...{ storyTitle: any.optional(), steps: z.array(stepSchema).optional() },
  })
  .transform(({ storyTitle, steps, ...corpus }) => ({
    ...corpus,
    ...(steps && { story: { title: storyTitle, steps } }),
  }))

const graphSchema = z.object({ '@id': idOf('graph') }).transform(graph => graph['@id'])

/** Things of one kind: each is held to its shape as it comes, and only the part of a corpus that it is stays. */
class Shelf<Part> {
  readonly parts: Part[] = []
  readonly #schema: z.ZodType<Part>
  readonly #most: number
  readonly #at: string

  /** `at` is where its parts stand in the corpus, for whoever is told that one is wrong. */
  constructor(schema: z.ZodType<Part>, most: number, at: string) {
    this.#schema = schema
    this.#most = most
    this.#at = at
  }

  add(thing: unknown): void {
    if (this.parts.length >= this.#most) refuse('too-large', this.#at)
    const found = held(this.#schema, thing)
    if (found.kind === 'refused')
      refuse(found.code, [this.#at, this.parts.length, ...(found.at ? [found.at] : [])].join('.'))
    this.parts.push(found.value)
  }
}

/** The shelves for what a graph holds, by the first type of a thing. */
export const graphShelves = (graph: number) => ({
  'verband:Passage': new Shelf(passageSchema, most.passages, `graphs.${graph}.passages`),
  'verband:Mention': new Shelf(mentionSchema, most.mentions, `graphs.${graph}.mentions`),
  'verband:Erratum': new Shelf(erratumSchema, most.errata, `graphs.${graph}.errata`),
  'verband:Claim': new Shelf(claimSchema, most.claims, `graphs.${graph}.claims`),
})

/** The shelves for what stands outside any graph. */
export const shelves = () => ({
  'verband:Corpus': new Shelf(corpusSchema, 1, 'corpora'),
  'verband:Entity': new Shelf(entitySchema, most.entities, 'entities'),
  'verband:Document': new Shelf(documentSchema, most.documents, 'documents'),
  'verband:AddedType': new Shelf(additionSchema, most.types, 'vocabulary.types'),
  'verband:AddedPredicate': new Shelf(additionSchema, most.predicates, 'vocabulary.predicates'),
  'verband:Graph': new Shelf(graphSchema, most.documents + 1, 'graphs'),
})
