// Reads back the JSON-LD that we wrote. Other JSON-LD, even of the same statements, is not understood: that would take
// a whole processor, and one that fetches contexts.

import type { Range } from '../model/index.ts'
import { rangesOf } from '../text/index.ts'
import { checkedCorpus } from './read-corpus.ts'
import { type CorpusReading, held, list, most, readJson, refused, z } from './reading.ts'
import { context, type Kind, namesIn } from './terms.ts'

/** The corpus in a JSON-LD of ours, as it was when written (claims, mentions and errata in the order of the documents); or why not. */
export function readJsonLd(text: string): CorpusReading {
  const json = readJson(text)
  if (json.kind === 'refused') return json
  const whole = fileSchema.safeParse(json.value)
  if (!whole.success || !alike(context, whole.data['@context'])) return refused('not-ours')
  const { '@graph': things } = whole.data
  const found = held(thingsSchema, {
    corpora: ofType(things, 'verband:Corpus'),
    entities: ofType(things, 'verband:Entity'),
    documents: ofType(things, 'verband:Document'),
    graphs: ofType(things, 'verband:Graph').map(graph => ({
      ...(graph as object),
      passages: ofType(graph['@graph'], 'verband:Passage'),
      mentions: ofType(graph['@graph'], 'verband:Mention'),
      errata: ofType(graph['@graph'], 'verband:Erratum'),
      claims: ofType(graph['@graph'], 'verband:Claim'),
    })),
  })
  return found.kind === 'refused' ? found : assembled(found.value)
}

const fileSchema = z.object({ '@context': z.unknown(), '@graph': z.array(z.unknown()) })

type Anything = { readonly [key: string]: unknown }

/** The things whose first type is this. */
const ofType = (things: unknown, type: string): readonly Anything[] =>
  Array.isArray(things)
    ? things.filter(
        thing =>
          typeof thing === 'object' &&
          thing !== null &&
          Array.isArray(thing['@type']) &&
          thing['@type'][0] === type,
      )
    : []

/** Whether a value is ours again. Walks ours alone, which is shallow and finite. */
function alike(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== 'object' || ours === null) return ours === theirs
  if (typeof theirs !== 'object' || theirs === null) return false
  const entries = Object.entries(ours)
  return (
    Object.keys(theirs).length === entries.length &&
    entries.every(([key, value]) => Object.hasOwn(theirs, key) && alike(value, (theirs as Anything)[key]))
  )
}

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
  .transform((text): readonly Range[] =>
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

const given = (optional: Anything): object =>
  Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))

const place = z.object({ start: any, end: any })
const words = z.object({ exact: any, prefix: any.optional(), suffix: any.optional() })
const piece = <T extends z.ZodType>(selectors: T) => z.object({ source: named('side', 2), selectors })

const entitySchema = z
  .object({
    '@id': idOf('entity'),
    '@type': z.tuple([z.string(), suffixOf('type:')], z.string()),
    ...{ label: any, when: any.optional(), remark: any.optional() },
  })
  .transform(({ '@id': id, '@type': [, type], label, when, remark }) => ({
    ...{ id, type, label },
    ...given({ when, remark }),
  }))

const documentSchema = z
  .object({
    '@id': idOf('document'),
    issuer: idOf('entity').optional(),
    ...{ identifier: any, title: any, date: any, language: any, points: any.optional() },
  })
  .transform(({ '@id': id, identifier, title, date, issuer = null, language, points = null }) => ({
    ...{ id, number: identifier, title, date, issuer, languages: language, points },
  }))

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

const passageSchema = z
  .object({
    '@id': idOf('passage'),
    partOf: idOf('document'),
    section: idsOf('passage'),
    texts: z.array(sideSchema),
    ...{ kind: any, paragraph: any, number: any.optional() },
  })
  .transform(({ '@id': id, partOf, kind, section, paragraph, number, texts }) => ({
    ...{ id, document: partOf, kind, section, paragraph },
    ...given({ number }),
    sides: Object.fromEntries(texts.map(({ language, side }) => [language, side])),
  }))

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

const claimSchema = z
  .object({
    '@id': idOf('claim'),
    subjects: idsOf('entity'),
    predicate: suffixOf('verband:'),
    objects: idsOf('entity'),
    projects: idsOf('entity'),
    quotes: z.array(quoteSchema),
    ...{ when: any.optional(), difference: any.optional(), remark: any.optional() },
  })
  .transform(({ '@id': id, subjects, predicate, objects, projects, quotes, ...optional }) => ({
    ...{ id, predicate, subjects, objects, projects, quotes },
    ...given(optional),
  }))

const thingsSchema = z.object({
  corpora: z.tuple([
    z.object({
      ...{ title: any, language: any },
      questions: z.array(
        z
          .object({ ask: z.string(), of: idsOf('entity') })
          .transform(({ ask, of }) => ({ ask, of: ask === 'connected' ? of : of[0] })),
      ),
    }),
  ]),
  entities: list(entitySchema, most.entities),
  documents: list(documentSchema, most.documents),
  graphs: z.array(
    z.object({
      '@id': idOf('graph'),
      passages: list(passageSchema, most.passages),
      mentions: list(mentionSchema, most.mentions),
      errata: list(erratumSchema, most.errata),
      claims: list(claimSchema, most.claims),
    }),
  ),
})

/** The corpus that the things make, checked. */
function assembled({ corpora: [corpus], entities, documents, graphs }: z.infer<typeof thingsSchema>) {
  const byDocument = new Map(graphs.map(graph => [graph['@id'], graph]))
  if (byDocument.size !== graphs.length) return refused('duplicate', 'graphs')
  if (documents.some(({ id }) => !byDocument.has(id)) || graphs.length !== documents.length)
    return refused('unknown', 'graphs')
  const ordered = documents.map(({ id }) => ({ document: id, ...byDocument.get(id)! }))
  const sides = new Map(
    graphs.flatMap(({ passages }) =>
      passages.map(({ id, sides }) => [id, new Map(Object.entries(sides))] as const),
    ),
  )
  return checkedCorpus({
    ...{ title: corpus.title, languages: corpus.language, questions: corpus.questions, entities },
    documents: documents.map(document => ({
      ...document,
      passages: byDocument.get(document.id)!.passages,
    })),
    mentions: ordered.flatMap(({ mentions }) => mentions),
    errata: ordered.flatMap(({ errata }) => errata),
    claims: ordered.flatMap(({ document, claims }) =>
      claims.map(claim => ({
        ...claim,
        document,
        quotes: claim.quotes.map(quote => {
          const side = sides.get(quote.passage)?.get(quote.language)
          const text = typeof side?.text === 'string' ? side.text : ''
          // The file says where the words stand in the passage, and where that stands in the source: so it follows.
          const ranges = rangesOf(
            { text, ranges: side?.ranges ?? [] },
            Number(quote.start),
            Number(quote.end),
          )
          return { ...quote, ranges }
        }),
      })),
    ),
  })
}
