// The words of documents, as a store has them: of the passages, and for the claims, that are looked at.

import type { DocumentWords, EntityId } from '../model/index.ts'
import type { Asker } from './asking.ts'
import { byFirst, type WordsAnswers, type WordsRequest, wordsIn } from './read-words.ts'
import { rowsAbout } from './rows-about.ts'
import { own, prologue } from './sparql.ts'

/** Longer texts come in fewer at a time. */
const sidesAtOnce = 100
const namesAtOnce = 300

const full = (reference: string): string => reference.slice(1, -1)

/**
 * The words of some documents, in questions about all of them at once.
 *
 * @param within how a pattern begins that holds in a graph of the corpus (`Frame.within`)
 * @returns puts the words of one of them together; it throws a {@link LoadError} where the store gives none that fit
 * @throws {LoadError} where the store does not answer
 */
export async function askWords(
  asker: Asker,
  within: string,
  requests: readonly WordsRequest[],
  signal: AbortSignal,
): Promise<(request: WordsRequest, entities: ReadonlySet<EntityId>) => DocumentWords> {
  const ask = (query: string) => asker.rowsLater(`${prologue}\n${query}`, signal)
  const passages = requests.flatMap(({ head }) => head.passages.map(({ id }) => full(own('passage', id))))
  const claims = requests.flatMap(request => request.claims.map(id => full(own('claim', id))))
  const about = (kind: 'passage' | 'claim', variables: string, pattern: string, size = namesAtOnce) => {
    const [names, variable] = kind === 'passage' ? [passages, 'x'] : [claims, 'c']
    const of = (some: string) => `SELECT ?${variable} ${variables} { ${some} ${within} ${pattern} } }`
    return rowsAbout(names, { variable, of, size }, ask).then(rows => byFirst(rows, kind))
  }
  // In these forms Virtuoso begins with what is asked about; in others, some of them plainer, with all that it has.
  const [sides, quotes, remarks, named] = await Promise.all([
    about(
      'passage',
      '?side ?t ?file ?ranges ?sentences',
      '?x verband:text ?side . ?side rdf:value ?t ; prov:wasDerivedFrom ?file ; verband:ranges ?ranges ; verband:sentences ?sentences',
      sidesAtOnce,
    ),
    about(
      'claim',
      '?q ?side ?start ?end ?exact ?prefix ?suffix',
      `?q oa:hasBody ?c ; oa:hasTarget ?piece . ?piece oa:hasSource ?side ; oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end .
       OPTIONAL { ?piece oa:hasSelector ?words . ?words oa:exact ?exact ; oa:prefix ?prefix ; oa:suffix ?suffix }`,
    ),
    about('claim', '?p ?o (LANG(?o) AS ?l)', '?c ?p ?o'),
    about(
      'passage',
      '?m ?body ?side ?start ?end ?variant ?meant',
      `?x verband:text ?side . ?piece oa:hasSource ?side ; oa:hasSelector ?at . ?at oa:start ?start ; oa:end ?end .
       ?m oa:hasTarget ?piece ; oa:hasBody ?body . OPTIONAL { ?m verband:variant ?variant } OPTIONAL { ?body rdf:value ?meant }`,
    ),
  ])
  const answers: WordsAnswers = { sides, quotes, remarks, named }
  return (request, entities) => wordsIn(answers, request, entities)
}
