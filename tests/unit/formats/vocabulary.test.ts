// A corpus with a vocabulary of its own leaves in every format, and comes back from those that hold a corpus.

import { describe, expect, it } from 'vitest'
import { type Extract, type FormatId, formats, openFile, wholeText } from '../../../src/formats/index.ts'
import { indexCorpus, makeEdition, projectAll } from '../../../src/graph/index.ts'
import type { Language } from '../../../src/model/index.ts'
import { courts } from '../../fixtures/courts.ts'

const index = indexCorpus(courts)
const { positions } = makeEdition(courts)
const extract = (language: string): Extract => ({
  index,
  projection: projectAll(index).all,
  positions: mode => positions[mode] ?? [],
  language: language as Language,
})
const written = (format: FormatId, language = 'en') => wholeText(formats[format].write(extract(language)))

describe('a corpus with a vocabulary of its own', () => {
  it.each(['corpus', 'json-ld', 'n-quads'] as const)('comes back from %s as it was', format => {
    const { extension } = formats[format]
    const file = openFile(`courts.${extension}`, new TextEncoder().encode(written(format)))
    expect(file).toMatchObject({ kind: 'corpus', edition: { corpus: courts } })
  })

  it('says in linked data what its own types and predicates are, apart from those that all corpora have', () => {
    const graph = JSON.parse(written('json-ld'))['@graph'] as { readonly '@id': string }[]
    const thing = (id: string) => graph.find(thing => thing['@id'] === id)
    expect(thing('type:court')).toMatchObject({
      '@type': ['verband:AddedType', 'rdfs:Class'],
      label: { en: 'court', de: 'Gericht' },
      subClassOf: 'verband:Entity',
    })
    expect(thing('relation:appoints')).toMatchObject({
      label: { nl: 'benoemt', fr: 'nomme' },
      subjectTypes: expect.arrayContaining(['type:court', 'type:organisation']),
      objectTypes: ['type:person'],
    })
    expect(thing('relation:deliberates-with')).toMatchObject({
      '@type': ['verband:AddedPredicate', 'rdf:Property', 'owl:SymmetricProperty'],
    })
    const quads = written('n-quads')
    expect(quads).toContain(
      '<urn:verband:entity:senate> <urn:verband:relation:appoints> <urn:verband:entity:anna-verduyn> <urn:verband:graph:money> .',
    )
    // What is yet to come is not said straight.
    expect(quads).not.toContain('<urn:verband:relation:appoints> <urn:verband:entity:jonas-brandt>')
  })

  it.each(['gexf', 'graphml', 'json-graph', 'graphology', 'csv-nodes', 'neo4j-nodes'] as const)(
    'has its types and colours in %s',
    format => {
      const text = written(format)
      expect(text).toContain(format === 'neo4j-nodes' ? 'Entity;Court' : 'court')
      expect(text.toLowerCase()).toMatch(format === 'gexf' ? /r="122" g="47" b="138"/ : /#7a2f8a/)
    },
  )

  it.each(['gexf', 'graphml', 'csv-edges', 'csv-evidence', 'neo4j-relationships'] as const)(
    'has its predicates in %s',
    format => {
      expect(written(format)).toContain(format === 'neo4j-relationships' ? 'REPORTS_TO' : 'reports-to')
    },
  )

  it.each([
    ['en', 'The Senate of Waterland appoints Anna Verduyn', 'court'],
    ['nl', 'De Senaat van Waterland benoemt Anna Verduyn', 'rechtbank'],
    ['fr', 'Le Sénat de Waterland nomme Anna Verduyn', 'juridiction'],
    ['de', 'Der Senat von Waterland ernennt Anna Verduyn', 'Gericht'],
  ])('is told in a dossier in %s', (language, sentence, kind) => {
    for (const format of ['html', 'markdown'] as const) {
      const text = written(format, language)
      expect(text).toContain(sentence)
      expect(text).toContain(kind)
    }
  })
})
