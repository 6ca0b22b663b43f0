// Every format by its name, as the command and the menu offer it.

import { corpusFile } from './corpora/corpus-file.ts'
import type { Extract } from './extract.ts'
import { gexf } from './graph-files/gexf.ts'
import { graphml } from './graph-files/graphml.ts'
import { graphologyJson } from './graph-files/graphology-json.ts'
import { jsonGraph } from './graph-files/json-graph.ts'
import { writeJsonLd } from './linked-data/json-ld.ts'
import { writeNQuads } from './linked-data/n-quads.ts'
import { csvLinks } from './networks/csv-links.ts'
import { csvMatrix } from './networks/csv-matrix.ts'
import { csvShared } from './networks/csv-shared.ts'
import { pajek } from './networks/pajek.ts'
import { ucinetDl } from './networks/ucinet-dl.ts'
import { writeBibTex } from './papers/bibtex.ts'
import { writeCslJson } from './papers/csl-json.ts'
import { dossierInSteps } from './papers/dossier.ts'
import { dossierHtml } from './papers/html.ts'
import { dossierMarkdown } from './papers/markdown.ts'
import { withoutProgress } from './pieces.ts'
import { csvEdges } from './tables/csv-edges.ts'
import { csvEvidence } from './tables/csv-evidence.ts'
import { csvNodes } from './tables/csv-nodes.ts'
import { neo4jNodes } from './tables/neo4j-nodes.ts'
import { neo4jRelationships } from './tables/neo4j-relationships.ts'

export type Format = {
  /** Without a dot. */
  readonly extension: string
  readonly mediaType: string
  /** The file, piece by piece. */
  readonly write: (extract: Extract) => Iterable<string>
}

export const formats = {
  corpus: corpusFile,
  gexf,
  graphml,
  graphology: graphologyJson,
  'json-graph': jsonGraph,
  'csv-nodes': csvNodes,
  'csv-edges': csvEdges,
  'csv-evidence': csvEvidence,
  'csv-links': csvLinks,
  'csv-matrix': csvMatrix,
  'csv-shared': csvShared,
  'ucinet-dl': ucinetDl,
  pajek,
  'neo4j-nodes': neo4jNodes,
  'neo4j-relationships': neo4jRelationships,
  'json-ld': { extension: 'jsonld', mediaType: 'application/ld+json', write: writeJsonLd },
  'n-quads': { extension: 'nq', mediaType: 'application/n-quads', write: writeNQuads },
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex', write: writeBibTex },
  'csl-json': {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown',
    *write(extract) {
      yield* dossierMarkdown(yield* withoutProgress(dossierInSteps(extract)))
    },
  },
  html: {
    extension: 'html',
    mediaType: 'text/html',
    *write(extract) {
      yield* dossierHtml(yield* withoutProgress(dossierInSteps(extract)))
    },
  },
} as const satisfies Record<string, Format>

export type FormatId = keyof typeof formats

export const formatIds = Object.keys(formats) as readonly FormatId[]
