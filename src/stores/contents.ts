// What a store holds: the corpus itself, and how much there is of it.

import { LoadError, type StoreFault } from '../editions/index.ts'
import type { LanguageMap } from '../model/index.ts'
import type { Asker, Rows } from './asking.ts'
import { predicateOf, Said } from './said.ts'
import { iriRef, prologue } from './sparql.ts'

/** How much there is of a corpus. */
export type Amounts = { readonly documents: number; readonly entities: number; readonly statements: number }

/** What a corpus says of itself, without its things. */
export type Frame = {
  /** The full IRI of the graph of what its documents share. */
  readonly graph: string
  readonly title: LanguageMap<string>
  readonly languages: readonly string[]
  readonly questions: readonly { readonly ask: string; readonly of: readonly string[] }[]
  readonly story: { readonly title: LanguageMap<string>; readonly steps: readonly unknown[] } | undefined
  readonly vocabulary:
    | { readonly types: readonly unknown[]; readonly predicates: readonly unknown[] }
    | undefined
  readonly amounts: Amounts
}

const fault = (problem: StoreFault['problem'], told = ''): LoadError =>
  new LoadError({ code: 'store', problem, told })

/** Asked where the corpus does not say so itself. */
const amountsQuery = `${prologue}
SELECT ?type (COUNT(DISTINCT ?x) AS ?n) { VALUES ?type { verband:Document verband:Entity verband:Claim } GRAPH ?g { ?x a ?type } } GROUP BY ?type`

const corpusQuery = `${prologue}
SELECT ?g ?corpus { GRAPH ?g { ?corpus a verband:Corpus } } LIMIT 20`

/** What a corpus says of itself, question by question: one for all takes Virtuoso a second to think about. */
const frameQueries = (graph: string): readonly string[] =>
  ['Corpus', 'Question', 'Step', 'AddedType', 'AddedPredicate'].map(
    type => `${prologue}
SELECT ?s ?p ?o (LANG(?o) AS ?l) { GRAPH ${graph} { ?s a verband:${type} . ?s ?p ?o . FILTER (?p != dcterms:hasPart) } }`,
  )

/** So many classes that a store knows are told to whoever finds none of ours in it. */
const maxToldClasses = 8

/** What a store holds that has nothing of ours. */
async function strangersIn(asker: Asker, signal: AbortSignal): Promise<LoadError> {
  const classes = await asker.rows(
    `SELECT DISTINCT ?class { { ?s a ?class } UNION { GRAPH ?g { ?s a ?class } } } LIMIT ${maxToldClasses}`,
    signal,
  )
  return classes.length > 0 ? fault('foreign', classes.map(([iri]) => iri).join(', ')) : fault('empty')
}

/**
 * What the corpus of a store says of itself.
 *
 * @throws {LoadError} where there is none, or more than one
 */
export async function frameOf(asker: Asker, signal: AbortSignal): Promise<Frame> {
  const corpora = await asker.rows(corpusQuery, signal)
  const [[graph = '', corpus = ''] = []] = corpora
  const reference = iriRef(graph)
  if (reference === null) throw await strangersIn(asker, signal)
  if (corpora.length > 1) throw fault('several', corpora.map(([name]) => name).join(', '))
  const answers = await Promise.all(frameQueries(reference).map(query => asker.rows(query, signal)))
  const first = new Said(answers.flat())
  const said = new Said(answers.flat(), first.list(corpus, 'language'))
  const ofType = (type: string) =>
    said.subjects.filter(subject => said.all(subject, '@type').includes(`urn:verband:vocabulary:${type}`))
  const numbered = (type: string) => ofType(type).sort((a, b) => numberOf(a) - numberOf(b))
  const steps = numbered('Step')
  const placed = (type: string) =>
    ofType(type).sort((a, b) => said.number(a, 'position') - said.number(b, 'position'))
  const [types, predicates] = [placed('AddedType'), placed('AddedPredicate')]
  return {
    graph,
    title: said.label(corpus, 'title') ?? {},
    languages: said.list(corpus, 'language'),
    questions: said
      .all(corpus, 'questions')
      .toSorted((a, b) => numberOf(a) - numberOf(b))
      .map(question => ({
        ask: said.one(question, 'ask') ?? '',
        of: said.names(question, 'of', 'entity'),
      })),
    story:
      steps.length > 0
        ? {
            title: said.label(corpus, 'storyTitle') ?? {},
            steps: steps.map(step => ({ text: said.label(step, 'text'), show: said.one(step, 'show') })),
          }
        : undefined,
    vocabulary:
      types.length + predicates.length > 0
        ? {
            types: types.map(type => parsed(said.one(type, 'definition'))),
            predicates: predicates.map(predicate => parsed(said.one(predicate, 'definition'))),
          }
        : undefined,
    amounts: amountsOf(said, corpus) ?? amountsIn(await asker.rows(amountsQuery, signal)),
  }
}

const numberOf = (iri: string): number => Number(iri.slice(iri.lastIndexOf(':') + 1)) || 0

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

function amountsOf(said: Said, corpus: string): Amounts | null {
  const [documents, entities, statements] = (['documentCount', 'entityCount', 'claimCount'] as const).map(
    key => said.number(corpus, key),
  )
  const known = [documents, entities, statements].every(
    count => Number.isSafeInteger(count) && count !== Number.MAX_SAFE_INTEGER,
  )
  return known ? { documents: documents!, entities: entities!, statements: statements! } : null
}

function amountsIn(rows: Rows): Amounts {
  const of = (type: string) =>
    Number(rows.find(([iri]) => iri === `urn:verband:vocabulary:${type}`)?.[1] ?? 0)
  return { documents: of('Document'), entities: of('Entity'), statements: of('Claim') }
}

/** The full IRIs of what joins a claim to those that it is about. */
export const endPredicates: readonly string[] = ['subjects', 'objects', 'projects'].map(predicateOf)
