// What `check` says: what the corpus holds, what is wrong, what rests on what.

import { type Compilation, type Diagnostic, isProse } from '../corpus/index.ts'
import { withoutRepeats } from '../graph/index.ts'
import { type Claim, type Passage, vocabularyOf } from '../model/index.ts'
import { truncate } from '../text/index.ts'
import { printable } from './terminal.ts'

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** A path of the data inside what is said of it. */
const dataPath =
  /(?<![\p{L}\p{N}/._-])(?=(?:documents|entities)\/[\p{L}\p{N}._-]+|(?:corpus|vocabulary)\.yaml)/gu

/** A command inside what is said of the data. */
const command = /npm run corpus -- [a-z]+/gu

/** What is added to a command, for it to work on the same folder. */
const onData = (folder: string): string => (folder === 'graph-data' ? '' : ` --data ${printable(folder)}`)

/**
 * Writes diagnostics: `file:line:column severity code: message`, and below it what to do. Editors and terminals link the place,
 * so every path begins with the folder as it was given.
 */
export function formatterIn(folder: string): (diagnostic: Diagnostic) => string {
  const base = `${folder.replace(/\/+$/, '')}/`
  const on = onData(folder)
  const printed = (text: string) =>
    printable(text.replace(dataPath, base).replace(command, found => found + on))
  return ({ file, line, column, severity, code, message, remedy }) => {
    const place = printable(`${base}${file}:${line}:${column}`)
    return `${place} ${severity} ${code}: ${printed(message)}${remedy ? `\n    ${printed(remedy)}` : ''}`
  }
}

export const formatDiagnostic = formatterIn('graph-data')

const inWords = (text: string | { readonly [language: string]: string }): string =>
  typeof text === 'string' ? text : (text.en ?? Object.values(text)[0] ?? '')

const firstWords = (passage: Passage): string => {
  const [side] = Object.values(passage.sides)
  return truncate((side?.text ?? '').replace(/\s+/gu, ' ').trim(), 60)
}

const table = (rows: readonly (readonly [number | string, string])[]): string[] =>
  rows.map(([count, name]) => `  ${String(count).padStart(5)}  ${printable(name)}`)

/** How many diagnostics of a kind are listed where not all are asked for. */
const maxOfAKind = 500

/** Every diagnostic, or of each kind the first few hundred and how many more there are. */
function listed(diagnostics: readonly Diagnostic[], folder: string, all: boolean): string[] {
  const counts = new Map<string, number>()
  const format = formatterIn(folder)
  const lines = diagnostics.flatMap(diagnostic => {
    const count = (counts.get(diagnostic.code) ?? 0) + 1
    counts.set(diagnostic.code, count)
    return all || count <= maxOfAKind ? [format(diagnostic)] : []
  })
  const more = [...counts].flatMap(([code, count]) =>
    all || count <= maxOfAKind ? [] : [`… and ${count - maxOfAKind} more of ${code}; --all lists them.`],
  )
  return [...lines, ...more, ...(lines.length > 0 ? [''] : [])]
}

/** How often each of these stands, where it does. */
const tally = <Name extends string>(names: readonly Name[], found: readonly Name[]) => {
  const counts = new Map<string, number>()
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1)
  return table(names.flatMap(name => (counts.has(name) ? [[counts.get(name)!, name] as const] : [])))
}

/** What there is in a corpus, in numbers. */
const holdings = ({ overview, documents }: Compilation): string => {
  const { entities, claims } = overview
  const quotes = claims.reduce((sum, claim) => sum + claim.quotes.length, 0)
  const mentions = documents.reduce((sum, document) => sum + document.mentions, 0)
  return `Holds ${plural(documents.length, 'document')}, ${plural(entities.length, 'entity', 'entities')}, ${plural(mentions, 'mention')}, ${plural(withoutRepeats(claims).length, 'statement')}, ${plural(quotes, 'quote')}.`
}

/** How many claims rest on each passage. */
function statementCounts(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { quotes } of claims)
    for (const passage of new Set(quotes.map(quote => quote.passage)))
      counts.set(passage, (counts.get(passage) ?? 0) + 1)
  return counts
}

/**
 * How many claims rest on each passage that may be expected to state something, document by document: the first few hundred
 * of the whole corpus, and how many more there are; or all.
 */
function byParagraph({ documents, reasons }: Compilation, all: boolean): string[] {
  const lines: string[] = []
  let left = all ? Number.POSITIVE_INFINITY : maxOfAKind
  let more = 0
  for (const { head, claims, whole } of documents) {
    const prose = head.passages.filter(isProse).length
    const shownHere = left > 0 ? whole().document.passages.filter(isProse).slice(0, left) : []
    const counts = statementCounts(claims)
    const rowOf = (passage: Passage) => {
      const count = counts.get(passage.id) ?? 0
      const reason = reasons.get(passage.id)
      const why = count === 0 && reason ? ` (${inWords(reason)})` : ''
      return [count, `${passage.id}  ${firstWords(passage)}${why}`] as const
    }
    if (shownHere.length > 0 || (prose === 0 && left > 0))
      lines.push('', `Statements by paragraph of ${printable(head.number)}`, ...table(shownHere.map(rowOf)))
    more += prose - shownHere.length
    left -= shownHere.length
  }
  return more > 0 ? [...lines, `  … and ${more} more; --all lists them.`] : lines
}

/** The claims that some language of their document does not make, and why. */
function partial({ documents }: Compilation, all: boolean): string[] {
  const lines: string[] = []
  let count = 0
  for (const { head, claims, whole } of documents) {
    const isPartial = (claim: Claim) => claim.quotes.length < head.languages.length
    const some = claims.filter(isPartial).length
    count += some
    if (some === 0 || (!all && lines.length >= maxOfAKind)) continue
    for (const { quotes, subjects, predicate, objects, difference } of whole().claims.filter(isPartial)) {
      const languages = quotes.map(({ language }) => language).join(', ')
      const claim = `${subjects.join(', ')} ${predicate} ${objects.join(', ')}`
      lines.push(
        `  ${quotes[0].passage} (${languages})  ${claim}: ${printable(difference ? inWords(difference) : 'not explained')}`,
      )
    }
  }
  const shown = all ? lines : lines.slice(0, maxOfAKind)
  return [
    '',
    `Statements that are not quoted in every language of their document: ${count}`,
    ...shown,
    ...(count > shown.length ? [`  … and ${count - shown.length} more; --all lists them.`] : []),
  ]
}

/** The whole report, as lines; of each list and kind of diagnostic no more than some hundreds, unless all are asked for. */
export function formatCheck(compilation: Compilation, folder: string, all = false): string[] {
  const { overview, diagnostics } = compilation
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const uncovered = diagnostics.filter(({ code }) => code === 'name-not-covered').length
  const vocabulary = vocabularyOf(overview)
  const types = overview.entities.map(({ type }) => type)
  const predicates = withoutRepeats(overview.claims).map(({ predicate }) => predicate)
  return [
    ...listed(diagnostics, folder, all),
    holdings(compilation),
    ...['', 'Entities by type', ...tally([...vocabulary.types.keys()], types)],
    ...['', 'Statements by predicate', ...tally([...vocabulary.predicates.keys()], predicates)],
    ...byParagraph(compilation, all),
    ...partial(compilation, all),
    '',
    `Names not accounted for: ${uncovered}. ${plural(errors, 'error')}, ${plural(diagnostics.length - errors, 'warning')}.`,
  ]
}

/** What other commands say of the data: its errors in full, and how many warnings there are. */
export function formatFaults({ diagnostics }: Compilation, folder: string): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = diagnostics.length - errors.length
  const check = `npm run corpus -- check${onData(folder)}`
  return [
    ...errors.slice(0, maxOfAKind).map(formatterIn(folder)),
    ...(errors.length > maxOfAKind ? [`… and ${errors.length - maxOfAKind} more errors.`] : []),
    ...(warnings > 0 ? [`${plural(warnings, 'warning')}: \`${check}\` says which.`] : []),
  ]
}
