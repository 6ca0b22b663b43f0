// What our own types and predicates are, told to programs that read linked data.

import {
  type AddedPredicate,
  type AddedType,
  type AddedVocabulary,
  defaultVocabulary,
  type EntityType,
  interfaceLanguages,
  isSymmetric,
  type Language,
  type Predicate,
  type Status,
  statuses,
  typesAt,
  type Vocabulary,
  vocabularyOf,
} from '../../model/index.ts'
import { hasTerms, relationName, termsOf, typeNames } from '../../terms/index.ts'
import { compact } from './terms.ts'
import type { Thing } from './thing.ts'

const inEach = (of: (language: Language) => string) =>
  Object.fromEntries(interfaceLanguages.filter(hasTerms).map(language => [language, of(language)]))

const typeThing = (type: EntityType) => ({
  '@id': compact('type', type),
  '@type': ['rdfs:Class'],
  label: inEach(language => typeNames(defaultVocabulary, type, language)[0]),
  subClassOf: 'verband:Entity',
})

const predicateThing = (predicate: Predicate) => ({
  '@id': `verband:${predicate}`,
  '@type': ['rdf:Property', ...(isSymmetric(defaultVocabulary, predicate) ? ['owl:SymmetricProperty'] : [])],
  label: inEach(language => relationName(defaultVocabulary, predicate, language)),
})

const statusThing = (status: Status) => ({
  '@id': `verband:${status}`,
  '@type': ['skos:Concept'],
  label: inEach(language => termsOf(language).statuses[status]),
})

/** The classes and properties of `verband:`, each with its name in every language of the page that has been fetched. */
export const defaultVocabularyThings = (): readonly Thing[] => [
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
  ...Array.from(defaultVocabulary.types.keys(), typeThing),
  ...Array.from(defaultVocabulary.predicates.keys(), predicateThing),
  ...statuses.map(statusThing),
]

/** The name of a predicate: of the default vocabulary, or of those that a corpus adds. */
export const predicateName = ({ predicates }: Vocabulary, predicate: Predicate): string => {
  const definition = predicates.get(predicate)
  return definition && 'verb' in definition ? compact('relation', predicate) : `verband:${predicate}`
}

/** What a corpus adds, each with all that is said of it as JSON, from which it is read back. */
export function* addedThings(added: AddedVocabulary): Generator<Thing> {
  const vocabulary = vocabularyOf({ vocabulary: added })
  for (const [i, type] of added.types.entries()) yield { ...addedTypeThing(type), position: i + 1 }
  for (const [i, predicate] of added.predicates.entries())
    yield { ...addedPredicateThing(vocabulary, predicate), position: i + 1 }
}

const addedTypeThing = (type: AddedType): Thing => ({
  '@id': compact('type', type.id),
  '@type': ['verband:AddedType', 'rdfs:Class'],
  label: Object.fromEntries(Object.entries(type.label).map(([language, [one]]) => [language, one])),
  subClassOf: 'verband:Entity',
  definition: JSON.stringify(type),
})

function addedPredicateThing(vocabulary: Vocabulary, predicate: AddedPredicate): Thing {
  const { id, subjects, objects, verb } = predicate
  const named = (ends: AddedPredicate['subjects']) =>
    typesAt(vocabulary, ends).map(type => compact('type', type))
  return {
    '@id': compact('relation', id),
    '@type': [
      'verband:AddedPredicate',
      'rdf:Property',
      ...(objects === 'none' ? ['owl:SymmetricProperty'] : []),
    ],
    label: Object.fromEntries(
      Object.keys(verb).map(language => [language, relationName(vocabulary, id, language as Language)]),
    ),
    subjectTypes: named(subjects),
    objectTypes: named(objects === 'none' ? subjects : objects),
    definition: JSON.stringify(predicate),
  }
}
