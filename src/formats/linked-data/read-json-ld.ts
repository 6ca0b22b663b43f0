// Reads back the JSON-LD that we wrote. Other JSON-LD, even of the same statements, is not understood: that would take
// a whole processor, and one that fetches contexts.

import { rangesOf } from '../../text/index.ts'
import { type CorpusReading, held, readJson, refused, z } from '../corpora/corpus-reading.ts'
import { checkedCorpus } from '../corpora/read-corpus.ts'
import { thingsSchema } from './json-ld-things.ts'
import { context } from './terms.ts'

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
