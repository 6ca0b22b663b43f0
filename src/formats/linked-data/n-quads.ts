// N-Quads (https://www.w3.org/TR/n-quads/): the same statements as the JSON-LD, one a line.

import { type Extract, extractEditionInSteps } from '../extract.ts'
import { type TextPieces, withoutProgress } from '../pieces.ts'
import { linkedData } from './linked-data.ts'
import { datatypes, expanded, type Term, termOf } from './terms.ts'
import type { Thing } from './thing.ts'

/**
 * The extract as N-Quads, each statement once, those of a document in its graph. Half a surrogate pair, which JSON
 * can hold and RDF cannot, becomes U+FFFD; and so do U+FFFE and U+FFFF, which are no characters: rapper refuses them.
 */
export function* writeNQuads(extract: Extract): TextPieces {
  const edition = yield* withoutProgress(extractEditionInSteps(extract))
  for (const thing of linkedData(edition)) yield* quadsOf(thing, '')
}

/** What is said of a thing and of the things within it, in N-Triples. */
export const statementsOf = (thing: Thing): TextPieces => quadsOf(thing, '')

/** What is said of a thing, each once, in a graph; the default graph is ''. Of a graph, what is said in it, thing by thing. */
function* quadsOf(thing: Thing, graph: string): TextPieces {
  for (const within of thing['@graph'] ?? []) yield* quadsOf(within, `${iri(thing['@id'])} `)
  const lines = new Set<string>()
  state(thing, graph, lines)
  yield [...lines, ''].join('\n')
}

const iri = (name: string): string => `<${expanded(name)}>`

/** Adds what is said of a thing, and of the things within it. */
function state(thing: Thing, graph: string, lines: Set<string>): void {
  const subject = iri(thing['@id'])
  const say = (subject: string, predicate: string, object: string) =>
    lines.add(`${subject} ${iri(predicate)} ${object} ${graph}.`)
  for (const type of thing['@type'] ?? []) say(subject, 'rdf:type', iri(type))
  for (const [key, value] of Object.entries(thing)) {
    const term = termOf(key)
    if (!term || value === undefined) continue
    if (term.value === 'said') {
      for (const [language, text] of Object.entries(value))
        say(subject, term.iri, `${literal(text)}@${language}`)
      continue
    }
    for (const one of [value].flat() as readonly (string | number | boolean | Thing)[]) {
      if (typeof one === 'object') state(one, graph, lines)
      const object = objectOf(one, term)
      if (term.value === 'reverse') say(object, term.iri, subject)
      else say(subject, term.iri, object)
    }
  }
}

function objectOf(value: string | number | boolean | Thing, { value: kind }: Term): string {
  if (typeof value === 'object') return iri(value['@id'])
  switch (kind) {
    case 'thing':
    case 'reverse':
      return iri(String(value))
    case 'count':
    case 'truth':
    case 'time':
      return `${literal(String(value))}^^${iri(datatypes[kind])}`
    case 'text':
    case 'said':
      return literal(String(value))
  }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
  ['\f', '\\f'],
])

/**
 * A text in quotation marks, on one line: control characters, and what some readers take for a line's end, escaped. A
 * backslash by its number, for rdflib 6 reads `\\u0041` and `\\t` wrongly.
 */
const literal = (text: string): string =>
  `"${text
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(
      /["\\\p{Cc}\u2028\u2029\ufeff]/gu,
      found => escapes.get(found) ?? `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    )}"`
