// What a store holds: the corpus itself, and how much there is of it.

import { LoadError, type StoreFault } from '../editions/index.ts'
import { expanded } from '../formats/index.ts'
import type { LanguageMap } from '../model/index.ts'
import type { Asker, Rows } from './asking.ts'
import { predicateOf, Said } from './said.ts'
import { iriRef, portionSize, portions, prologue, values } from './sparql.ts'

/** How much there is of a corpus. */
export type Amounts = { readonly documents: number; readonly entities: number; readonly statements: number }

/** Where in a store a corpus is. */
export type Scope = {
  /** The full IRI of the graph of what its documents share. */
  readonly graph: string
  /** How a pattern begins that holds in a graph of this corpus, whatever else there is in the store; it ends with `}`. */
  readonly within: string
}

/** What a corpus says of itself, without its things. */
export type Frame = Scope & {
  readonly title: LanguageMap<string>
  readonly languages: readonly string[]
  readonly questions: readonly { readonly ask: string; readonly of: readonly string[] }[]
  readonly story: { readonly title: LanguageMap<string>; readonly steps: readonly unknown[] } | undefined
  readonly vocabulary:
    | { readonly types: readonly unknown[]; readonly predicates: readonly unknown[] }
    | undefined
  readonly amounts: Amounts
}

const vocabulary = expanded('verband:')

const fault = (problem: StoreFault['problem'], told = ''): LoadError =>
  new LoadError({ code: 'store', problem, told })

/** Asked where the corpus does not say so itself. */
const amountsQuery = (within: string) => `${prologue}
SELECT ?type (COUNT(DISTINCT ?x) AS ?n) { VALUES ?type { verband:Document verband:Entity verband:Claim } ${within} ?x a ?type } } GROUP BY ?type`

const frameTypes = ['Corpus', 'Question', 'Step', 'AddedType', 'AddedPredicate'] as const

/** The corpora, and what is said of them beside their things; by name afterwards, which a store cannot plan wrongly. */
const framesQuery = `${prologue}
SELECT ?type ?g ?s { VALUES ?type { ${frameTypes.map(type => `verband:${type}`).join(' ')} } GRAPH ?g { ?s a ?type } } LIMIT 10000`

const frameQuery = (graph: string, names: readonly string[]) => `${prologue}
SELECT ?s ?p ?o (LANG(?o) AS ?l) { ${values('s', names)} GRAPH ${graph} { ?s ?p ?o . FILTER (?p != dcterms:hasPart) } }`

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
 * @param wanted the graph of what the documents of one share; null where there is but one
 * @throws {LoadError} where there is none, or more than one, and none of them is wanted
 */
export async function frameOf(asker: Asker, wanted: string | null, signal: AbortSignal): Promise<Frame> {
  const there = await asker.rows(framesQuery, signal)
  const corpora = there.filter(([type]) => type === `${vocabulary}Corpus`)
  const chosen = wanted === null ? corpora : corpora.filter(([, graph]) => graph === wanted)
  const [[, graph = '', corpus = ''] = []] = chosen
  const reference = iriRef(graph)
  if (reference === null && corpora.length === 0) throw await strangersIn(asker, signal)
  if (reference === null || chosen.length > 1)
    throw fault(
      'several',
      corpora
        .map(([, name]) => name)
        .sort()
        .join(' '),
    )
  const named = there.filter(([, own]) => own === graph).map(([, , name]) => name!)
  const answers = await Promise.all(
    [...portions(named, portionSize)].map(some => asker.rows(frameQuery(reference, some), signal)),
  )
  const first = new Said(answers.flat())
  const said = new Said(answers.flat(), first.list(corpus, 'language'))
  const within = corpora.length > 1 ? `GRAPH ?g { ?g dcterms:isPartOf ${reference} .` : 'GRAPH ?g {'
  const ofType = (type: string) =>
    said.subjects.filter(subject => said.all(subject, '@type').includes(`${vocabulary}${type}`))
  const numbered = (type: string) => ofType(type).sort((a, b) => numberOf(a) - numberOf(b))
  const steps = numbered('Step')
  const placed = (type: string) =>
    ofType(type).sort((a, b) => said.number(a, 'position') - said.number(b, 'position'))
  const [types, predicates] = [placed('AddedType'), placed('AddedPredicate')]
  return {
    graph,
    within,
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
    amounts: amountsOf(said, corpus) ?? amountsIn(await asker.rows(amountsQuery(within), signal)),
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
  const of = (type: string) => Number(rows.find(([iri]) => iri === `${vocabulary}${type}`)?.[1] ?? 0)
  return { documents: of('Document'), entities: of('Entity'), statements: of('Claim') }
}

/** The full IRIs of what joins a claim to those that it is about. */
export const endPredicates: readonly string[] = ['subjects', 'objects', 'projects'].map(predicateOf)
