// What `check` says: what the corpus holds, what is wrong, what rests on what.

import type { Compilation, Diagnostic } from '../corpus/index.ts'
import { isProse } from '../corpus/index.ts'
import { entityTypes, type Passage, predicateNames } from '../model/index.ts'

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** `file:line:column severity code: message`, and below it what to do. Editors and terminals link the place. */
export function formatDiagnostic({
  file,
  line,
  column,
  severity,
  code,
  message,
  remedy,
}: Diagnostic): string {
  const place = `graph-data/${file}:${line}:${column}`
  return `${place} ${severity} ${code}: ${message}${remedy ? `\n    ${remedy}` : ''}`
}

const said = (text: string | { readonly [language: string]: string }): string =>
  typeof text === 'string' ? text : (text.en ?? Object.values(text)[0] ?? '')

const firstWords = (passage: Passage): string => {
  const [side] = Object.values(passage.sides)
  const text = (side?.text ?? '').replace(/\s+/gu, ' ').trim()
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

const table = (rows: readonly (readonly [number | string, string])[]): string[] =>
  rows.map(([count, name]) => `  ${String(count).padStart(5)}  ${name}`)

/** The whole report, as lines. */
export function formatCheck({ corpus, diagnostics, reasons }: Compilation): string[] {
  const errors = diagnostics.filter(diagnostic => diagnostic.severity === 'error')
  const warnings = diagnostics.filter(diagnostic => diagnostic.severity === 'warning')
  const spoken = new Map(corpus.documents.map(({ id, languages }) => [id, languages.length]))
  const partial = corpus.claims.filter(claim => claim.quotes.length < (spoken.get(claim.document) ?? 1))
  const lines = [
    ...diagnostics.map(formatDiagnostic),
    ...(diagnostics.length > 0 ? [''] : []),
    `Holds ${plural(corpus.documents.length, 'document')}, ${plural(corpus.entities.length, 'entity', 'entities')}, ${plural(corpus.mentions.length, 'mention')}, ${plural(corpus.claims.length, 'claim')}, ${plural(
      corpus.claims.reduce((sum, claim) => sum + claim.quotes.length, 0),
      'quote',
    )}.`,
    '',
    'Entities by type',
    ...table(
      entityTypes.flatMap(type => {
        const count = corpus.entities.filter(entity => entity.type === type).length
        return count > 0 ? [[count, type] as const] : []
      }),
    ),
    '',
    'Claims by predicate',
    ...table(
      predicateNames.flatMap(predicate => {
        const count = corpus.claims.filter(claim => claim.predicate === predicate).length
        return count > 0 ? [[count, predicate] as const] : []
      }),
    ),
  ]
  for (const document of corpus.documents) {
    lines.push('', `Claims by paragraph of ${document.number}`)
    for (const passage of document.passages.filter(isProse)) {
      const count = corpus.claims.filter(claim =>
        claim.quotes.some(quote => quote.passage === passage.id),
      ).length
      const reason = reasons.get(passage.id)
      const why = count === 0 && reason ? ` (${said(reason)})` : ''
      lines.push(...table([[count, `${passage.id}  ${firstWords(passage)}${why}`]]))
    }
  }
  lines.push('', `Claims that are not quoted in every language of their document: ${partial.length}`)
  for (const claim of partial) {
    const [quote] = claim.quotes
    lines.push(
      `  ${quote.passage} (${claim.quotes.map(({ language }) => language).join(', ')})  ${claim.subjects.join(', ')} ${claim.predicate} ${claim.objects.join(', ')}: ${claim.difference ? said(claim.difference) : 'not explained'}`,
    )
  }
  const uncovered = warnings.filter(({ code }) => code === 'name-not-covered').length
  lines.push(
    '',
    `Names not accounted for: ${uncovered}. ${plural(errors.length, 'error')}, ${plural(warnings.length, 'warning')}.`,
  )
  return lines
}
