// The names of linked data: what each key of our JSON-LD means, as its context and as N-Quads read it.

import { defaultVocabulary, type Predicate } from '../../model/index.ts'

/** Our own things are named `urn:verband:<kind>:<name>`: names, not addresses, that no one needs to serve. */
const ours = 'urn:verband:'
const own = (kind: string): string => `${ours}${kind}:`

/** Each a prefix of the context too, so none may also be a key of `terms`. */
const kinds = [
  ...(['entity', 'inflection', 'type', 'document', 'file', 'graph', 'passage', 'side'] as const),
  ...(['claim', 'question', 'step'] as const),
  // A predicate that a corpus adds: those of the default vocabulary are names of `verband:`.
  'relation' as const,
  // An annotation, and what it is made of.
  ...(['quote', 'mention', 'erratum', 'meant', 'piece', 'words', 'place'] as const),
]

export type Kind = (typeof kinds)[number]

export const prefixes: Readonly<Record<string, string>> = {
  verband: own('vocabulary'),
  ...Object.fromEntries(kinds.map(kind => [kind, own(kind)])),
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  lexinfo: 'http://www.lexinfo.net/ontology/2.0/lexinfo#',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
}

/** What stands in an IRI as it is: most names do, and there are hundreds of thousands of them. */
const plain = /^[\w.~-]+$/

/** A name as a part of an IRI. What is no text at all (half a surrogate pair) becomes U+FFFD. */
export const encoded = (name: string): string =>
  plain.test(name) ? name : encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'))

/**
 * The compact IRI of one of our things: `entity:kmar`, `side:928-2.14:nl`.
 * @param names any texts; what has a meaning in an IRI is written as it is there
 */
export const compact = (kind: Kind, ...names: readonly (string | number)[]): string =>
  `${kind}:${names.map(name => encoded(String(name))).join(':')}`

/**
 * The names in a compact IRI; null if it is not one that `compact` makes.
 * @param parts how many there have to be
 */
export function namesIn(iri: string, kind: Kind, parts: number): readonly string[] | null {
  const [prefix, ...written] = iri.split(':')
  if (prefix !== kind || written.length !== parts) return null
  if (written.every(name => plain.test(name))) return written
  try {
    const names = written.map(decodeURIComponent)
    return compact(kind, ...names) === iri ? names : null
  } catch {
    return null
  }
}

/**
 * A compact IRI in full.
 * @param iri as it is, where its prefix is none of ours
 */
export function expanded(iri: string): string {
  const colon = iri.indexOf(':')
  const prefix = iri.slice(0, colon)
  return Object.hasOwn(prefixes, prefix) ? prefixes[prefix] + iri.slice(colon + 1) : iri
}

/** The prefixes, with what they stand for. */
const prefixEntries = Object.entries(prefixes)

/**
 * An IRI in full as a compact one; as it is, where no prefix fits.
 * @param iri from anywhere
 */
export function compacted(iri: string): string {
  // `urn:verband:entity:kmar`: what comes after the second colon is compact already, but for the vocabulary's own name.
  if (iri.startsWith(ours)) {
    const rest = iri.slice(ours.length)
    return rest.startsWith('vocabulary:') ? `verband:${rest.slice('vocabulary:'.length)}` : rest
  }
  const found = prefixEntries.find(([, full]) => iri.startsWith(full))
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri
}

export type Term = {
  readonly iri: string
  /**
   * What its values are: other things, or text, text by language, or a number and the like. `reverse`: things
   * of which this one is the value.
   */
  readonly value: 'thing' | 'reverse' | 'text' | 'said' | 'count' | 'truth' | 'time'
}

const term = (value: Term['value'], iri: string): Term => ({ iri, value })

/** Every key that our JSON-LD uses, besides `@id`, `@type` and `@graph`. */
export const terms: ReadonlyMap<string, Term> = new Map(
  Object.entries({
    label: term('said', 'rdfs:label'),
    grammar: term('thing', 'verband:grammar'),
    article: term('text', 'verband:article'),
    gender: term('thing', 'lexinfo:gender'),
    grammaticalNumber: term('thing', 'lexinfo:number'),
    title: term('said', 'dcterms:title'),
    documentKind: term('said', 'verband:documentKind'),
    remark: term('said', 'rdfs:comment'),
    difference: term('said', 'verband:difference'),
    text: term('said', 'rdf:value'),
    name: term('text', 'foaf:name'),
    language: term('text', 'dc:language'),
    identifier: term('text', 'dcterms:identifier'),
    points: term('text', 'verband:points'),
    kind: term('text', 'verband:kind'),
    ask: term('text', 'verband:ask'),
    storyTitle: term('said', 'verband:storyTitle'),
    show: term('text', 'verband:show'),
    ranges: term('text', 'verband:ranges'),
    sentences: term('text', 'verband:sentences'),
    placed: term('text', 'verband:placed'),
    formerly: term('text', 'verband:formerly'),
    divisions: term('text', 'verband:divisions'),
    pages: term('text', 'verband:pages'),
    exact: term('text', 'oa:exact'),
    prefix: term('text', 'oa:prefix'),
    suffix: term('text', 'oa:suffix'),
    start: term('count', 'oa:start'),
    end: term('count', 'oa:end'),
    position: term('count', 'schema:position'),
    order: term('text', 'verband:order'),
    documentCount: term('count', 'verband:documents'),
    entityCount: term('count', 'verband:entities'),
    claimCount: term('count', 'verband:claims'),
    paragraph: term('count', 'verband:paragraph'),
    number: term('count', 'verband:number'),
    variant: term('truth', 'verband:variant'),
    shore: term('truth', 'verband:shore'),
    date: term('time', 'dcterms:date'),
    when: term('time', 'dcterms:temporal'),
    status: term('thing', 'verband:status'),
    issuer: term('thing', 'dcterms:publisher'),
    hasPart: term('thing', 'dcterms:hasPart'),
    partOf: term('thing', 'dcterms:isPartOf'),
    section: term('thing', 'verband:section'),
    texts: term('thing', 'verband:text'),
    questions: term('thing', 'verband:question'),
    of: term('thing', 'verband:of'),
    steps: term('thing', 'verband:step'),
    subjects: term('thing', 'rdf:subject'),
    predicate: term('thing', 'rdf:predicate'),
    objects: term('thing', 'rdf:object'),
    projects: term('thing', 'verband:context'),
    quotes: term('reverse', 'oa:hasBody'),
    body: term('thing', 'oa:hasBody'),
    motivation: term('thing', 'oa:motivatedBy'),
    target: term('thing', 'oa:hasTarget'),
    source: term('thing', 'oa:hasSource'),
    selectors: term('thing', 'oa:hasSelector'),
    derivedFrom: term('thing', 'prov:wasDerivedFrom'),
    generatedBy: term('thing', 'prov:wasGeneratedBy'),
    used: term('thing', 'prov:used'),
    associatedWith: term('thing', 'prov:wasAssociatedWith'),
    subClassOf: term('thing', 'rdfs:subClassOf'),
    subjectTypes: term('thing', 'schema:domainIncludes'),
    objectTypes: term('thing', 'schema:rangeIncludes'),
    definition: term('text', 'verband:definition'),
    // A predicate, said straight of two entities.
    ...Object.fromEntries(
      Array.from(defaultVocabulary.predicates.keys(), name => [name, term('thing', `verband:${name}`)]),
    ),
  }),
)

/**
 * What a key means; a predicate that a corpus adds is its own key, said straight of two entities.
 * @param key of our JSON-LD
 */
export const termOf = (key: string): Term | undefined =>
  terms.get(key) ?? (key.startsWith('relation:') ? term('thing', key) : undefined)

/** What has come to the context since version 0.2, besides predicates: files of that version lack it, and say the same. */
const later: ReadonlySet<string> = new Set([
  ...['step', 'steps', 'storyTitle', 'show'],
  'inflection',
  'lexinfo',
  'grammar',
  'article',
  'gender',
  'grammaticalNumber',
  'shore',
  'status',
  'placed',
  'formerly',
  'divisions',
  'pages',
  'order',
  'documentCount',
  'entityCount',
  'claimCount',
  'relation',
  'subjectTypes',
  'objectTypes',
  'definition',
])

/** Whether the context of a file may be without a key: it came later, or is a predicate, as each new one will have. */
export const mayLack = (key: string): boolean =>
  later.has(key) || defaultVocabulary.predicates.has(key as Predicate)

export const datatypes = { count: 'xsd:nonNegativeInteger', truth: 'xsd:boolean', time: 'edtf:EDTF' } as const

function definition({ iri, value }: Term): object {
  switch (value) {
    case 'thing':
      return { '@id': iri, '@type': '@id' }
    case 'reverse':
      return { '@reverse': iri, '@type': '@id' }
    case 'text':
      return { '@id': iri }
    case 'said':
      return { '@id': iri, '@container': '@language' }
    case 'count':
    case 'truth':
    case 'time':
      return { '@id': iri, '@type': datatypes[value] }
  }
}

/** The context of JSON-LD 1.1 that goes into each file: nothing is ever fetched. */
export const context: object = {
  '@version': 1.1,
  ...prefixes,
  ...Object.fromEntries([...terms].map(([key, term]) => [key, definition(term)])),
}
