// Questions to begin with, for those who ask a store in SPARQL. They are what one learns the vocabulary from.

const prologue = `PREFIX verband: <urn:verband:vocabulary:>
PREFIX entity: <urn:verband:entity:>
PREFIX type: <urn:verband:type:>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
`

export const readyQuestions = {
  strongest: `SELECT ?who ?statements { GRAPH ?g { ?who a verband:Entity ; verband:claims ?statements } }
ORDER BY DESC(?statements) LIMIT 50`,
  together: `SELECT ?one ?other (COUNT(?claim) AS ?statements) { GRAPH ?g {
  ?claim rdf:predicate verband:cooperates-with ; rdf:subject ?one , ?other . FILTER (STR(?one) < STR(?other))
} } GROUP BY ?one ?other ORDER BY DESC(?statements) LIMIT 100`,
  projects: `SELECT ?project (COUNT(DISTINCT ?who) AS ?participants) { GRAPH ?g { ?who verband:participates-in ?project } }
GROUP BY ?project ORDER BY DESC(?participants) LIMIT 50`,
  leaders: `SELECT ?who ?what { GRAPH ?g { ?who verband:leads ?what } } LIMIT 100`,
  planned: `SELECT ?who ?predicate ?what ?document { GRAPH ?g {
  ?claim verband:status verband:planned ; rdf:subject ?who ; rdf:predicate ?predicate ; prov:wasDerivedFrom ?document .
  OPTIONAL { ?claim rdf:object ?what }
} } LIMIT 100`,
  answers: `SELECT ?recommendation ?answer { GRAPH ?g {
  ?claim rdf:predicate verband:answers ; rdf:subject ?answer ; rdf:object ?recommendation
} } LIMIT 200`,
  differing: `SELECT ?claim ?difference { GRAPH ?g { ?claim verband:difference ?difference } } LIMIT 100`,
  dated: `SELECT ?when ?who ?what { GRAPH ?g { ?claim dcterms:temporal ?when ; rdf:subject ?who . OPTIONAL { ?claim rdf:object ?what } } }
ORDER BY ?when LIMIT 200`,
  documents: `SELECT ?document ?number ?date (COUNT(?claim) AS ?statements) { GRAPH ?g {
  ?document a verband:Document ; dcterms:identifier ?number ; dcterms:date ?date . ?claim prov:wasDerivedFrom ?document ; a verband:Claim
} } GROUP BY ?document ?number ?date ORDER BY DESC(?date) LIMIT 100`,
  quotes: `SELECT ?who ?words { GRAPH ?g {
  ?claim a verband:Claim ; rdf:subject ?who . ?quote oa:hasBody ?claim ; oa:hasTarget ?piece . ?piece oa:hasSelector ?selector . ?selector oa:exact ?words
} } LIMIT 50`,
  named: `SELECT ?who (COUNT(?mention) AS ?mentions) { GRAPH ?g { ?mention a verband:Mention ; oa:hasBody ?who } }
GROUP BY ?who ORDER BY DESC(?mentions) LIMIT 50`,
  kinds: `SELECT ?predicate (COUNT(?claim) AS ?statements) { GRAPH ?g { ?claim a verband:Claim ; rdf:predicate ?predicate } }
GROUP BY ?predicate ORDER BY DESC(?statements)`,
} as const

export type ReadyQuestion = keyof typeof readyQuestions

/** A ready question with what its prefixes mean. */
export const readyQuery = (question: ReadyQuestion): string => `${prologue}\n${readyQuestions[question]}`
