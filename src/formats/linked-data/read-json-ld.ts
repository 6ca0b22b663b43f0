// Reads back the JSON-LD that we wrote, as it comes. Other JSON-LD, even of the same statements, is not understood: that
// would take a whole processor, and one that fetches contexts.

import type { CorpusReading } from '../../editions/index.ts'
import { attempted, refuse } from '../corpora/corpus-reading.ts'
import { JsonStream } from '../json-stream.ts'
import { Gathered, type GraphShelves } from './gathered.ts'
import { context, mayLack } from './terms.ts'

/**
 * The edition in a JSON-LD of ours, as it was when written (claims, mentions and errata in the order of the documents); or why
 * not. It comes in chunks, of which no more is held than a thing takes.
 */
export const readJsonLd = (chunks: Iterable<string>): CorpusReading =>
  attempted(() => {
    const json = new JsonStream(chunks)
    const gathered = new Gathered()
    let [known, found] = [false, false]
    if (json.kind() !== 'object') json.value()
    else
      for (const key of json.keys()) {
        if (key === '@context') known = isOurs(json.value()) || refuse('not-ours')
        else if (key === '@graph' && json.kind() === 'array') {
          found = true
          for (const _ of json.items()) takeThing(json, gathered)
        } else json.value()
      }
    json.end()
    return known && found ? gathered.edition() : refuse('not-ours')
  })

/** Takes the next value, if it is a thing; and if it is a graph, the things in it, one by one. */
function takeThing(json: JsonStream, gathered: Gathered): void {
  if (json.kind() !== 'object') {
    json.value()
    return
  }
  const entries: [key: string, value: unknown][] = []
  let graph: GraphShelves | undefined
  for (const key of json.keys()) {
    if (key !== '@graph' || json.kind() !== 'array') {
      entries.push([key, json.value()])
      continue
    }
    graph ??= gathered.graph()
    for (const _ of json.items()) {
      const thing = json.value()
      if (isObject(thing)) gathered.addWithin(graph, thing)
    }
  }
  gathered.add(Object.fromEntries(entries), graph)
}

type Anything = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Anything =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a context is ours, or that of an earlier edition of the page, which lacks what came later. */
function isOurs(theirs: unknown): boolean {
  if (!isObject(theirs)) return false
  const lacks = (key: string) => mayLack(key) && !Object.hasOwn(theirs, key)
  return alike(Object.fromEntries(Object.entries(context).filter(([key]) => !lacks(key))), theirs)
}

/** Whether a value is ours again. Walks ours alone, which is shallow and finite. */
function alike(ours: unknown, theirs: unknown): boolean {
  if (!isObject(ours)) return ours === theirs
  if (!isObject(theirs)) return false
  const entries = Object.entries(ours)
  return (
    Object.keys(theirs).length === entries.length &&
    entries.every(([key, value]) => Object.hasOwn(theirs, key) && alike(value, theirs[key]))
  )
}
