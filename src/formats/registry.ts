// Every format by its name, as the command and the menu offer it.

import { makeEdition } from '../graph/index.ts'
import { writeBibTex } from './bibtex.ts'
import { writeCslJson } from './csl-json.ts'
import { csvEdges } from './csv-edges.ts'
import { csvEvidence } from './csv-evidence.ts'
import { csvNodes } from './csv-nodes.ts'
import { dossier } from './dossier.ts'
import { cutOut, type Extract } from './extract.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { graphologyJson } from './graphology-json.ts'
import { dossierHtml } from './html.ts'
import { jsonGraph } from './json-graph.ts'
import { writeJsonLd } from './json-ld.ts'
import { dossierMarkdown } from './markdown.ts'
import { writeNQuads } from './n-quads.ts'
import { neo4jNodes } from './neo4j-nodes.ts'
import { neo4jRelationships } from './neo4j-relationships.ts'

export type Format = {
  /** Without a dot. */
  readonly extension: string
  readonly mediaType: string
  /** The whole file, as text. */
  readonly write: (extract: Extract) => string
}

export const formats = {
  /** What the page itself opens. */
  corpus: {
    extension: 'json',
    mediaType: 'application/json',
    write: extract => JSON.stringify(makeEdition(cutOut(extract))),
  },
  gexf,
  graphml,
  graphology: graphologyJson,
  'json-graph': jsonGraph,
  'csv-nodes': csvNodes,
  'csv-edges': csvEdges,
  'csv-evidence': csvEvidence,
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
    write: extract => dossierMarkdown(dossier(extract)),
  },
  html: { extension: 'html', mediaType: 'text/html', write: extract => dossierHtml(dossier(extract)) },
} as const satisfies Record<string, Format>

export type FormatId = keyof typeof formats

export const formatIds = Object.keys(formats) as readonly FormatId[]
