// What our own types and predicates are, told to programs that read linked data.

import {
  type EntityType,
  entityTypes,
  interfaceLanguages,
  type Predicate,
  predicateNames,
  type Status,
  signatureOf,
  statuses,
} from '../../model/index.ts'
import { hasTerms, relationName, type Terms, termsOf } from '../../terms/index.ts'
import { compact } from './terms.ts'

const inEach = (of: (said: Terms) => string) =>
  Object.fromEntries(interfaceLanguages.filter(hasTerms).map(language => [language, of(termsOf(language))]))

const typeThing = (type: EntityType) => ({
  '@id': compact('type', type),
  '@type': ['rdfs:Class'],
  label: inEach(({ types }) => types[type][0]),
  subClassOf: 'verband:Entity',
})

const predicateThing = (predicate: Predicate) => ({
  '@id': `verband:${predicate}`,
  '@type': ['rdf:Property', ...(signatureOf(predicate).objects === 'none' ? ['owl:SymmetricProperty'] : [])],
  label: inEach(said => relationName(predicate, said)),
})

const statusThing = (status: Status) => ({
  '@id': `verband:${status}`,
  '@type': ['skos:Concept'],
  label: inEach(({ statuses }) => statuses[status]),
})

/** The classes and properties of `verband:`, each with its name in every language of the page that has been fetched. */
export const vocabulary = () => [
  {
    '@id': 'verband:Claim',
    '@type': ['rdfs:Class'],
    subClassOf: 'rdf:Statement',
    remark: {
      en: 'What a document states. Several subjects or objects are each meant; a symmetric claim has subjects alone.',
    },
  },
  {
    '@id': 'verband:Side',
    '@type': ['rdfs:Class'],
    remark: {
      en: 'One language of a passage. All offsets count UTF-16 code units, as JavaScript, Java and C# do; ranges are half-open.',
    },
  },
  {
    '@id': 'verband:status',
    '@type': ['rdf:Property'],
    remark: { en: 'How far what a claim says has come; a claim without it says what is done or under way.' },
  },
  {
    '@id': 'verband:Inflection',
    '@type': ['rdfs:Class'],
    remark: { en: 'What a sentence has to know of a label in one language: its article, gender and number.' },
  },
  ...entityTypes.map(typeThing),
  ...predicateNames.map(predicateThing),
  ...statuses.map(statusThing),
]
