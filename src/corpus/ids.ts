// Ids that are written once: those that claims lack, and what passages are called now that had others before.

import { isMap, isScalar, isSeq, LineCounter, parseDocument, stringify } from 'yaml'
import type { Corpus, DocumentId, Passage, PassageId, QuotedClaim, SourceDocument } from '../model/index.ts'
import { fold, shortName, type Taken, untaken } from '../text/index.ts'
import { claimId } from './claims.ts'
import { compileCorpus } from './compile.ts'
import type { Diagnostic } from './diagnostics.ts'
import { type Files, readText } from './files.ts'
import { renamed } from './renamed.ts'

/** What is written into one file. */
export type Written = { readonly file: string; readonly text: string; readonly count: number }

export type Ids = {
  /** Files of claims with the ids that lacked in them, and nothing else changed. */
  readonly claims: readonly Written[]
  /** Files of redirects, with those that are new. */
  readonly redirects: readonly Written[]
  /** Why a file that lacks ids is left as it is. */
  readonly faults: readonly Diagnostic[]
}

/**
 * Gives each claim without an id one. With a corpus from before, as links know it: a claim takes the id that it has there, and
 * a passage that has another id now gets a redirect. What has an id keeps it, so that a second time nothing is written.
 */
export function missingIds(files: Files, before: Corpus | null = null): Ids {
  const { corpus, placesIn } = compileCorpus(files)
  const earlier = new Map(before?.documents.map(document => [document.id, document]))
  const [claimsNow, claimsBefore] = [byDocument(corpus), byDocument(before)]
  const faults: Diagnostic[] = []
  const claims: Written[] = []
  const redirects: Written[] = []
  for (const document of corpus.documents) {
    const file = `documents/${document.id}/claims.yaml`
    const text = files.has(file) ? readText(files, file, fault => void faults.push(fault)) : null
    const known = ownIds(document, claimsBefore.get(document.id) ?? [])
    const placed = placesIn(document.id)
    const own = claimsNow.get(document.id) ?? []
    const atLine = new Map(own.map(claim => [placed.get(claim.id)?.line, claim]))
    // What links would hold already stays.
    const nameOf = (line: number): string | null => {
      const claim = atLine.get(line)
      return claim ? (known.get(saidBy(claim)) ?? claim.id.slice(claimId(document.id, '').length)) : null
    }
    const written = text === null ? null : withIds(file, text, nameOf)
    if (written && 'text' in written) claims.push(written)
    else if (written) faults.push(written)
    const old = earlier.get(document.id)
    const led = old && withRedirects(files, document, renamed(old.passages, document.passages))
    if (led) redirects.push(led)
  }
  return { claims, redirects, faults }
}

/** What a claim says on which words: the same before and after its passage has another id. */
function saidBy({ predicate, subjects, objects, projects, when, quotes }: QuotedClaim): string {
  const joined = [subjects, objects, projects].map(ids => [...ids].sort().join())
  const [{ language, exact }] = quotes
  return [predicate, ...joined, when ?? '', language, fold(exact).text].join('|')
}

/** The claims of each document. */
function byDocument(corpus: Corpus | null): ReadonlyMap<DocumentId, readonly QuotedClaim[]> {
  const claims = new Map<DocumentId, QuotedClaim[]>()
  for (const claim of corpus?.claims ?? []) {
    const others = claims.get(claim.document)
    if (others) others.push(claim)
    else claims.set(claim.document, [claim])
  }
  return claims
}

/** The ids that claims of a document have, as its file would have them, by what they say. */
function ownIds({ id }: SourceDocument, claims: readonly QuotedClaim[]): ReadonlyMap<string, string> {
  const start = claimId(id, '')
  return new Map(
    claims.flatMap(claim =>
      claim.id.startsWith(start) ? [[saidBy(claim), claim.id.slice(start.length)] as const] : [],
    ),
  )
}

/**
 * The text of a file of claims with ids in those entries that lack them; null if none lacks one. Only they are put in: what
 * else is in the file stays as it is written, to the character.
 */
function withIds(
  file: string,
  text: string,
  nameOf: (line: number) => string | null,
): Written | Diagnostic | null {
  const lines = new LineCounter()
  const yaml = parseDocument(text, { lineCounter: lines })
  // Not readable: `check` says why.
  if (yaml.errors.length > 0 || !isSeq(yaml.contents)) return null
  const taken: Taken = new Map()
  for (const entry of yaml.contents.items)
    if (isMap(entry) && entry.has('id')) untaken(String(entry.get('id')), taken)
  const pieces: string[] = []
  const ids: (string | null)[] = []
  let end = 0
  for (const entry of yaml.contents.items) {
    const [first] = isMap(entry) && !entry.has('id') ? entry.items : []
    if (!isMap(entry) || !isScalar(first?.key) || !first.key.range || !entry.range) {
      ids.push(null)
      continue
    }
    const { line } = lines.linePos(entry.range[0])
    const id = untaken(nameOf(line) ?? shortName(JSON.stringify(entry.toJSON())), taken)
    const start = first.key.range[0]
    const { col } = lines.linePos(start)
    const isQuoted = entry.flow && first.key.type === 'QUOTE_DOUBLE'
    const written = isQuoted ? JSON.stringify(id) : stringify(id).trim()
    const key = isQuoted ? '"id"' : 'id'
    const newLine = text.includes('\r\n') ? '\r\n' : '\n'
    const then = entry.flow ? ', ' : newLine + ' '.repeat(col - 1)
    pieces.push(text.slice(end, start), `${key}: ${written}${then}`)
    end = start
    ids.push(id)
  }
  const count = ids.filter(id => id !== null).length
  if (count === 0) return null
  const whole = pieces.join('') + text.slice(end)
  if (saysTheSame(yaml.toJS(), ids, whole)) return { file, text: whole, count }
  return {
    ...{ file, line: 1, column: 1, severity: 'error', code: 'id-missing' },
    message: 'Ids cannot be put into this file as it is written.',
    remedy: 'Give each entry an `id` by hand.',
  }
}

/** Whether a file says what it said before, and these ids. */
function saysTheSame(before: unknown, ids: readonly (string | null)[], text: string): boolean {
  const after = parseDocument(text)
  if (after.errors.length > 0 || !Array.isArray(before)) return false
  const meant = before.map((entry, i) => (ids[i] ? { id: ids[i], ...entry } : entry))
  return JSON.stringify(after.toJS()) === JSON.stringify(meant)
}

const aboutRedirects = `# yaml-language-server: $schema=../../schema/redirects.json
# Ids that passages had before, and those that they have: links from then still open. Written by \`npm run corpus -- ids\`.
`

/** The file of a document's redirects with these added that it does not have; null if it has them all. */
function withRedirects(
  files: Files,
  { id, passages }: SourceDocument,
  led: ReadonlyMap<PassageId, PassageId>,
): Written | null {
  const known = new Set<string>(passages.flatMap(({ formerly = [] }: Passage) => formerly))
  const missing = [...led].filter(([from]) => !known.has(from))
  if (missing.length === 0) return null
  const file = `documents/${id}/redirects.yaml`
  const text = readText(files, file, () => {}) ?? aboutRedirects
  const list = missing.map(
    ([from, to]) => `- ${stringify({ from, to }, { collectionStyle: 'flow', lineWidth: 0 })}`,
  )
  return { file, text: text.replace(/\n*$/, '\n') + list.join(''), count: missing.length }
}
